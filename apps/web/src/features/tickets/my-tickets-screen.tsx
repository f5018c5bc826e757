import { TICKET_STATUSES, type TicketStatus } from '@resolution/contracts';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { SearchX, Upload } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { api } from '../../app/api.ts';
import { Page } from '../../app/page.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { useShortcuts } from '../../app/shortcuts.ts';
import { buttonLook } from '../../ui/button.tsx';
import { Empty } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { statusLabel } from './signs.tsx';
import { TicketList } from './ticket-list.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useVisit } from './visited-list.ts';

const route = getRouteApi('/app/tickets');
const VIEWS = ['all', ...TICKET_STATUSES] as const;

/** What somebody has sent in, and how far each of it is. */
export function MyTicketsScreen() {
  const search = route.useSearch();
  const { status, q, sort } = search;
  const navigate = route.useNavigate();
  const list = api.tickets.list.useInfiniteQuery(
    { ...(status ? { status } : {}), ...(q ? { q } : {}), sort },
    {
      getNextPageParam: (page) => page.next_cursor ?? undefined,
      placeholderData: keepPreviousData,
      structuralSharing: false,
    },
  );
  const pages = list.data?.pages;
  const tickets = useMemo(() => pages?.flatMap((page) => page.tickets) ?? [], [pages]);
  const total = list.data?.pages[0]?.total;
  const keys = useListKeys(tickets);
  useVisit(tickets, { to: '/tickets', search });
  const { fetchNextPage } = list;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  useShortcuts(keys.shortcuts);

  const show = (view: TicketStatus | 'all') =>
    void navigate({
      search: (before) => ({ ...before, status: view === 'all' ? undefined : view }),
    });

  return (
    <Page
      title="My tickets"
      fixed
      heading={
        <>
          <h1 className="text-base font-semibold">My tickets</h1>
          {total === undefined ? null : (
            <span className="figures text-sm text-ink-3">{total.toLocaleString('en')}</span>
          )}
        </>
      }
      actions={
        <Link to="/upload" className={buttonLook({ look: 'primary', size: 'sm' })}>
          <Upload size={13} aria-hidden /> Upload
        </Link>
      }
    >
      <div className="overflow-x-auto border-b border-line px-4 py-2">
        <Segmented
          label="Status"
          value={status ?? 'all'}
          options={VIEWS.map((view) => ({ value: view, label: view === 'all' ? 'All' : statusLabel(view) }))}
          onChange={show}
        />
      </div>
      {list.isPending ? <SkeletonRows /> : null}
      {list.isError && tickets.length === 0 ? (
        <PaneFailure title="Your tickets could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isSuccess && tickets.length === 0 ? <NoTickets filtered={status !== undefined} /> : null}
      {tickets.length > 0 ? (
        <TicketList
          tickets={tickets}
          label="My tickets"
          own
          stale={list.isPlaceholderData}
          hasMore={list.hasNextPage && !list.isFetchNextPageError}
          loadingMore={list.isFetchingNextPage}
          onEnd={more}
          active={keys.active}
          tail={
            list.isFetchNextPageError ? (
              <PaneFailure title="The next rows could not be loaded" error={list.error} onRetry={more} />
            ) : null
          }
        />
      ) : null}
    </Page>
  );
}

function NoTickets({ filtered }: { readonly filtered: boolean }) {
  if (filtered) {
    return (
      <Empty icon={<SearchX size={20} />} title="None of your tickets is at this point">
        Choose another status above.
      </Empty>
    );
  }
  return (
    <Empty
      icon={<Upload size={20} />}
      title="No tickets yet"
      actions={
        <Link to="/upload" className={buttonLook({ look: 'primary' })}>
          Upload conversations
        </Link>
      }
    >
      Upload a workbook of conversations; each becomes a ticket with a proposed resolution.
    </Empty>
  );
}
