import {
  type CitedSource,
  type Ticket,
  type TicketSort,
  type TicketSummary,
  ticketSortSchema,
} from '@resolution/contracts';
import SqliteDatabase from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TicketListFilter } from '../src/index.ts';
import { addAgent, addTickets, addUser, buildTicket, createTestDb, type TestDb } from '../src/testing/index.ts';
import { conditionsOf } from '../src/tickets/filter.ts';
import { joined } from '../src/tickets/list.ts';
import { orderingOf } from '../src/tickets/sort.ts';

const PRIORITIES = ['Critical', 'High', 'Medium', 'Low', null] as const;
const STATUSES = ['pending', 'in_progress', 'approved', 'rejected'] as const;
const SORTS: readonly TicketSort[] = ticketSortSchema.options;

const source = (id: string, cited: boolean): CitedSource => ({
  id,
  kind: 'article',
  title: id,
  score: 1,
  similarity_score: null,
  distance: null,
  passage: '',
  cited,
  equivalent_ids: [],
});

/** Many ties in every sort key, and some keys that are missing. */
async function fill({ db }: TestDb, count: number): Promise<void> {
  const tickets = Array.from({ length: count }, (_, n) =>
    buildTicket({
      columns: {
        priority: PRIORITIES[n % PRIORITIES.length] ?? null,
        relevancy_score: n % 7 === 0 ? null : (n * 13) % 10,
        category: n % 3 === 0 ? 'Reports' : 'Leasing',
        created_at: new Date(Date.UTC(2026, 0, 1 + (n % 5), 10)).toISOString(),
      },
      analysis: { tier: n % 4 === 0 ? 'Tier3' : 'Tier2' },
    }),
  );
  const made = await addTickets(db, tickets);
  await db.transaction(async (tx) => {
    for (const [n, { id }] of made.entries()) {
      const status = STATUSES[n % STATUSES.length] ?? 'pending';
      const updated = n % 3 === 0 ? { updated_at: new Date(Date.UTC(2026, 1, 1 + (n % 4))).toISOString() } : {};
      await tx.tickets.update(id, { status, ...updated });
    }
  });
}

async function allPages(
  { db }: TestDb,
  query: { filter: TicketListFilter; sort: TicketSort; limit: number },
  between?: () => Promise<unknown>,
): Promise<TicketSummary[]> {
  const rows: TicketSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await db.tickets.page({ ...query, cursor });
    expect(page.tickets.length).toBeLessThanOrEqual(query.limit);
    rows.push(...page.tickets);
    cursor = page.next_cursor ?? undefined;
    await between?.();
  } while (cursor !== undefined);
  return rows;
}

const RANKS = { Critical: 4, High: 3, Medium: 2, Low: 1 };
type SortedRow = Pick<Ticket, 'id' | 'created_at' | 'updated_at' | 'priority' | 'relevancy_score'>;

/** The sort in plain JavaScript. */
function byHand(sort: TicketSort): (left: SortedRow, right: SortedRow) => number {
  const keyOf = (row: SortedRow): number => {
    if (sort.endsWith('created_at')) return Date.parse(row.created_at);
    if (sort.endsWith('updated_at')) return row.updated_at === null ? 0 : Date.parse(row.updated_at);
    if (sort.endsWith('priority')) return row.priority === null ? 0 : RANKS[row.priority];
    return row.relevancy_score ?? -1;
  };
  const sign = sort.startsWith('-') ? -1 : 1;
  return (left, right) => sign * (keyOf(left) - keyOf(right) || left.id - right.id);
}

describe.each(SORTS)('sorted by %s', (sort) => {
  test('pages follow one another in order, with nothing twice and nothing missing', async () => {
    await using scratch = await createTestDb();
    await fill(scratch, 61);
    for (const filter of [{}, { statuses: ['pending', 'in_progress'] }, { tier: 'Tier3' }] as TicketListFilter[]) {
      const rows = await allPages(scratch, { filter, sort, limit: 7 });
      const whole = await scratch.db.tickets.page({ filter, sort, limit: 100 });
      expect(rows.map((row) => row.id)).toEqual(whole.tickets.map((row) => row.id));
      expect(rows.map((row) => row.id)).toEqual(rows.toSorted(byHand(sort)).map((row) => row.id));
      expect(new Set(rows.map((row) => row.id)).size).toBe(whole.total);
    }
  });

  test('rows that arrive while somebody pages neither repeat nor hide others', async () => {
    await using scratch = await createTestDb();
    await fill(scratch, 40);
    const before = (await scratch.db.tickets.page({ filter: {}, sort, limit: 100 })).tickets.map((row) => row.id);
    let arrivals = 0;
    const rows = await allPages(scratch, { filter: {}, sort, limit: 6 }, async () => {
      arrivals += 1;
      if (arrivals <= 5) await fill(scratch, 3);
    });
    const seen = rows.map((row) => row.id);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
  });

  test.each(['', 't.status = ? AND '])('walks an index instead of sorting, under "%s"', async (status) => {
    await using scratch = await createTestDb();
    const database = new SqliteDatabase(scratch.path, { readonly: true });
    const { expression, descending } = orderingOf(sort);
    const direction = descending ? 'DESC' : 'ASC';
    const text = `SELECT t.id FROM ticket t WHERE ${status} ${expression} < ?
      ORDER BY ${expression} ${direction}, t.id ${direction} LIMIT 51`;
    const plan = database
      .prepare(`EXPLAIN QUERY PLAN ${text}`)
      .all(...(status === '' ? [1] : ['pending', 1]))
      .map((row) => Reflect.get(row as object, 'detail') as string);
    expect(plan.join('\n')).not.toContain('TEMP B-TREE');
    expect(plan.join('\n')).toContain('USING');
    database.close();
  });
});

