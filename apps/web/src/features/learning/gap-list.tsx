import type { GapStatus, GapSummary } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { Lightbulb } from 'lucide-react';
import { useMemo } from 'react';
import { api } from '../../app/api.ts';
import { MoreRows } from '../../app/more-rows.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { figureLook } from '../../ui/figure-look.ts';
import { Moment } from '../../ui/moment.tsx';
import { Empty } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { PrioritySign } from '../tickets/signs.tsx';
import { gapStatusLabel } from './gap-state.tsx';

const STATUSES: readonly GapStatus[] = ['open', 'approved', 'rejected', 'withdrawn'];

const ticketCount = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'ticket' : 'tickets'}`;

interface GapFigureProps {
  readonly gap: GapSummary;
  readonly figure: string;
  /** What it counts, where the figure does not say so itself. */
  readonly of?: string;
}

/** A figure of a gap, leading to the tickets that show it. */
function GapFigure({ gap, figure, of }: GapFigureProps) {
  if (gap.count === 0) return <span className="figures">{figure}</span>;
  return (
    <Link to="/learning/$id" params={{ id: gap.gap_id }} hash="tickets" className={figureLook}>
      {figure}
      <span className="sr-only">
        {' '}
        {of}: {gap.title}
      </span>
    </Link>
  );
}

const COLUMNS: Column<GapSummary>[] = [
  {
    id: 'title',
    header: 'What is missing',
    cell: ({ row }) => (
      <span className="grid gap-0.5 sm:min-w-56">
        <Link
          to="/learning/$id"
          params={{ id: row.original.gap_id }}
          className="line-clamp-2 font-medium text-accent-text hover:underline"
          dir="auto"
        >
          {row.original.title}
        </Link>
        <span className="flex flex-wrap items-center gap-x-2.5 text-xs text-ink-3 sm:hidden">
          <GapFigure gap={row.original} figure={ticketCount(row.original.count)} />
          {row.original.worst ? <PrioritySign priority={row.original.worst} named /> : null}
          {row.original.last_at ? <Moment at={row.original.last_at} /> : null}
        </span>
      </span>
    ),
  },
  {
    id: 'category',
    header: 'Category',
    cell: ({ row }) => <span className="text-ink-2">{row.original.category ?? '–'}</span>,
  },
  {
    id: 'count',
    header: 'Tickets',
    cell: ({ row }) => (
      <GapFigure
        gap={row.original}
        figure={row.original.count.toLocaleString('en')}
        of={row.original.count === 1 ? 'ticket' : 'tickets'}
      />
    ),
  },
  {
    id: 'worst',
    header: 'Worst',
    cell: ({ row }) => (row.original.worst ? <PrioritySign priority={row.original.worst} named /> : '–'),
  },
  {
    id: 'hurt',
    header: () => (
      <span title="Tickets weighed by priority: each step counts twice the one below, so a Critical one counts as eight Low ones.">
        Hurt
      </span>
    ),
    cell: ({ row }) => <GapFigure gap={row.original} figure={row.original.hurt.toLocaleString('en')} of="hurt" />,
  },
  {
    id: 'last',
    header: 'Last seen',
    cell: ({ row }) =>
      row.original.last_at ? (
        <Moment at={row.original.last_at} className="whitespace-nowrap text-ink-3" />
      ) : (
        <span className="text-ink-3">–</span>
      ),
  },
];

interface GapListProps {
  readonly status: GapStatus;
  readonly onStatus: (status: GapStatus) => void;
}

/** Gaps, those that hurt most first: how many tickets show them, weighed by how urgent these are. */
export function GapList({ status, onStatus }: GapListProps) {
  const list = api.learning.gaps.useInfiniteQuery(
    { status },
    { getNextPageParam: (page) => page.next_cursor ?? undefined },
  );
  const pages = list.data?.pages;
  const gaps = useMemo(() => pages?.flatMap((page) => page.gaps), [pages]);
  const first = pages?.[0];
  return (
    <section aria-label="Gaps" className="grid grid-cols-1 gap-3">
      <Segmented
        label="State"
        value={status}
        className="justify-self-start"
        options={STATUSES.map((value) => ({
          value,
          label: (
            <>
              {gapStatusLabel(value)} <span className="figures text-xs text-ink-2">{first?.counts[value] ?? ''}</span>
            </>
          ),
        }))}
        onChange={onStatus}
      />
      {list.isPending ? <SkeletonRows rows={5} /> : null}
      {list.isError && !gaps ? (
        <PaneFailure title="The gaps could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {gaps?.length === 0 ? (
        <Empty icon={<Lightbulb size={20} />} title={`Nothing ${gapStatusLabel(status).toLowerCase()}`}>
          A ticket that nothing in the knowledge answers opens a gap with a draft of the missing article. Tickets about
          the same issue gather under one.
        </Empty>
      ) : null}
      {gaps && gaps.length > 0 ? (
        <DataTable
          label="Gaps"
          className="rounded-lg border border-line"
          columns={COLUMNS}
          phone={['title']}
          rows={gaps}
          rowId={(gap) => gap.gap_id}
        />
      ) : null}
      {first && gaps && gaps.length > 0 ? <MoreRows shown={gaps.length} total={first.total} list={list} /> : null}
    </section>
  );
}
