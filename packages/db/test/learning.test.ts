import { describe, expect, test } from 'vitest';
import type { Db } from '../src/index.ts';
import { addAgent, addTickets, buildCorpus, buildTicket, createTestDb, TEST_NOW } from '../src/testing/index.ts';

const AT = '2026-02-02T08:00:00.000Z';

async function approvedEntry(db: Db) {
  const agent = await addAgent(db);
  const [ticket] = await addTickets(db, [buildTicket()]);
  const entry = await db.transaction((tx) =>
    tx.knowledge.create({
      ticket_id: ticket?.id ?? 0,
      conversation_id: null,
      product: null,
      resolution: 'Restart the report.',
      reference_articles: ['KB-0000000001'],
      created_by: agent.id,
      created_at: TEST_NOW,
    }),
  );
  return { agent, ticket, entry };
}

async function document(db: Pick<Db, 'corpus'>, id: string) {
  const record = await db.corpus.document(id);
  if (record === null) throw new Error(`no ${id}`);
  return record;
}

describe('versions', () => {
  test('an approved entry has its first version from the moment it exists, under its ticket and author', async () => {
    await using scratch = await createTestDb();
    const { agent, ticket, entry } = await approvedEntry(scratch.db);
    expect(await scratch.db.versions.of(entry.knowledge_id)).toMatchObject([
      {
        version: 1,
        change: 'approved',
        content: 'Restart the report.',
        author: agent.username,
        ticket_id: ticket?.ticket_id,
      },
    ]);
    expect(await scratch.db.versions.documentOfTicket(ticket?.id ?? 0)).toBe(entry.knowledge_id);
  });

  test('a rewritten article keeps what the corpus said as its first version', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await db.transaction((tx) => tx.corpus.upsert(buildCorpus()));
    const before = await document(db, 'KB-0000000001');
    await db.transaction((tx) =>
      tx.versions.rewrite(
        before,
        { title: 'Lease report', content: 'Run it twice.', category: 'Reports' },
        { change: 'edited', reason: 'Once is not enough', at: AT },
      ),
    );
    const after = await document(db, 'KB-0000000001');
    expect(after.document).toMatchObject({ article: { title: 'Lease report', body: 'Run it twice.' } });
    expect(
      (await db.versions.of('KB-0000000001')).map(({ version, change, content }) => [version, change, content]),
    ).toEqual([
      [2, 'edited', 'Run it twice.'],
      [1, 'imported', before.document.kind === 'article' ? before.document.article.body : ''],
    ]);
  });

  test('importing the same corpus again leaves an edit; a corpus that changed the article is a version of its own', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await db.transaction((tx) => tx.corpus.upsert(buildCorpus()));
    const text = { title: 'Lease report', content: 'Run it twice.', category: 'Reports' };
    const record = await document(db, 'KB-0000000001');
    await db.transaction((tx) => tx.versions.rewrite(record, text, { change: 'edited', at: AT }));
    await db.transaction((tx) => tx.corpus.upsert(buildCorpus()));
    expect((await document(db, 'KB-0000000001')).document).toMatchObject({ article: { body: 'Run it twice.' } });
    const { articles, ...corpus } = buildCorpus();
    await db.transaction((tx) =>
      tx.corpus.upsert({ ...corpus, articles: articles.map((article) => ({ ...article, body: 'Run it thrice.' })) }),
    );
    expect((await db.versions.of('KB-0000000001')).map(({ change, content }) => [change, content]).slice(0, 2)).toEqual(
      [
        ['imported', 'Run it thrice.'],
        ['edited', 'Run it twice.'],
      ],
    );
  });

  test('a ticket writes one version, whatever happens twice', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const { ticket, entry } = await approvedEntry(db);
    const record = await document(db, entry.knowledge_id);
    await expect(
      db.transaction((tx) => tx.versions.note(record, { change: 'merged', ticket_id: ticket?.id, at: AT })),
    ).rejects.toThrow('UNIQUE constraint failed');
    expect(await db.versions.of(entry.knowledge_id)).toHaveLength(1);
  });

  test('references are added once each', async () => {
    await using scratch = await createTestDb();
    const { entry } = await approvedEntry(scratch.db);
    await scratch.db.transaction(async (tx) =>
      tx.knowledge.addReferences(entry.knowledge_id, ['SCRIPT-0001', 'KB-0000000001']),
    );
    const after = await scratch.db.knowledge.byRef(entry.knowledge_id);
    expect(after?.reference_articles.toSorted()).toEqual(['KB-0000000001', 'SCRIPT-0001']);
  });
});

