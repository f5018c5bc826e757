import SqliteDatabase from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import {
  addAgent,
  addTickets,
  addUser,
  buildAnalysis,
  buildTicket,
  createTestDb,
  TEST_NOW,
} from '../src/testing/index.ts';

describe('ticket ids', () => {
  test('are drawn again while they are taken, by a ticket or by the corpus', async () => {
    const numbers = [10_000_001, 10_000_001, 10_000_002, 10_000_002, 10_000_003];
    await using scratch = await createTestDb({ randomInt: () => numbers.shift() ?? 0 });
    const { db } = scratch;
    const { buildCorpus } = await import('../src/testing/index.ts');
    // The corpus has CS-10000001.
    await db.transaction((tx) => tx.corpus.upsert(buildCorpus()));
    expect(await addTickets(db, [buildTicket(), buildTicket()])).toMatchObject([
      { ticket_id: 'CS-10000002' },
      { ticket_id: 'CS-10000003' },
    ]);
  });

  test('many at once are different, and none of them is taken', async () => {
    const numbers = [10_000_001, 10_000_002, 10_000_003, 10_000_003, 10_000_004, 10_000_003, 10_000_005];
    await using scratch = await createTestDb({ randomInt: () => numbers.shift() ?? 0 });
    await addTickets(scratch.db, [buildTicket(), buildTicket()]);
    const ids = await scratch.db.transaction(async (tx) => tx.tickets.freeTicketIds(3));
    expect(ids.toSorted()).toEqual(['CS-10000003', 'CS-10000004', 'CS-10000005']);
    expect(await scratch.db.transaction(async (tx) => tx.tickets.freeTicketIds(0))).toEqual([]);
  });

  test('a generator that only repeats itself is noticed', async () => {
    await using scratch = await createTestDb({ randomInt: () => 12_345_678 });
    await expect(addTickets(scratch.db, [buildTicket(), buildTicket()])).rejects.toThrow(/No 1 free ticket ids/);
    await expect(scratch.db.transaction(async (tx) => tx.tickets.freeTicketIds(2))).rejects.toThrow(/No 2 free/);
    expect(await scratch.db.tickets.count({})).toBe(0);
  });

  test('find the ticket, as does its number in either form', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const [made] = await addTickets(db, [buildTicket()]);
    for (const ref of [made?.id ?? 0, String(made?.id), made?.ticket_id ?? '']) {
      expect((await db.tickets.byRef(ref))?.id).toBe(made?.id);
    }
    for (const ref of [999, '999', 'CS-00000000']) expect(await db.tickets.byRef(ref)).toBeNull();
    expect((await db.tickets.byIds([made?.id ?? 0, 999])).map((ticket) => ticket.id)).toEqual([made?.id]);
  });
});

test('one owner has one ticket per conversation, and one import row one ticket', async () => {
  await using scratch = await createTestDb();
  const { db } = scratch;
  const columns = { conversation_id: 'CONV-SAME' };
  const [made] = await addTickets(db, [
    buildTicket({ columns, origin: { owner: 'user:1', import_id: 'i', import_row: 2 } }),
  ]);
  await expect(addTickets(db, [buildTicket({ columns, origin: { owner: 'user:1' } })])).rejects.toThrow(
    'UNIQUE constraint failed: ticket_origin.owner',
  );
  await expect(addTickets(db, [buildTicket({ origin: { import_id: 'i', import_row: 2 } })])).rejects.toThrow(
    'UNIQUE constraint failed: ticket_origin.import_id',
  );
  await addTickets(db, [buildTicket({ columns, origin: { owner: 'agent:1' } })]);
  expect(await db.tickets.count({})).toBe(2);
  expect(await db.tickets.ofConversations('user:1', ['CONV-SAME', 'CONV-OTHER'])).toEqual(
    new Map([['CONV-SAME', made?.ticket_id]]),
  );
});

test('a change that expects another state changes nothing', async () => {
  await using scratch = await createTestDb();
  const { db } = scratch;
  const [made] = await addTickets(db, [buildTicket()]);
  const id = made?.id ?? 0;
  await db.transaction(async (tx) => {
    expect(await tx.tickets.update(id, { status: 'approved' }, { status: 'in_progress' })).toBeNull();
    expect(
      await tx.tickets.update(
        id,
        { status: 'in_progress', updated_at: TEST_NOW },
        { status: 'pending', updated_at: null },
      ),
    ).toMatchObject({
      status: 'in_progress',
      updated_at: TEST_NOW,
    });
    expect(await tx.tickets.update(id, { priority: 'Low' }, { updated_at: '2020-01-01T00:00:00.000Z' })).toBeNull();
    expect(await tx.tickets.update(id, { priority: 'Low' }, { updated_at: TEST_NOW })).toMatchObject({
      priority: 'Low',
    });
  });
});

