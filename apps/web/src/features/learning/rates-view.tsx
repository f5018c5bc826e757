import { documentKindSchema, type Rate, type RateGroup } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import { useMemo } from 'react';
import { api } from '../../app/api.ts';
import { MoreRows } from '../../app/more-rows.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Empty } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { kindPlural } from '../knowledge/kind.tsx';
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
        <span className="grid gap-1 sm:min-w-36">
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
    header: 'Of these edited',
    cell: ({ row: { original: rate } }) =>
      rate.edit_rate === null ? (
        <span className="text-ink-3">–</span>
      ) : (
        <span className="figures grid whitespace-nowrap">
          {percent(rate.edit_rate)}
          {rate.mean_edit_share === null ? null : (
            <span className="text-xs text-ink-3">by {percent(rate.mean_edit_share)} of the words</span>
          )}
        </span>
      ),
  },
];

const NAMES: Readonly<Record<RateGroup, string>> = { source: 'Source', category: 'Category', kind: 'Kind' };

/** The key of a row: a source is a link, a kind or category is a word. */
const keyColumn = (by: RateGroup): Column<Rate> => ({
  id: 'key',
  header: NAMES[by],
  cell: ({ row: { original: rate } }) => (
    <span className="grid gap-0.5 sm:min-w-48">
      {by === 'source' ? (
        <Link
          to="/knowledge/$id/history"
          params={{ id: rate.key }}
          className="line-clamp-2 font-medium text-accent-text hover:underline"
          dir="auto"
        >
          {rate.title ?? rate.key}
        </Link>
      ) : (
        <span className="font-medium">{nameOf(by, rate.key)}</span>
      )}
      {by === 'source' && rate.title !== null ? <span className="figures text-xs text-ink-3">{rate.key}</span> : null}
      <span className="figures text-xs text-ink-3 sm:hidden">
        {rate.approved} as it was, {rate.edited} edited, {rate.rejected} rejected, {rate.reopened} came back
      </span>
    </span>
  ),
});

function nameOf(by: RateGroup, key: string): string {
  if (key === '') return 'No category';
  const kind = documentKindSchema.safeParse(key);
  return by === 'kind' && kind.success ? kindPlural(kind.data) : key;
}

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
  const list = api.learning.rates.useInfiniteQuery(
    { by },
    { getNextPageParam: (page) => page.next_cursor ?? undefined },
  );
  const pages = list.data?.pages;
  const rates = useMemo(() => pages?.flatMap((page) => page.rates), [pages]);
  return (
    <section aria-label="Rates" className="grid grid-cols-1 gap-3">
      <Segmented
        label="By"
        value={by}
        className="justify-self-start"
        options={(['source', 'category', 'kind'] as const).map((value) => ({ value, label: NAMES[value] }))}
        onChange={onBy}
      />
      {list.isPending ? <SkeletonRows rows={5} /> : null}
      {list.isError && !rates ? (
        <PaneFailure title="The rates could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {rates?.length === 0 ? (
        <Empty icon={<Scale size={20} />} title="Nothing decided yet">
          As soon as resolutions are approved, edited or rejected, their sources are counted here.
        </Empty>
      ) : null}
      {rates && rates.length > 0 ? (
        <>
          <DataTable
            label={`Rates by ${NAMES[by].toLowerCase()}`}
            className="rounded-lg border border-line"
            columns={COLUMNS[by]}
            phone={['key', 'accepted']}
            rows={rates}
            rowId={(rate) => rate.key}
          />
          <MoreRows shown={rates.length} total={pages?.[0]?.total ?? 0} list={list} />
        </>
      ) : null}
    </section>
  );
}
