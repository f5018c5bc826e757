import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('a backup comes back exactly, although a log of the old database lies beside the file', async () => {
  await databaseWith('source.db', ['kept@example.com']);
  {
    await using db = await createDb({ url: urlOf('source.db') });
    await db.backup(join(folder, 'copy.db'));
  }
  await databaseWith('live.db', ['old@example.com']);
  {
    // What a killed server leaves: committed rows that are in the log only.
    await using db = await createDb({ url: urlOf('live.db') });
    await addUser(db, { email: 'late@example.com' });
    for (const suffix of ['-wal', '-shm']) {
      writeFileSync(join(folder, `stale${suffix}`), readFileSync(join(folder, `live.db${suffix}`)));
    }
  }
  for (const suffix of ['-wal', '-shm']) {
    writeFileSync(join(folder, `live.db${suffix}`), readFileSync(join(folder, `stale${suffix}`)));
  }

  await restoreBackup({ backup: join(folder, 'copy.db'), url: urlOf('live.db') });

  const asked = ['kept@example.com', 'old@example.com', 'late@example.com'];
  expect(await emailsOf('live.db', asked)).toEqual(['kept@example.com']);
});

test('nothing is restored under a server that uses the database', async () => {
  await databaseWith('source.db', []);
  {
    await using db = await createDb({ url: urlOf('source.db') });
    await db.backup(join(folder, 'copy.db'));
  }
  await databaseWith('live.db', ['old@example.com']);
  await using _open = await createDb({ url: urlOf('live.db') });
  const restore = restoreBackup({ backup: join(folder, 'copy.db'), url: urlOf('live.db') });
  await expect(restore).rejects.toMatchObject({ code: 'conflict' });
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
