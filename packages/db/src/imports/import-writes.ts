import { AppError, type ImportStatus, type RowError } from '@resolution/contracts';
import { toStoredOrNull } from '../sqlite/instant.ts';
import { isUniqueViolation } from '../sqlite/storage-error.ts';
import { type ImportJob, ImportReads, RECEIVING, UNREACHED } from './imports.ts';

export type NewImportJob = Pick<ImportJob, 'id' | 'owner' | 'file_name' | 'file_hash' | 'created_at'> &
  Partial<Pick<ImportJob, 'idempotency_key' | 'body_hash' | 'headers' | 'ignored_columns'>>;

/** A row as the file has it: a conversation still to be made a ticket, or what is wrong with it. */
export type NewImportRow =
  | {
      readonly row_number: number;
      /** The conversation as JSON. */
      readonly payload: string;
    }
  | { readonly row_number: number; readonly errors: readonly RowError[]; readonly cells: readonly string[] };

/** What became of a pending row. */
export type RowResult =
  | { readonly row_number: number; readonly outcome: 'created' | 'skipped'; readonly ticket_id: string }
  | {
      readonly row_number: number;
      readonly outcome: 'failed';
      readonly errors: readonly RowError[];
      readonly cells?: readonly string[];
    };

export class ImportWrites extends ImportReads {
  /**
   * Opens a job that nobody sees until {@link release}: its rows may come in several transactions.
   *
   * @throws AppError `conflict` when the owner used the idempotency key before.
   */
  async create(job: NewImportJob): Promise<void> {
    this.scope.sql.run('DELETE FROM import_job WHERE owner = ? AND idempotency_key = ? AND status = ?', [
      job.owner,
      job.idempotency_key ?? null,
      RECEIVING,
    ]);
    const { headers = [], ignored_columns = [], idempotency_key = null, body_hash = null, ...rest } = job;
    try {
      await this.scope.prisma.import_job.create({
        data: {
          ...rest,
          idempotency_key,
          body_hash,
          status: RECEIVING,
          total: 0,
          headers: JSON.stringify(headers),
          ignored_columns: JSON.stringify(ignored_columns),
        },
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('conflict', 'This Idempotency-Key was used before');
      throw error;
    }
  }

  /** All rows are stored: the job is queued. */
  async release(id: string): Promise<void> {
    this.scope.sql.run(`UPDATE import_job SET status = 'queued' WHERE id = ? AND status = ?`, [id, RECEIVING]);
  }

  /** Takes back a job whose rows did not all arrive. */
  async discard(id: string): Promise<void> {
    this.scope.sql.run('DELETE FROM import_job WHERE id = ? AND status = ?', [id, RECEIVING]);
  }

  /** Takes back every such job: at a start, when nobody can be sending rows. @returns How many there were. */
  async discardReceiving(): Promise<number> {
    return this.scope.sql.run('DELETE FROM import_job WHERE status = ?', [RECEIVING]).changes;
  }

  /** Stores rows of a job and counts them: total, and failed for those that are bad. */
  async addRows(id: string, rows: readonly NewImportRow[]): Promise<void> {
    const { sql } = this.scope;
    let failed = 0;
    for (const row of rows) {
      const bad = 'errors' in row;
      if (bad) failed += 1;
      sql.run(
        'INSERT INTO import_row (import_id, row_number, payload, cells, outcome, errors) VALUES (?, ?, ?, ?, ?, ?)',
        [
          id,
          row.row_number,
          bad ? null : row.payload,
          bad ? JSON.stringify(row.cells) : null,
          bad ? 'failed' : 'pending',
          bad ? JSON.stringify(row.errors) : null,
        ],
      );
    }
    sql.run('UPDATE import_job SET total = total + ?, failed = failed + ? WHERE id = ?', [rows.length, failed, id]);
  }

  /**
   * Notes what became of pending rows, in the transaction that made their tickets, and moves the job's counters.
   * A row that is not pending any more is left alone and not counted.
   */
  async finishRows(id: string, results: readonly RowResult[]): Promise<void> {
    const { sql } = this.scope;
    const counts = { created: 0, skipped: 0, failed: 0 };
    for (const result of results) {
      const failed = result.outcome === 'failed';
      const { changes } = sql.run(
        `UPDATE import_row SET outcome = ?, ticket_id = ?, errors = ?, cells = ?, payload = NULL
         WHERE import_id = ? AND row_number = ? AND outcome = 'pending'`,
        [
          result.outcome,
          failed ? null : result.ticket_id,
          failed ? JSON.stringify(result.errors) : null,
          failed && result.cells !== undefined ? JSON.stringify(result.cells) : null,
          id,
          result.row_number,
        ],
      );
      counts[result.outcome] += changes;
    }
    sql.run('UPDATE import_job SET created = created + ?, skipped = skipped + ?, failed = failed + ? WHERE id = ?', [
      counts.created,
      counts.skipped,
      counts.failed,
      id,
    ]);
  }

  /** Deletes so many rows at most that imports which have ended never came to; their counts stay. */
  async forgetUnreached(limit: number): Promise<void> {
    this.scope.sql.run(
      `DELETE FROM import_row WHERE (import_id, row_number) IN
         (SELECT r.import_id, r.row_number FROM ${UNREACHED} LIMIT ?)`,
      [limit],
    );
  }

  /** @param change `finished_at` and `error` where the job ends. @returns false when the job is not in a state to leave. */
  async setStatus(
    id: string,
    status: ImportStatus,
    change: { finished_at?: string; error?: string } = {},
  ): Promise<boolean> {
    return (
      this.scope.sql.run(
        `UPDATE import_job SET status = ?, finished_at = ?, error = ?
         WHERE id = ? AND status IN ('queued', 'running')`,
        [status, toStoredOrNull(change.finished_at), change.error ?? null, id],
      ).changes > 0
    );
  }
}
