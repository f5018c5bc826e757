import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '@resolution/contracts';
import SqliteDatabase from 'better-sqlite3';
import { migrate } from '../migrations/migrate.ts';
import { databasePath } from '../url.ts';

/**
 * Puts a backup in the place of the database. A `-wal` left beside the file belongs to the old database: SQLite would
 * replay it into the new one and silently give wrong rows, so it goes first.
 *
 * The backup is copied beside the database, checked and migrated there, and then renamed over it: a crash leaves the old
 * database or the new one.
 *
 * @throws AppError `invalid_input` when the file is no sound backup of this system, `conflict` while a server uses the
 * database; Error when the backup is newer than this code.
 */
export async function restoreBackup({ backup, url }: { backup: string; url: string }): Promise<void> {
  const path = databasePath(url);
  requireSound(backup);
  await mkdir(dirname(path), { recursive: true });
  const incoming = `${path}.restoring`;
  await removeDatabase(incoming);
  try {
    await copyFile(backup, incoming, constants.COPYFILE_EXCL);
    await migrate({ url: `file:${encodeURI(incoming)}` });
    settle(incoming);
    releaseOld(path);
    await rm(`${path}-wal`, { force: true });
    await rm(`${path}-shm`, { force: true });
    await sync(incoming);
    await rename(incoming, path);
    await sync(dirname(path));
  } finally {
    await removeDatabase(incoming);
  }
}

function requireSound(backup: string): void {
  let check: unknown;
  try {
    const database = new SqliteDatabase(backup, { readonly: true, fileMustExist: true });
    try {
      check = database.pragma('integrity_check', { simple: true });
      database.prepare('SELECT 1 FROM _prisma_migrations LIMIT 1').get();
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new AppError('invalid_input', 'The file is not a backup of this system.', { cause });
  }
  if (check !== 'ok') throw new AppError('invalid_input', 'The backup is damaged: its integrity check failed.');
}

/** Brings what a migration wrote from the log into the file. */
function settle(path: string): void {
  const database = new SqliteDatabase(path);
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
}

/** @throws AppError `conflict` when somebody has the old database open; one that cannot be read is nobody's */
function releaseOld(path: string): void {
  let database: SqliteDatabase.Database;
  try {
    database = new SqliteDatabase(path, { fileMustExist: true, timeout: 0 });
  } catch {
    return;
  }
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE; ROLLBACK');
  } catch (cause) {
    const busy = cause instanceof SqliteDatabase.SqliteError && cause.code.startsWith('SQLITE_BUSY');
    if (busy) throw new AppError('conflict', 'The database is in use: stop the server first.', { cause });
  } finally {
    database.close();
  }
}

async function removeDatabase(path: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${path}${suffix}`, { force: true });
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
