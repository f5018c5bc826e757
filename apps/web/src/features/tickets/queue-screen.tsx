import { PAGE_LIMIT_MAX } from '@resolution/contracts';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Inbox, SearchX } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { api } from '../../app/api.ts';
import { ExportMenu } from '../../app/export-menu.tsx';
import { Page } from '../../app/page.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { useShortcuts } from '../../app/shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/notice.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { countFilters, exportPath, filterOf, type QueueSearch } from './filters.ts';
import { QueueFilters, viewLabel } from './queue-filters.tsx';
import { TicketList } from './ticket-list.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useSelection } from './use-selection.ts';
import { useVisit } from './visited-list.ts';

const route = getRouteApi('/app/queue');

/** Every ticket that agents work on: narrowed, ordered, selected and decided without leaving the keyboard. */
export function QueueScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const searchBox = useRef<HTMLInputElement>(null);
  const filter = filterOf(search);
  const list = api.tickets.list.useInfiniteQuery(
    { ...filter, sort: search.sort, limit: PAGE_LIMIT_MAX },
    {
      getNextPageParam: (page) => page.next_cursor ?? undefined,
      placeholderData: keepPreviousData,
      structuralSharing: false,
    },
  );
  const { status: _, ...everyStatus } = filter;
  const facets = api.tickets.facets.useQuery(everyStatus, { placeholderData: keepPreviousData });
  const pages = list.data?.pages;
  const tickets = useMemo(() => pages?.flatMap((page) => page.tickets) ?? [], [pages]);
  const total = list.data?.pages[0]?.total;
  const selection = useSelection(tickets);
  const [rejecting, setRejecting] = useState(false);

  const change = useCallback(
    (part: Partial<QueueSearch>) =>
      void navigate({ search: (before) => ({ ...before, ...part }), replace: part.q !== undefined }),
    [navigate],
  );
  useVisit(tickets, { to: '/queue', search });
  const { fetchNextPage } = list;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const keys = useListKeys(tickets, selection.toggle);

  useShortcuts([
    ...keys.shortcuts,
    { keys: '/', label: 'Search the queue', group: 'Queue', run: () => searchBox.current?.focus() },
    ...(selection.tickets.length > 0
      ? [
          { keys: 'r', label: 'Reject the selected', group: 'Queue', run: () => setRejecting(true) },
          { keys: 'escape', label: 'Select nothing', group: 'Queue', run: selection.clear },
        ]
      : []),
  ]);

  return (
    <Page
      title="Queue"
      fixed
      heading={
        <>
          <h1 className="text-base font-semibold">Queue</h1>
          {total === undefined ? null : (
            <span className="figures text-sm text-ink-3">{total.toLocaleString('en')}</span>
          )}
        </>
      }
      actions={<ExportMenu name="tickets" total={total} pathOf={(format) => exportPath(filter, search.sort, format)} />}
    >
      <QueueFilters search={search} facets={facets.data} searchBox={searchBox} onChange={change} />
      {facets.isError && !facets.data ? (
        <PaneFailure
          title="The counts beside the filters could not be loaded"
          error={facets.error}
          onRetry={() => void facets.refetch()}
        />
      ) : null}
      {list.isPending ? <SkeletonRows /> : null}
      {list.isError && tickets.length === 0 ? (
        <PaneFailure title="The queue could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isSuccess && tickets.length === 0 ? <NothingHere search={search} onClear={(part) => change(part)} /> : null}
      {tickets.length > 0 ? (
        <TicketList
          tickets={tickets}
          label={`${viewLabel(search.view)} tickets`}
          stale={list.isPlaceholderData}
          hasMore={list.hasNextPage && !list.isFetchNextPageError}
          loadingMore={list.isFetchingNextPage}
          onEnd={more}
          active={keys.active}
          selection={selection}
          tail={
            list.isFetchNextPageError ? (
              <PaneFailure title="The next rows could not be loaded" error={list.error} onRetry={more} />
            ) : null
          }
        />
      ) : null}
      <BulkBar tickets={selection.tickets} onClear={selection.clear} rejecting={rejecting} onRejecting={setRejecting} />
    </Page>
  );
}

interface NothingHereProps {
  readonly search: QueueSearch;
  readonly onClear: (part: Partial<QueueSearch>) => void;
}

function NothingHere({ search, onClear }: NothingHereProps) {
  if (countFilters(search) > 0) {
    return (
      <Empty
        icon={<SearchX size={20} />}
        title="No ticket fits these filters"
        actions={
          search.view === 'all' ? null : <Button onClick={() => onClear({ view: 'all' })}>Look at every status</Button>
        }
      >
        Clear one of them above to see more.
      </Empty>
    );
  }
  return (
    <Empty icon={<Inbox size={20} />} title={search.view === 'pending' ? 'Nothing is waiting' : 'Nothing here yet'}>
      {search.view === 'pending'
        ? 'New tickets appear here as soon as somebody uploads conversations.'
        : 'Tickets come here as they are claimed and decided.'}
    </Empty>
  );
}
