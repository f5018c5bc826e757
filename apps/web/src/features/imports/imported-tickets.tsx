import { Link } from '@tanstack/react-router';
import { api, type RouterOutputs } from '../../app/api.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { Button } from '../../ui/button.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { PrioritySign, ScoreSign, SentimentSign } from '../tickets/signs.tsx';
import { ticketPlace, ticketTitle } from '../tickets/ticket-title.ts';

type Row = RouterOutputs['imports']['tickets']['tickets'][number];

const COLUMNS: Column<Row>[] = [
  {
    id: 'ticket',
    header: 'Ticket',
    cell: ({ row }) => (
      <Link
        to="/tickets/$id"
        params={{ id: row.original.ticket_id }}
        className="figures font-medium whitespace-nowrap text-accent-text hover:underline"
      >
        {row.original.ticket_id}
      </Link>
    ),
  },
  {
    id: 'conversation',
    header: 'Conversation',
    cell: ({ row }) => <span className="whitespace-nowrap text-ink-2">{row.original.conversation_id}</span>,
  },
  {
    id: 'category',
    header: 'Category',
    cell: ({ row }) => <span className="whitespace-nowrap">{ticketTitle(row.original)}</span>,
  },
  {
    id: 'who',
    header: 'Who',
    cell: ({ row }) => (
      <span className="line-clamp-1 min-w-40 text-ink-2" title={ticketPlace(row.original)} dir="auto">
        {ticketPlace(row.original)}
      </span>
    ),
  },
  {
    id: 'priority',
    header: 'Priority',
    cell: ({ row }) => row.original.priority && <PrioritySign priority={row.original.priority} named />,
  },
  {
    id: 'mood',
    header: 'Mood',
    cell: ({ row }) => row.original.sentiment && <SentimentSign sentiment={row.original.sentiment} named />,
  },
  { id: 'score', header: 'Score', cell: ({ row }) => <ScoreSign score={row.original.relevancy_score} /> },
];

interface ImportedTicketsProps {
  readonly importId: string;
  /** Whether more may still come: the list is then read again as the count of tickets grows. */
  readonly created: number;
}

/** The tickets an import has made, each leading to its case. */
export function ImportedTickets({ importId, created }: ImportedTicketsProps) {
  const list = api.imports.tickets.useInfiniteQuery(
    { import_id: importId },
    { getNextPageParam: (page) => page.next_cursor ?? undefined },
  );
  const tickets = list.data?.pages.flatMap((page) => page.tickets) ?? [];
  return (
    <section id="made" tabIndex={-1} aria-labelledby="made-heading" className="outline-none">
      <h2 id="made-heading" className="mb-2 text-sm font-semibold">
        Tickets
      </h2>
      {list.isPending ? <SkeletonRows rows={5} /> : null}
      {list.isError && tickets.length === 0 ? (
        <PaneFailure title="The tickets could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {tickets.length > 0 ? (
        <DataTable
          label="Tickets of this import"
          className="rounded-lg border border-line"
          columns={COLUMNS}
          phone={['ticket', 'conversation', 'category']}
          rows={tickets}
          rowId={(row) => row.ticket_id}
        />
      ) : null}
      {list.isError && tickets.length > 0 ? (
        <PaneFailure
          title="The next rows could not be loaded"
          error={list.error}
          onRetry={() => void (list.isFetchNextPageError ? list.fetchNextPage() : list.refetch())}
        />
      ) : null}
      {!list.isPending && !list.isError && (list.hasNextPage || created > tickets.length) ? (
        <div className="mt-3 flex items-center gap-3">
          <Button
            size="sm"
            busy={list.isFetching}
            onClick={() => void (list.hasNextPage ? list.fetchNextPage() : list.refetch())}
          >
            Show more
          </Button>
          <span className="figures text-xs text-ink-3">
            {tickets.length.toLocaleString('en')} of {created.toLocaleString('en')}
          </span>
        </div>
      ) : null}
    </section>
  );
}
