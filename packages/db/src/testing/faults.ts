import SqliteDatabase from 'better-sqlite3';
import type { StatementHook } from '../sqlite/statement-hook.ts';

/** Failures of the storage as SQLite reports them. */
export const STORAGE_FAULTS = ['SQLITE_BUSY', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE'] as const;
export type StorageFault = (typeof STORAGE_FAULTS)[number];

/** Makes one statement fail: the nth from when it was armed. Later ones succeed again, as on a disk that got room. */
export class FaultInjector {
  #countdown = 0;
  #fault: StorageFault = 'SQLITE_BUSY';
  #hit = false;

  /** @param statement 1 for the very next one. */
  arm(statement: number, fault: StorageFault): void {
    this.#countdown = statement;
    this.#fault = fault;
    this.#hit = false;
  }

  /** No statement fails until it is armed again. @returns Whether one had. */
  disarm(): boolean {
    this.#countdown = 0;
    return this.#hit;
  }

  /** For `createDb({ beforeStatement })`. A rollback always works: without it the file would not be what is tested. */
  readonly hook: StatementHook = (sql) => {
    if (this.#countdown === 0 || sql === 'ROLLBACK') return;
    this.#countdown -= 1;
    if (this.#countdown > 0) return;
    this.#hit = true;
    throw new SqliteDatabase.SqliteError(`injected ${this.#fault}`, this.#fault);
  };
}
