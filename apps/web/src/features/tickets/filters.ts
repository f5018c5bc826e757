import {
  prioritySchema,
  sentimentSchema,
  supportTierSchema,
  type TicketFilter,
  type TicketSort,
  ticketSortSchema,
  ticketStatusSchema,
} from '@resolution/contracts';
import { z } from 'zod';

/** What an address may hold is anybody's guess: a value that makes no sense is dropped rather than refused. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

export const QUEUE_VIEWS = ['pending', 'in_progress', 'approved', 'rejected', 'all'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

const filterShape = {
  category: lenient(z.string().min(1).max(100)),
  priority: lenient(prioritySchema),
  product: lenient(z.string().min(1).max(100)),
  sentiment: lenient(sentimentSchema),
  channel: lenient(z.string().min(1).max(50)),
  tier: lenient(supportTierSchema),
  assigned_to: lenient(z.enum(['me', 'none'])),
  created_from: lenient(z.iso.date()),
  created_to: lenient(z.iso.date()),
  q: lenient(z.string().trim().min(1).max(200)),
};

export const QUEUE_DEFAULTS = { view: 'pending', sort: '-created_at' } as const satisfies {
  view: QueueView;
  sort: TicketSort;
};

/** The queue's address: which tickets, in which order. */
export const queueSearchSchema = z.object({
  ...filterShape,
  view: z.enum(QUEUE_VIEWS).default(QUEUE_DEFAULTS.view).catch(QUEUE_DEFAULTS.view),
  sort: ticketSortSchema.default(QUEUE_DEFAULTS.sort).catch(QUEUE_DEFAULTS.sort),
});
export type QueueSearch = z.infer<typeof queueSearchSchema>;

export const MY_TICKETS_DEFAULTS = { sort: '-created_at' } as const satisfies { sort: TicketSort };

/** The address of somebody's own tickets. */
export const myTicketsSearchSchema = z.object({
  status: lenient(ticketStatusSchema),
  q: filterShape.q,
  sort: ticketSortSchema.default(MY_TICKETS_DEFAULTS.sort).catch(MY_TICKETS_DEFAULTS.sort),
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
