import { PassThrough, type Readable } from 'node:stream';
import type { TicketSort } from '@resolution/contracts';
import type { Db, TicketListFilter } from '@resolution/db';
import { EXPORT_MEDIA_TYPES, type ExportFormat, type TicketExportRow, writeTicketExport } from '@resolution/workbook';
import type { Clock } from '../../clock.ts';

export type TicketExportFormat = ExportFormat;

/** A file that is written while it is read: no list is too long for it. */
export interface TicketFile {
  readonly file_name: string;
  readonly content_type: string;
  readonly content: Readable;
}

/** Tickets read at a time; between two pages others get their turn. */
const EXPORT_PAGE = 200;

export function exportTickets(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  filter: TicketListFilter,
  sort: TicketSort,
  format: TicketExportFormat,
): TicketFile {
  const content = new PassThrough();
  writeTicketExport(content, exportRows(db, filter, sort), format).catch((error: unknown) => {
    content.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return {
    file_name: `tickets-${clock().toISOString().slice(0, 10)}.${format}`,
    content_type: EXPORT_MEDIA_TYPES[format],
    content,
  };
}

async function* exportRows(db: Db, filter: TicketListFilter, sort: TicketSort): AsyncGenerator<TicketExportRow> {
  let cursor: string | undefined;
  do {
    const page = await db.tickets.page({ filter, sort, limit: EXPORT_PAGE, cursor });
    const tickets = await db.tickets.byIds(page.tickets.map((summary) => summary.id));
    const tiers = new Map(page.tickets.map((summary) => [summary.id, summary.tier]));
    for (const ticket of tickets) yield { ...ticket, tier: tiers.get(ticket.id) ?? null };
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
}
