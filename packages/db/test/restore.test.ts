import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDb, migrate, restoreBackup } from '@resolution/db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addUser } from '../src/testing/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'restore-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const urlOf = (name: string): string => `file:${join(folder, name)}`;

async function databaseWith(name: string, emails: readonly string[]): Promise<void> {
  await migrate({ url: urlOf(name) });
  await using db = await createDb({ url: urlOf(name) });
  for (const email of emails) await addUser(db, { email });
}

async function emailsOf(name: string, asked: readonly string[]): Promise<string[]> {
  await using db = await createDb({ url: urlOf(name) });
  const found: string[] = [];
  for (const email of asked) if ((await db.accounts.byEmail(email)).length > 0) found.push(email);
  return found;
}

/** A backup of a database with this account. */
async function backupWith(email: string): Promise<string> {
  await databaseWith('source.db', [email]);
  await using db = await createDb({ url: urlOf('source.db') });
  await db.backup(join(folder, 'copy.db'));
  return join(folder, 'copy.db');
}

/** What a killed server leaves: a database, and beside it committed rows that are in the log only. */
async function killedServer(): Promise<void> {
  await databaseWith('live.db', ['old@example.com']);
  const log = new Map<string, Buffer>();
  {
    await using db = await createDb({ url: urlOf('live.db') });
    await addUser(db, { email: 'late@example.com' });
    for (const suffix of ['-wal', '-shm']) log.set(suffix, readFileSync(join(folder, `live.db${suffix}`)));
  }
  for (const [suffix, bytes] of log) writeFileSync(join(folder, `live.db${suffix}`), bytes);
}

test.each([
  ['the database it belongs to', () => undefined],
  ['a database that is damaged', () => writeFileSync(join(folder, 'live.db'), 'no database any more')],
  ['no database', () => rmSync(join(folder, 'live.db'))],
])('a backup comes back exactly, although a log of the old database lies beside %s', async (_what, harm) => {
  const backup = await backupWith('kept@example.com');
  await killedServer();
  harm();

  await restoreBackup({ backup, url: urlOf('live.db') });

  expect(readdirSync(folder).filter((name) => name.startsWith('live.db'))).toEqual(['live.db']);
  const asked = ['kept@example.com', 'old@example.com', 'late@example.com'];
  expect(await emailsOf('live.db', asked)).toEqual(['kept@example.com']);
});

test('nothing is restored under a server that uses the database', async () => {
  const backup = await backupWith('kept@example.com');
  await databaseWith('live.db', ['old@example.com']);
  await using _open = await createDb({ url: urlOf('live.db') });
  const restore = restoreBackup({ backup, url: urlOf('live.db') });
  await expect(restore).rejects.toMatchObject({ code: 'conflict' });
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
});

test.each([
  ['text', Buffer.from('not a database at all, but long enough to be read as one')],
  ['an empty file', Buffer.alloc(0)],
])('%s is no backup, and the database stays', async (_name, bytes) => {
  await databaseWith('live.db', ['old@example.com']);
  const backup = join(folder, 'wrong.db');
  writeFileSync(backup, bytes);
  await expect(restoreBackup({ backup, url: urlOf('live.db') })).rejects.toMatchObject({ code: 'invalid_input' });
  expect(await emailsOf('live.db', ['old@example.com'])).toEqual(['old@example.com']);
});
