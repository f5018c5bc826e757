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
import { OutcomeFigure } from './outcome-figure.tsx';
import { percent } from './percent.ts';

const COUNTS = [
  ['approved', 'As it was'],
  ['edited', 'Edited'],
  ['rejected', 'Rejected'],
  ['reopened', 'Came back'],
] as const;

const figuresBy = (by: RateGroup): Column<Rate>[] => [
  ...COUNTS.map(
    ([kind, header]): Column<Rate> => ({
      id: kind,
      header,
      cell: ({ row: { original: rate } }) => <OutcomeFigure by={by} rate={rate} kind={kind} name={nameOf(by, rate)} />,
    }),
  ),
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
          {nameOf(by, rate)}
        </Link>
      ) : (
        <span className="font-medium">{nameOf(by, rate)}</span>
      )}
      {by === 'source' && rate.title !== null ? <span className="figures text-xs text-ink-3">{rate.key}</span> : null}
      <span className="flex flex-wrap gap-x-2.5 text-xs text-ink-3 sm:hidden">
        {COUNTS.map(([kind, header]) => (
          <OutcomeFigure
            key={kind}
            by={by}
            rate={rate}
            kind={kind}
            name={nameOf(by, rate)}
            words={header.toLowerCase()}
          />
        ))}
      </span>
    </span>
  ),
});

/** What a rate is of, as people know it. */
function nameOf(by: RateGroup, { key, title }: Rate): string {
  if (by === 'source') return title ?? key;
  if (key === '') return 'No category';
  const kind = documentKindSchema.safeParse(key);
  return by === 'kind' && kind.success ? kindPlural(kind.data) : key;
}

const COLUMNS: Readonly<Record<RateGroup, Column<Rate>[]>> = {
  source: [keyColumn('source'), ...figuresBy('source')],
  category: [keyColumn('category'), ...figuresBy('category')],
  kind: [keyColumn('kind'), ...figuresBy('kind')],
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
