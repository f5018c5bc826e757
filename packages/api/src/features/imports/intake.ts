import { CONVERSATION_COLUMNS, type ConversationField, type ImportLayout } from '@resolution/contracts';
import type { Db, NewImportJob, NewImportRow } from '@resolution/db';
import {
  type ConversationRecords,
  type ConversationRowText,
  readConversationRecords,
  readConversationsInWorker,
  rowText,
} from '@resolution/workbook';
import type { Caller } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import type { AuditTrail } from '../audit/service.ts';

/** Rows stored in one transaction: some ten milliseconds, during which nobody else can write. */
const ROWS_PER_TRANSACTION = 500;

/** What an import is known by before its rows are read. */
export type ImportIdentity = Pick<
  NewImportJob,
  'id' | 'owner' | 'file_name' | 'file_hash' | 'idempotency_key' | 'body_hash'
>;

export interface WorkbookIntake {
  readonly job: ImportIdentity;
  readonly by: Caller | null;
  readonly path: string;
  readonly maxFileBytes: number;
  readonly layout: ImportLayout;
}

export interface RowsIntake {
  readonly job: ImportIdentity;
  readonly by: Caller | null;
  readonly tickets: readonly Readonly<Record<string, unknown>>[];
}

export interface IntakeDeps {
  readonly db: Db;
  readonly audit: AuditTrail;
  readonly clock: Clock;
}

/**
 * Reads a workbook and stores its rows as a queued import: all of them or nothing.
 *
 * @throws AppError with a `workbook_…` code when the file is refused; `unavailable` or `storage_full`.
 */
export async function takeInWorkbook(deps: IntakeDeps, intake: WorkbookIntake, signal?: AbortSignal): Promise<void> {
  const { sheet, mapping } = intake.layout;
  const reading = await readConversationsInWorker(intake.path, {
    maxFileBytes: intake.maxFileBytes,
    ...(sheet === undefined ? {} : { sheet }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(signal === undefined ? {} : { signal }),
  });
  try {
    await store(deps, intake, reading, reading.rows, signal);
  } finally {
    await reading.close();
  }
}

/**
 * The same for tickets sent as JSON; rows are numbered from 1.
 *
 * @throws AppError `workbook_duplicate_column` when two keys name the same field; `unavailable` or `storage_full`.
 */
export async function takeInRows(deps: IntakeDeps, intake: RowsIntake): Promise<void> {
  const records = readConversationRecords(intake.tickets);
  await store(deps, intake, records, rowTexts(records));
}

async function* rowTexts({ rows }: ConversationRecords): AsyncGenerator<ConversationRowText> {
  for await (const row of rows) yield rowText(row);
}

/**
 * The documented name for each column that was found, so that the workbook of rejected rows can be uploaded as it is even
 * when the columns had to be chosen by hand.
 */
function documentedHeaders(
  headers: readonly string[],
  columns: Readonly<Partial<Record<ConversationField, string>>>,
): string[] {
  const fields = Object.keys(columns) as ConversationField[];
  return headers.map((header) => {
    const field = fields.find((name) => columns[name] === header);
    return field === undefined ? header : CONVERSATION_COLUMNS[field];
  });
}

function storable(row: ConversationRowText): NewImportRow {
  return 'json' in row
    ? { row_number: row.row, payload: row.json }
    : { row_number: row.row, errors: row.errors, cells: row.cells };
}

/**
 * Stores rows in transactions of bounded length. An import of one such transaction is there at once; a longer one stays
 * hidden until its last row is in, and is taken back when anything goes wrong before.
 */
async function store(
  { db, audit, clock }: IntakeDeps,
  { job, by }: Pick<WorkbookIntake, 'job' | 'by'>,
  reading: Pick<ConversationRecords, 'headers' | 'columns' | 'ignoredColumns'>,
  rows: AsyncIterable<ConversationRowText>,
  signal?: AbortSignal,
): Promise<void> {
  const headers = documentedHeaders(reading.headers, reading.columns);
  let total = 0;
  let opened = false;
  let batch: NewImportRow[] = [];
  const write = (last: boolean): Promise<void> =>
    db.transaction(async (tx) => {
      if (!opened) {
        const created_at = clock().toISOString();
        await tx.imports.create({ ...job, headers, ignored_columns: reading.ignoredColumns, created_at });
      }
      await tx.imports.addRows(job.id, batch);
      if (!last) return;
      await tx.imports.release(job.id);
      await audit.record(tx, by, {
        action: 'import.uploaded',
        subject_kind: 'import',
        subject_id: job.id,
        detail: `${total} rows`,
      });
    });
  try {
    for await (const row of rows) {
      if (batch.length === ROWS_PER_TRANSACTION) {
        signal?.throwIfAborted();
        await write(false);
        opened = true;
        batch = [];
      }
      batch.push(storable(row));
      total += 1;
    }
    signal?.throwIfAborted();
    await write(true);
  } catch (error) {
    // What cannot be taken back now stays hidden, and the next start discards it.
    if (opened) await db.transaction((tx) => tx.imports.discard(job.id)).catch(() => undefined);
    throw error;
  }
}
