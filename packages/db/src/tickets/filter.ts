import type { TicketFilter, TicketStatus } from '@resolution/contracts';
import { toStored } from '../sqlite/instant.ts';
import { placeholders, type SqlValue } from '../sqlite/sql.ts';

/**
 * The documented filters with `me` replaced by the agent's id, plus what a role or a fixed list adds: only tickets of one
 * user, or one of several states.
 */
export interface TicketListFilter extends Omit<TicketFilter, 'assigned_to'> {
  readonly assigned_to?: number | 'none' | undefined;
  readonly created_by?: number | undefined;
  readonly statuses?: readonly TicketStatus[] | undefined;
}

/** A part of a WHERE clause over `ticket t` and `ticket_analysis a`, with its values. */
export interface Condition {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

type EqualField = 'category' | 'priority' | 'product' | 'sentiment' | 'channel' | 'created_by';
const EQUAL_FIELDS: readonly EqualField[] = ['category', 'priority', 'product', 'sentiment', 'channel', 'created_by'];

const NOTHING: Condition = { text: '0', values: [] };
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Every condition but the status, which decides the index and is put in by the list itself. */
export function conditionsOf(filter: TicketListFilter): Condition[] {
  const conditions: Condition[] = [];
  for (const field of EQUAL_FIELDS) {
    const value = filter[field];
    if (value !== undefined) conditions.push({ text: `t.${field} = ?`, values: [value] });
  }
  // The plus sign keeps SQLite from walking the index of a column whose few values many tickets share: it would have to
  // sort what it finds, instead of walking the index of the sort and stopping at a page.
  if (filter.tier !== undefined) conditions.push({ text: '+a.tier = ?', values: [filter.tier] });
  if (filter.assigned_to === 'none') {
    conditions.push({ text: '+t.assigned_to IS NULL', values: [] });
  } else if (filter.assigned_to !== undefined) {
    conditions.push({ text: 't.assigned_to = ?', values: [filter.assigned_to] });
  }
  if (filter.created_from !== undefined) {
    conditions.push({ text: 't.created_at >= ?', values: [toStored(filter.created_from)] });
  }
  if (filter.created_to !== undefined) conditions.push(createdUntil(filter.created_to));
  if (filter.cites !== undefined) {
    conditions.push({
      text: 't.id IN (SELECT ticket_id FROM ticket_citation WHERE document_id = ?)',
      values: [filter.cites],
    });
  }
  if (filter.q !== undefined && filter.q !== '') conditions.push(textSearch(filter.q));
  return conditions;
}

/** The states a list shows, or undefined for all. */
export function statusesOf(filter: TicketListFilter): readonly TicketStatus[] | undefined {
  if (filter.status === undefined) return filter.statuses;
  if (filter.statuses === undefined || filter.statuses.includes(filter.status)) return [filter.status];
  return [];
}

export function statusCondition(statuses: readonly TicketStatus[] | undefined): Condition | undefined {
  if (statuses === undefined) return undefined;
  if (statuses.length === 0) return NOTHING;
  return { text: `t.status IN (${placeholders(statuses.length)})`, values: statuses };
}

/** A day as upper bound includes the whole day; an instant includes itself. */
function createdUntil(until: string): Condition {
  if (!DATE_ONLY.test(until)) return { text: 't.created_at <= ?', values: [toStored(until)] };
  const nextDay = new Date(Date.parse(until) + DAY_MS).toISOString();
  return { text: 't.created_at < ?', values: [toStored(nextDay)] };
}

/**
 * All words must occur, the last one as a beginning, so that a list narrows while somebody types. Words are cut the way
 * the index cuts them and quoted, so nothing a person types is taken for search syntax.
 */
function textSearch(query: string): Condition {
  const words = query
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return NOTHING;
  const match = `${words.map((word) => `"${word}"`).join(' ')}*`;
  return { text: 't.id IN (SELECT rowid FROM ticket_search WHERE ticket_search MATCH ?)', values: [match] };
}
