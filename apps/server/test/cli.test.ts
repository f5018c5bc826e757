import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ragResponseSchema } from '@resolution/contracts';
import { demoCorpus, sampleConversations } from '@resolution/demo';
import { writeConversations } from '@resolution/workbook';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CLI_PROGRAM, type Ended, run, temporaryFolder } from './support/program.ts';

const PASSWORD = 'lantern harbor quiet';

/** A data folder with the demo's articles imported, and the workbooks that were used. */
async function workplace() {
  const folder = temporaryFolder();
  const cli = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
    run(CLI_PROGRAM, { args, cwd: folder.path, env: { DATA_DIR: 'data', LOG_LEVEL: 'error', ...env } });
  const knowledge = new ExcelJS.Workbook();
  const sheet = knowledge.addWorksheet('Knowledge_Articles');
  sheet.addRow(['KB_Article_ID', 'Title', 'Body', 'Tags', 'Module', 'Category', 'Status']);
  for (const { kb_id, title, body, tags, module, category } of demoCorpus.articles) {
    if (/^KB-[0-9A-F]{10}$/.test(kb_id)) sheet.addRow([kb_id, title, body, tags, module, category, 'Active']);
  }
  await knowledge.xlsx.writeFile(join(folder.path, 'knowledge.xlsx'));
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeConversations(stream, sampleConversations)]);
  writeFileSync(join(folder.path, 'conversations.xlsx'), bytes);
  return { ...folder, cli, path: folder.path, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

let place: Awaited<ReturnType<typeof workplace>>;
let imported: Ended;
beforeAll(async () => {
  place = await workplace();
  imported = await place.cli(['corpus', 'import', 'knowledge.xlsx']);
  return () => place[Symbol.dispose]();
});

describe('corpus import', () => {
  test('tells what it took of each sheet, in plain lines in a pipe', () => {
    expect(imported.code).toBe(0);
    expect(imported.out).toMatch(/Knowledge_Articles .* (\d+) .* \1 .* \1 /);
    expect(imported.out).toMatch(/Scripts_Master .* not in the workbook/);
    expect(imported.err).not.toContain('\u001b');
  });

  test('again changes nothing', async () => {
    const again = await place.cli(['corpus', 'import', 'knowledge.xlsx']);
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/Knowledge_Articles +│ +(\d+) +│ +\1 +│ +0 +│ +0 +│ +\1 +│/);
  });
});

describe('resolve', () => {
  test('gives a line for each conversation and the documented responses, byte for byte the same twice', async () => {
    const first = await place.cli(['resolve', 'conversations.xlsx', '--json', 'one.json']);
    const second = await place.cli(['resolve', 'conversations.xlsx', '--json', 'two.json']);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(second.out).toBe(first.out);
    const one = readFileSync(join(place.path, 'one.json'));
    expect(one.equals(readFileSync(join(place.path, 'two.json')))).toBe(true);
    const responses = z.array(ragResponseSchema).parse(JSON.parse(one.toString()));
    expect(responses.map(({ conversation_id }) => conversation_id)).toEqual(
      sampleConversations.map(({ conversation_id }) => conversation_id),
    );
    for (const { conversation_id } of responses) expect(first.out).toContain(conversation_id);
  });

  test('a bad row is told with its number and makes the status 1; the good ones are there', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Sheet1');
    sheet.addRow(['Conversation ID', 'Transcript']);
    sheet.addRow(['CONV-1', 'Customer: the ledger report stays empty.']);
    sheet.addRow(['CONV-2', '']);
    await book.xlsx.writeFile(join(place.path, 'bad-row.xlsx'));
    const { code, out, err } = await place.cli(['resolve', 'bad-row.xlsx']);
    expect(code).toBe(1);
    expect(out).toContain('CONV-1');
    expect(err).toMatch(/Row 3, .*: Transcript is missing/);
  });
});

