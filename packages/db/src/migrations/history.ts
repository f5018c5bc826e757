import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One step of the schema's history, as a folder under `prisma/<provider>/migrations` holds it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** A whole migrations folder, oldest step first. */
export interface MigrationHistory {
  readonly folder: string;
  readonly lockfile: string;
  readonly migrations: readonly Migration[];
}

export const SQLITE_MIGRATIONS = fileURLToPath(new URL('../../prisma/sqlite/migrations', import.meta.url));

const LOCKFILE = 'migration_lock.toml';

/** Reads the steps of a migrations folder in the order in which they are applied. */
export async function readMigrations(folder: string): Promise<MigrationHistory> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrations = await Promise.all(
    names.toSorted().map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })),
  );
  return { folder, lockfile: await readFile(join(folder, LOCKFILE), 'utf8'), migrations };
}

/** The checksum Prisma keeps of an applied step: SHA-256 of its file, in hex. */
export function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}
