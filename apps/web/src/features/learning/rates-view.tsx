import type { Rate, RateGroup } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import { api } from '../../app/api.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Empty } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { percent } from './percent.ts';

const count = (value: number) => <span className="figures">{value.toLocaleString('en')}</span>;

const FIGURES: Column<Rate>[] = [
  { id: 'approved', header: 'As it was', cell: ({ row }) => count(row.original.approved) },
  { id: 'edited', header: 'Edited', cell: ({ row }) => count(row.original.edited) },
  { id: 'rejected', header: 'Rejected', cell: ({ row }) => count(row.original.rejected) },
  { id: 'reopened', header: 'Came back', cell: ({ row }) => count(row.original.reopened) },
  {
    id: 'accepted',
    header: 'Accepted',
    cell: ({ row: { original: rate } }) =>
      rate.acceptance_rate === null ? (
        <span className="text-ink-3">–</span>
      ) : (
        <span className="grid min-w-36 gap-1">
          <span className="figures whitespace-nowrap">
            {percent(rate.acceptance_rate)}{' '}
            <span className="text-xs text-ink-3">
              {percent(rate.acceptance_lower)} to {percent(rate.acceptance_upper)}
            </span>
          </span>
          <Meter label={`Accepted, ${rate.key}`} value={rate.acceptance_rate} max={1} tone="good" />
        </span>
      ),
  },
  {
    id: 'changed',
    header: 'Changed by',
    cell: ({ row }) => <span className="figures">{percent(row.original.mean_edit_share)}</span>,
  },
];

const NAMES: Readonly<Record<RateGroup, string>> = { source: 'Source', category: 'Category', kind: 'Kind' };

/** The key of a row: a source is a link, a kind or category is a word. */
const keyColumn = (by: RateGroup): Column<Rate> => ({
  id: 'key',
  header: NAMES[by],
  cell: ({ row: { original: rate } }) =>
    by === 'source' ? (
      <Link
        to="/knowledge/$id/history"
        params={{ id: rate.key }}
        className="figures font-medium text-accent-text hover:underline"
      >
        {rate.key}
      </Link>
    ) : (
      <span className="font-medium">{rate.key === '' ? 'No category' : rate.key}</span>
    ),
});

const COLUMNS: Readonly<Record<RateGroup, Column<Rate>[]>> = {
  source: [keyColumn('source'), ...FIGURES],
  category: [keyColumn('category'), ...FIGURES],
  kind: [keyColumn('kind'), ...FIGURES],
};

interface RatesViewProps {
  readonly by: RateGroup;
  readonly onBy: (by: RateGroup) => void;
}

/** How often answers held: approved as they were, edited and by how much, rejected, come back. */
export function RatesView({ by, onBy }: RatesViewProps) {
  const rates = api.learning.rates.useQuery({ by });
  return (
    <section aria-label="Rates" className="grid grid-cols-1 gap-3">
      <Segmented
        label="By"
        value={by}
        className="justify-self-start"
        options={(['source', 'category', 'kind'] as const).map((value) => ({ value, label: NAMES[value] }))}
        onChange={onBy}
      />
      {rates.isPending ? <SkeletonRows rows={5} /> : null}
      {rates.isError && !rates.data ? (
        <PaneFailure title="The rates could not be loaded" error={rates.error} onRetry={() => void rates.refetch()} />
      ) : null}
      {rates.data?.rates.length === 0 ? (
        <Empty icon={<Scale size={20} />} title="Nothing decided yet">
          As soon as resolutions are approved, edited or rejected, their sources are counted here.
        </Empty>
      ) : null}
      {rates.data && rates.data.rates.length > 0 ? (
        <DataTable
          label={`Rates by ${NAMES[by].toLowerCase()}`}
          className="rounded-lg border border-line"
          columns={COLUMNS[by]}
          rows={rates.data.rates}
          rowId={(rate) => rate.key}
        />
      ) : null}
    </section>
  );
}
