import {
  chatResponseSchema,
  errorBodySchema,
  knowledgeEntrySchema,
  searchResponseSchema,
  ticketDetailSchema,
  ticketFacetsSchema,
  ticketPageSchema,
  ticketSummarySchema,
} from '@resolution/contracts';
import { addTickets, buildTicket } from '@resolution/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, startServer, type TestServer } from './support/server.ts';
import { createWorld, type World } from './support/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startServer();
  world = createWorld(server);
});
afterAll(() => server[Symbol.asyncDispose]());

const read = (id: string) => server.request(`/api/tickets/${id}`, { as: 'tier3' });

describe('somebody else’s ticket', () => {
  test('is answered in the same words as one that does not exist', async () => {
    const id = await world.ticket();
    const detail = (await read(id)).read(ticketDetailSchema);
    for (const ref of [id, String(detail.id)]) {
      const theirs = await server.request(`/api/tickets/${ref}`, { as: 'other' });
      const nobodys = await server.request('/api/tickets/CS-00000000', { as: 'other' });
      const { request_id: _one, ...first } = theirs.read(errorBodySchema);
      const { request_id: _two, ...second } = nobodys.read(errorBodySchema);
      expect([theirs.status, first]).toEqual([nobodys.status, second]);
    }
  });

  test('stands in no list, count, search or chat answer of others', async () => {
    const secret = 'heliotrope quarterdeck';
    await addTickets(server.system.db, [
      buildTicket({
        columns: { created_by: server.people.user.id, transcript: `Customer: the ${secret} is lost.` },
        origin: { owner: `user:${server.people.user.id}` },
      }),
    ]);
    const list = (await server.request(`/api/tickets?q=${encodeURIComponent(secret)}`, { as: 'other' })).read(
      ticketPageSchema,
    );
    expect([list.total, list.tickets]).toEqual([0, []]);
    const facets = (await server.request('/api/tickets/facets', { as: 'other' })).read(ticketFacetsSchema);
    expect(Object.values(facets.status).every((count) => count === 0)).toBe(true);
    const search = await server.request(`/api/knowledge/search?q=${encodeURIComponent(secret)}`, { as: 'other' });
    expect(JSON.stringify(search.read(searchResponseSchema))).not.toContain('heliotrope');
    const chat = await server.request('/api/chatbot/message', {
      method: 'POST',
      as: 'other',
      body: { message: `What do you know of the ${secret}?` },
    });
    expect(
      chat
        .read(chatResponseSchema)
        .sources.map(({ title }) => title)
        .join(),
    ).not.toContain('heliotrope');
  });
});

describe('what a body may not say', () => {
  test.each([
    ['status', 'approved'],
    ['created_by', 1],
    ['relevancy_score', 100],
    ['assigned_to', 1],
    ['id', 'CS-00000000'],
    ['ticket_id', 'CS-00000000'],
    ['__proto__', { admin: true }],
  ])('%s beside an edited resolution: 400, nothing changed', async (field, value) => {
    const id = await world.ticket();
    const before = (await read(id)).json;
    const body = `{"edited_resolution":"By hand.",${JSON.stringify(field)}:${JSON.stringify(value)}}`;
    const reply = await server.request(`/api/tickets/${id}/resolution`, {
      method: 'PATCH',
      as: 'tier3',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(reply.status).toBe(400);
    expect((await read(id)).json).toEqual(before);
  });

  test.each(['role', 'tier', 'agent_id', 'id', 'created_at'])(
    'registering with %s makes an ordinary user all the same',
    async (field) => {
      const email = world.email();
      const reply = await server.request('/api/auth/register', {
        method: 'POST',
        body: {
          username: 'N',
          email,
          password: 'lantern harbor quiet',
          [field]: field === 'tier' ? 'Tier3' : 'Agent1',
        },
      });
      expect([reply.status, (reply.json as { user: object }).user]).toEqual([
        201,
        { id: expect.any(Number) as number, username: 'N', email, role: 'realpage_user' },
      ]);
    },
  );
});

const decide = (id: string, how: 'approve' | 'reject', as: Person) =>
  server.request(`/api/tickets/${id}/${how}`, {
    method: 'POST',
    as,
    body: how === 'reject' ? { reason: 'Wrong product.' } : {},
  });

const entriesOf = async (id: string) => {
  const { db } = server.system;
  const ticket = await db.tickets.byRef(id);
  const page = await db.knowledge.page({}, { limit: 100 });
  return page.articles.filter((entry) => entry.ticket_id === ticket?.id);
};

describe('deciding', () => {
  test.each([
    ['pending', 'pending'],
    ['pending', 'approved'],
    ['pending', 'rejected'],
    ['in_progress', 'pending'],
    ['in_progress', 'in_progress'],
    ['approved', 'pending'],
    ['approved', 'rejected'],
    ['rejected', 'in_progress'],
    ['rejected', 'approved'],
  ] as const)('from %s to %s is 409, with the moves that are allowed', async (from, to) => {
    const id = await world.ticket();
    const move = (status: string) =>
      server.request(`/api/tickets/${id}/status`, { method: 'PATCH', as: 'tier3', body: { status } });
    const way = {
      pending: [],
      in_progress: ['in_progress'],
      approved: ['in_progress', 'approved'],
      rejected: ['in_progress', 'rejected'],
    }[from];
    for (const step of way) expect((await move(step)).status).toBe(200);
    const refused = await move(to);
    expect([refused.status, refused.read(errorBodySchema).code]).toEqual([409, 'illegal_status_move']);
    expect((await read(id)).read(ticketDetailSchema).status).toBe(from);
  });

  test('the same approval ten times at once: one entry, everybody gets it', async () => {
    const id = await world.ticket();
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, at) => decide(id, 'approve', at % 2 === 0 ? 'tier2' : 'tier3')),
    );
    const entries = replies.map((reply) => reply.read(knowledgeEntrySchema).knowledge_id);
    expect(new Set(entries).size).toBe(1);
    expect(await entriesOf(id)).toHaveLength(1);
  });

  test('two agents decide differently at once: one is told that he was too late', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await world.ticket();
      const replies = await Promise.all([decide(id, 'approve', 'tier2'), decide(id, 'reject', 'tier3')]);
      expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
      const { status } = (await read(id)).read(ticketDetailSchema);
      expect(await entriesOf(id)).toHaveLength(status === 'approved' ? 1 : 0);
    }
  });

  test('two agents approve different texts at once, one over each door: one entry, and the other is told', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await world.ticket();
      const texts = [`The text of Tier 2, ${round}.`, `The text of Tier 3, ${round}.`] as const;
      const replies = await Promise.all([
        server.request(`/api/tickets/${id}/approve`, {
          method: 'POST',
          as: 'tier2',
          body: { edited_resolution: texts[0] },
        }),
        server.request('/trpc/tickets.approve', {
          method: 'POST',
          as: 'tier3',
          body: { id, edited_resolution: texts[1] },
        }),
      ]);
      const first = replies.findIndex(({ status }) => status === 200);
      const late = replies[1 - first];
      expect([late?.status, late?.text]).toEqual([409, expect.stringContaining('ticket_decided')]);
      expect(await entriesOf(id)).toMatchObject([{ resolution: texts[first] }]);
      expect((await read(id)).read(ticketDetailSchema).edited_resolution).toBe(texts[first]);
    }
  });

  test('approving a pending ticket claims it first: its history shows both steps', async () => {
    const id = await world.ticket();
    await decide(id, 'approve', 'tier2');
    const { history } = (await read(id)).read(ticketDetailSchema);
    const moves = history.map(({ from_status, to_status }) => [from_status, to_status]);
    expect(moves).toContainEqual(['pending', 'in_progress']);
    expect(moves).toContainEqual(['in_progress', 'approved']);
  });
});

