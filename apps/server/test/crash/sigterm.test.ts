import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { uploadAcceptedSchema } from '@resolution/contracts';
import { expect, test } from 'vitest';
import { STOP_DEADLINE_MS } from '../../src/stop.ts';
import { SERVER_PROGRAM, start, temporaryFolder } from '../support/program.ts';
import { createRandom } from './random.ts';
import { recount, untilNothingRuns } from './recount.ts';
import { PASSWORD } from './server-process.ts';
import { type Promises, prepareWorkbook, send, signIn } from './workload.ts';

const READY = /Ready: (http:\S+)/;

test('told to stop twice in the middle of uploads: exit 0, and each upload is whole or absent', async () => {
  using folder = temporaryFolder();
  const dataDir = join(folder.path, 'data');
  const env = { PORT: '0', DATA_DIR: dataDir, DEMO_PASSWORD: PASSWORD, LOG_LEVEL: 'error' };
  const random = createRandom(11);
  const promises: Promises = { uploads: new Map(), approvals: new Set() };
  const workbook = async (life: number) => {
    const { path, tickets } = await prepareWorkbook(folder.path, life, random);
    const upload = { ids: tickets.map(({ conversation_id }) => conversation_id), acknowledged: false };
    promises.uploads.set(`file ${life}`, upload);
    const form = new FormData();
    form.append('file', new Blob([await readFile(path)]), 'upload.xlsx');
    return { upload, form };
  };
  const working = await workbook(1);
  const inHand = await workbook(2);
  {
    await using server = start(SERVER_PROGRAM, { cwd: folder.path, env });
    const [, url = ''] = await server.until(READY);
    const { user: token } = await signIn(url);
    const answer = await send(`${url}/api/tickets/upload?async=true`, { token, form: working.form });
    working.upload.acknowledged = uploadAcceptedSchema.safeParse(answer).success;
    const arrived = (): boolean => readdirSync(join(dataDir, 'spool')).length > 0;
    const through = new AbortController();
    const sent = send(`${url}/api/tickets/upload`, { token, form: inHand.form })
      .then(
        () => 'done',
        (error: Error) => (/^\d{3}: /.test(error.message) ? 'refused' : 'cut off'),
      )
      .finally(() => through.abort());
    // The second workbook has arrived, or was through before anybody could see it.
    while (!through.signal.aborted && !arrived()) await nextTurn();
    const told = performance.now();
    server.child.kill('SIGTERM');
    server.child.kill('SIGTERM');
    const outcome = await sent;
    const waited = performance.now() - told;
    expect((await server.ended).code).toBe(0);
    inHand.upload.acknowledged = outcome === 'done';
    // Only the deadline may cut off what is in hand.
    expect(outcome !== 'cut off' || waited >= STOP_DEADLINE_MS).toBe(true);
  }
  expect(working.upload.acknowledged).toBe(true);
  expect(STOP_DEADLINE_MS).toBeLessThan(10_000);

  await using again = start(SERVER_PROGRAM, { cwd: folder.path, env });
  const [, url = ''] = await again.until(READY);
  const file = join(dataDir, 'realpage.db');
  await untilNothingRuns(url, file, await signIn(url));
  const { acknowledgedUploads } = recount(file, promises);
  expect(acknowledgedUploads).toBe(inHand.upload.acknowledged ? 2 : 1);
});
