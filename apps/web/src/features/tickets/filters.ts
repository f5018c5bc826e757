import {
  PRIORITIES,
  SENTIMENTS,
  SUPPORT_TIERS,
  TICKET_SORTS,
  TICKET_STATUSES,
  type TicketFilter,
  type TicketSort,
} from '@resolution/contracts';
import { day, oneOf, or, type SearchOf, searchReader, textUpTo } from '../../app/search-values.ts';

export const QUEUE_VIEWS = ['pending', 'in_progress', 'approved', 'rejected', 'all'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

const readText = textUpTo(200);

export const QUEUE_DEFAULTS = { view: 'pending', sort: '-created_at' } as const satisfies {
  view: QueueView;
  sort: TicketSort;
};

/** The queue's address: which tickets, in which order. */
export const readQueueSearch = searchReader({
  category: textUpTo(100),
  priority: oneOf(PRIORITIES),
  product: textUpTo(100),
  sentiment: oneOf(SENTIMENTS),
  channel: textUpTo(50),
  tier: oneOf(SUPPORT_TIERS),
  assigned_to: oneOf(['me', 'none']),
  created_from: day,
  created_to: day,
  cites: textUpTo(40),
  q: readText,
  view: or(oneOf(QUEUE_VIEWS), QUEUE_DEFAULTS.view),
  sort: or(oneOf(TICKET_SORTS), QUEUE_DEFAULTS.sort),
});
export type QueueSearch = SearchOf<typeof readQueueSearch>;

export const MY_TICKETS_DEFAULTS = { sort: '-created_at' } as const satisfies { sort: TicketSort };

/** The address of somebody's own tickets. */
export const readMyTicketsSearch = searchReader({
  status: oneOf(TICKET_STATUSES),
  q: readText,
  sort: or(oneOf(TICKET_SORTS), MY_TICKETS_DEFAULTS.sort),
});

/** The filter behind a queue address. Only what is set is in it. */
export function filterOf(search: QueueSearch): TicketFilter {
  const { view, sort: _, ...filter } = search;
  const set = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as TicketFilter;
  return view === 'all' ? set : { ...set, status: view };
}

/** How many filters beside the view narrow the list. */
export function countFilters(search: QueueSearch): number {
  return Object.keys(filterOf({ ...search, view: 'all' })).length;
}

/** The address of the export of exactly what a filter shows. */
export function exportPath(filter: TicketFilter, sort: TicketSort, format: 'xlsx' | 'csv'): string {
  const query = new URLSearchParams({ format, sort });
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value));
  return `/api/tickets/export?${query}`;
}
