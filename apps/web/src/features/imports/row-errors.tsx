import type { RowError } from '@resolution/contracts';
import { type Column, DataTable } from '../../ui/data-table.tsx';

const COLUMNS: Column<RowError>[] = [
  { id: 'row', header: 'Row', cell: ({ row }) => <span className="figures">{row.original.row}</span> },
  { id: 'column', header: 'Column', cell: ({ row }) => row.original.column ?? '–' },
  { id: 'message', header: 'What is wrong', cell: ({ row }) => row.original.message },
];

/** What is wrong with which row, by the numbers that Excel shows. */
export function RowErrors({ errors }: { readonly errors: readonly RowError[] }) {
  return (
    <DataTable
      label="Bad rows"
      className="max-h-80 overflow-y-auto rounded-lg border border-line"
      columns={COLUMNS}
      rows={[...errors]}
      rowId={(error) => `${error.row} ${error.column ?? ''} ${error.message}`}
    />
  );
}
