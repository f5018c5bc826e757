import type { GapStatus, GapSummary } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { Lightbulb } from 'lucide-react';
import { api } from '../../app/api.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Empty } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { PrioritySign } from '../tickets/signs.tsx';
import { gapStatusLabel } from './gap-state.tsx';

const STATUSES: readonly GapStatus[] = ['open', 'approved', 'rejected', 'withdrawn'];

const COLUMNS: Column<GapSummary>[] = [
  {
    id: 'title',
    header: 'What is missing',
    cell: ({ row }) => (
      <Link
        to="/learning/$id"
        params={{ id: row.original.gap_id }}
        className="line-clamp-2 min-w-56 font-medium text-accent-text hover:underline"
        dir="auto"
      >
        {row.original.title}
      </Link>
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
    cell: ({ row }) => <span className="figures">{row.original.count.toLocaleString('en')}</span>,
  },
  {
    id: 'worst',
    header: 'Worst',
    cell: ({ row }) => (row.original.worst ? <PrioritySign priority={row.original.worst} named /> : '–'),
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
  const list = api.learning.gaps.useQuery({ status });
  const gaps = list.data?.gaps;
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
              {gapStatusLabel(value)}{' '}
              <span className="figures text-xs text-ink-3">{list.data?.counts[value] ?? ''}</span>
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
          rows={gaps}
          rowId={(gap) => gap.gap_id}
        />
      ) : null}
      {list.data && list.data.total > (gaps?.length ?? 0) ? (
        <p className="text-xs text-ink-3">
          The <span className="figures">{gaps?.length}</span> that hurt most of{' '}
          <span className="figures">{list.data.total.toLocaleString('en')}</span>.
        </p>
      ) : null}
    </section>
  );
}
