import type { TicketSort } from '@resolution/contracts';
import type { SortKey } from '../paging/cursor.ts';

/**
 * SQL expression behind each documented sort. The migration indexes exactly these expressions, alone and under a status,
 * with the id as tie-break; a changed expression needs a changed index. None is ever NULL, so keyset comparison is total.
 */
const SORT_EXPRESSIONS = {
  created_at: 't.created_at',
  priority: `CASE t.priority WHEN 'Critical' THEN 4 WHEN 'High' THEN 3 WHEN 'Medium' THEN 2 WHEN 'Low' THEN 1 ELSE 0 END`,
  relevancy_score: 'COALESCE(t.relevancy_score, -1)',
  updated_at: `COALESCE(t.updated_at, '')`,
} as const;

export interface Ordering {
  readonly expression: string;
  readonly descending: boolean;
}

export function orderingOf(sort: TicketSort): Ordering {
  const descending = sort.startsWith('-');
  const field = (descending ? sort.slice(1) : sort) as keyof typeof SORT_EXPRESSIONS;
  return { expression: SORT_EXPRESSIONS[field], descending };
}

/** Compares two places in a list: by sort key, then by id. Text keys are ASCII dates, so code unit order is SQLite's. */
export function comparePlaces(
  left: { readonly key: SortKey; readonly id: number },
  right: { readonly key: SortKey; readonly id: number },
  descending: boolean,
): number {
  const order = left.key === right.key ? left.id - right.id : left.key < right.key ? -1 : 1;
  return descending ? -order : order;
}
