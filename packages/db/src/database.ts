import { randomBytes, randomInt } from 'node:crypto';
import { AccountReads, AccountWrites } from './accounts/accounts.ts';
import { AuditReads, AuditWrites } from './audit/audit.ts';
import { CorpusReads } from './corpus/corpus.ts';
import { CorpusWrites } from './corpus/corpus-writes.ts';
import { EmbeddingReads, EmbeddingWrites } from './embeddings/embeddings.ts';
import { PrismaClient } from './gen/sqlite/client.ts';
import { ImportWrites } from './imports/import-writes.ts';
import { ImportReads } from './imports/imports.ts';
import { KnowledgeEntryReads, KnowledgeEntryWrites } from './knowledge/entries.ts';
import { CareReads, CareWrites } from './learning/care.ts';
import { GapReads, GapWrites } from './learning/gaps.ts';
import { OutcomeReads, OutcomeWrites } from './learning/outcomes.ts';
import { VersionReads, VersionWrites } from './learning/versions.ts';
import { ModelCallReads, ModelCallWrites } from './models/model-calls.ts';
import { CursorCodec } from './paging/cursor.ts';
import type { RandomInt, Scope } from './scope.ts';
import { LoginAttemptReads, LoginAttemptWrites } from './sessions/login-attempts.ts';
import { SessionReads, SessionWrites } from './sessions/sessions.ts';
import { connectedFactory, openConnection, type SqliteConnection } from './sqlite/connection.ts';
import { TransactionLock } from './sqlite/lock.ts';
import { whileOpening } from './sqlite/pragmas.ts';
import { SerializedAdapter } from './sqlite/serialized-adapter.ts';
import { Sql, Statements } from './sqlite/sql.ts';
import { hookStatements, type StatementHook } from './sqlite/statement-hook.ts';
import { storageError } from './sqlite/storage-error.ts';
import { TalkReads, TalkWrites } from './talks/talks.ts';
import { TicketHistoryReads, TicketHistoryWrites } from './tickets/history.ts';
import { TicketWrites } from './tickets/ticket-writes.ts';
import { TicketReads } from './tickets/tickets.ts';
import { databasePath } from './url.ts';

/** Work in one transaction should take milliseconds; these stop what hangs, not what is slow. */
const TRANSACTION_WAIT_MS = 10_000;
const TRANSACTION_TIMEOUT_MS = 30_000;
const CURSOR_KEY = 'cursor_key';
const CURSOR_KEY_BYTES = 32;

/** Everything that can be read. The same names are in a transaction, where each can also write. */
export interface ReadRepositories {
  readonly accounts: AccountReads;
  readonly sessions: SessionReads;
  readonly loginAttempts: LoginAttemptReads;
  readonly tickets: TicketReads;
  readonly history: TicketHistoryReads;
  readonly knowledge: KnowledgeEntryReads;
  readonly corpus: CorpusReads;
  readonly versions: VersionReads;
  readonly care: CareReads;
  readonly outcomes: OutcomeReads;
  readonly gaps: GapReads;
  readonly imports: ImportReads;
  readonly audit: AuditReads;
  readonly modelCalls: ModelCallReads;
  readonly embeddings: EmbeddingReads;
  readonly talks: TalkReads;
}

/** The repositories of one transaction; they read what it has written so far. */
export interface Tx extends ReadRepositories {
  readonly accounts: AccountWrites;
  readonly sessions: SessionWrites;
  readonly loginAttempts: LoginAttemptWrites;
  readonly tickets: TicketWrites;
  readonly history: TicketHistoryWrites;
  readonly knowledge: KnowledgeEntryWrites;
  readonly corpus: CorpusWrites;
  readonly versions: VersionWrites;
  readonly care: CareWrites;
  readonly outcomes: OutcomeWrites;
  readonly gaps: GapWrites;
  readonly imports: ImportWrites;
  readonly audit: AuditWrites;
  readonly modelCalls: ModelCallWrites;
  readonly embeddings: EmbeddingWrites;
  readonly talks: TalkWrites;
}

export interface Db extends ReadRepositories, AsyncDisposable {
  /**
   * Runs work as one transaction: all of it or nothing. Write transactions of this process run one after another, so
   * whatever is read inside cannot change before the commit. Do not read through the outer `db` inside: that sees the
   * state before the transaction.
   *
   * @throws whatever `work` throws; AppError `unavailable` or `storage_full` when the storage fails.
   */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** Whether the database answers and its file is sound enough to read. */
  ping(): Promise<boolean>;
  /** Writes a consistent copy to a file while others go on working. */
  backup(path: string): Promise<void>;
  /** Waits for the open transaction and closes the file. */
  close(): Promise<void>;
}

export interface DbOptions {
  /** `file:` or `sqlite:///` URL; see `databasePath`. The schema must be there: call `migrate` first. */
  readonly url: string;
  /**
   * Whether reads come from the file mapped into memory, the default. It spares lists that reach far a copy of each page, and
   * each connection counts what it has seen of the file as the process's memory: for one that writes, up to 256 MB for nothing.
   */
  readonly mapped?: boolean;
  /** Source of ticket numbers. */
  readonly randomInt?: RandomInt;
  /** For tests of what happens when a statement fails; see `hookStatements`. */
  readonly beforeStatement?: StatementHook;
}