const page = async (cursor: string | null) => {
  const query = `limit=7&sort=-created_at${cursor === null ? '' : `&cursor=${cursor}`}`;
  return (await server.request(`/api/tickets?${query}`, { as: 'tier3' })).read(ticketPageSchema);
};

const makeTicket = () =>
  addTickets(server.system.db, [
    buildTicket({
      columns: { created_by: server.people.user.id, created_at: new Date().toISOString() },
      origin: { owner: `user:${server.people.user.id}` },
    }),
  ]);

/** The ids of every page in turn; `between` happens after each. */
async function allPages(between?: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const { tickets, next_cursor }: Awaited<ReturnType<typeof page>> = await page(cursor);
    seen.push(...tickets.map(({ ticket_id }) => ticket_id));
    await between?.();
    cursor = next_cursor;
  } while (cursor !== null);
  return seen;
}

describe('pages', () => {
  test('rows that come in while paging are neither doubled, nor is an old one missed', async () => {
    for (let made = 0; made < 20; made += 1) await makeTicket();
    const before = await allPages();
    const seen = await allPages(makeTicket);
    expect(new Set(seen).size).toBe(seen.length);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
  });

  test('a row carries what is documented and nothing else', async () => {
    const { json } = await server.request('/api/tickets?limit=1', { as: 'tier3' });
    const { tickets } = json as { tickets: object[] };
    expect(tickets.map((ticket) => Object.keys(ticket))).toEqual([Object.keys(ticketSummarySchema.shape)]);
  });

  test.each([
    ['forged', () => 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['cut', (cursor: string) => cursor.slice(0, -2)],
    ['changed by one letter', (cursor: string) => (cursor.startsWith('A') ? 'B' : 'A') + cursor.slice(1)],
  ])('a cursor that is %s is 400', async (_name, change) => {
    const { next_cursor } = await page(null);
    const cursor = change(next_cursor ?? '');
    const reply = await server.request(`/api/tickets?limit=7&sort=-created_at&cursor=${cursor}`, { as: 'tier3' });
    expect([reply.status, reply.read(errorBodySchema).code]).toEqual([400, 'invalid_cursor']);
  });

  test('a cursor of another person, sort or filter is 400', async () => {
    const { next_cursor } = await page(null);
    for (const [query, as] of [
      ['sort=-created_at', 'user'],
      ['sort=priority', 'tier3'],
      ['sort=-created_at&status=pending', 'tier3'],
    ] as const) {
      const reply = await server.request(`/api/tickets?limit=7&${query}&cursor=${next_cursor}`, { as });
      expect([query, reply.status]).toEqual([query, 400]);
    }
  });
});

describe('text that means something to a database', () => {
  const spells = [
    '"',
    "'",
    '""" OR 1=1',
    'ledger OR *',
    'NEAR(a b, 2)',
    'title:ledger',
    '^ledger -report +x',
    '(((',
    '%',
    '_',
    '\\',
    'a\u0000b',
    '; DROP TABLE ticket; --',
    '{"$gt":""}',
    '\ud83d\ude00',
  ];
  test.each(spells)('%j in a search is only text', async (text) => {
    const q = encodeURIComponent(text);
    for (const path of [`/api/tickets?q=${q}`, `/api/tickets/facets?q=${q}`, `/api/knowledge/search?q=${q}`]) {
      expect([path, (await server.request(path, { as: 'tier3' })).status]).toEqual([path, 200]);
    }
  });
});
