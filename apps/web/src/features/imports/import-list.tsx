import type { ImportSummary } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { api } from '../../app/api.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { figureLook } from '../../ui/figure-look.ts';
import { Moment } from '../../ui/moment.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { ImportState, isGoingOn } from './import-state.tsx';

/** Milliseconds between looks at imports that are going on. */
const LOOK_EVERY = 2000;

interface CountProps {
  readonly of: ImportSummary;
  readonly value: number;
  /** The part of the import's screen that holds these rows. */
  readonly at: 'made' | 'skipped' | 'bad';
  readonly name: string;
}

function Count({ of, value, at, name }: CountProps) {
  const figure = value.toLocaleString('en');
  if (value === 0) return <span className="figures">{figure}</span>;
  return (
    <Link
      to="/imports/$importId"
      params={{ importId: of.import_id }}
      hash={at}
      className={figureLook}
      aria-label={`${figure} ${name}, ${nameOf(of)}`}
    >
      {figure}
    </Link>
  );
}

const nameOf = ({ file_name }: ImportSummary): string => file_name ?? 'Sent as JSON';

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
        {nameOf(row.original)}
      </Link>
    ),
  },
  { id: 'status', header: 'Status', cell: ({ row }) => <ImportState status={row.original.status} /> },
  {
    id: 'created',
    header: 'Created',
    cell: ({ row: { original: one } }) => <Count of={one} value={one.created} at="made" name="tickets made" />,
  },
  {
    id: 'skipped',
    header: 'Skipped',
    cell: ({ row: { original: one } }) => <Count of={one} value={one.skipped} at="skipped" name="rows skipped" />,
  },
  {
    id: 'failed',
    header: 'Bad',
    cell: ({ row: { original: one } }) => <Count of={one} value={one.failed} at="bad" name="bad rows" />,
  },
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
  return (
    <section aria-labelledby="imports-heading">
      <h2 id="imports-heading" className="mb-2 text-sm font-semibold">
        Imports
      </h2>
      {list.isPending ? <SkeletonRows rows={3} /> : null}
      {list.isError && !imports ? (
        <PaneFailure title="The imports could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {imports?.length === 0 ? (
        <p className="text-sm text-ink-2">
          Nothing was uploaded yet. Drop a workbook above: what becomes of its rows is kept here.
        </p>
      ) : null}
      {imports && imports.length > 0 ? (
        <DataTable
          label="Imports"
          className="rounded-lg border border-line"
          columns={COLUMNS}
          phone={['file', 'status', 'created', 'failed']}
          rows={imports}
          rowId={(row) => row.import_id}
        />
      ) : null}
    </section>
  );
}
