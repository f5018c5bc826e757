import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDb, type Db, type DbOptions } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';

export interface TestDb extends AsyncDisposable {
  readonly db: Db;
  readonly url: string;
  readonly path: string;
}

let base: Promise<Buffer> | undefined;

/**
 * A migrated database in a file of its own, gone when disposed. The schema is made once per process and copied: copying
 * a file that nobody has open is the only kind of copy that is safe beside a WAL.
 */
export async function createTestDb(options: Omit<DbOptions, 'url'> = {}): Promise<TestDb> {
  base ??= makeBase();
  const folder = await mkdtemp(join(tmpdir(), 'resolution-db-'));
  const path = join(folder, 'test.db');
  await writeFile(path, await base);
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

/** What a migrated database's file holds. A test process may be killed, so nothing of it is left lying about. */
async function makeBase(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'resolution-db-base-'));
  try {
    const path = join(folder, 'base.db');
    await migrate({ url: `file:${path}` });
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
