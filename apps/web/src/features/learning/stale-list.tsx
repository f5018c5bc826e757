import type { StaleDocument } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { CalendarCheck } from 'lucide-react';
import { useMemo } from 'react';
import { api } from '../../app/api.ts';
import { MoreRows } from '../../app/more-rows.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Empty } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { KindIcon } from '../knowledge/kind.tsx';
import { CitingLink } from '../tickets/citing-link.tsx';
import type { LearningSearch } from './search-params.ts';

type Owner = LearningSearch['owner'];

const OWNERS: readonly { readonly value: Owner; readonly label: string }[] = [
  { value: 'anybody', label: 'All' },
  { value: 'me', label: 'Mine' },
  { value: 'nobody', label: 'Without owner' },
];

const COLUMNS: Column<StaleDocument>[] = [
  {
    id: 'document',
    header: 'Document',
    cell: ({ row: { original: document } }) => (
      <span className="flex items-start gap-2 sm:min-w-64">
        <span className="mt-1">
          <KindIcon kind={document.kind} size={14} />
        </span>
        <span className="grid">
          <Link
            to="/knowledge/$id/history"
            params={{ id: document.id }}
            className="line-clamp-2 font-medium text-accent-text hover:underline"
            dir="auto"
          >
            {document.title}
          </Link>
          <span className="flex flex-wrap gap-x-2.5 text-xs text-ink-3">
            <span className="figures">{document.id}</span>
            {document.care.verify_by ? (
              <span className="text-warn sm:hidden">
                past since <Moment at={document.care.verify_by} look="day" />
              </span>
            ) : null}
            <span className="sm:hidden">{document.care.owner?.username ?? 'nobody’s'}</span>
            <span className="sm:hidden">
              cited by <CitingLink id={document.id} count={document.cited} />
            </span>
          </span>
        </span>
      </span>
    ),
  },
  {
    id: 'since',
    header: 'Past since',
    cell: ({ row }) =>
      row.original.care.verify_by ? (
        <Moment at={row.original.care.verify_by} look="day" className="figures whitespace-nowrap text-warn" />
      ) : null,
  },
  {
    id: 'verified',
    header: 'Last verified',
    cell: ({ row: { original: document } }) =>
      document.care.verified_at ? (
        <span className="grid whitespace-nowrap">
          <Moment at={document.care.verified_at} look="day" className="figures" />
          <span className="text-xs text-ink-3">{document.care.verified_by}</span>
        </span>
      ) : (
        <span className="text-ink-3">Never</span>
      ),
  },
  {
    id: 'owner',
    header: 'Owner',
    cell: ({ row }) =>
      row.original.care.owner ? (
        <span className="whitespace-nowrap">{row.original.care.owner.username}</span>
      ) : (
        <span className="text-ink-3">Nobody</span>
      ),
  },
  {
    id: 'cited',
    header: 'Cited by',
    cell: ({ row: { original: document } }) => <CitingLink id={document.id} count={document.cited} />,
  },
];

const NOTHING: Readonly<Record<Owner, string>> = {
  anybody: 'Nothing is past its date',
  me: 'Nothing of yours is past its date',
  nobody: 'Nothing without an owner is past its date',
};

interface StaleListProps {
  readonly owner: Owner;
  readonly onOwner: (owner: Owner) => void;
}

/** Documents past their date, the longest past first: to be verified, edited or retired by somebody who looks at them. */
export function StaleList({ owner, onOwner }: StaleListProps) {
  const list = api.learning.stale.useInfiniteQuery(
    { owner },
    { getNextPageParam: (page) => page.next_cursor ?? undefined },
  );
  const pages = list.data?.pages;
  const documents = useMemo(() => pages?.flatMap((page) => page.documents), [pages]);
  return (
    <section aria-label="Stale documents" className="grid grid-cols-1 gap-3">
      <Segmented label="Whose" value={owner} className="justify-self-start" options={OWNERS} onChange={onOwner} />
      {list.isPending ? <SkeletonRows rows={5} /> : null}
      {list.isError && !documents ? (
        <PaneFailure
          title="The stale documents could not be loaded"
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      ) : null}
      {documents?.length === 0 ? (
        <Empty icon={<CalendarCheck size={20} />} title={NOTHING[owner]}>
          What an agent approves is to be looked at again after half a year. From that day on it stands here, however
          often it is found, until somebody verifies, edits or retires it.
        </Empty>
      ) : null}
      {documents && documents.length > 0 ? (
        <>
          <DataTable
            label="Stale documents"
            className="rounded-lg border border-line"
            columns={COLUMNS}
            phone={['document']}
            rows={documents}
            rowId={(document) => document.id}
          />
          <MoreRows shown={documents.length} total={pages?.[0]?.total ?? 0} list={list} />
        </>
      ) : null}
    </section>
  );
}