/**
 * Opens the database: one connection that writes, one after another, and one that only reads and never waits for it.
 *
 * @throws Error when the file cannot be opened or a pragma that durability rests on does not hold.
 */
export async function createDb({
  url,
  mapped = true,
  randomInt: random = randomInt,
  beforeStatement,
}: DbOptions): Promise<Db> {
  const path = databasePath(url);
  const writer = await openConnection(path, mapped);
  const reader = await openReader(path, mapped, writer);
  if (beforeStatement !== undefined) {
    for (const { database } of [writer, reader]) hookStatements(database, beforeStatement);
  }
  const lock = new TransactionLock();
  const serialized = new SerializedAdapter(writer.adapter, writer.database, lock);
  const writeClient = new PrismaClient({
    adapter: connectedFactory(serialized),
    transactionOptions: { maxWait: TRANSACTION_WAIT_MS, timeout: TRANSACTION_TIMEOUT_MS },
  });
  const readClient = new PrismaClient({ adapter: connectedFactory(reader.adapter) });
  const writeStatements = new Statements(writer.database);
  const cursors = new CursorCodec(cursorKey(writer));

  const transaction: Db['transaction'] = async (work) => {
    try {
      return await writeClient.$transaction(async (prisma) => {
        const own = serialized.current;
        const sql = new Sql(writeStatements, () => {
          // After a timeout Prisma refuses its own queries; prepared SQL would run outside, or in somebody else's.
          if (serialized.current !== own) throw new Error('This transaction is over');
        });
        const tx = writeRepositories({ prisma, sql }, cursors, random);
        const result = await work(tx);
        tx.tickets.writeSearchWords();
        return result;
      });
    } catch (error) {
      throw storageError(error) ?? error;
    }
  };
  const close = async (): Promise<void> => {
    await lock.idle();
    await Promise.all([writeClient.$disconnect(), readClient.$disconnect()]);
    for (const { database } of [reader, writer]) if (database.open) database.close();
  };
  return {
    ...readRepositories({ prisma: readClient, sql: new Sql(new Statements(reader.database)) }, cursors),
    transaction,
    ping: async () => reader.database.open && reader.database.prepare('SELECT 1 FROM ticket LIMIT 1').all().length <= 1,
    backup: async (target) => {
      await reader.database.backup(target);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function openReader(path: string, mapped: boolean, writer: SqliteConnection): Promise<SqliteConnection> {
  try {
    const reader = await openConnection(path, mapped);
    reader.database.pragma('query_only = ON');
    return reader;
  } catch (error) {
    writer.database.close();
    throw error;
  }
}

/** Made once per database, so that cursors outlive a restart. */
function cursorKey({ database }: SqliteConnection): Buffer {
  const known = database.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck();
  const key = known.get(CURSOR_KEY);
  if (key !== undefined) return Buffer.from(key, 'base64');
  whileOpening(database, () => {
    database
      .prepare('INSERT OR IGNORE INTO setting (name, value) VALUES (?, ?)')
      .run(CURSOR_KEY, randomBytes(CURSOR_KEY_BYTES).toString('base64'));
  });
  return Buffer.from(known.get(CURSOR_KEY) ?? '', 'base64');
}

function readRepositories(scope: Scope, cursors: CursorCodec): ReadRepositories {
  return {
    accounts: new AccountReads(scope),
    sessions: new SessionReads(scope),
    loginAttempts: new LoginAttemptReads(scope),
    tickets: new TicketReads(scope, cursors),
    history: new TicketHistoryReads(scope),
    knowledge: new KnowledgeEntryReads(scope, cursors),
    corpus: new CorpusReads(scope),
    versions: new VersionReads(scope),
    care: new CareReads(scope, cursors),
    outcomes: new OutcomeReads(scope, cursors),
    gaps: new GapReads(scope, cursors),
    imports: new ImportReads(scope),
    audit: new AuditReads(scope, cursors),
    modelCalls: new ModelCallReads(scope, cursors),
    embeddings: new EmbeddingReads(scope),
    talks: new TalkReads(scope),
  };
}

function writeRepositories(scope: Scope, cursors: CursorCodec, random: RandomInt): Tx {
  return {
    accounts: new AccountWrites(scope),
    sessions: new SessionWrites(scope),
    loginAttempts: new LoginAttemptWrites(scope),
    tickets: new TicketWrites(scope, cursors, random),
    history: new TicketHistoryWrites(scope),
    knowledge: new KnowledgeEntryWrites(scope, cursors),
    corpus: new CorpusWrites(scope),
    versions: new VersionWrites(scope),
    care: new CareWrites(scope, cursors),
    outcomes: new OutcomeWrites(scope, cursors),
    gaps: new GapWrites(scope, cursors),
    imports: new ImportWrites(scope),
    audit: new AuditWrites(scope, cursors),
    modelCalls: new ModelCallWrites(scope, cursors),
    embeddings: new EmbeddingWrites(scope),
    talks: new TalkWrites(scope),
  };
}
