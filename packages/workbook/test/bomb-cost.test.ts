import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { conversationSheet, partsOf, workbookOf } from './support/workbook.ts';
import { deflatedZeros, type ZipItem, zipOf } from './support/zip.ts';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('./support/guard-cost.ts', import.meta.url));
const SHEETS = [conversationSheet(['Conversation ID', 'Transcript'], [['C1', 'hello']])];
const GIBIBYTE = 1024 * 1024 * 1024;
const bomb = (item: Partial<ZipItem>) =>
  zipOf([
    ...partsOf({ sheets: SHEETS }),
    { name: 'xl/media/image1.png', data: '', deflated: deflatedZeros(1024), ...item },
  ]);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-bomb-'));
  await writeFile(join(folder, 'good.xlsx'), workbookOf({ sheets: SHEETS }));
});
afterAll(() => rm(folder, { recursive: true }));

test.for([
  ['a bomb of 1 GiB', bomb({ claimedSize: GIBIBYTE })],
  ['a bomb that says 1 kB', bomb({ claimedSize: 1000 })],
  [
    '60,000 entries',
    zipOf(Array.from({ length: 60_000 }, (_, index) => ({ name: `xl/p${index}.xml`, data: '', stored: true }))),
  ],
] as const)('%s is refused within 64 MB (statement 2)', async ([, bytes]) => {
  const path = join(folder, 'upload.xlsx');
  await writeFile(path, bytes);
  const { stdout } = await run(process.execPath, [SCRIPT, path, join(folder, 'good.xlsx')]);
  const cost = JSON.parse(stdout) as { code: string; megabytes: number; milliseconds: number };
  expect(cost.code).toBe('workbook_bomb');
  expect(cost.megabytes).toBeLessThanOrEqual(64);
});
