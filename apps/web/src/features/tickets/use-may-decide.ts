import type { TicketDetail } from '@resolution/contracts';
import { isAgent, isTier3, useUser } from '../session/user.ts';

interface MayDecide {
  readonly allowed: boolean;
  /** Why not, for an agent who cannot; null where there is nothing to explain. */
  readonly reason: string | null;
}

/** Whether the person may change and decide a ticket. The server asks the same question again. */
export function useMayDecide(ticket: TicketDetail): MayDecide {
  const user = useUser();
  if (!isAgent(user)) return { allowed: false, reason: null };
  if (ticket.status === 'approved' || ticket.status === 'rejected') return { allowed: false, reason: null };
  if (ticket.script_id !== null && !isTier3(user)) {
    return { allowed: false, reason: 'A script resolves this case, so a Tier 3 agent has to decide it.' };
  }
  return { allowed: true, reason: null };
}
