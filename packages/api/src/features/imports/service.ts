import { randomUUID } from 'node:crypto';
import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  AppError,
  ASYNC_IMPORT_ROWS,
  IMPORT_MAX_ROWS,
  type ImportLayout,
  type ImportPreview,
  type ImportProgress,
  type ImportSummary,
  type TicketPage,
  type UploadAnswer,
} from '@resolution/contracts';
import type { Db, ImportJob, ImportRow } from '@resolution/db';
import {
  previewConversationsInWorker,
  type RejectedRow,
  writeConversationTemplate,
  writeRejectedRows,
} from '@resolution/workbook';
import { canSeeImport } from '../../access.ts';
import { type Caller, ownerOf } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import type { AuditTrail } from '../audit/service.ts';
import { toPreview, toSummary, uploadResult } from './answers.ts';
import { hashOfJson, hashOfWorkbook } from './body-hash.ts';
import { FairSlots } from './fair-slots.ts';
import type { ImportFeed } from './import-feed.ts';
import type { ImportIdentity } from './intake.ts';
import type { ImportPipeline } from './pipeline.ts';
import { inProgress, requireIdempotencyKey, UploadRepeats } from './repeats.ts';

/** A file that was received: `path` is ours, `file_name` is what the client called it. */
export interface ReceivedFile {
  readonly path: string;
  readonly file_name: string;
}

interface UploadOptions {
  /** True: the answer is the import's id, however few rows there are. */
  readonly async: boolean;
  readonly idempotency_key?: string | undefined;
}

export interface WorkbookUpload extends UploadOptions {
  readonly file: ReceivedFile;
  readonly layout?: ImportLayout | undefined;
  /** Aborts when the client has gone: what is not stored by then is taken back. */
  readonly signal?: AbortSignal | undefined;
}

export interface JsonUpload extends UploadOptions {
  readonly tickets: readonly Readonly<Record<string, unknown>>[];
}

export interface DownloadableWorkbook {
  readonly file_name: string;
  readonly content: Uint8Array;
}

export interface ImportsService {
  /**
   * Stores a workbook's rows as an import. Up to 500 rows are waited for; more, or `async`, go on as a job.
   * @throws AppError `workbook_…`, `too_many_requests`, `idempotency_mismatch`, `request_in_progress`, `storage_full`,
   * `unavailable`
   */
  readonly upload: (caller: Caller, upload: WorkbookUpload) => Promise<UploadAnswer>;
  /** The same for tickets as JSON. */
  readonly uploadJson: (caller: Caller, upload: JsonUpload) => Promise<UploadAnswer>;
  /** Reads a workbook and stores nothing. @throws AppError `workbook_…`, `too_many_requests` */
  readonly preview: (
    caller: Caller,
    file: ReceivedFile,
    layout?: ImportLayout,
    signal?: AbortSignal,
  ) => Promise<ImportPreview>;
  /** @throws AppError `not_found` */
  readonly byId: (caller: Caller, importId: string) => Promise<ImportProgress>;
  /** Newest first: one's own; everybody's for Tier3. */
  readonly list: (caller: Caller, limit: number) => Promise<ImportSummary[]>;
  /** The tickets an import made, in the order of its rows. @throws AppError `not_found`, `invalid_cursor` */
  readonly tickets: (
    caller: Caller,
    importId: string,
    page: { readonly limit: number; readonly cursor?: string | undefined },
  ) => Promise<TicketPage>;
  /** What is a ticket stays one. @throws AppError `not_found`, `conflict` when it has ended */
  readonly cancel: (caller: Caller, importId: string) => Promise<ImportProgress>;
  /** How far it is, now and whenever it changed, until it has ended or the watcher has gone. @throws AppError `not_found` */
  readonly progress: (
    caller: Caller,
    importId: string,
    signal: AbortSignal,
  ) => AsyncGenerator<ImportProgress, void, void>;
  /** The bad rows with their reasons, ready to be mended and uploaded. @throws AppError `not_found` */
  readonly rejectedWorkbook: (caller: Caller, importId: string) => Promise<DownloadableWorkbook>;
  /** An empty workbook with all columns. */
  readonly template: () => Promise<DownloadableWorkbook>;
  /** Goes on with what an earlier process left. */
  readonly resumePending: () => Promise<void>;
  /** Takes no more uploads, lets the batch in hand end, and takes back what is not stored. */
  readonly drain: () => Promise<void>;
}

