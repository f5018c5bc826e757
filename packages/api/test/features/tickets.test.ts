import { buffer } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TicketChange, TicketPage } from '@resolution/contracts';
import { addTickets, buildTicket } from '@resolution/db/testing';
import { expect, test } from 'vitest';
import { FROM_ARTICLE, FROM_SCRIPT, openWorkplace } from './workplace.ts';

const ids = (page: TicketPage): number[] => page.tickets.map((ticket) => ticket.id);

const FIRST_PAGE = { sort: '-created_at', limit: 10 } as const;

test('a user sees their own tickets, in lists, counts, facets, searches and one by one; an agent sees all', async () => {
  await using place = await openWorkplace();
  const mine = await place.ticket(FROM_ARTICLE);
  const [foreign] = await addTickets(place.db, [
    buildTicket({ columns: { created_by: place.other.actor.id }, origin: { owner: 'user:2' } }),
  ]);
  const idsFor = async (caller: typeof place.user | typeof place.tier2, more = {}) =>
    (await place.tickets.list(caller, { ...FIRST_PAGE, ...more })).tickets.map((ticket) => ticket.id);
  expect(await idsFor(place.user)).toEqual([mine.id]);
  expect(await idsFor(place.user, { q: 'lease' })).toEqual([mine.id]);
  expect(await idsFor(place.other)).toEqual([foreign?.id]);
  expect(new Set(await idsFor(place.tier2))).toEqual(new Set([mine.id, foreign?.id]));
  expect((await place.tickets.list(place.user, FIRST_PAGE)).total).toBe(1);
  expect((await place.tickets.facets(place.user, {})).status).toEqual({ pending: 1 });
  expect((await place.tickets.facets(place.tier2, {})).status).toEqual({ pending: 2 });

  expect((await place.tickets.byId(place.user, mine.ticket_id)).id).toBe(mine.id);
  const strange = place.tickets.byId(place.other, mine.ticket_id);
  const missing = place.tickets.byId(place.other, 'CS-00000000');
  await expect(strange).rejects.toMatchObject({ code: 'not_found' });
  const messages = await Promise.all([strange, missing].map((answer) => answer.catch((error: Error) => error.message)));
  expect(messages[0]).toBe(messages[1]);
});

test("pending and resolved are the agents' two lists, and a filter narrows them", async () => {
  await using place = await openWorkplace();
  const [pending, claimed, approved, rejected] = [
    await place.ticket(FROM_ARTICLE),
    await place.ticket(FROM_ARTICLE),
    await place.ticket(FROM_ARTICLE),
    await place.ticket(FROM_ARTICLE),
  ];
  await place.tickets.changeStatus(place.tier2, claimed.ticket_id, 'in_progress');
  await place.tickets.approve(place.tier3, approved.ticket_id);
  await place.tickets.reject(place.tier2, rejected.ticket_id, 'No');
  const sorted = { ...FIRST_PAGE, sort: 'created_at' } as const;
  expect(ids(await place.tickets.pending(place.tier2, sorted))).toEqual([pending.id, claimed.id]);
  expect(ids(await place.tickets.resolved(place.tier2, sorted))).toEqual([approved.id, rejected.id]);
  expect(ids(await place.tickets.pending(place.tier2, { ...sorted, status: 'pending' }))).toEqual([pending.id]);
  expect(ids(await place.tickets.pending(place.tier2, { ...sorted, status: 'approved' }))).toEqual([]);
  expect(ids(await place.tickets.list(place.tier2, { ...sorted, assigned_to: 'me' }))).toEqual([
    claimed.id,
    rejected.id,
  ]);
  expect(ids(await place.tickets.list(place.tier2, { ...sorted, assigned_to: place.tier3.actor.id }))).toEqual([
    approved.id,
  ]);
  expect((await place.tickets.facets(place.tier2, {})).mine).toBe(2);
  await expect(place.tickets.list(place.user, { ...sorted, assigned_to: 'me' })).rejects.toMatchObject({
    code: 'invalid_input',
  });
});

