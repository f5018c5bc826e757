import type { Writable } from 'node:stream';
import type { SupportTier, Ticket } from '@resolution/contracts';
import { type ExportCell, type ExportFormat, writeTable } from './table.ts';

/** A ticket as it is exported: the documented row with the tier its resolution needs. */
export type TicketExportRow = Ticket & { readonly tier: SupportTier | null };

/** In reading order; the names are the documented ones. The internal ids of tables stay inside. */
const COLUMNS = [
  'ticket_id',
  'conversation_id',
  'status',
  'priority',
  'sentiment',
  'category',
  'product',
  'tier',
  'channel',
  'account_name',
  'property_name',
  'property_city',
  'property_state',
  'contact_name',
  'contact_role',
  'contact_phone',
  'customer_role',
  'first_tier_agent_name',
  'transcript',
  'resolution_content',
  'edited_resolution',
  'reasoning',
  'relevancy_score',
  'relevancy_points',
  'accuracy_points',
  'completeness_points',
  'similarity_score',
  'distance',
  'kb_id',
  'script_id',
  'generated_kb_id',
  'created_at',
  'updated_at',
  'resolved_at',
] as const satisfies readonly (keyof TicketExportRow)[];

/** Writes tickets, one row each, and ends the stream. */
export async function writeTicketExport(
  stream: Writable,
  tickets: AsyncIterable<TicketExportRow> | Iterable<TicketExportRow>,
  format: ExportFormat,
): Promise<void> {
  await writeTable(stream, { sheet: 'Tickets', headers: COLUMNS, rows: cellsOf(tickets) }, format);
}

async function* cellsOf(
  tickets: AsyncIterable<TicketExportRow> | Iterable<TicketExportRow>,
): AsyncGenerator<readonly ExportCell[]> {
  for await (const ticket of tickets) yield COLUMNS.map((column) => ticket[column]);
}
