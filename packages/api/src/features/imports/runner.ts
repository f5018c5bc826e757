import { setImmediate as nextTick } from 'node:timers/promises';
import { AppError } from '@resolution/contracts';
import { type Db, type ImportJob, type ImportRow, storageError } from '@resolution/db';
import type { Engine } from '@resolution/rag';
import type { Clock } from '../../clock.ts';
import type { EmbeddingDesk } from '../embeddings/desk.ts';
import type { WriteResolution } from '../models/desk.ts';
import { NearCopies } from './near-copies.ts';
import { accountOf } from './owner-account.ts';
import { ResolutionMemo } from './resolution-memo.ts';
import { NO_VECTORS, type RowVectors, rowVectors, VECTOR_ROWS_PER_BATCH } from './row-vectors.ts';
import { type ReadRow, type ResolvedRow, resolveRow, settleRows, type Uploader } from './rows.ts';
import { nextTurn } from './turns.ts';
import { MODEL_ROWS_PER_BATCH, writeRows } from './written-rows.ts';

/**
 * Rows of one transaction at most. Each writes the pages of a dozen indexes that its rows touch, most of them again in the
 * next one: 1,000 rows instead of 500 write a sixth less, and hold others up for a quarter of a second.
 */
const MAX_ROWS_PER_BATCH = 1_000;
/**
 * Resolving for one batch ends after this time, so that counts move. Most machines resolve {@link MAX_ROWS_PER_BATCH} rows in
 * less; rows that were read and not resolved are read again for the next batch. A new import ends it at once.
 */
const BATCH_MS = 1_000;
/** Work in a row before others on this thread get theirs: uploads being read, the order to stop. */
const SLICE_MS = 10;
/** Pause after the storage failed, in milliseconds; the import goes on by itself once there is room again. */
const RETRY_MS = 1_000;
/** Batches of one import that may end in a fault of the program before it is given up. */
const MAX_FAULTS = 3;

/** Tells that an import changed; `stalled` when it cannot go on for now, and why. */
export type ImportNews = (importId: string, stalled?: AppError) => void;

export interface RunnerDeps {
  readonly db: Db;
  /** Asked for before every batch, because a corpus import exchanges it. */
  readonly engine: () => Engine;
  /** Another number whenever the engine's index changed. */
  readonly revision: () => number;
  readonly clock: Clock;
  readonly news: ImportNews;
  /** Faults of the program, for the log. */
  readonly report: (error: unknown) => void;
  readonly retryMs?: number;
  /** Writes what the engine found with a model; left out where none is set up. */
  readonly write?: WriteResolution | undefined;
  /** Makes vectors of what customers came for; left out where no embedding model is named. */
  readonly questionVectors?: EmbeddingDesk['questionVectors'] | undefined;
}

/** Turns stored rows into tickets, batch by batch, until none is left; after a restart it goes on where it was. */
export class ImportRunner {
  readonly #deps: RunnerDeps;
  readonly #nearCopies: NearCopies;
  #running: Promise<void> | undefined;
  #stop = new AbortController();
  #woken = Promise.withResolvers<void>();
  /** Whether an import came since the batch in hand was begun. */
  #isAwaited = false;
  #lastOwner: string | undefined;
  readonly #faults = new Map<string, number>();
  readonly #memo = new ResolutionMemo();

  constructor(deps: RunnerDeps) {
    this.#deps = deps;
    this.#nearCopies = new NearCopies(deps.db);
  }

  /** Begins with whatever is unfinished. Calling it again does nothing. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** There is a new import. */
  wake(): void {
    this.#isAwaited = true;
    this.#woken.resolve();
  }

