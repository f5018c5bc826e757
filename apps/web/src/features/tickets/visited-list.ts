import type { TicketSummary } from '@resolution/contracts';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { createSignal } from '../../ui/signal.ts';

interface VisitedList {
  readonly ids: readonly string[];
  /** The address of the list, filters and all. */
  readonly href: string;
}

/** The list one came from: "next", "previous" and "back" follow it. */
export const visitedList = createSignal<VisitedList | null>(null);

/** The case that was looked at last: a list begins at its row. */
export const lastCase = createSignal<string | null>(null);

/**
 * Remembers a list as it is shown now. `place` is the list's own: while a case is being opened, the address is the
 * case's already and the list still there.
 */
export function useVisit(
  tickets: readonly TicketSummary[],
  place: { to: '/queue' | '/tickets'; search: object },
): void {
  const router = useRouter();
  const { href } = router.buildLocation(place);
  useEffect(() => visitedList.set({ ids: tickets.map((ticket) => ticket.ticket_id), href }), [tickets, href]);
}

/** The ids beside `id` in the list. */
export function neighboursOf(ids: readonly string[], id: string): { previous: string | null; next: string | null } {
  const at = ids.indexOf(id);
  if (at === -1) return { previous: null, next: null };
  return { previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
