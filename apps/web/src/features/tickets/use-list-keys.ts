import type { TicketSummary } from '@resolution/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Shortcut } from '../../app/shortcuts.ts';
import { lastCase } from './visited-list.ts';

const GROUP = 'List';

/** j, k, x and enter on a list of tickets. `active` is the row they act on; it begins with the case one comes from. */
export function useListKeys(tickets: readonly TicketSummary[], toggle?: (id: string) => void) {
  const [activeId, setActiveId] = useState<string | null>(() => lastCase.get());
  const navigate = useNavigate();
  const found = activeId === null ? -1 : tickets.findIndex((ticket) => ticket.ticket_id === activeId);
  const active = found === -1 ? null : found;

  const step = (by: number) => {
    const next = active === null ? 0 : Math.min(tickets.length - 1, Math.max(0, active + by));
    setActiveId(tickets[next]?.ticket_id ?? null);
  };
  const act = (run: (ticket: TicketSummary) => void) => () => {
    const ticket = active === null ? undefined : tickets[active];
    if (ticket) run(ticket);
  };
  const shortcuts: Shortcut[] = [
    { keys: 'j', label: 'Next row', group: GROUP, run: () => step(1) },
    { keys: 'k', label: 'Previous row', group: GROUP, run: () => step(-1) },
    {
      keys: 'enter',
      label: 'Open',
      group: GROUP,
      run: act((ticket) => void navigate({ to: '/tickets/$id', params: { id: ticket.ticket_id } })),
    },
    ...(toggle
      ? [{ keys: 'x', label: 'Select or unselect', group: GROUP, run: act((ticket) => toggle(ticket.ticket_id)) }]
      : []),
  ];
  return { active, shortcuts };
}
