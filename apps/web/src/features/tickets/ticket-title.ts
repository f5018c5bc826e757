import type { TicketSummary } from '@resolution/contracts';

type Named = Pick<TicketSummary, 'category' | 'conversation_id' | 'property_name' | 'account_name' | 'contact_name'>;

/** What a ticket is called in lists: what it is about. */
export function ticketTitle(ticket: Named): string {
  return ticket.category ?? 'No category yet';
}

/** Who and where a ticket concerns, as far as the upload said. */
export function ticketPlace(ticket: Named): string {
  const parts = [ticket.contact_name, ticket.property_name ?? ticket.account_name].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : ticket.conversation_id;
}
