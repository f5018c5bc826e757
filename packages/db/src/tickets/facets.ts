import type { TicketFacets } from '@resolution/contracts';
import type { Sql } from '../sqlite/sql.ts';
import { conditionsOf, statusCondition, statusesOf, type TicketListFilter } from './filter.ts';
import { countTickets, joined } from './list.ts';

const FACETS = {
  status: 't.status',
  category: 't.category',
  priority: 't.priority',
  product: 't.product',
  tier: 'a.tier',
};

/**
 * Counts behind a list's facets. Each facet is counted under all filters but its own, so that its numbers are what a
 * click on them would show.
 *
 * @param agentId Whose tickets count as `mine`; none for people who are no agents.
 */
export function readFacets(sql: Sql, filter: TicketListFilter, agentId: number | undefined): TicketFacets {
  const anyAssignee = { ...filter, assigned_to: undefined };
  return {
    status: countBy(sql, { ...filter, status: undefined }, FACETS.status),
    category: countBy(sql, { ...filter, category: undefined }, FACETS.category),
    priority: countBy(sql, { ...filter, priority: undefined }, FACETS.priority),
    product: countBy(sql, { ...filter, product: undefined }, FACETS.product),
    tier: countBy(sql, { ...filter, tier: undefined }, FACETS.tier),
    mine: agentId === undefined ? 0 : countTickets(sql, { ...anyAssignee, assigned_to: agentId }),
    unassigned: countTickets(sql, { ...anyAssignee, assigned_to: 'none' }),
  };
}

function countBy(sql: Sql, filter: TicketListFilter, column: string): Record<string, number> {
  const status = statusCondition(statusesOf(filter));
  const { text, values } = joined(status === undefined ? conditionsOf(filter) : [status, ...conditionsOf(filter)]);
  const rows = sql.all<{ value: string | null; count: number }>(
    `SELECT ${column} AS value, COUNT(*) AS count FROM ticket t LEFT JOIN ticket_analysis a ON a.ticket_id = t.id
     ${text} GROUP BY ${column} ORDER BY count DESC, value`,
    values,
  );
  return Object.fromEntries(rows.flatMap(({ value, count }) => (value === null ? [] : [[value, count]])));
}
