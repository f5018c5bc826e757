import type { TicketFacets } from '@resolution/contracts';
import type { Sql } from '../sqlite/sql.ts';
import { conditionsOf, statusCondition, statusesOf, type TicketListFilter } from './filter.ts';
import { joined } from './list.ts';

type Facet = 'status' | 'category' | 'priority' | 'product' | 'tier';
const FACETS: readonly Facet[] = ['status', 'category', 'priority', 'product', 'tier'];

/** Tickets that agree in everything a facet tells apart. */
type Group = Readonly<Record<Facet, string | null>> & { readonly assigned_to: number | null; readonly count: number };

/**
 * Counts behind a list's facets. Each facet is counted under all filters but its own, so that its numbers are what a
 * click on them would show. The tickets are read once, grouped by all facets together; the rest is adding up groups.
 *
 * @param agentId Whose tickets count as `mine`; none for people who are no agents.
 */
export function readFacets(sql: Sql, filter: TicketListFilter, agentId: number | undefined): TicketFacets {
  const groups = readGroups(sql, filter);
  const counts = (facet: Facet): Record<string, number> => {
    const found = new Map<string, number>();
    for (const group of groups) {
      const value = group[facet];
      if (value === null || !matches(group, filter, facet)) continue;
      found.set(value, (found.get(value) ?? 0) + group.count);
    }
    return Object.fromEntries([...found].toSorted(([, left], [, right]) => right - left));
  };
  const assigned = (to: number | null): number =>
    groups
      .filter((group) => group.assigned_to === to && matches(group, filter, 'assigned_to'))
      .reduce((sum, group) => sum + group.count, 0);
  return {
    status: counts('status'),
    category: counts('category'),
    priority: counts('priority'),
    product: counts('product'),
    tier: counts('tier'),
    mine: agentId === undefined ? 0 : assigned(agentId),
    unassigned: assigned(null),
  };
}

function readGroups(sql: Sql, filter: TicketListFilter): Group[] {
  const none = { status: undefined, category: undefined, priority: undefined, product: undefined, tier: undefined };
  const base: TicketListFilter = { ...filter, ...none, assigned_to: undefined };
  const status = statusCondition(statusesOf(base));
  const conditions = conditionsOf(base);
  const { text, values } = joined(status === undefined ? conditions : [status, ...conditions]);
  return sql.all<Group>(
    `SELECT t.category, t.status, t.priority, t.product, t.assigned_to, a.tier, COUNT(*) AS count
     FROM ticket t LEFT JOIN ticket_analysis a ON a.ticket_id = t.id
     ${text} GROUP BY t.category, t.status, t.priority, t.product, t.assigned_to, a.tier`,
    values,
  );
}

/** Whether a group is in the list when one filter is left out. */
function matches(group: Group, filter: TicketListFilter, left: Facet | 'assigned_to'): boolean {
  const { assigned_to: assignedTo } = filter;
  if (left !== 'assigned_to' && assignedTo !== undefined) {
    if (group.assigned_to !== (assignedTo === 'none' ? null : assignedTo)) return false;
  }
  return FACETS.every((facet) => facet === left || filter[facet] === undefined || filter[facet] === group[facet]);
}
