import { setTimeout as delay } from 'node:timers/promises';
import {
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';
import type { TransactionLock } from './lock.ts';

/** How long a transaction waits for another process's write lock before it gives up. */
const WRITE_LOCK_TIMEOUT_MS = 5_000;
/** Pause between two tries. Waiting inside SQLite would stop the whole event loop, so the waiting is done here. */
const WRITE_LOCK_PAUSE_MS = 15;

/**
 * Makes Prisma's better-sqlite3 adapter safe to share. That adapter has one connection and guards only the start of a
 * transaction: a query made beside an open transaction runs inside it, reads what may be rolled back, or is rolled back
 * with it. Here everything outside waits until no transaction is open. Transactions begin IMMEDIATE, because one that
 * starts by reading cannot become a writer once another process has written.
 */
export class SerializedAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite';
  readonly adapterName: string;
  readonly #inner: SqlDriverAdapter;
  readonly #database: Database;
  readonly #lock: TransactionLock;
  #current: SerializedTransaction | undefined;

  /** @param database The connection inside `inner`. */
  constructor(inner: SqlDriverAdapter, database: Database, lock: TransactionLock) {
    this.#inner = inner;
    this.#database = database;
    this.#lock = lock;
    this.adapterName = inner.adapterName;
  }

  /** The transaction that is open now. Prepared SQL on the same connection checks that it is still its own. */
  get current(): Transaction | undefined {
    return this.#current;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    await this.#lock.idle();
    return this.#inner.queryRaw(query);
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    await this.#lock.idle();
    return this.#inner.executeRaw(query);
  }

  async executeScript(script: string): Promise<void> {
    await this.#lock.idle();
    return this.#inner.executeScript(script);
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    if (isolationLevel !== undefined && isolationLevel !== 'SERIALIZABLE') {
      throw new DriverAdapterError({ kind: 'InvalidIsolationLevel', level: isolationLevel });
    }
    const release = await this.#lock.acquire();
    try {
      await this.#begin();
      this.#current = new SerializedTransaction(this.#inner, this.#database, () => {
        this.#current = undefined;
        release();
      });
      return this.#current;
    } catch (error) {
      release();
      throw error;
    }
  }

  async dispose(): Promise<void> {
    await this.#lock.idle();
    return this.#inner.dispose();
  }

  async #begin(): Promise<void> {
    const deadline = performance.now() + WRITE_LOCK_TIMEOUT_MS;
    for (;;) {
      try {
        return await this.#inner.executeScript('BEGIN IMMEDIATE');
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
        await delay(WRITE_LOCK_PAUSE_MS);
      }
    }
  }
}

/** An open transaction. Prisma sends COMMIT and ROLLBACK as statements and then says which of the two it was. */
class SerializedTransaction implements Transaction {
  readonly provider = 'sqlite';
  readonly adapterName: string;
  readonly options = { usePhantomQuery: false };
  readonly #inner: SqlDriverAdapter;
  readonly #database: Database;
  readonly #release: () => void;

  constructor(inner: SqlDriverAdapter, database: Database, release: () => void) {
    this.#inner = inner;
    this.#database = database;
    this.#release = release;
    this.adapterName = inner.adapterName;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#inner.queryRaw(query);
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#inner.executeRaw(query);
  }

  async commit(): Promise<void> {
    this.#close();
  }

  async rollback(): Promise<void> {
    this.#close();
  }

  /** A COMMIT that failed (disk full, I/O error) can leave the transaction open; nobody may inherit it. */
  #close(): void {
    try {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
    } finally {
      this.#release();
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof DriverAdapterError && error.cause.kind === 'SocketTimeout';
}
