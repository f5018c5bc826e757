import type { TicketChange } from '@resolution/contracts';
import type { InfiniteData } from '@tanstack/react-query';
import type { RouterOutputs } from '../../app/api.ts';

/** A list of tickets as far as it was read. */
export type TicketPages = InfiniteData<RouterOutputs['tickets']['list'], string | null>;

/** The pages with what a change says of its ticket. */
export function withChange(data: TicketPages, change: TicketChange): TicketPages {
  const { ticket_id, status, updated_at } = change;
  const changed = (ticket: TicketPages['pages'][number]['tickets'][number]) =>
    ticket.ticket_id === ticket_id ? { ...ticket, status: status ?? ticket.status, updated_at } : ticket;
  return { ...data, pages: data.pages.map((page) => ({ ...page, tickets: page.tickets.map(changed) })) };
}
