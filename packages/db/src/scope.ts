import type { Prisma } from './gen/sqlite/client.ts';
import type { Sql } from './sqlite/sql.ts';

/** What a repository works with: Prisma for the ordinary, prepared SQL for the hot, on one connection. */
export interface Scope {
  readonly prisma: Prisma.TransactionClient;
  readonly sql: Sql;
}

/** `randomInt(min, max)` of `node:crypto`, injected so that tests can make collisions. */
export type RandomInt = (min: number, max: number) => number;