  /** Ends after the batch in hand. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#woken.resolve();
    await this.#running;
    this.#running = undefined;
    this.#stop = new AbortController();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      this.#woken = Promise.withResolvers<void>();
      this.#isAwaited = false;
      let job: ImportJob | undefined;
      try {
        job = nextTurn(await this.#deps.db.imports.unfinished(), this.#lastOwner);
        if (job !== undefined) await this.#batch(job, signal);
        else if (!(await this.#forgetUnreached())) await this.#woken.promise;
      } catch (error) {
        await this.#stalled(job, error, signal);
      }
    }
  }

  async #batch(job: ImportJob, signal: AbortSignal): Promise<void> {
    const { db, clock, news, write, questionVectors } = this.#deps;
    this.#lastOwner = job.owner;
    await this.#nearCopies.ready();
    const vectorRows = questionVectors === undefined ? MAX_ROWS_PER_BATCH : VECTOR_ROWS_PER_BATCH;
    const limit = write === undefined ? vectorRows : MODEL_ROWS_PER_BATCH;
    const rows = await db.imports.rows(job.id, 'pending', { limit });
    const vectors =
      questionVectors === undefined ? NO_VECTORS : await rowVectors(questionVectors, rows, { user: job.owner, signal });
    const found = await this.#resolve(job, rows, vectors, signal);
    if (found === null) return;
    const resolved = write === undefined ? found : await writeRows(write, found, { user: job.owner, signal });
    if (signal.aborted && write !== undefined) return;
    const uploader = await findUploader(db, job.owner);
    await this.#nearCopies.during((group) =>
      db.transaction((tx) => settleRows(tx, job, uploader, resolved, group, clock().toISOString())),
    );
    this.#faults.delete(job.id);
    news(job.id);
  }

  /** @returns null when it was told to stop: what was resolved so far is nothing that could be lost. */
  async #resolve(
    job: ImportJob,
    rows: readonly ImportRow[],
    vectors: RowVectors,
    signal: AbortSignal,
  ): Promise<ResolvedRow[] | null> {
    const { db, report } = this.#deps;
    const known = await db.tickets.ofConversations(
      job.owner,
      rows.flatMap((row) => row.payload?.conversation_id ?? []),
    );
    const resolved: ResolvedRow[] = [];
    const begin = performance.now();
    let slice = begin;
    for (const row of rows) {
      const read: ReadRow = (conversation) =>
        this.#memo.read(this.#deps.engine(), this.#deps.revision(), conversation, vectors.get(row.row_number));
      resolved.push(resolveRow(read, row, known, report));
      const now = performance.now();
      if (now - begin > BATCH_MS || this.#isAwaited) break;
      if (now - slice < SLICE_MS) continue;
      await nextTick();
      if (signal.aborted) return null;
      slice = performance.now();
    }
    return resolved;
  }

  /**
   * Of an import that was cancelled or given up, what its rows said is nobody's business any more: they are forgotten when
   * there is nothing else to do, few enough at a time that a new import need not wait.
   *
   * @returns whether there were any
   */
  async #forgetUnreached(): Promise<boolean> {
    const { db } = this.#deps;
    if (!(await db.imports.hasUnreached())) return false;
    await db.transaction((tx) => tx.imports.forgetUnreached(MAX_ROWS_PER_BATCH));
    return true;
  }

  /** Storage comes back by itself, so an import waits for it. A fault of the program does not. */
  async #stalled(job: ImportJob | undefined, error: unknown, signal: AbortSignal): Promise<void> {
    const known = error instanceof AppError ? error : storageError(error);
    if (known !== undefined) {
      const reason = 'The import cannot go on right now. Its rows are stored, and it goes on by itself.';
      if (job !== undefined) this.#deps.news(job.id, new AppError(known.code, reason, { cause: error }));
    } else {
      this.#deps.report(error);
      if (job !== undefined) await this.#countFault(job);
    }
    const timer = setTimeout(() => this.#woken.resolve(), this.#deps.retryMs ?? RETRY_MS);
    if (!signal.aborted) await this.#woken.promise;
    clearTimeout(timer);
  }

  async #countFault({ id }: ImportJob): Promise<void> {
    const { db, clock, news, report } = this.#deps;
    const faults = (this.#faults.get(id) ?? 0) + 1;
    this.#faults.set(id, faults);
    if (faults < MAX_FAULTS) return;
    const failure = 'The import stopped by a fault of ours. What it made is kept; upload the file again for the rest.';
    const end = { finished_at: clock().toISOString(), error: failure };
    await db.transaction((tx) => tx.imports.setStatus(id, 'failed', end)).catch(report);
    news(id);
  }
}

async function findUploader(db: Db, owner: string): Promise<Uploader> {
  const account = accountOf(owner);
  return { owner, account, name: (await db.accounts.byRef(account))?.username ?? null };
}
