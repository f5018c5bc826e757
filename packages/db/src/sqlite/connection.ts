import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { applyPragmas } from './pragmas.ts';

/** One SQLite connection, seen as Prisma's adapter and as the plain driver. */
export interface SqliteConnection {
  readonly adapter: SqlDriverAdapter;
  readonly database: Database;
}

/**
 * Opens a connection with all pragmas in force.
 *
 * @param mapped whether reads come from the file mapped into memory
 * @throws Error when the file cannot be opened or a pragma does not hold.
 */
export async function openConnection(path: string, mapped = true): Promise<SqliteConnection> {
  const adapter = await new PrismaBetterSqlite3({ url: path }).connect();
  const database: unknown = Reflect.get(adapter, 'client');
  if (!(database instanceof SqliteDatabase)) throw new Error('The SQLite adapter no longer exposes its connection');
  try {
    applyPragmas(database, mapped);
  } catch (error) {
    database.close();
    throw error;
  }
  return { adapter, database };
}

/** Hands an adapter that is already connected to Prisma, which wants to do the connecting. */
export function connectedFactory(adapter: SqlDriverAdapter): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'sqlite',
    adapterName: adapter.adapterName,
    connect: async () => adapter,
    connectToShadowDb: async () => {
      throw new Error('Migrations are written ahead; no shadow database is used');
    },
  };
}
