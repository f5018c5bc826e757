import { api } from '../../app/api.ts';
import { MoreRows } from '../../app/more-rows.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { Moment } from '../../ui/moment.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { EntryReference } from '../knowledge/entry-reference.tsx';
import { PrioritySign } from '../tickets/signs.tsx';
import { TicketLink } from '../tickets/ticket-link.tsx';

/** All tickets that show a gap, those of the corpus leading to the knowledge they are. */
export function GapTickets({ id }: { readonly id: string }) {
  const list = api.learning.gapTickets.useInfiniteQuery(
    { id },
    { getNextPageParam: (page) => page.next_cursor ?? undefined },
  );
  const pages = list.data?.pages;
  if (list.isPending) return <SkeletonText lines={3} />;
  if (!pages) {
    return (
      <PaneFailure title="The tickets could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  const tickets = pages.flatMap((page) => page.tickets);
  const total = pages[0]?.total ?? 0;
  if (tickets.length === 0) return <p className="text-ink-2">None of this system.</p>;
  return (
    <div className="grid gap-2">
      <ul aria-label="Tickets" className="grid gap-2">
        {tickets.map((ticket) => (
          <li key={ticket.ticket_id} className="rounded-md border border-line p-2.5">
            <div className="flex items-center gap-2">
              {ticket.status === null ? <EntryReference id={ticket.ticket_id} /> : <TicketLink id={ticket.ticket_id} />}
              {ticket.priority ? <PrioritySign priority={ticket.priority} /> : null}
              <span className="flex-1" />
              <Moment at={ticket.at} className="text-xs text-ink-3" />
            </div>
            {ticket.excerpt ? (
              <p className="mt-1 line-clamp-3 text-ink-2" dir="auto">
                {ticket.excerpt}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {total > tickets.length || list.hasNextPage ? (
        <MoreRows shown={tickets.length} total={total} list={list} />
      ) : null}
    </div>
  );
}