describe('filters', () => {
  test('each keeps what it names, and the total counts the same', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const user = await addUser(db);
    const agent = await addAgent(db);
    const [wanted, other] = await addTickets(db, [
      buildTicket({
        columns: {
          category: 'Billing',
          priority: 'Critical',
          product: 'Ledger',
          sentiment: 'Angry',
          channel: 'Phone',
          created_by: user.id,
          created_at: '2026-01-05T23:30:00.000Z',
          transcript: 'Customer: the Großbüro invoice #4711 is “wrong”.',
        },
        analysis: { tier: 'Tier3', sources: [source('KB-00000000A1', true), source('KB-00000000A2', false)] },
        origin: { owner: 'user:1' },
      }),
      buildTicket({ columns: { created_at: '2026-01-07T00:00:00.000Z' }, origin: { owner: 'user:2' } }),
    ]);
    await db.transaction(async (tx) => {
      await tx.tickets.update(wanted?.id ?? 0, { status: 'in_progress', assigned_to: agent.id });
    });
    const cases: TicketListFilter[] = [
      { status: 'in_progress' },
      { statuses: ['in_progress', 'approved'] },
      { category: 'Billing' },
      { priority: 'Critical' },
      { product: 'Ledger' },
      { sentiment: 'Angry' },
      { channel: 'Phone' },
      { tier: 'Tier3' },
      { assigned_to: agent.id },
      { created_by: user.id },
      { created_to: '2026-01-05' },
      { created_from: '2026-01-05T23:30:00Z', created_to: '2026-01-06T00:30:00+01:00' },
      { q: '4711' },
      { q: 'grossburo' },
      { q: 'großbüro inv' },
      { q: wanted?.ticket_id ?? '' },
      { category: 'Billing', q: 'wrong', status: 'in_progress', tier: 'Tier3' },
      { cites: 'KB-00000000A1', status: 'in_progress' },
      { cites: 'KB-00000000A2' },
    ];
    for (const filter of cases) {
      const page = await db.tickets.page({ filter, sort: '-created_at', limit: 10 });
      // What was near and supports nothing is not cited.
      const none = filter.q === 'grossburo' || filter.cites === 'KB-00000000A2';
      const expected = none ? [] : [wanted?.ticket_id];
      expect([filter, page.tickets.map((row) => row.ticket_id)]).toEqual([filter, expected]);
      expect(page.total).toBe(expected.length);
    }
    const rest = await db.tickets.page({
      filter: { assigned_to: 'none', created_from: '2026-01-06' },
      sort: 'priority',
      limit: 10,
    });
    expect(rest.tickets.map((row) => row.ticket_id)).toEqual([other?.ticket_id]);
    const nothing = await db.tickets.page({
      filter: { status: 'approved', statuses: ['pending'] },
      sort: 'priority',
      limit: 5,
    });
    expect(nothing).toEqual({ tickets: [], next_cursor: null, total: 0 });
  });

  test('the list shows tier, excerpt and assignee, and no long text', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const agent = await addAgent(db, { agent_id: 'Agent77' });
    const [made] = await addTickets(db, [buildTicket({ origin: { excerpt: 'It stays empty.' } })]);
    await db.transaction((tx) => tx.tickets.update(made?.id ?? 0, { assigned_to: agent.id }));
    const [row] = (await db.tickets.page({ filter: {}, sort: '-created_at', limit: 1 })).tickets;
    expect(row).toMatchObject({
      tier: 'Tier2',
      excerpt: 'It stays empty.',
      assignee: 'Agent77',
      assigned_to: agent.id,
    });
    expect(Object.keys(row ?? {})).not.toContain('transcript');
  });

  test('the total follows every change', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const totalNow = async () => (await db.tickets.page({ filter: {}, sort: '-created_at', limit: 1 })).total;
    expect(await totalNow()).toBe(0);
    await addTickets(db, [buildTicket()]);
    expect(await totalNow()).toBe(1);
    await db.transaction(async (tx) => {
      expect((await tx.tickets.page({ filter: {}, sort: 'priority', limit: 1 })).total).toBe(1);
      tx.tickets.insertMany([buildTicket()]);
      expect((await tx.tickets.page({ filter: {}, sort: 'priority', limit: 1 })).total).toBe(2);
    });
    expect(await totalNow()).toBe(2);
  });

  test('no text that a person can type is search syntax or breaks the search', async () => {
    await using scratch = await createTestDb();
    await addTickets(scratch.db, [buildTicket()]);
    const awkward = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.stringMatching(/^[a-z "*()^:{}+\-%_\\]{0,40}$/),
      fc.constantFrom(
        '"',
        'a" OR "b',
        'NEAR(a b)',
        'words:lease',
        'a*b*',
        'NOT',
        '%',
        '_',
        "'; DROP TABLE ticket;--",
        '\0',
        'lease\0report',
      ),
    );
    await fc.assert(
      fc.asyncProperty(awkward, async (q) => {
        const { total } = await scratch.db.tickets.page({ filter: { q }, sort: '-created_at', limit: 5 });
        expect(total).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
    expect(await scratch.db.tickets.count({ q: 'lease report' })).toBe(1);
    expect(await scratch.db.tickets.count({ q: 'leas OR nothing' })).toBe(0);
    expect(await scratch.db.tickets.count({ q: '***' })).toBe(0);
  });

  test('values are bound, never part of the SQL', () => {
    const hostile = `x' OR 1=1 --`;
    const { text, values } = joined(
      conditionsOf({ category: hostile, product: hostile, q: hostile, channel: hostile }),
    );
    expect(text).not.toContain('OR 1=1');
    expect(values).toContain(hostile);
  });
});

test('a clock that is set back an hour while somebody pages neither doubles nor hides a row, and numbers go on', async () => {
  await using scratch = await createTestDb();
  const now = Date.UTC(2026, 1, 1, 12);
  const made = await addTickets(
    scratch.db,
    Array.from({ length: 12 }, (_, n) => buildTicket({ columns: { created_at: new Date(now + n).toISOString() } })),
  );
  const late: number[] = [];
  const rows = await allPages(scratch, { filter: {}, sort: '-created_at', limit: 5 }, async () => {
    const created_at = new Date(now - 3_600_000 - late.length).toISOString();
    for (const { id } of await addTickets(scratch.db, [buildTicket({ columns: { created_at } })])) late.push(id);
  });
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(made.map(({ id }) => id)));
  expect(Math.min(...late)).toBeGreaterThan(Math.max(...made.map(({ id }) => id)));
});

test.each<TicketListFilter>([
  {},
  { status: 'pending', category: 'Leasing' },
  { tier: 'Tier3', priority: 'High' },
  { statuses: ['pending', 'in_progress'], product: 'PropertySuite' },
  { assigned_to: 'none', category: 'Reports' },
  { assigned_to: 1 },
  { q: 'lease', status: 'approved', statuses: ['approved', 'rejected'] },
])('facets under %j count what a click on them would show', async (filter) => {
  await using scratch = await createTestDb();
  const { db } = scratch;
  await fill(scratch, 48);
  const agent = await addAgent(db);
  await db.transaction((tx) => tx.tickets.update(1, { assigned_to: agent.id }));
  const facets = await db.tickets.facets(filter, agent.id);
  for (const field of ['status', 'category', 'priority', 'product', 'tier'] as const) {
    expect(Object.keys(facets[field]).length).toBeGreaterThan(0);
    for (const [value, shown] of Object.entries(facets[field])) {
      expect([field, value, shown]).toEqual([field, value, await db.tickets.count({ ...filter, [field]: value })]);
    }
  }
  expect(facets.mine).toBe(await db.tickets.count({ ...filter, assigned_to: agent.id }));
  expect(facets.unassigned).toBe(await db.tickets.count({ ...filter, assigned_to: 'none' }));
});

test('tickets of an import come in the order of its rows', async () => {
  await using scratch = await createTestDb();
  const { db } = scratch;
  const import_id = '0b8f8f0c-1111-4222-8333-444455556666';
  await addTickets(
    db,
    [5, 2, 9].map((import_row) => buildTicket({ origin: { import_id, import_row } })),
  );
  const first = await db.tickets.pageOfImport(import_id, { limit: 2 });
  const second = await db.tickets.pageOfImport(import_id, { limit: 2, cursor: first.next_cursor ?? '' });
  expect([...first.tickets, ...second.tickets].map((row) => row.id)).toEqual([2, 1, 3]);
  expect([first.total, second.next_cursor]).toEqual([3, null]);
  await expect(db.tickets.pageOfImport('other', { limit: 2, cursor: first.next_cursor ?? '' })).rejects.toMatchObject({
    code: 'invalid_cursor',
  });
});
