import { ragResponseSchema } from '@resolution/contracts';
import { buildConversation } from '@resolution/db/testing';
import { describe, expect, test } from 'vitest';
import { newTicketOf, previewRagResponse, toRagResponse } from '../../src/features/resolution/resolved-ticket.ts';
import { ABSTAINED, FROM_ARTICLE, openWorkplace } from './workplace.ts';

const TRANSCRIPT =
  'Customer: The bank sent a check of our resident back. How do I return the payment in the ledger?\nAgent: One moment.';

describe('generating for a transcript', () => {
  test('answers in the documented form, the same every time, and stores nothing', async () => {
    await using place = await openWorkplace();
    const first = await place.resolution.generate(place.user, {
      transcript: TRANSCRIPT,
      product: 'Ledger',
      channel: 'Chat',
      first_tier_agent_name: 'Kris',
    });
    expect(ragResponseSchema.parse(first)).toEqual(first);
    expect(first).toMatchObject({
      ticket_id: expect.stringMatching(/^CS-\d{8}$/),
      created_date: '2026-03-01',
      product: 'Ledger',
      first_tier_agent_name: 'Kris',
      resolution: { agent_id: 'Kris' },
      metadata: { channel: 'Chat' },
    });
    const again = await place.resolution.generate(place.other, {
      transcript: TRANSCRIPT,
      product: 'Ledger',
      channel: 'Chat',
      first_tier_agent_name: 'Kris',
    });
    expect(again).toEqual(first);
    expect(await place.db.tickets.count({})).toBe(0);
    expect(await place.actions()).toEqual([]);
  });

  test('without anything to go on it names no reference and no draft', async () => {
    await using place = await openWorkplace();
    const { resolution } = await place.resolution.generate(place.user, {
      transcript: 'Customer: qwxzv blorptang fnord',
    });
    expect(resolution.reference_article).toEqual({ kb_id: null, script_id: null, generated_kb_id: null });
    expect((await place.db.corpus.counts()).articles).toBe(5);
  });
});

describe('generating for a ticket', () => {
  test('stores what the engine makes now, with history and trail, and the sources follow', async () => {
    await using place = await openWorkplace();
    const ticket = await place.ticket(
      { ...FROM_ARTICLE, content: 'Old', engine_version: 'old' },
      { transcript: TRANSCRIPT },
    );
    place.pass(60_000);
    const answer = await place.resolution.generate(place.user, { ticket_id: ticket.ticket_id });
    const now = await place.tickets.byId(place.user, ticket.ticket_id);
    expect(answer).toEqual(toRagResponse(now));
    expect(now.resolution_content).toBe(
      place.engine.resolve({ conversation_id: ticket.conversation_id, transcript: TRANSCRIPT }).content,
    );
    expect(now.analysis?.engine_version).toBe(place.engine.version);
    expect(now.history).toMatchObject([{ action: 'resolution_generated', detail: place.engine.version }]);
    expect(now.updated_at).toBe('2026-03-01T09:01:00.000Z');
    expect(await place.actions()).toEqual(['ticket.resolution_generated']);
  });

  test('keeps what agents wrote and corrected', async () => {
    await using place = await openWorkplace();
    const { ticket_id } = await place.ticket({ ...FROM_ARTICLE, priority: 'Low', sentiment: 'Worried' });
    await place.tickets.editResolution(place.tier2, ticket_id, { edited_resolution: 'By hand.' });
    await place.tickets.correctTriage(place.tier2, ticket_id, { priority: 'Critical', category: 'Odd one' });
    await place.resolution.generate(place.tier2, { ticket_id });
    expect(await place.db.tickets.byRef(ticket_id)).toMatchObject({
      edited_resolution: 'By hand.',
      priority: 'Critical',
      category: 'Odd one',
    });
    expect((await place.db.tickets.byRef(ticket_id))?.sentiment).not.toBe('Worried');
  });

  test("a decided ticket is left alone, and somebody else's does not exist", async () => {
    await using place = await openWorkplace();
    const ticket = await place.ticket(FROM_ARTICLE);
    await expect(place.resolution.generate(place.other, { ticket_id: ticket.ticket_id })).rejects.toMatchObject({
      code: 'not_found',
    });
    await place.tickets.approve(place.tier2, ticket.ticket_id);
    const before = await place.db.tickets.byRef(ticket.id);
    await expect(place.resolution.generate(place.user, { ticket_id: ticket.ticket_id })).rejects.toMatchObject({
      code: 'ticket_decided',
    });
    expect(await place.db.tickets.byRef(ticket.id)).toEqual(before);
  });

  test('a draft is rewritten while the gap is there and withdrawn when it is not', async () => {
    await using place = await openWorkplace();
    const gone = await place.ticket(ABSTAINED, { transcript: 'Customer: qwxzv blorptang fnord' });
    expect(gone.generated_kb_id).toBe('KB-SYN-0008');
    await place.resolution.generate(place.user, { ticket_id: gone.ticket_id });
    expect((await place.db.tickets.byRef(gone.id))?.generated_kb_id).toBe('KB-SYN-0008');
    expect((await place.db.corpus.document('KB-SYN-0008'))?.document).not.toMatchObject({
      article: { title: 'Ghost tenants' },
    });

    const answered = await place.ticket(ABSTAINED, { transcript: TRANSCRIPT });
    expect(answered.generated_kb_id).toBe('KB-SYN-0009');
    const { engine } = place;
    const resolve = engine.resolve.bind(engine);
    Object.assign(engine, {
      resolve: (input: Parameters<typeof resolve>[0]) => ({ ...resolve(input), ...FROM_ARTICLE }),
    });
    await place.resolution.generate(place.user, { ticket_id: answered.ticket_id });
    expect((await place.db.tickets.byRef(answered.id))?.generated_kb_id).toBeNull();
    expect(await place.db.corpus.learningEventOf('KB-SYN-0009')).toMatchObject({ final_status: 'Withdrawn' });
    expect((await place.db.corpus.document('KB-SYN-0009'))?.status).toBe('retired');
  });
});

