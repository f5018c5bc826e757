import { useNavigate, useRouter } from '@tanstack/react-router';
import { api } from '../../app/api.ts';
import { useSignal } from '../../ui/signal.ts';
import { homeOf, useUser } from '../session/user.ts';
import { neighboursOf, visitedList } from './visited-list.ts';

/** The ways from a case to its neighbours and back to the list it was opened from. */
export function useCaseSteps(id: string) {
  const list = useSignal(visitedList);
  const user = useUser();
  const navigate = useNavigate();
  const router = useRouter();
  const utils = api.useUtils();
  const { previous, next } = neighboursOf(list?.ids ?? [], id);

  const open = (other: string | null) => {
    if (other !== null) void navigate({ to: '/tickets/$id', params: { id: other } });
  };
  const toList = () => {
    if (list) router.history.push(list.href);
    else void navigate({ to: homeOf(user) });
  };
  return {
    previous,
    next,
    toNext: () => open(next),
    toPrevious: () => open(previous),
    toList,
    /** The next case of the list; without one, the newest that waits; without that, the list. */
    afterDecision: async (): Promise<void> => {
      if (next !== null) return open(next);
      const waiting = await utils.tickets.list.fetch({ status: 'pending', limit: 2 }).catch(() => null);
      const other = waiting?.tickets.find((ticket) => ticket.ticket_id !== id);
      if (other) open(other.ticket_id);
      else toList();
    },
  };
}

export type CaseStepping = ReturnType<typeof useCaseSteps>;
