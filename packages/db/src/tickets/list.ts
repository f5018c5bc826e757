import type { TicketSort, TicketStatus, TicketSummary } from '@resolution/contracts';
import type { CursorCodec, Place } from '../paging/cursor.ts';
import type { Sql } from '../sqlite/sql.ts';
import { SUMMARY_COLUMNS, SUMMARY_TABLES, type SummaryRow, toSummary } from './columns.ts';
import { type Condition, conditionsOf, statusCondition, statusesOf, type TicketListFilter } from './filter.ts';
import { comparePlaces, type Ordering, orderingOf } from './sort.ts';

export interface TicketListQuery {
  readonly filter: TicketListFilter;
  readonly sort: TicketSort;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

type KeyedRow = SummaryRow & { readonly sort_key: string | number };

const FROM = 'FROM ticket t LEFT JOIN ticket_analysis a ON a.ticket_id = t.id';

/**
 * One page of a list, by keyset: the cost of a page does not grow with its depth, and rows that arrive while somebody
 * pages neither repeat nor hide others.
 *
 * A page is read in ranges, each of which is one walk along one index: first the rest of the rows that share the
 * cursor's sort key, then the rows beyond it; under several states that for each state, merged.
 */
export function readPage(
  sql: Sql,
  cursors: CursorCodec,
  { filter, sort, limit, cursor }: TicketListQuery,
): { tickets: TicketSummary[]; next_cursor: string | null } {
  const list = JSON.stringify([sort, filter]);
  const ordering = orderingOf(sort);
  const place = cursor === undefined ? undefined : cursors.decode(list, cursor);
  const conditions = conditionsOf(filter);
  // One row more than asked for tells whether there is a next page.
  const wanted = limit + 1;
  const branches = branchesOf(statusesOf(filter));
  const rows = branches.flatMap((status) => readBranch(sql, [...status, ...conditions], ordering, place, wanted));
  if (branches.length > 1) {
    rows.sort((left, right) => comparePlaces(placeOf(left), placeOf(right), ordering.descending));
  }
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    tickets: page.map(toSummary),
    next_cursor: rows.length > limit && last !== undefined ? cursors.encode(list, placeOf(last)) : null,
  };
}

/** How many tickets a filter finds. */
export function countTickets(sql: Sql, filter: TicketListFilter): number {
  const status = statusCondition(statusesOf(filter));
  const { text, values } = joined(status === undefined ? conditionsOf(filter) : [status, ...conditionsOf(filter)]);
  const from = filter.tier === undefined ? 'FROM ticket t' : FROM;
  const [row] = sql.all<{ total: number }>(`SELECT COUNT(*) AS total ${from} ${text}`, values);
  return row?.total ?? 0;
}

/** The WHERE clause of all conditions together. */
export function joined(conditions: readonly Condition[]): Condition {
  return {
    text: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => text).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
  };
}

/** The states whose rows have to be merged; one branch without a condition when all are shown. */
function branchesOf(statuses: readonly TicketStatus[] | undefined): Condition[][] {
  if (statuses === undefined) return [[]];
  return statuses.map((status) => [{ text: 't.status = ?', values: [status] }]);
}

function readBranch(
  sql: Sql,
  conditions: readonly Condition[],
  ordering: Ordering,
  place: Place | undefined,
  wanted: number,
): KeyedRow[] {
  if (place === undefined) return readRange(sql, conditions, ordering, wanted);
  const { expression, descending } = ordering;
  const beyond = descending ? '<' : '>';
  const ties: Condition = { text: `${expression} = ? AND t.id ${beyond} ?`, values: [place.key, place.id] };
  // All of these have one sort key. Saying so to SQLite spares it a sort of the whole group. To find that there are none
  // costs a quarter of reading none: with each reading the driver names every column anew.
  const rows = hasAny(sql, [...conditions, ties])
    ? readRange(sql, [...conditions, ties], ordering, wanted, 't.id')
    : [];
  if (rows.length >= wanted) return rows;
  const rest: Condition = { text: `${expression} ${beyond} ?`, values: [place.key] };
  return [...rows, ...readRange(sql, [...conditions, rest], ordering, wanted - rows.length)];
}

function hasAny(sql: Sql, conditions: readonly Condition[]): boolean {
  const { text, values } = joined(conditions);
  return sql.all(`SELECT 1 ${FROM} ${text} LIMIT 1`, values).length > 0;
}

function readRange(
  sql: Sql,
  conditions: readonly Condition[],
  { expression, descending }: Ordering,
  wanted: number,
  orderBy: string = expression,
): KeyedRow[] {
  const { text, values } = joined(conditions);
  const direction = descending ? 'DESC' : 'ASC';
  return sql.all<KeyedRow>(
    `SELECT ${SUMMARY_COLUMNS}, ${expression} AS sort_key ${SUMMARY_TABLES} ${text}
     ORDER BY ${orderBy} ${direction}, t.id ${direction} LIMIT ?`,
    [...values, wanted],
  );
}

function placeOf(row: KeyedRow): Place {
  return { key: row.sort_key, id: row.id };
}