export interface ImportsServiceDeps {
  readonly db: Db;
  readonly audit: AuditTrail;
  readonly clock: Clock;
  readonly pipeline: ImportPipeline;
  readonly feed: ImportFeed;
  readonly maxUploadBytes: number;
}

/** Two workbooks are read at a time, one per person; the rest waits or is told to come back. */
const READING_SLOTS = { atOnce: 2, perOwner: 1, waiting: 16, waitingPerOwner: 8, retryAfter: 10 } as const;
/** Imports of one person that may be unfinished at a time: bounds what is stored and not yet worked off. */
const MAX_UNFINISHED = 20;
const ENDED: ReadonlySet<ImportJob['status']> = new Set(['done', 'failed', 'cancelled']);
const ROWS_PER_READ = 500;

export function createImportsService(deps: ImportsServiceDeps): ImportsService {
  const { db, audit, clock, pipeline, feed, maxUploadBytes } = deps;
  const slots = new FairSlots(READING_SLOTS);
  const repeats = new UploadRepeats(db);

  async function visible(caller: Caller, importId: string): Promise<ImportJob> {
    const job = await db.imports.byId(importId);
    if (job !== null && canSeeImport(caller.actor, job.owner)) return job;
    throw new AppError('not_found', 'There is no such import.');
  }

  async function requireRoom(owner: string): Promise<void> {
    const own = (await db.imports.unfinished()).filter((job) => job.owner === owner);
    if (own.length < MAX_UNFINISHED) return;
    const message = `${own.length} of your imports are still running: wait until one has ended.`;
    throw new AppError('too_many_requests', message, { retryAfter: READING_SLOTS.retryAfter });
  }

  /** Takes an upload in unless it was made before, and answers it. */
  async function answer(
    identity: ImportIdentity & { readonly body_hash: string },
    options: UploadOptions,
    takeIn: () => Promise<void>,
    signal?: AbortSignal,
  ): Promise<UploadAnswer> {
    const { owner, file_hash } = identity;
    const first = await repeats.once(
      { owner, idempotencyKey: identity.idempotency_key ?? null, bodyHash: identity.body_hash, fileHash: file_hash },
      async () => {
        await requireRoom(owner);
        const release = await slots.acquire(owner, signal);
        try {
          await takeIn();
        } finally {
          release();
        }
      },
    );
    const job = first ?? (await db.imports.byId(identity.id));
    if (job === null) throw new Error('An import that was stored cannot be found');
    const replayed = first !== null;
    if (options.async || job.total > ASYNC_IMPORT_ROWS) return { kind: 'accepted', import_id: job.id, replayed };
    if (replayed && !ENDED.has(job.status)) throw inProgress();
    return { kind: 'done', result: await uploadResult(db, await ended(job.id)), replayed };
  }

  /** @throws AppError when the storage fails meanwhile; the import goes on by itself then. */
  async function ended(importId: string): Promise<ImportJob> {
    const watching = new AbortController();
    try {
      for await (const stalled of feed.watch(importId, watching.signal)) {
        if (stalled !== undefined) throw stalled;
        const job = await db.imports.byId(importId);
        if (job !== null && ENDED.has(job.status)) return job;
      }
    } finally {
      watching.abort();
    }
    throw new Error('A feed ended by itself');
  }

  return {
    async upload(caller, { file, layout = {}, signal, ...options }) {
      const { idempotency_key } = options;
      if (idempotency_key !== undefined) requireIdempotencyKey(idempotency_key);
      const hash = await hashOfWorkbook(file.path, layout);
      const job = {
        id: randomUUID(),
        owner: ownerOf(caller.actor),
        file_name: file.file_name,
        file_hash: hash,
        body_hash: hash,
        idempotency_key: idempotency_key ?? null,
      };
      const intake = { job, by: caller, path: file.path, maxFileBytes: maxUploadBytes, layout };
      return answer(job, options, () => pipeline.takeInWorkbook(intake, signal), signal);
    },

    async uploadJson(caller, { tickets, ...options }) {
      const { idempotency_key } = options;
      if (idempotency_key !== undefined) requireIdempotencyKey(idempotency_key);
      if (tickets.length === 0 || tickets.length > IMPORT_MAX_ROWS) {
        const message = `Send between 1 and ${IMPORT_MAX_ROWS} tickets.`;
        throw new AppError('invalid_input', message, { issues: [{ path: 'tickets', message }] });
      }
      const job = {
        id: randomUUID(),
        owner: ownerOf(caller.actor),
        file_name: null,
        file_hash: null,
        body_hash: hashOfJson(tickets),
        idempotency_key: idempotency_key ?? null,
      };
      return answer(job, options, () => pipeline.takeInRows({ job, by: caller, tickets }));
    },

    async preview(caller, { path }, layout = {}, signal) {
      const release = await slots.acquire(ownerOf(caller.actor), signal);
      try {
        return toPreview(await previewConversationsInWorker(path, { ...layout, maxFileBytes: maxUploadBytes, signal }));
      } finally {
        release();
      }
    },

    byId: async (caller, importId) => db.imports.progress(await visible(caller, importId)),

    async list({ actor }, limit) {
      const everybody = actor.role === 'support_agent' && actor.tier === 'Tier3';
      const jobs = everybody ? await db.imports.latest(limit) : await db.imports.ofOwner(ownerOf(actor), limit);
      return jobs.map(toSummary);
    },

    async tickets(caller, importId, page) {
      const job = await visible(caller, importId);
      return db.tickets.pageOfImport(job.id, page);
    },

    async cancel(caller, importId) {
      await visible(caller, importId);
      await db.transaction(async (tx) => {
        const cancelled = await tx.imports.setStatus(importId, 'cancelled', { finished_at: clock().toISOString() });
        if (!cancelled) throw new AppError('conflict', 'This import has ended already; there is nothing to cancel.');
        await audit.record(tx, caller, { action: 'import.cancelled', subject_kind: 'import', subject_id: importId });
      });
      feed.publish(importId);
      return db.imports.progress(await visible(caller, importId));
    },

    async *progress(caller, importId, signal) {
      for await (const _ of feed.watch(importId, signal)) {
        const job = await visible(caller, importId);
        yield await db.imports.progress(job);
        if (ENDED.has(job.status)) return;
      }
    },

    async rejectedWorkbook(caller, importId) {
      const job = await visible(caller, importId);
      const content = await written((stream) => writeRejectedRows(stream, job.headers, rejectedRows(db, job.id)));
      return { file_name: 'rejected-rows.xlsx', content };
    },

    async template() {
      return { file_name: 'conversations-template.xlsx', content: await written(writeConversationTemplate) };
    },

    resumePending: () => pipeline.start(),
    drain: () => pipeline.stop(),
  };
}

async function* rejectedRows(db: Db, importId: string): AsyncGenerator<RejectedRow> {
  let after = 0;
  for (;;) {
    const rows: ImportRow[] = await db.imports.rows(importId, 'failed', { after, limit: ROWS_PER_READ });
    for (const { cells, errors } of rows) yield { cells: cells ?? [], reasons: errors.map(({ message }) => message) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_PER_READ) return;
    after = last.row_number;
  }
}

async function written(write: (stream: Writable) => Promise<void>): Promise<Uint8Array> {
  const stream = new PassThrough();
  const [content] = await Promise.all([buffer(stream), write(stream)]);
  return content;
}
