import type { TicketSort } from '@resolution/contracts';
import type { Db, TicketListFilter } from '@resolution/db';
import { type TicketExportRow, writeTicketExport } from '@resolution/workbook';
import type { Clock } from '../../clock.ts';
import { type ListFile, type ListFileFormat, listFile } from '../../list-file.ts';

/** Tickets read at a time; between two pages others get their turn. */
const EXPORT_PAGE = 200;

export function exportTickets(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  filter: TicketListFilter,
  sort: TicketSort,
  format: ListFileFormat,
): ListFile {
  return listFile('tickets', format, clock, (stream) =>
    writeTicketExport(stream, exportRows(db, filter, sort), format),
  );
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