describe('a ticket made of a conversation', () => {
  test('fills every documented column that the row or the engine can fill', async () => {
    await using place = await openWorkplace();
    const conversation = buildConversation({
      transcript: TRANSCRIPT,
      channel: 'Phone',
      created_date: '2024-02-08T23:30:00-05:00',
      customer_role: 'Clerk',
      first_tier_agent_name: 'Kris',
      product: 'Ledger',
      account_name: 'A',
      property_name: 'P',
      property_city: 'C',
      property_state: 'TX',
      contact_name: 'N',
      contact_role: 'R',
      contact_phone: '555',
    });
    const resolution = { ...place.engine.resolve(conversation), ...FROM_ARTICLE };
    const origin = { owner: 'user:7', uploaded_by_agent: null, import_id: null, import_row: null, fingerprint: null };
    const {
      columns,
      analysis,
      origin: kept,
    } = newTicketOf({ conversation, resolution, origin, now: '2026-03-01T09:00:00.000Z' });
    const empty = Object.entries(columns)
      .filter(([, value]) => value === null || value === undefined)
      .map(([name]) => name);
    expect(empty.toSorted((a, b) => a.localeCompare(b))).toEqual(['generated_kb_id', 'script_id']);
    expect(columns).toMatchObject({ created_by: 7, created_at: '2024-02-09T04:30:00.000Z' });
    const { relevancy_points, accuracy_points, completeness_points, relevancy_score } = columns;
    expect((relevancy_points ?? 0) + (accuracy_points ?? 0) + (completeness_points ?? 0)).toBe(relevancy_score);
    expect(analysis?.sources).toEqual(resolution.sources);
    expect(kept.excerpt).toContain('check');
    expect(kept.excerpt).not.toContain('One moment');
    expect(
      newTicketOf({
        conversation,
        resolution,
        origin: { ...origin, owner: 'agent:7' },
        now: '2026-03-01T09:00:00.000Z',
      }).columns.created_by,
    ).toBeNull();
  });

  test('a name that was taken out of the problem leaves no hole', async () => {
    await using place = await openWorkplace();
    const conversation = buildConversation({
      transcript: 'Caller: The ledger report is wrong for Oak Court. It stays empty after the month is closed.',
      property_name: 'Oak Court',
    });
    const origin = { owner: 'user:1', uploaded_by_agent: null, import_id: null, import_row: null, fingerprint: null };
    const resolution = place.engine.resolve(conversation);
    const made = newTicketOf({ conversation, resolution, origin, now: '2026-03-01T09:00:00.000Z' });
    expect(made.origin.excerpt).toBe('The ledger report is wrong. It stays empty after the month is closed.');
  });

  test('a long problem is cut at a word, and never in the middle of a character', async () => {
    await using place = await openWorkplace();
    const origin = { owner: 'user:1', uploaded_by_agent: null, import_id: null, import_row: null, fingerprint: null };
    for (const words of ['The ledger balance of the resident is wrong '.repeat(20), `ledger ${'💥'.repeat(400)}`]) {
      const conversation = buildConversation({ transcript: `Customer: ${words}` });
      const { excerpt } = newTicketOf({
        conversation,
        resolution: place.engine.resolve(conversation),
        origin,
        now: '2026-03-01T09:00:00.000Z',
      }).origin;
      expect(excerpt?.length).toBeLessThanOrEqual(141);
      expect(excerpt?.isWellFormed()).toBe(true);
      expect(excerpt).toMatch(/…$/);
    }
  });

  test('a score that a judge could not give is null, never a number', async () => {
    await using place = await openWorkplace();
    const conversation = buildConversation({ transcript: TRANSCRIPT });
    const unscored = { ...place.engine.resolve(conversation), relevancy_score: null, relevancy_breakdown: null };
    expect(previewRagResponse(conversation, unscored, '2026-03-01T09:00:00.000Z').resolution).toMatchObject({
      relevancy_score: null,
      relevancy_breakdown: null,
    });
  });
});