describe('care', () => {
  test('changes what is given and leaves the rest', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const agent = await addAgent(db);
    await db.transaction((tx) => tx.care.set('KB-0000000001', { owner_id: agent.id, verify_by: AT }));
    await db.transaction((tx) => tx.care.set('KB-0000000001', { verified: { by: agent.id, at: TEST_NOW } }));
    expect(await db.care.of('KB-0000000001')).toEqual({
      owner: { id: agent.id, username: agent.username, agent_id: agent.agent_id },
      verify_by: AT,
      verified_at: TEST_NOW,
      verified_by: agent.username,
    });
    expect(await db.care.of('KB-0000000002')).toEqual({
      owner: null,
      verify_by: null,
      verified_at: null,
      verified_by: null,
    });
  });
});

describe('outcomes', () => {
  const outcome = { category: 'Reports', engine_version: 'test-1', at: AT, actor: 'agent:1' } as const;
  const sources = [{ id: 'KB-0000000001', kind: 'article' }] as const;

  test.each([
    [
      'approvals and edits by how much was kept',
      [
        ['a', 'approved'],
        ['b', 'edited', 0.25],
        ['c', 'edited', 0.5],
      ],
      { approved: 1, edited: 2, edited_kept: 1.25 },
    ],
    [
      'the same act counts once',
      [
        ['a', 'approved'],
        ['a', 'approved'],
      ],
      { approved: 1 },
    ],
    [
      'a thumb that turns counts as it was turned last',
      [
        ['a', 'thumbs_up'],
        ['a', 'thumbs_down'],
      ],
      { thumbs_up: 0, thumbs_down: 1 },
    ],
    [
      'thumbs of one person on many answers count once',
      [
        ['a', 'thumbs_up'],
        ['b', 'thumbs_up'],
      ],
      { thumbs_up: 1 },
    ],
  ] as const)('%s', async (_name, acts, expected) => {
    await using scratch = await createTestDb();
    for (const [key, kind, edit_share] of acts) {
      await scratch.db.transaction((tx) => tx.outcomes.record({ ...outcome, key, kind, edit_share, sources }));
    }
    expect(await scratch.db.outcomes.of('KB-0000000001')).toMatchObject(expected);
    expect((await scratch.db.outcomes.counts()).get('KB-0000000001')).toMatchObject(expected);
  });

  test('a rejection that is about the case says nothing about its sources', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    for (const reason_code of ['not_an_issue', 'duplicate', 'incorrect'] as const) {
      await db.transaction((tx) =>
        tx.outcomes.record({ ...outcome, key: reason_code, kind: 'rejected', reason_code, sources }),
      );
    }
    expect((await db.outcomes.of('KB-0000000001')).rejected).toBe(1);
  });

  test('an answer with two sources of one kind counts once for the kind, once for each source', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const two = [...sources, { id: 'KB-0000000002', kind: 'article' }] as const;
    await db.transaction((tx) => tx.outcomes.record({ ...outcome, key: 'a', kind: 'approved', sources: two }));
    expect((await db.outcomes.tally('kind', { limit: 10 })).tallies).toMatchObject([{ key: 'article', approved: 1 }]);
    expect((await db.outcomes.tally('source', { limit: 10 })).tallies).toMatchObject([
      { approved: 1 },
      { approved: 1 },
    ]);
    expect((await db.outcomes.tally('category', { limit: 10 })).tallies).toMatchObject([
      { key: 'Reports', approved: 1 },
    ]);
  });
});

