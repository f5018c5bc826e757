import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import type { Database } from 'better-sqlite3';
import { connectedFactory, openConnection, type SqliteConnection } from '../sqlite/connection.ts';
import { databasePath } from '../url.ts';
import { checksumOf, type MigrationHistory, readMigrations, SQLITE_MIGRATIONS } from './history.ts';
import { openSchemaEngine } from './schema-engine.ts';

/** How long to wait for another process that is migrating the same file. */
const MIGRATION_LOCK_TIMEOUT_MS = 60_000;

interface AppliedMigration {
  readonly migration_name: string;
  readonly checksum: string;
}

/**
 * Brings a database to the schema of this code, making the file and its folder where they are missing.
 *
 * All pending steps run in one transaction that is opened before anything is read: a process that is killed leaves the
 * old schema or the new one, and a second process waits and then finds nothing to do.
 *
 * @param folder Migrations to apply; those of this package unless a test brings its own.
 * @returns The names of the steps applied now.
 * @throws Error when the database is newer than this code, when an applied step was changed since, or when a step fails.
 */
export async function migrate({
  url,
  folder = SQLITE_MIGRATIONS,
}: {
  url: string;
  folder?: string;
}): Promise<string[]> {
  const path = databasePath(url);
  await mkdir(dirname(path), { recursive: true });
  const history = await readMigrations(folder);
  const connection = await openConnection(path);
  try {
    return await applyPending(connection, history);
  } finally {
    connection.database.close();
  }
}

/** The work of {@link migrate} on an open connection. */
export async function applyPending(connection: SqliteConnection, history: MigrationHistory): Promise<string[]> {
  const { database } = connection;
  if (pendingCount(database, history) === 0) return [];
  database.pragma(`busy_timeout = ${MIGRATION_LOCK_TIMEOUT_MS}`);
  // A table that is rebuilt must not take its children with it; inside a transaction this pragma has no effect.
  database.pragma('foreign_keys = OFF');
  database.exec('BEGIN IMMEDIATE');
  try {
    const applied = pendingCount(database, history) === 0 ? [] : await runEngine(connection, history);
    const broken = database.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0) throw new Error('A migration broke a foreign key');
    database.exec('COMMIT');
    return applied;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Counts the steps still to apply.
 *
 * @throws Error when the database knows a step that this code does not, or another version of one.
 */
function pendingCount(database: Database, history: MigrationHistory): number {
  const known = new Map(history.migrations.map((migration) => [migration.name, checksumOf(migration)]));
  const applied = appliedMigrations(database);
  for (const { migration_name: name, checksum } of applied) {
    const expected = known.get(name);
    if (expected === undefined) {
      throw new Error(`The database is newer than this program (it has migration ${name}): start the newer program`);
    }
    if (expected !== checksum) throw new Error(`Migration ${name} was changed after it had been applied`);
  }
  return known.size - applied.length;
}

function appliedMigrations(database: Database): AppliedMigration[] {
  const table = database
    .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '_prisma_migrations'`)
    .get();
  if (table === undefined) return [];
  return database
    .prepare<[], AppliedMigration>(
      `SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    )
    .all();
}

async function runEngine(connection: SqliteConnection, history: MigrationHistory): Promise<string[]> {
  const engine = await openSchemaEngine(connectedFactory(insideTransaction(connection.adapter)));
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(history),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}

/** The engine takes SQLite's exclusive locking mode, which would outlive the transaction that guards the run here. */
function insideTransaction(adapter: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: async (query: SqlQuery) => (query.sql.includes('locking_mode') ? 0 : adapter.executeRaw(query)),
    executeScript: (script) => adapter.executeScript(script),
    startTransaction: () => Promise.reject(new Error('Migrations run in one transaction')),
    dispose: async () => {},
  };
}

function migrationList({ folder, lockfile, migrations }: MigrationHistory): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
