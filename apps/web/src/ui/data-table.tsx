import { type ColumnDef, type RowData, tableFeatures, useTable } from '@tanstack/react-table';
import { cx } from './cx.ts';

const features = tableFeatures({});

/** A column of a `DataTable`; keep the list at module scope or in a memo. */
export type Column<Row extends RowData> = ColumnDef<typeof features, Row>;

interface DataTableProps<Row extends RowData> {
  readonly columns: Column<Row>[];
  readonly rows: Row[];
  readonly rowId: (row: Row) => string;
  /** Says what the table holds to those who cannot see it. */
  readonly label: string;
  readonly className?: string;
  /** Ids of the columns that a phone shows; all of them when left out. */
  readonly phone?: readonly string[];
}

/** A plain table that scrolls sideways when it must; the first column stays put. */
export function DataTable<Row extends RowData>({ columns, rows, rowId, label, className, phone }: DataTableProps<Row>) {
  const table = useTable({ features, columns, data: rows, getRowId: rowId });
  const shown = (column: string) => (phone === undefined || phone.includes(column) ? '' : 'max-sm:hidden');
  return (
    <div className={cx('relative overflow-x-auto', className)} tabIndex={0} role="region" aria-label={label}>
      <table className="w-full border-collapse text-sm [overflow-wrap:normal]">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="border-b border-line text-left">
              {group.headers.map((header) => (
                <th
                  key={header.id}
                  scope="col"
                  className={cx('h-8 px-3 text-xs font-medium whitespace-nowrap text-ink-3', shown(header.column.id))}
                >
                  {header.isPlaceholder ? null : <table.FlexRender header={header} />}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className="border-b border-line last:border-0 hover:bg-hover">
              {row.getAllCells().map((cell) => (
                <td key={cell.id} className={cx('h-10 px-3 py-1.5 align-middle', shown(cell.column.id))}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
