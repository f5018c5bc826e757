import type { ImportSummary } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { api } from '../../app/api.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { ImportState, isGoingOn } from './import-state.tsx';

/** Milliseconds between looks at imports that are going on. */
const LOOK_EVERY = 2000;

const count = (value: number) => <span className="figures">{value.toLocaleString('en')}</span>;

const COLUMNS: Column<ImportSummary>[] = [
  {
    id: 'file',
    header: 'File',
    cell: ({ row }) => (
      <Link
        to="/imports/$importId"
        params={{ importId: row.original.import_id }}
        className="font-medium whitespace-nowrap text-accent-text hover:underline"
      >
        {row.original.file_name ?? 'Sent as JSON'}
      </Link>
    ),
  },
  { id: 'status', header: 'Status', cell: ({ row }) => <ImportState status={row.original.status} /> },
  { id: 'created', header: 'Created', cell: ({ row }) => count(row.original.created) },
  { id: 'skipped', header: 'Skipped', cell: ({ row }) => count(row.original.skipped) },
  { id: 'failed', header: 'Bad', cell: ({ row }) => count(row.original.failed) },
  {
    id: 'at',
    header: 'Begun',
    cell: ({ row }) => <Moment at={row.original.created_at} className="whitespace-nowrap text-ink-3" />,
  },
];

/** All imports one may see, the latest first; those that run are looked at again and again. */
export function ImportList() {
  const list = api.imports.list.useQuery(undefined, {
    refetchInterval: ({ state }) => (state.data?.imports.some(({ status }) => isGoingOn(status)) ? LOOK_EVERY : false),
  });
  const imports = list.data?.imports;
  if (imports?.length === 0) return null;
  return (
    <section aria-labelledby="imports-heading">
      <h2 id="imports-heading" className="mb-2 text-sm font-semibold">
        Imports
      </h2>
      {list.isPending ? <SkeletonRows rows={3} /> : null}
      {list.isError && !imports ? (
        <PaneFailure title="The imports could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {imports ? (
        <DataTable
          label="Imports"
          className="rounded-lg border border-line"
          columns={COLUMNS}
          rows={imports}
          rowId={(row) => row.import_id}
        />
      ) : null}
    </section>
  );
}
