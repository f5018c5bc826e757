import { rmSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDb, type Db, type DbOptions } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';

export interface TestDb extends AsyncDisposable {
  readonly db: Db;
  readonly url: string;
  readonly path: string;
}

let base: Promise<string> | undefined;

/**
 * A migrated database in a file of its own, gone when disposed. The schema is made once per process and copied: copying
 * a file that nobody has open is the only kind of copy that is safe beside a WAL.
 */
export async function createTestDb(options: Omit<DbOptions, 'url'> = {}): Promise<TestDb> {
  base ??= makeBase();
  const folder = await mkdtemp(join(tmpdir(), 'resolution-db-'));
  const path = join(folder, 'test.db');
  await copyFile(await base, path);
  const url = `file:${path}`;
  const db = await createDb({ url, ...options });
  return {
    db,
    url,
    path,
    [Symbol.asyncDispose]: async () => {
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function makeBase(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'resolution-db-base-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'base.db');
  await migrate({ url: `file:${path}` });
  return path;
}