test('a cursor works for the one it was given to, and for nobody else', async () => {
  await using place = await openWorkplace();
  for (let n = 0; n < 3; n += 1) await place.ticket(FROM_ARTICLE);
  const query = { sort: 'priority', limit: 2 } as const;
  const cursor = (await place.tickets.list(place.user, query)).next_cursor ?? '';
  expect((await place.tickets.list(place.user, { ...query, cursor })).tickets).toHaveLength(1);
  for (const caller of [place.other, place.tier2]) {
    await expect(place.tickets.list(caller, { ...query, cursor })).rejects.toMatchObject({ code: 'invalid_cursor' });
  }
});

test('one ticket comes with its history, analysis, assignee and the tickets like it', async () => {
  await using place = await openWorkplace();
  const { ticket_id } = await place.ticket(FROM_SCRIPT);
  await place.tickets.changeStatus(place.tier3, ticket_id, 'in_progress');
  expect(await place.tickets.byId(place.user, ticket_id)).toMatchObject({
    ticket_id,
    status: 'in_progress',
    assignee: { username: 'Kim', agent_id: place.tier3.actor.agent_id },
    analysis: { tier: 'Tier3', sources: [{ id: 'KB-00000000A1', cited: true }] },
    history: [{ action: 'claimed', actor: 'Kim' }],
    knowledge_id: null,
    similar_ticket_ids: [],
  });
});

test('whoever watches hears of acts on tickets they may see, after they are done', async () => {
  await using place = await openWorkplace();
  const { ticket_id } = await place.ticket(FROM_ARTICLE);
  const stop = new AbortController();
  const watch = async (caller: typeof place.user | typeof place.tier2): Promise<TicketChange[]> => {
    const heard: TicketChange[] = [];
    for await (const change of place.tickets.changes(caller, stop.signal)) heard.push(change);
    return heard;
  };
  const watching = Promise.all([place.user, place.other, place.tier3].map(watch));
  await nextTurn();
  await expect(
    place.tickets.editResolution(place.tier2, ticket_id, {
      edited_resolution: 'X',
      updated_at: '2020-01-01T00:00:00.000Z',
    }),
  ).rejects.toMatchObject({ code: 'ticket_changed' });
  await place.tickets.approve(place.tier2, ticket_id, 'Written by Sam.');
  place.feed.publish({
    created_by: place.other.actor.id,
    change: { ticket_id: null, status: null, updated_at: null, action: 'imported', actor: null, actor_key: 'user:2' },
  });
  await nextTurn();
  stop.abort();
  const [user, other, agent] = await watching;
  const approved = {
    ticket_id,
    status: 'approved',
    action: 'approved',
    actor: 'Sam',
    actor_key: `agent:${place.tier2.actor.id}`,
    updated_at: (await place.db.tickets.byRef(ticket_id))?.updated_at,
  };
  expect(user).toEqual([approved]);
  expect(other?.map((change) => change.action)).toEqual(['imported']);
  expect(agent?.map((change) => change.action)).toEqual(['approved', 'imported']);
});

test('an export has the rows of the list, of those the caller sees, and is in the trail', async () => {
  await using place = await openWorkplace();
  const mine = await place.ticket(FROM_ARTICLE, { account_name: '=HYPERLINK("http://evil")' });
  await addTickets(place.db, [
    buildTicket({ columns: { created_by: place.other.actor.id }, origin: { owner: 'user:2' } }),
  ]);
  const file = await place.tickets.export(place.user, { sort: '-created_at' }, 'csv');
  const text = (await buffer(file.content)).toString('utf8');
  expect(file).toMatchObject({
    file_name: 'tickets-2026-03-01.csv',
    content_type: expect.stringContaining('text/csv'),
  });
  expect(text.split('\r\n').filter((line) => line.startsWith('CS-') || line.includes('CS-'))).toHaveLength(1);
  expect(text).toContain(mine.ticket_id);
  expect(text).not.toContain(',=HYPERLINK');
  const all = await place.tickets.export(place.tier2, { sort: '-created_at', status: 'pending' }, 'xlsx');
  expect((await buffer(all.content)).subarray(0, 2).toString()).toBe('PK');
  expect(await place.actions()).toEqual(['ticket.exported', 'ticket.exported']);
});