describe('gaps', () => {
  const draft = {
    title: 'Coffee machine',
    body: 'To be written.',
    category: null,
    detected_gap: 'Nothing fits.',
    at: TEST_NOW,
  };

  test('stand in the order of how much they hurt', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const priorities = ['Low', 'Low', 'Critical'] as const;
    const made = await addTickets(
      db,
      priorities.map((priority) => buildTicket({ columns: { priority } })),
    );
    const [low, again, critical] = made.map((ticket) => ({
      ticket_id: ticket.ticket_id,
      conversation_id: 'c',
      at: AT,
    }));
    if (low === undefined || again === undefined || critical === undefined) throw new Error('three tickets');
    await db.transaction(async (tx) => {
      const often = await tx.corpus.createDraft({ ...draft, ...low });
      const urgent = await tx.corpus.createDraft({ ...draft, ...critical });
      for (const [kbId, ticket] of [
        [often, low],
        [often, again],
        [urgent, critical],
      ] as const) {
        const gap = await tx.gaps.ofDraft(kbId);
        tx.gaps.gather(gap?.gap_id ?? '', ticket, ['coffee']);
      }
    });
    expect((await db.gaps.page({ status: 'open' }, { limit: 10 })).gaps).toMatchObject([
      { gap_id: 'GAP-0002', count: 1, hurt: 8, worst: 'Critical' },
      { gap_id: 'GAP-0001', count: 2, hurt: 2, worst: 'Low' },
    ]);
    expect(await db.gaps.openTickets('GAP-0001', low.ticket_id)).toBe(1);
  });

  test('of a corpus show on the ticket that they name, once however often it is imported', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    for (let times = 0; times < 2; times += 1) await db.transaction((tx) => tx.corpus.upsert(buildCorpus()));
    expect((await db.gaps.page({ status: 'rejected' }, { limit: 10 })).gaps).toMatchObject([
      { gap_id: 'LEARN-0001', count: 1, worst: 'Medium', hurt: 2 },
    ]);
    expect((await db.gaps.tickets('LEARN-0001', { limit: 10 })).tickets).toMatchObject([
      { ticket_id: 'CS-10000001', priority: 'Medium', status: null, excerpt: 'Lease starts on the wrong day' },
    ]);
  });

  test('are decided once; a closed one is no candidate any more', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const [ticket] = await addTickets(db, [buildTicket()]);
    const of = { ticket_id: ticket?.ticket_id ?? '', conversation_id: 'c', at: AT };
    const decision = { title: 'Coffee', body: 'Descale it.', category: 'Office', reviewer: 'Agent1', at: AT };
    await db.transaction(async (tx) => {
      const kb_id = await tx.corpus.createDraft({ ...draft, ...of });
      tx.gaps.gather('GAP-0001', of, ['coffee', 'machine']);
      expect(tx.gaps.candidates(['coffee', 'broken'])).toEqual([{ gap_id: 'GAP-0001', kb_id, common: 1, size: 2 }]);
      expect(tx.gaps.accept({ gap_id: 'GAP-0001', kb_id }, decision)).toBe(true);
      expect(tx.gaps.accept({ gap_id: 'GAP-0001', kb_id }, decision)).toBe(false);
      expect(tx.gaps.reject({ gap_id: 'GAP-0001', kb_id }, 'Agent1', AT)).toBe(false);
      expect(tx.gaps.candidates(['coffee'])).toEqual([]);
    });
    expect(await document(db, 'KB-SYN-0001')).toMatchObject({
      status: 'active',
      document: { article: { body: 'Descale it.' } },
    });
    expect(await db.gaps.counts()).toMatchObject({ open: 0, approved: 1 });
  });
});
