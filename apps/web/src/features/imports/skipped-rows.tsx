import type { ImportProgress } from '@resolution/contracts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { TicketLink } from '../tickets/ticket-link.tsx';
import { ListedOf } from './listed-of.tsx';

type SkippedRow = ImportProgress['skipped_rows'][number];

const COLUMNS: Column<SkippedRow>[] = [
  { id: 'row', header: 'Row', cell: ({ row }) => <span className="figures">{row.original.row}</span> },
  { id: 'conversation', header: 'Conversation', cell: ({ row }) => row.original.conversation_id },
  { id: 'ticket', header: 'Is already', cell: ({ row }) => <TicketLink id={row.original.ticket_id} /> },
];

/** Rows whose conversation was uploaded before, each with the ticket it already is. */
export function SkippedRows({ rows, total }: { readonly rows: readonly SkippedRow[]; readonly total: number }) {
  return (
    <section id="skipped" tabIndex={-1} aria-labelledby="skipped-heading" className="outline-none">
      <h2 id="skipped-heading" className="mb-2 text-sm font-semibold">
        Skipped rows
      </h2>
      <ListedOf rows={rows.map(({ row }) => row)} total={total} />
      <DataTable
        label="Skipped rows"
        className="max-h-80 overflow-y-auto rounded-lg border border-line"
        columns={COLUMNS}
        rows={[...rows]}
        rowId={(row) => String(row.row)}
      />
    </section>
  );
}
