import {
  type Conversation,
  IMPORT_LISTED_ROWS,
  type ImportProgress,
  type ImportStatus,
  type RowError,
} from '@resolution/contracts';
import type { Scope } from '../scope.ts';
import { fromStored, fromStoredOrNull } from '../sqlite/instant.ts';

/** One upload. `owner` is `user:1` or `agent:3`. */
export interface ImportJob {
  readonly id: string;
  readonly owner: string;
  readonly status: ImportStatus;
  readonly file_name: string | null;
  /** SHA-256 of the file, in hex. */
  readonly file_hash: string | null;
  readonly idempotency_key: string | null;
  /** SHA-256 of the whole request body, to tell a repeat from another request under the same key. */
  readonly body_hash: string | null;
  readonly total: number;
  readonly created: number;
  readonly skipped: number;
  readonly failed: number;
  /** Headers of the file in its order; the cells of bad rows are in this order. */
  readonly headers: readonly string[];
  readonly ignored_columns: readonly string[];
  /** Why the whole job failed: a public sentence. */
  readonly error: string | null;
  readonly created_at: string;
  readonly finished_at: string | null;
}

export type RowOutcome = 'pending' | 'created' | 'skipped' | 'failed';

export interface ImportRow {
  readonly row_number: number;
  /** Kept while the row is pending. */
  readonly payload: Conversation | null;
  /** Kept for rows that failed, so that they can be given back. */
  readonly cells: readonly string[] | null;
  readonly outcome: RowOutcome;
  /** The ticket made, or the one that was there already. */
  readonly ticket_id: string | null;
  readonly errors: readonly RowError[];
}

/** State of a job before its last row is stored. No read shows it, and a restart discards it. */
export const RECEIVING = 'receiving';

interface JobRow extends Omit<ImportJob, 'headers' | 'ignored_columns'> {
  readonly headers: string;
  readonly ignored_columns: string;
}

interface StoredRow extends Omit<ImportRow, 'payload' | 'cells' | 'errors'> {
  readonly payload: string | null;
  readonly cells: string | null;
  readonly errors: string | null;
}

/** Rows that no ticket was made of before their import ended. */
export const UNREACHED = `import_job j JOIN import_row r ON r.import_id = j.id AND r.outcome = 'pending'
  WHERE j.status IN ('cancelled', 'failed')`;

export class ImportReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  async byId(id: string): Promise<ImportJob | null> {
    return this.#one('id = ?', [id]);
  }

  async byIdempotencyKey(owner: string, key: string): Promise<ImportJob | null> {
    return this.#one('owner = ? AND idempotency_key = ?', [owner, key]);
  }

  /** The owner's latest import of a file that was not cancelled and did not fail as a whole. */
  async byFileHash(owner: string, fileHash: string): Promise<ImportJob | null> {
    return this.#one(`owner = ? AND file_hash = ? AND status IN ('queued', 'running', 'done')`, [owner, fileHash]);
  }

  /** An owner's imports, newest first. */
  async ofOwner(owner: string, limit: number): Promise<ImportJob[]> {
    return this.#many('owner = ? ORDER BY created_at DESC, id LIMIT ?', [owner, limit]);
  }

  /** Everybody's imports, newest first. */
  async latest(limit: number): Promise<ImportJob[]> {
    return this.#many('1 ORDER BY created_at DESC, id LIMIT ?', [limit]);
  }

  /** Jobs that a restart has to go on with, oldest first. */
  async unfinished(): Promise<ImportJob[]> {
    return this.#many(`status IN ('queued', 'running') ORDER BY created_at, id`, []);
  }

  /** Whether an import that has ended keeps rows that it never came to. */
  async hasUnreached(): Promise<boolean> {
    return this.scope.sql.all(`SELECT 1 FROM ${UNREACHED} LIMIT 1`, []).length > 0;
  }

  /** Rows of one outcome after a row number, in the order of the file. */
  async rows(
    id: string,
    outcome: RowOutcome,
    { after = 0, limit }: { after?: number; limit: number },
  ): Promise<ImportRow[]> {
    return this.scope.sql
      .all<StoredRow>(
        `SELECT row_number, payload, cells, outcome, ticket_id, errors FROM import_row
         WHERE import_id = ? AND outcome = ? AND row_number > ? ORDER BY row_number LIMIT ?`,
        [id, outcome, after, limit],
      )
      .map(toRow);
  }

  /** The answer to "how far is it": the first bad and skipped rows are in it. */
  async progress(job: ImportJob): Promise<ImportProgress> {
    const failed = await this.rows(job.id, 'failed', { limit: IMPORT_LISTED_ROWS });
    const skipped = this.scope.sql.all<{ row: number; conversation_id: string; ticket_id: string }>(
      `SELECT r.row_number AS row, t.conversation_id, r.ticket_id FROM import_row r JOIN ticket t ON t.ticket_id = r.ticket_id
       WHERE r.import_id = ? AND r.outcome = 'skipped' ORDER BY r.row_number LIMIT ?`,
      [job.id, IMPORT_LISTED_ROWS],
    );
    return {
      import_id: job.id,
      file_name: job.file_name,
      status: job.status,
      total: job.total,
      done: job.created + job.skipped + job.failed,
      created: job.created,
      skipped: job.skipped,
      failed: job.failed,
      errors: failed.flatMap((row) => row.errors).slice(0, IMPORT_LISTED_ROWS),
      skipped_rows: skipped,
      ignored_columns: [...job.ignored_columns],
      created_at: job.created_at,
      finished_at: job.finished_at,
      failure: job.error,
    };
  }

  /** Numbers of the tickets an import made, in the order of its rows. */
  async ticketsOf(id: string): Promise<number[]> {
    return this.scope.sql
      .all<{ ticket_id: number }>('SELECT ticket_id FROM ticket_origin WHERE import_id = ? ORDER BY import_row', [id])
      .map((row) => row.ticket_id);
  }

  /** The first ticket of every group with one fingerprint, oldest first. */
  async fingerprints(): Promise<{ ticket_id: number; fingerprint: string }[]> {
    return this.scope.sql.all(
      `SELECT MIN(ticket_id) AS ticket_id, fingerprint FROM ticket_origin
       WHERE fingerprint IS NOT NULL GROUP BY fingerprint ORDER BY 1`,
    );
  }

  async #one(where: string, values: readonly string[]): Promise<ImportJob | null> {
    const [job] = await this.#many(`${where} ORDER BY created_at DESC, id LIMIT 1`, values);
    return job ?? null;
  }

  /** Jobs whose rows are still arriving are nobody's business yet. */
  async #many(where: string, values: readonly (string | number)[]): Promise<ImportJob[]> {
    return this.scope.sql
      .all<JobRow>(`SELECT * FROM import_job WHERE status <> '${RECEIVING}' AND ${where}`, values)
      .map(toJob);
  }
}

function toJob(row: JobRow): ImportJob {
  return {
    ...row,
    headers: JSON.parse(row.headers) as string[],
    ignored_columns: JSON.parse(row.ignored_columns) as string[],
    created_at: fromStored(row.created_at),
    finished_at: fromStoredOrNull(row.finished_at),
  };
}

function toRow(row: StoredRow): ImportRow {
  return {
    ...row,
    payload: row.payload === null ? null : (JSON.parse(row.payload) as Conversation),
    cells: row.cells === null ? null : (JSON.parse(row.cells) as string[]),
    errors: row.errors === null ? [] : (JSON.parse(row.errors) as RowError[]),
  };
}
