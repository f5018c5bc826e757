import SqliteDatabase from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { documentId } from '../src/index.ts';
import {
  addAgent,
  addTickets,
  buildCorpus,
  buildTicket,
  createTestDb,
  TEST_NOW,
  type TestDb,
} from '../src/testing/index.ts';

const idsOf = async ({ db }: TestDb): Promise<string[]> => (await db.corpus.loadDocuments()).map(documentId);

const take = ({ db }: TestDb, corpus = buildCorpus()) => db.transaction((tx) => tx.corpus.upsert(corpus));

describe('a corpus', () => {
  test('is taken over once; the second time changes nothing', async () => {
    await using scratch = await createTestDb();
    const first = await take(scratch);
    expect(first.articles).toEqual({ inserted: 2, updated: 0, unchanged: 0 });
    expect(first.lineage).toEqual({ inserted: 1, updated: 0, unchanged: 0 });
    const documents = await scratch.db.corpus.loadDocuments();
    const second = await take(scratch);
    for (const [sheet, report] of Object.entries(second)) {
      expect([sheet, report.inserted, report.updated]).toEqual([sheet, 0, 0]);
    }
    expect(second.articles.unchanged).toBe(2);
    expect(await scratch.db.corpus.loadDocuments()).toEqual(documents);
    expect(await scratch.db.corpus.counts()).toEqual({
      articles: 2,
      scripts: 1,
      tickets: 1,
      lineage: 1,
      learningEvents: 1,
      placeholders: 1,
    });
  });

  test('that changed in one row updates that row, and what is not in it stays', async () => {
    await using scratch = await createTestDb();
    const corpus = buildCorpus();
    await take(scratch, corpus);
    const [article] = corpus.articles;
    if (article === undefined) throw new Error('no article');
    const report = await take(scratch, buildCorpus({ articles: [{ ...article, title: 'New title' }], scripts: [] }));
    expect(report.articles).toEqual({ inserted: 0, updated: 1, unchanged: 0 });
    expect(await scratch.db.corpus.document('KB-0000000001')).toMatchObject({
      document: { article: { title: 'New title' } },
    });
    expect(await scratch.db.corpus.document('SCRIPT-0001')).toMatchObject({ status: 'active' });
  });

  test('gives back what was put in', async () => {
    await using scratch = await createTestDb();
    const corpus = buildCorpus();
    await take(scratch, corpus);
    const { db } = scratch;
    expect(await db.corpus.loadDocuments()).toEqual([
      { kind: 'article', article: corpus.articles[0] },
      { kind: 'script', script: corpus.scripts[0] },
      { kind: 'ticket', ticket: corpus.tickets[0] },
    ]);
    expect(await db.corpus.placeholders()).toEqual(corpus.placeholders);
    expect(await db.corpus.lineage()).toEqual(corpus.lineage);
    expect(await db.corpus.lineageOf('CS-10000001')).toEqual(corpus.lineage);
    expect(await db.corpus.learningEventOf('KB-SYN-0007')).toEqual(corpus.learningEvents[0]);
    expect(await db.corpus.solvedWith('SCRIPT-0001', 5)).toEqual(['CS-10000001']);
    expect(await db.corpus.existing(['KB-0000000001', 'SCRIPT-0001', 'CS-10000001', 'KB-NONE'])).toEqual(
      new Map([
        ['KB-0000000001', 'document'],
        ['SCRIPT-0001', 'document'],
        ['CS-10000001', 'document'],
      ]),
    );
  });
});

