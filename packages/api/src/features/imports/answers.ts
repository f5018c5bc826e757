import type { ImportPreview, ImportSummary, RagResponse, UploadResult } from '@resolution/contracts';
import type { Db, ImportJob } from '@resolution/db';
import type { ConversationPreview } from '@resolution/workbook';
import { toRagResponse } from '../resolution/resolved-ticket.ts';

/** An import as lists show it. */
export function toSummary(job: ImportJob): ImportSummary {
  const { id, file_name, status, total, created, skipped, failed, error, created_at, finished_at } = job;
  const done = created + skipped + failed;
  return {
    import_id: id,
    file_name,
    status,
    total,
    done,
    created,
    skipped,
    failed,
    failure: error,
    created_at,
    finished_at,
  };
}

/** A reading as the contract words it, which knows no read-only lists. */
export function toPreview({
  sheets,
  headers,
  columns,
  samples,
  errors,
  ...preview
}: ConversationPreview): ImportPreview {
  return {
    ...preview,
    sheets: sheets.map((sheet) => ({ ...sheet, missing_columns: [...sheet.missing_columns] })),
    headers: [...headers],
    columns: { ...columns },
    missing_columns: [...preview.missing_columns],
    ignored_columns: [...preview.ignored_columns],
    errors: [...errors],
    samples: [...samples],
  };
}

/** The answer to a finished upload: from the database, so that it is the same whenever it is asked for. */
export async function uploadResult(db: Db, job: ImportJob): Promise<UploadResult> {
  const { errors, skipped_rows, ignored_columns } = await db.imports.progress(job);
  return {
    import_id: job.id,
    created: job.created,
    skipped: job.skipped,
    failed: job.failed,
    tickets: await ragResponses(db, job.id),
    errors,
    skipped_rows,
    ignored_columns,
  };
}

async function ragResponses(db: Db, importId: string): Promise<RagResponse[]> {
  const tickets = await db.tickets.byIds(await db.imports.ticketsOf(importId));
  return tickets.map(toRagResponse);
}
