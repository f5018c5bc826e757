import type { Database, Statement } from 'better-sqlite3';

export type SqlValue = string | number | Uint8Array | null;

/** Texts come from closed tables, so their number is bounded by filter combinations; this bounds the memory. */
const MAX_STATEMENTS = 400;

/** Compiled statements of one connection, kept for as long as it is open. */
export class Statements {
  readonly #database: Database;
  readonly #compiled = new Map<string, Statement<SqlValue[]>>();

  constructor(database: Database) {
    this.#database = database;
  }

  prepare(text: string): Statement<SqlValue[]> {
    const known = this.#compiled.get(text);
    if (known !== undefined) return known;
    if (this.#compiled.size >= MAX_STATEMENTS) this.#compiled.clear();
    const statement = this.#database.prepare<SqlValue[]>(text).safeIntegers(false);
    this.#compiled.set(text, statement);
    return statement;
  }
}

/**
 * Prepared SQL for the few places where Prisma's price is too high: list pages, point reads and bulk inserts. Texts are
 * put together from constants only; every value is bound.
 */
export class Sql {
  readonly #statements: Statements;
  readonly #check: () => void;

  /** @param check Runs before each statement and throws when the connection may not be used now. */
  constructor(statements: Statements, check: () => void = () => {}) {
    this.#statements = statements;
    this.#check = check;
  }

  all<Row>(text: string, values: readonly SqlValue[] = []): Row[] {
    this.#check();
    return this.#statements.prepare(text).all(...values) as Row[];
  }

  /** @returns How many rows changed, and the id of the row inserted last. */
  run(text: string, values: readonly SqlValue[] = []): { changes: number; lastId: number } {
    this.#check();
    const { changes, lastInsertRowid } = this.#statements.prepare(text).run(...values);
    return { changes, lastId: Number(lastInsertRowid) };
  }
}

/** `?, ?, ?` for as many values as there are. */
export function placeholders(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}