describe('only active documents are retrieved', () => {
  test('an article whose learning event was rejected is rejected, although the sheet calls it active', async () => {
    await using scratch = await createTestDb();
    await take(scratch);
    expect(await idsOf(scratch)).not.toContain('KB-SYN-0007');
    expect(await scratch.db.corpus.document('KB-SYN-0007')).toMatchObject({
      status: 'rejected',
      document: { article: { status: 'rejected' } },
    });
  });

  test.each(['draft', 'rejected', 'retired'] as const)('a %s article or script is left out', async (status) => {
    await using scratch = await createTestDb();
    const { articles, scripts } = buildCorpus();
    await take(
      scratch,
      buildCorpus({
        articles: articles.map((article) => ({ ...article, status })),
        scripts: scripts.map((script) => ({ ...script, status })),
      }),
    );
    expect(await idsOf(scratch)).toEqual(['CS-10000001']);
  });

  test('a withdrawn document is left out until it is restored, and a new import does not bring it back', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const agent = await addAgent(db);
    await take(scratch);
    for (const id of ['KB-0000000001', 'SCRIPT-0001', 'CS-10000001']) {
      await db.transaction((tx) => tx.corpus.retire(id, { reason: 'old', by: agent.id, at: TEST_NOW }));
      await take(scratch);
      expect(await idsOf(scratch)).not.toContain(id);
      expect((await db.corpus.document(id))?.status).toBe('retired');
      expect(await db.transaction((tx) => tx.corpus.restore(id))).toBe(true);
      expect(await db.transaction((tx) => tx.corpus.restore(id))).toBe(false);
      expect(await idsOf(scratch)).toContain(id);
    }
  });
});

describe('drafts for gaps', () => {
  const draft = {
    title: 'Ghost tenants',
    body: 'To be written.',
    category: null,
    detected_gap: 'Nothing fits',
    ticket_id: 'CS-12345678',
    conversation_id: 'CONV-1',
    at: TEST_NOW,
  };

  test('are kept with their learning event, are never retrieved, and close with the decision', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    await take(scratch);
    const id = await db.transaction((tx) => tx.corpus.createDraft(draft));
    // The imported corpus has KB-SYN-0007.
    expect(id).toBe('KB-SYN-0008');
    expect((await db.corpus.document(id))?.status).toBe('draft');
    expect(await idsOf(scratch)).not.toContain(id);
    expect(await db.corpus.gapCounts()).toEqual({ Draft: 1, Rejected: 1 });
    expect(await db.transaction((tx) => tx.corpus.rewriteDraft(id, { ...draft, title: 'Better' }))).toBe(true);
    await db.transaction((tx) => tx.corpus.closeGap(id, 'Rejected', 'Agent1', TEST_NOW));
    expect(await db.corpus.learningEventOf(id)).toMatchObject({ final_status: 'Rejected', reviewer_role: 'Agent1' });
    expect((await db.corpus.document(id))?.status).toBe('rejected');
    expect(await db.transaction((tx) => tx.corpus.rewriteDraft(id, draft))).toBe(false);
  });

  test('give way to an imported article of the same id, and the ticket still names its own draft', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const ids: string[] = [];
    for (let n = 1; n <= 7; n += 1) ids.push(await db.transaction((tx) => tx.corpus.createDraft(draft)));
    expect(ids.at(-1)).toBe('KB-SYN-0007');
    const [made] = await addTickets(db, [buildTicket({ columns: { generated_kb_id: 'KB-SYN-0007' } })]);
    const { id: by } = await addAgent(db);
    await db.transaction((tx) => tx.corpus.publish('KB-SYN-0007', { by, at: TEST_NOW }));
    await take(scratch);
    const moved = (await db.tickets.byRef(made?.id ?? 0))?.generated_kb_id ?? '';
    expect(moved).toBe('KB-SYN-0008');
    expect(await db.corpus.document(moved)).toMatchObject({
      status: 'draft',
      is_public: true,
      document: { article: { title: 'Ghost tenants' } },
    });
    // What was said of our draft does not make the corpus' own article public.
    expect(await db.corpus.document('KB-SYN-0007')).toMatchObject({
      is_public: false,
      document: { article: { title: 'Refused draft' } },
    });
  });
});