test('analysis, citations and surroundings follow the resolution', async () => {
  await using scratch = await createTestDb();
  const { db } = scratch;
  const user = await addUser(db);
  const agent = await addAgent(db);
  const source = { title: 'T', score: 1, similarity_score: 0.5, distance: 1, passage: 'P', equivalent_ids: [] };
  const cites = (id: string, cited = true) => ({ ...source, id, kind: 'article' as const, cited });
  const [first, second, third] = await addTickets(db, [
    buildTicket({
      columns: { created_by: user.id },
      analysis: { sources: [cites('KB-A'), cites('KB-B', false)] },
      origin: { fingerprint: 'same' },
    }),
    buildTicket({ analysis: { sources: [cites('KB-A')] }, origin: { owner: 'user:2', fingerprint: 'same' } }),
    buildTicket({ analysis: null, origin: { fingerprint: null } }),
  ]);
  expect(await db.tickets.citing('KB-A', { limit: 5 })).toEqual([second?.ticket_id, first?.ticket_id]);
  expect(await db.tickets.citing('KB-A', { limit: 5, created_by: user.id })).toEqual([first?.ticket_id]);
  expect(await db.tickets.citing('KB-B', { limit: 5 })).toEqual([]);

  await db.transaction(async (tx) => {
    const analysis = await tx.tickets.analysis(first?.id ?? 0);
    if (analysis === null) throw new Error('no analysis');
    await tx.tickets.replaceAnalysis(first?.id ?? 0, { ...analysis, tier: 'Tier3', sources: [cites('KB-C')] });
    await tx.tickets.update(first?.id ?? 0, { assigned_to: agent.id });
  });
  expect(await db.tickets.citing('KB-A', { limit: 5 })).toEqual([second?.ticket_id]);
  expect(await db.tickets.citing('KB-C', { limit: 5 })).toEqual([first?.ticket_id]);

  const ticket = await db.tickets.byRef(first?.id ?? 0);
  if (ticket === null) throw new Error('no ticket');
  expect(await db.tickets.surroundings(ticket)).toMatchObject({
    analysis: { tier: 'Tier3', abstained: false, sources: [{ id: 'KB-C' }] },
    assignee: { id: agent.id, agent_id: agent.agent_id },
    knowledge_id: null,
    similar_ticket_ids: [second?.ticket_id],
  });
  expect((await db.tickets.surroundings(ticket, { created_by: user.id })).similar_ticket_ids).toEqual([]);
  expect(await db.tickets.analysis(third?.id ?? 0)).toBeNull();
});

test('tickets with the same sources share one list, which is there for as long as one of them has it', async () => {
  await using scratch = await createTestDb();
  const { db } = scratch;
  const source = { title: 'T', score: 1, similarity_score: 0.5, distance: 1, passage: 'P', equivalent_ids: [] };
  const sourcesOf = (...ids: string[]) => ids.map((id) => ({ ...source, id, kind: 'article' as const, cited: true }));
  const made = await addTickets(
    db,
    [sourcesOf('KB-A'), sourcesOf('KB-A'), sourcesOf('KB-A', 'KB-B')].map((sources) =>
      buildTicket({ analysis: { sources } }),
    ),
  );
  const [first = 0, second = 0] = made.map(({ id }) => id);
  const database = new SqliteDatabase(scratch.path, { readonly: true });
  const lists = () =>
    database
      .prepare('SELECT sources FROM source_list')
      .pluck()
      .all()
      .map((text) => JSON.parse(String(text)));
  expect(lists()).toEqual([sourcesOf('KB-A'), sourcesOf('KB-A', 'KB-B')]);

  const rewrite = (id: number, ...sources: string[]) =>
    db.transaction((tx) => tx.tickets.replaceAnalysis(id, buildAnalysis({ sources: sourcesOf(...sources) })));
  await rewrite(first, 'KB-A');
  expect(lists()).toHaveLength(2);
  await rewrite(first, 'KB-C');
  expect(await db.tickets.analysis(second)).toMatchObject({ sources: sourcesOf('KB-A') });
  expect(lists()).toHaveLength(3);
  await rewrite(second, 'KB-C');
  expect(lists()).toEqual([sourcesOf('KB-A', 'KB-B'), sourcesOf('KB-C')]);
  expect(await db.tickets.citing('KB-C', { limit: 5 })).toEqual([made[1]?.ticket_id, made[0]?.ticket_id]);

  // A list that was made and given up in the same transaction is made again.
  await db.transaction(async (tx) => {
    for (const id of ['KB-D', 'KB-E', 'KB-D']) {
      await tx.tickets.replaceAnalysis(first, buildAnalysis({ sources: sourcesOf(id) }));
    }
  });
  expect(await db.tickets.analysis(first)).toMatchObject({ sources: sourcesOf('KB-D') });
  expect(lists()).toHaveLength(3);
  database.close();
});

test('history keeps who did what, oldest first', async () => {
  await using scratch = await createTestDb();
  const { db } = scratch;
  const [made] = await addTickets(db, [buildTicket()]);
  const ticket_id = made?.id ?? 0;
  await db.transaction((tx) =>
    tx.history.append(
      { ticket_id, action: 'created', to_status: 'pending', at: TEST_NOW },
      {
        ticket_id,
        action: 'rejected',
        from_status: 'in_progress',
        to_status: 'rejected',
        actor: { kind: 'agent', id: 3, name: 'Sam' },
        detail: 'Not it',
        at: '2026-02-01T13:00:00+01:00',
      },
    ),
  );
  expect(await db.history.of(ticket_id)).toEqual([
    { id: 1, action: 'created', from_status: null, to_status: 'pending', actor: null, detail: null, at: TEST_NOW },
    {
      id: 2,
      action: 'rejected',
      from_status: 'in_progress',
      to_status: 'rejected',
      actor: 'Sam',
      detail: 'Not it',
      at: TEST_NOW,
    },
  ]);
});
