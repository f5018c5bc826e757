import type { TicketSummary } from '@resolution/contracts';
import { createSignal } from '../../ui/signal.ts';

interface VisitedList {
  readonly ids: readonly string[];
  /** The address of the list, filters and all. */
  readonly href: string;
}

/** The list one came from: "next", "previous" and "back" follow it. */
export const visitedList = createSignal<VisitedList | null>(null);

/** Remembers a list as it is shown now. */
export function visit(tickets: readonly TicketSummary[], href: string): void {
  visitedList.set({ ids: tickets.map((ticket) => ticket.ticket_id), href });
}

/** The ids beside `id` in the list. */
export function neighboursOf(ids: readonly string[], id: string): { previous: string | null; next: string | null } {
  const at = ids.indexOf(id);
  if (at === -1) return { previous: null, next: null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
