import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Conversation, errorBodySchema, uploadResultSchema } from '@resolution/contracts';
import { writeConversations } from '@resolution/workbook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Person, startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ corpus: false });
});
afterAll(() => server[Symbol.asyncDispose]());

function conversations(count: number, key: string): Conversation[] {
  return Array.from({ length: count }, (_, index) => ({
    conversation_id: `${key}-${index}`,
    transcript: `Customer: The voucher ${key} ${index} is rejected with code ${index * 7}.\nAgent: Let me look.`,
  }));
}

async function workbook(rows: readonly Conversation[]): Promise<Buffer> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeConversations(stream, rows)]);
  return bytes;
}

function upload(bytes: Buffer, name: string, as: Person = 'user') {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)]), name);
  return server.request('/api/tickets/upload', { method: 'POST', as, body: form });
}

async function ticketsOf(as: Person): Promise<number> {
  const { json } = await server.request('/api/tickets?limit=1', { as });
  return z.object({ total: z.number() }).parse(json).total;
}

describe('the name of a file', () => {
  test.each([
    ['a path', '../../../etc/passwd.xlsx', 'passwd.xlsx'],
    ['a path of Windows', '..\\..\\boot.xlsx', 'boot.xlsx'],
    ['300 characters', `${'n'.repeat(300)}.xlsx`, 'n'.repeat(200)],
    ['HTML', '<img src=x onerror=alert(1)>.xlsx', '<img src=x onerror=alert(1)>.xlsx'],
  ])('%s is text, never a place', async (what, name, shown) => {
    const made = await upload(await workbook(conversations(1, what)), name);
    const { import_id, created } = made.read(uploadResultSchema);
    expect(created).toBe(1);
    const progress = await server.request(`/api/imports/${import_id}`, { as: 'user' });
    expect(progress.headers.get('content-type')).toContain('application/json');
    expect(z.object({ file_name: z.string() }).parse(progress.json).file_name).toBe(shown);
    expect(existsSync(join(server.dataDir, '..', 'passwd.xlsx'))).toBe(false);
    expect(readdirSync(server.system.spoolDir)).toEqual([]);
  });
});

test.each([
  ['a NUL', 'a\0b.xlsx'],
  ['nothing but a path', '../'],
])('a name with %s is refused', async (what, name) => {
  const refused = await upload(await workbook(conversations(1, what)), name);
  expect([refused.status, refused.read(errorBodySchema).code]).toEqual([400, 'invalid_input']);
});

test('whatever is no workbook is told apart in plain words, and makes nothing', async () => {
  const good = await workbook(conversations(3, 'whole'));
  const flipped = Buffer.from(good);
  const middle = Math.floor(flipped.length / 2);
  flipped.writeUInt8(flipped.readUInt8(middle) ^ 0xff, middle);
  const before = await ticketsOf('user');
  const cases: [bytes: Buffer, status: number, code: string][] = [
    [Buffer.alloc(0), 422, 'workbook_empty'],
    [Buffer.from('Conversation ID,Transcript\nC1,hello\n'), 415, 'workbook_csv'],
    [Buffer.from('%PDF-1.7\n'), 415, 'workbook_not_xlsx'],
    [good.subarray(0, good.length - 40), 422, 'workbook_damaged'],
    // The directory says less than what a flipped bit made of the data.
    [flipped, 422, 'workbook_bomb'],
  ];
  for (const [bytes, status, code] of cases) {
    const refused = await upload(bytes, 'upload.xlsx');
    const { code: told, message } = refused.read(errorBodySchema);
    expect([refused.status, told]).toEqual([status, code]);
    expect(message).toMatch(/^[A-Z].+\.$/);
  }
  expect(await ticketsOf('user')).toBe(before);
  const { json } = await server.request('/api/imports', { as: 'user' });
  expect(JSON.stringify(json)).not.toContain('whole');
});

const WRITERS = 20;
const READERS = 50;
const WRITES = 6;

test('twenty who write and fifty who read: nobody is told of a busy database, and no update is lost', async () => {
  const shared = await upload(await workbook(conversations(1, 'shared')), 'shared.xlsx', 'other');
  const [{ ticket_id }] = z.tuple([z.object({ ticket_id: z.string() })]).parse(shared.read(uploadResultSchema).tickets);
  const path = `/api/tickets/${ticket_id}`;
  const statuses: number[] = [];
  let edits = 0;
  const writing = new AbortController();
  const write = async (writer: number): Promise<void> => {
    for (let turn = 0; turn < WRITES; turn += 1) {
      const body = { tickets: conversations(2, `writer-${writer}-${turn}`) };
      statuses.push((await server.request('/api/tickets/upload', { method: 'POST', as: 'tier3', body })).status);
      const seen = z
        .object({ updated_at: z.string().nullable() })
        .parse((await server.request(path, { as: 'tier3' })).json);
      const edited = await server.request(`${path}/resolution`, {
        method: 'PATCH',
        as: 'tier3',
        body: { edited_resolution: `By writer ${writer} in turn ${turn}.`, updated_at: seen.updated_at },
      });
      statuses.push(edited.status);
      if (edited.status === 200) edits += 1;
    }
  };
  const read = async (): Promise<void> => {
    while (!writing.signal.aborted)
      statuses.push((await server.request('/api/tickets?limit=20', { as: 'tier2' })).status);
  };
  await server.request(`${path}/status`, { method: 'PATCH', as: 'tier3', body: { status: 'in_progress' } });
  const before = await ticketsOf('tier2');
  const readers = Array.from({ length: READERS }, read);
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  writing.abort();
  await Promise.all(readers);

  // 429: more uploads at once than one person may have; 409: somebody else edited in between, and said so.
  expect([...new Set(statuses)].filter((status) => ![200, 201, 409, 429].includes(status))).toEqual([]);
  const { history } = z
    .object({ history: z.array(z.object({ action: z.string() })) })
    .parse((await server.request(path, { as: 'tier3' })).json);
  expect(history.filter(({ action }) => action === 'resolution_edited')).toHaveLength(edits);
  expect(edits).toBeGreaterThan(0);
  const uploads = statuses.filter((status) => status === 201).length;
  expect(await ticketsOf('tier2')).toBe(before + 2 * uploads);
  expect(uploads).toBeGreaterThan(0);
});