test('agent add takes the password from AGENT_PASSWORD, and says whom it added', async () => {
  const args = ['agent', 'add', '--email', 'kim@example.com', '--name', 'Kim', '--tier', 'Tier2'];
  const added = await place.cli(args, { AGENT_PASSWORD: PASSWORD });
  expect([added.code, added.out]).toEqual([0, 'Added Agent1: Kim <kim@example.com>, Tier2.\n']);
  const again = await place.cli(args, { AGENT_PASSWORD: PASSWORD });
  expect([again.code, again.err.trim().split('\n')]).toEqual([1, [expect.stringContaining('already')]]);
});

test('backup and restore, with what a killed server left in the log beside the database', async () => {
  const kim = ['agent', 'add', '--email', 'late@example.com', '--name', 'Late', '--tier', 'Tier3'];
  expect((await place.cli(['backup', 'copy.db'])).code).toBe(0);
  // Somebody works with the database when the next one is added, and is killed: the row is in the log alone.
  const database = join(place.path, 'data', 'realpage.db');
  const open = new DatabaseSync(database);
  open.prepare('SELECT COUNT(*) FROM support_agent').get();
  expect((await place.cli(kim, { AGENT_PASSWORD: PASSWORD })).code).toBe(0);
  const left = ['-wal', '-shm'].map((suffix) => [database + suffix, readFileSync(database + suffix)] as const);
  open.close();
  for (const [path, bytes] of left) writeFileSync(path, bytes);
  expect(left[0]?.[1].length).toBeGreaterThan(0);

  expect((await place.cli(['restore', 'copy.db'])).code).toBe(0);
  const copy = new DatabaseSync(join(place.path, 'copy.db'), { readOnly: true });
  const live = new DatabaseSync(database, { readOnly: true });
  for (const table of ['support_agent', 'kb_article', 'audit_event']) {
    const rows = (from: DatabaseSync) => from.prepare(`SELECT * FROM ${table}`).all();
    expect({ table, rows: rows(live) }).toEqual({ table, rows: rows(copy) });
  }
  expect(live.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  copy.close();
  live.close();
  // The backup does not know the late one, so the address is free again.
  expect((await place.cli(kim, { AGENT_PASSWORD: PASSWORD })).code).toBe(0);
});

describe('wrong usage is status 2 and one sentence on standard error', () => {
  test.each<[string[], RegExp]>([
    [['frobnicate'], /unknown command/],
    [['resolve'], /missing required argument/],
    [['resolve', 'nowhere.xlsx'], /There is no file nowhere\.xlsx\./],
    [['resolve', '.'], /\. is not a file\./],
    [['agent', 'add', '--email', 'a@example.com', '--name', 'A'], /--tier/],
    [['agent', 'add', '--email', 'a', '--name', 'A', '--tier', 'Tier2'], /email/],
    [['backup', 'knowledge.xlsx'], /there already/],
  ])('%j', async (args, reason) => {
    const { code, out, err } = await place.cli(args, { AGENT_PASSWORD: PASSWORD });
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(reason)]);
  });

  test('without a terminal and without AGENT_PASSWORD nobody can be asked', async () => {
    const { code, err } = await place.cli([
      'agent',
      'add',
      '--email',
      'b@example.com',
      '--name',
      'B',
      '--tier',
      'Tier2',
    ]);
    expect([code, err.trim()]).toEqual([2, expect.stringContaining('AGENT_PASSWORD')]);
  });
});

describe('what cannot be done is status 1 and one sentence', () => {
  test.each<[string[], Record<string, string>, RegExp]>([
    [['resolve', 'knowledge.xlsx'], {}, /Conversation ID|column/],
    [['restore', 'conversations.xlsx'], {}, /not a backup/],
    [['backup', 'x.db'], { PORT: 'eighty' }, /PORT must be/],
  ])('%j', async (args, env, reason) => {
    const { code, err } = await place.cli(args, env);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(reason)]);
  });
});
