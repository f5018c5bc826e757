import type { TicketChange, TicketHistoryAction } from '@resolution/contracts';
import { useEffect, useRef } from 'react';
import { api } from '../../app/api.ts';
import { ticketInView } from '../../app/panels.ts';
import { signedIn } from '../../app/signed-in.ts';
import { useSignal } from '../../ui/signal.ts';
import { toast } from '../../ui/toast.ts';
import { isAgent, useUser } from '../session/user.ts';
import { useRefreshTickets } from './use-refresh-tickets.ts';

/** Changes within this time are read together: an import would otherwise make a page read without end. */
const GATHER_MS = 400;

const DONE: Readonly<Partial<Record<TicketHistoryAction | 'imported', string>>> = {
  claimed: 'claimed',
  resolution_generated: 'had a new proposal written for',
  resolution_edited: 'edited',
  triage_corrected: 'corrected',
  approved: 'approved',
  rejected: 'rejected',
};

/** Keeps lists and cases as they are on the server while others work on them, and says so of the case in view. */
export function useLiveTickets(): void {
  const user = useUser();
  const utils = api.useUtils();
  const refresh = useRefreshTickets();
  const gathered = useRef<TicketChange[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const own = `${isAgent(user) ? 'agent' : 'user'}:${user.id}`;

  const onData = (change: TicketChange) => {
    clearTimeout(timer.current);
    gathered.current.push(change);
    timer.current = setTimeout(() => void refresh(gathered.current.splice(0)), GATHER_MS);
    if (change.action === 'approved') void utils.knowledge.list.invalidate();
    const done = DONE[change.action];
    if (change.ticket_id === null || change.actor_key === own || !done) return;
    if (ticketInView.get() === change.ticket_id) toast.note(`${change.actor ?? 'The system'} ${done} this ticket`);
  };
  const listens = useSignal(signedIn);
  useEffect(() => {
    if (!listens) clearTimeout(timer.current);
    return () => clearTimeout(timer.current);
  }, [listens]);
  api.tickets.changes.useSubscription(undefined, { onData, enabled: listens });
}
