import type { Database } from 'better-sqlite3';

/**
 * How long SQLite itself waits for a lock. Short, because it waits synchronously and nothing else runs meanwhile: longer
 * waits for another connection's transaction happen between tries, in `SerializedAdapter`.
 */
const BUSY_TIMEOUT_MS = 5;
/** The same while a file is being opened, when another connection may be recovering the log of a killed process. */
const OPEN_TIMEOUT_MS = 5_000;

/** What every connection must have; numbers as SQLite reports them (synchronous 2 = FULL). */
const REQUIRED = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: BUSY_TIMEOUT_MS } as const;

/** What of the file a connection maps into memory, in bytes. */
const MAPPED_BYTES = 268_435_456;

/**
 * Sets what durability and integrity rest on, and reads it back.
 *
 * @param mapped whether reads come from the file mapped into memory
 * @throws Error when a pragma does not hold, for instance WAL on a file system without shared memory. The caller must
 * not go on with such a connection.
 */
export function applyPragmas(database: Database, mapped: boolean): void {
  whileOpening(database, () => database.pragma('journal_mode = WAL'));
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // Page cache, and mapped reads: an import writes to pages of a dozen indexes in every batch, and what does not fit is
  // written out before the commit and read again after it. With 90,000 tickets 32 MB save 6 % of an upload against 8.
  database.pragma('cache_size = -32000');
  database.pragma(`mmap_size = ${mapped ? MAPPED_BYTES : 0}`);
  // Sixty-four megabytes of log between checkpoints: an import rewrites the same index pages in every batch, and each
  // checkpoint would carry them over once more. The same for all connections, or the one that carries over less would do it
  // for the others in the middle of a request.
  database.pragma('wal_autocheckpoint = 16000');
  checkPragmas(database);
}

/** Does what may have to wait for another process, before anybody is served by this one. */
export function whileOpening(database: Database, work: () => void): void {
  database.pragma(`busy_timeout = ${OPEN_TIMEOUT_MS}`);
  try {
    work();
  } finally {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

/** @throws Error naming the first pragma that does not hold. */
export function checkPragmas(database: Database): void {
  for (const [name, expected] of Object.entries(REQUIRED)) {
    const [actual] = Object.values(
      database.prepare<[], Record<string, unknown>>(`PRAGMA ${name}`).safeIntegers(false).get() ?? {},
    );
    if (actual !== expected) {
      throw new Error(`SQLite refused PRAGMA ${name} = ${expected}: it is ${String(actual)}`);
    }
  }
}