const approve = async ({ db }: TestDb, ticketId: number, agentId: number, at = TEST_NOW) =>
  db.transaction((tx) =>
    tx.knowledge.create({
      ticket_id: ticketId,
      conversation_id: 'CONV-1',
      product: 'Ledger',
      resolution: 'Turn it off and on.',
      reference_articles: ['KB-0000000001'],
      created_by: agentId,
      created_at: at,
    }),
  );

describe('approved knowledge', () => {
  test('is numbered one by one, also by many at once, and a number rolled back is given again', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const agent = await addAgent(db);
    const tickets = await addTickets(
      db,
      Array.from({ length: 21 }, () => buildTicket()),
    );
    const entries = await Promise.all(tickets.slice(0, 20).map(({ id }) => approve(scratch, id, agent.id)));
    expect(entries.map((entry) => entry.knowledge_id).toSorted()).toEqual(
      Array.from({ length: 20 }, (_, n) => `KB-NEW-${String(n + 1).padStart(4, '0')}`),
    );
    await expect(approve(scratch, tickets[0]?.id ?? 0, agent.id)).rejects.toThrow(/Unique constraint/);
    expect((await approve(scratch, tickets[20]?.id ?? 0, agent.id)).knowledge_id).toBe('KB-NEW-0021');
    expect(await db.knowledge.count()).toBe(21);
  });

  test('is found by either id and by its ticket, is a document, and keeps its references as JSON', async () => {
    await using scratch = await createTestDb();
    const { db, path } = scratch;
    const agent = await addAgent(db);
    const [ticket] = await addTickets(db, [buildTicket({ columns: { category: 'Billing' } })]);
    const entry = await approve(scratch, ticket?.id ?? 0, agent.id);
    expect(entry).toMatchObject({
      category: 'Billing',
      product: 'Ledger',
      reference_articles: ['KB-0000000001'],
      created_at: TEST_NOW,
    });
    for (const ref of [entry.id, String(entry.id), entry.knowledge_id])
      expect(await db.knowledge.byRef(ref)).toEqual(entry);
    expect(await db.knowledge.ofTicket(ticket?.id ?? 0)).toEqual(entry);
    expect(await db.knowledge.byRef('KB-NEW-9999')).toBeNull();
    expect(await db.corpus.document(entry.knowledge_id)).toMatchObject({
      status: 'active',
      document: { kind: 'knowledge', knowledge: { knowledge_id: entry.knowledge_id, category: 'Billing' } },
    });
    const raw = new SqliteDatabase(path, { readonly: true });
    expect(raw.prepare('SELECT reference_articles FROM new_knowledge').pluck().get()).toBe('["KB-0000000001"]');
    raw.close();
  });

  test('is listed newest first, page by page, without what was withdrawn', async () => {
    await using scratch = await createTestDb();
    const { db } = scratch;
    const agent = await addAgent(db);
    const tickets = await addTickets(
      db,
      Array.from({ length: 7 }, (_, n) => buildTicket({ columns: { category: n === 3 ? 'Odd' : 'Even' } })),
    );
    // Two instants only, so that pages break inside ties.
    for (const [n, { id }] of tickets.entries())
      await approve(scratch, id, agent.id, n < 4 ? TEST_NOW : '2026-03-01T00:00:00.000Z');
    await db.transaction((tx) => tx.corpus.retire('KB-NEW-0002', { reason: '', by: agent.id, at: TEST_NOW }));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await db.knowledge.page({}, { limit: 2, cursor });
      expect(page.total).toBe(6);
      seen.push(...page.articles.map((entry) => entry.knowledge_id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(['KB-NEW-0007', 'KB-NEW-0006', 'KB-NEW-0005', 'KB-NEW-0004', 'KB-NEW-0003', 'KB-NEW-0001']);
    expect(
      (await db.knowledge.page({ category: 'Odd' }, { limit: 5 })).articles.map((entry) => entry.knowledge_id),
    ).toEqual(['KB-NEW-0004']);
    expect((await db.knowledge.page({ product: 'Other' }, { limit: 5 })).total).toBe(0);
  });
});
