import { type Ticket, type TicketSummary, ticketSchema, ticketSummarySchema } from '@resolution/contracts';
import { fromStored, fromStoredOrNull } from '../sqlite/instant.ts';

export const TICKET_COLUMNS = Object.keys(ticketSchema.shape);

const SUMMARY_FIELDS = Object.keys(ticketSummarySchema.shape) as (keyof TicketSummary)[];
/** Columns of a list row that the documented table does not have. */
const COMPANION_COLUMNS: Partial<Record<keyof TicketSummary, string>> = {
  tier: 'a.tier',
  excerpt: 'o.excerpt',
  assignee: 'g.agent_id AS assignee',
};
/** Columns of a list row, qualified. */
export const SUMMARY_COLUMNS = SUMMARY_FIELDS.map((name) => COMPANION_COLUMNS[name] ?? `t.${name}`).join(', ');
/** What {@link SUMMARY_COLUMNS} select from. */
export const SUMMARY_TABLES = `FROM ticket t
  LEFT JOIN ticket_analysis a ON a.ticket_id = t.id
  LEFT JOIN ticket_origin o ON o.ticket_id = t.id
  LEFT JOIN support_agent g ON g.id = t.assigned_to`;

/** A row as SQLite gives it: the documented columns that have a default may hold NULL, and dates are stored text. */
export type TicketRow = Omit<Ticket, 'status' | 'created_at'> & {
  readonly status: Ticket['status'] | null;
  readonly created_at: string | null;
};
export type SummaryRow = Omit<TicketSummary, 'status' | 'created_at'> & {
  readonly status: Ticket['status'] | null;
  readonly created_at: string | null;
};

export function toTicket(row: TicketRow): Ticket {
  return { ...row, ...documentedDefaults(row) };
}

/**
 * Makes a row its summary, in place: a page does it fifty times. What the row carries besides stays on it; schemas leave it
 * out at the doors.
 */
export function toSummary(row: SummaryRow): TicketSummary {
  return Object.assign(row, documentedDefaults(row));
}

/** The defaults of the documented table, for rows that somebody wrote with an explicit NULL; 1970 is "not known". */
function documentedDefaults(row: TicketRow | SummaryRow) {
  return {
    status: row.status ?? ('pending' as const),
    created_at: fromStored(row.created_at ?? '1970-01-01T00:00:00.000+00:00'),
    updated_at: fromStoredOrNull(row.updated_at),
    resolved_at: fromStoredOrNull(row.resolved_at),
  };
}
