import type { KnowledgeEntry } from '@resolution/contracts';
import type { Db } from '@resolution/db';
import { writeKnowledgeExport } from '@resolution/workbook';
import type { Clock } from '../../clock.ts';
import { type ListFile, type ListFileFormat, listFile } from '../../list-file.ts';

/** What approved knowledge is narrowed to. */
export interface KnowledgeExportFilter {
  readonly product?: string | undefined;
  readonly category?: string | undefined;
}

/** Entries read at a time; between two pages others get their turn. */
const EXPORT_PAGE = 200;

export function exportKnowledge(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  filter: KnowledgeExportFilter,
  format: ListFileFormat,
): ListFile {
  return listFile('knowledge', format, clock, (stream) => writeKnowledgeExport(stream, entries(db, filter), format));
}

async function* entries(db: Db, filter: KnowledgeExportFilter): AsyncGenerator<KnowledgeEntry> {
  let cursor: string | undefined;
  do {
    const page = await db.knowledge.page(filter, { limit: EXPORT_PAGE, cursor });
    yield* page.articles;
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
}
