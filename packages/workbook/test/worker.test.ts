import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  previewConversations,
  previewConversationsInWorker,
  readConversations,
  readConversationsInWorker,
  readKnowledgeWorkbook,
  readKnowledgeWorkbookInWorker,
  rowText,
  writeConversations,
} from '@resolution/workbook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knowledgeWorkbook } from './support/knowledge.ts';
import { refusalOf } from './support/reading.ts';
import { conversationWorkbook } from './support/workbook.ts';
import { deflatedZeros, zipOf } from './support/zip.ts';

let folder = '';
let mixed = '';
let large = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-worker-'));
  mixed = join(folder, 'mixed.xlsx');
  await writeFile(
    mixed,
    conversationWorkbook(
      ['Conversation ID', 'Transcript', 'Extra'],
      [
        ['C1', 'hello', 'x'],
        ['C2', null, 'y'],
        ['C1', 'again', 'z'],
      ],
    ),
  );
  large = join(folder, 'large.xlsx');
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    conversation_id: `C${index}`,
    transcript: `${index} `.repeat(400),
  }));
  await writeConversations(createWriteStream(large), rows);
});
afterAll(() => rm(folder, { recursive: true }));

/** Threads that are alive now. */
const threads = () => (process.report.getReport() as unknown as { workers: unknown[] }).workers.length;

async function readAll(path: string) {
  return Array.fromAsync((await readConversationsInWorker(path)).rows);
}

describe('a worker thread reads the same as the serving thread', () => {
  test.for(['mixed', 'large'] as const)('%s rows', async (which) => {
    const path = which === 'mixed' ? mixed : large;
    const here = await readConversations(path);
    const there = await readConversationsInWorker(path);
    expect({ ...there, rows: null, close: null }).toEqual({ ...here, rows: null, close: null });
    expect(await Array.fromAsync(there.rows)).toEqual((await Array.fromAsync(here.rows)).map(rowText));
  });

  test('a preview', async () => {
    expect(await previewConversationsInWorker(mixed)).toEqual(await previewConversations(mixed));
  });

  test('a knowledge workbook', async () => {
    const path = join(folder, 'knowledge.xlsx');
    await writeFile(path, knowledgeWorkbook());
    expect(await readKnowledgeWorkbookInWorker(path)).toEqual(await readKnowledgeWorkbook(path));
  });

  test('options travel: sheet, mapping and size', async () => {
    const sheet = await refusalOf(readConversationsInWorker(mixed, { sheet: 'Nope' }));
    expect(sheet.message).toContain('no sheet "Nope"');
    const mapping = await refusalOf(readConversationsInWorker(mixed, { mapping: { transcript: 'Text' } }));
    expect(mapping.code).toBe('workbook_missing_column');
    expect(mapping.issues).toEqual([{ path: 'Text', message: 'This column is missing' }]);
    expect((await refusalOf(readConversationsInWorker(mixed, { maxFileBytes: 10 }))).code).toBe('workbook_too_large');
  });
});

describe('the thread is held and ended', () => {
  test('a bomb is refused before a thread starts', async () => {
    const path = join(folder, 'bomb.xlsx');
    await writeFile(
      path,
      zipOf([{ name: 'xl/workbook.xml', data: '', deflated: deflatedZeros(300), claimedSize: 300 * 1024 * 1024 }]),
    );
    const before = threads();
    expect((await refusalOf(readConversationsInWorker(path))).code).toBe('workbook_bomb');
    expect(threads()).toBe(before);
  });

  test('out of time', async () => {
    const error = await refusalOf(readConversationsInWorker(large, { timeLimitMs: 1 }));
    expect(error.code).toBe('workbook_bomb');
    expect(error.message).toContain('takes too long');
  });

  test('out of memory', async () => {
    const error = await refusalOf(readConversationsInWorker(large, { memoryLimitMb: 4 }));
    expect(error.code).toBe('workbook_bomb');
    expect(error.message).toContain('memory');
  });

  test('aborted before, while opening and between rows', async () => {
    const reason = new Error('the client left');
    await expect(readConversationsInWorker(large, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const opening = new AbortController();
    const before = threads();
    // A limit that no other test has: a thread of its own, not the one that waits.
    const opened = readConversationsInWorker(large, { signal: opening.signal, memoryLimitMb: 300 });
    const outcome = opened.then(String, (error: unknown) => error);
    while (threads() === before) await setImmediate();
    opening.abort(reason);
    expect(await outcome).toBe(reason);
    const between = new AbortController();
    const { rows } = await readConversationsInWorker(large, { signal: between.signal });
    const read = async () => {
      for await (const row of rows) if (row.row > 500) between.abort(reason);
    };
    await expect(read()).rejects.toBe(reason);
  });

  test('leaving the loop and closing early leave no thread behind', async () => {
    const before = threads();
    const left = await readConversationsInWorker(large, { memoryLimitMb: 301 });
    for await (const row of left.rows) if (row.row === 2) break;
    const closed = await readConversationsInWorker(large, { memoryLimitMb: 301 });
    expect(threads()).toBeGreaterThan(before);
    await closed.close();
    await closed.close();
    expect(threads()).toBe(before);
  });

  test('after reading to the end one thread waits, and reads the next workbook', async () => {
    const rows = await readAll(mixed);
    expect(rows).toHaveLength(3);
    const waiting = threads();
    expect(await readAll(mixed)).toEqual(rows);
    const [first, second] = await Promise.all([readAll(mixed), readAll(mixed)]);
    expect([first, second]).toEqual([rows, rows]);
    expect(threads()).toBe(waiting);
  });

  test('a refused workbook does not spoil the thread for the next', async () => {
    const error = await refusalOf(readConversationsInWorker(mixed, { sheet: 'no such sheet' }));
    expect(error.code).toMatch(/^workbook_/);
    expect(await Array.fromAsync((await readConversationsInWorker(mixed)).rows)).toHaveLength(3);
  });
});
