import type { TicketSummary } from '@resolution/contracts';
import { useCallback, useState } from 'react';

/** The selected rows of a list. What is no longer listed is no longer selected. */
export function useSelection(listed: readonly TicketSummary[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (id: string) =>
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id]),
      ),
    [],
  );
  const clear = useCallback(() => setIds(new Set<string>()), []);
  const tickets = ids.size === 0 ? [] : listed.filter((ticket) => ids.has(ticket.ticket_id));
  return { ids, toggle, clear, tickets };
}
