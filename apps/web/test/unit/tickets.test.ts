import { describe, expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../src/app/search-text.ts';
import { readKnowledgeSearch } from '../../src/features/knowledge/search-params.ts';
import { differenceOf } from '../../src/features/tickets/difference.ts';
import {
  countFilters,
  exportPath,
  filterOf,
  readMyTicketsSearch,
  readQueueSearch,
} from '../../src/features/tickets/filters.ts';
import { withChange } from '../../src/features/tickets/ticket-pages.ts';
import { neighboursOf } from '../../src/features/tickets/visited-list.ts';

const read = (text: string) => readQueueSearch(parseSearch(text));

describe('the queue in the address', () => {
  test('says which tickets and in which order', () => {
    const search = read('?view=in_progress&priority=High&q=12345&assigned_to=me&sort=-priority');
    expect(filterOf(search)).toEqual({ status: 'in_progress', priority: 'High', q: '12345', assigned_to: 'me' });
    expect(search.sort).toBe('-priority');
    expect(countFilters(search)).toBe(3);
  });

  test.each([
    ['nothing', ''],
    ['what makes no sense', '?view=lost&priority=Huge&sort=name&q=&tier=9&created_from=soon&__proto__=x'],
  ])('%s is the queue as it opens', (_, text) => {
    const search = read(text);
    expect(filterOf(search)).toEqual({ status: 'pending' });
    expect(search.sort).toBe('-created_at');
    expect(countFilters(search)).toBe(0);
  });

  test('every status asks for no status', () => {
    expect(filterOf(read('?view=all&q=deposit'))).toEqual({ q: 'deposit' });
  });

  test('comes back as it was written', () => {
    const search = read('?view=all&q=a%26b+c&category=Move-Out');
    expect(read(stringifySearch(search))).toEqual(search);
  });

  test('exports exactly what is filtered', () => {
    const path = exportPath(filterOf(read('?priority=High&q=a%26b')), '-created_at', 'csv');
    expect(path).toBe('/api/tickets/export?format=csv&sort=-created_at&priority=High&q=a%26b&status=pending');
  });
});

test('other addresses drop what makes no sense', () => {
  expect(readMyTicketsSearch({ status: 'lost' })).toEqual({ sort: '-created_at' });
  expect(readKnowledgeSearch({ kind: 'song', q: ' deposit ' })).toEqual({ q: 'deposit' });
});

describe('differenceOf', () => {
  test.each([
    ['an added word', 'post the batch', 'post the open batch', { addedWords: 1, removedWords: 0 }],
    ['a removed word', 'post the open batch', 'post the batch', { addedWords: 0, removedWords: 1 }],
    ['another word', 'post it', 'delete it', { addedWords: 1, removedWords: 1 }],
    ['the same', 'post it', 'post it', { addedWords: 0, removedWords: 0 }],
    ['everything', '', 'one two', { addedWords: 2, removedWords: 0 }],
  ])('%s', (_, before, after, counts) => {
    const difference = differenceOf(before, after);
    expect(difference).toMatchObject(counts);
    const joined = (left: string) =>
      difference.parts
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect(joined('removed')).toBe(after);
    expect(joined('added')).toBe(before);
  });
});

test('neighbours in the list one came from', () => {
  const ids = ['a', 'b', 'c'];
  expect(neighboursOf(ids, 'b')).toEqual({ previous: 'a', next: 'c' });
  expect(neighboursOf(ids, 'a')).toEqual({ previous: null, next: 'b' });
  expect(neighboursOf(ids, 'z')).toEqual({ previous: null, next: null });
});

const pendingTicket = (ticket_id: string) => ({ ticket_id, status: 'pending', updated_at: null });

test('a change is taken over by the ticket it is about, in whichever page it stands', () => {
  const data = {
    pages: [
      { tickets: [pendingTicket('CS-1')], next_cursor: 'x', total: 2 },
      { tickets: [pendingTicket('CS-2')], next_cursor: null, total: 2 },
    ],
    pageParams: [null, 'x'],
  } as unknown as Parameters<typeof withChange>[0];
  const change = {
    ticket_id: 'CS-2',
    status: 'approved',
    updated_at: '2026-01-01T00:00:00.000Z',
    action: 'approved',
    actor: null,
    actor_key: null,
  } as const;
  const statuses = withChange(data, change).pages.flatMap((page) => page.tickets.map(({ status }) => status));
  expect(statuses).toEqual(['pending', 'approved']);
});
