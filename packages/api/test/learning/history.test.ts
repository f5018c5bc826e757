import { buildCorpus } from '@resolution/db/testing';
import { describe, expect, test } from 'vitest';
import { ISSUE, openLearningDesk, STEPS } from './desk.ts';

const ARTICLE = 'KB-00000000A1';
const DAY = 86_400_000;
const LINE = { kb_id: ARTICLE, relationship: 'CREATED_FROM', evidence_snippet: null, event_at: null };

describe('a document', () => {
  test('that never changed has one version, the one it was imported as', async () => {
    await using desk = await openLearningDesk();
    expect((await desk.learning.history(ARTICLE)).versions).toMatchObject([
      { version: 1, change: 'imported', author: null },
    ]);
    expect((await desk.learning.history('SCRIPT-0001')).versions).toMatchObject([{ version: 1, change: 'imported' }]);
  });

  test('that is edited says so at once, keeps what it said, and shows the difference', async () => {
    await using desk = await openLearningDesk();
    const before = (await desk.learning.history(ARTICLE)).versions[0]?.content ?? '';
    const content = before.replace('open month', 'platypus month');
    const history = await desk.learning.edit(desk.tier2, ARTICLE, { content, reason: 'New name', version: 1 });
    expect(history.versions).toMatchObject([
      { version: 2, change: 'edited', reason: 'New name', author: 'Sam', content },
      { version: 1, change: 'imported', content: before },
    ]);
    const changed = history.versions[0]?.difference.filter(({ kind }) => kind !== 'same');
    expect(changed).toEqual([
      { kind: 'removed', text: 'open' },
      { kind: 'added', text: 'platypus' },
    ]);
    expect(await desk.finds('platypus month')).toContain(ARTICLE);
  });

  test('that somebody else edited meanwhile is not written over', async () => {
    await using desk = await openLearningDesk();
    await desk.learning.edit(desk.tier2, ARTICLE, { content: 'One', reason: 'x', version: 1 });
    await expect(
      desk.learning.edit(desk.tier3, ARTICLE, { content: 'Two', reason: 'x', version: 1 }),
    ).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('Sam') });
    expect((await desk.learning.history(ARTICLE)).versions).toHaveLength(2);
  });

  test('gets an older version back as its newest', async () => {
    await using desk = await openLearningDesk();
    const id = await desk.approve(await desk.about(ISSUE), STEPS);
    await desk.learning.edit(desk.tier2, id, { content: 'Call the axolotl team.', reason: 'x' });
    expect(await desk.finds('axolotl')).toContain(id);
    const history = await desk.learning.revert(desk.tier3, id, 1, 'It was right');
    expect(history.versions.map(({ version, change, content }) => [version, change, content])).toEqual([
      [3, 'reverted', STEPS],
      [2, 'edited', 'Call the axolotl team.'],
      [1, 'approved', STEPS],
    ]);
    expect(await desk.finds('axolotl')).not.toContain(id);
    await expect(desk.learning.revert(desk.tier3, id, 9, 'x')).rejects.toMatchObject({ code: 'not_found' });
  });

  test('that is retired and restored is gone and back at once, and both are in its history', async () => {
    await using desk = await openLearningDesk();
    const id = await desk.approve(await desk.about(ISSUE), 'Ask the axolotl team to reload the calendar tonight.');
    const told: string[] = [];
    desk.engine.follow((change) => told.push(change.kind));
    await desk.knowledge.retire(desk.tier3, id, 'Wrong');
    expect([desk.engine.has(id), await desk.finds('axolotl')]).toEqual([false, []]);
    await desk.knowledge.restore(desk.tier3, id);
    expect(await desk.finds('axolotl')).toContain(id);
    // The import thread's index follows these.
    expect(told).toEqual(['withdraw', 'upsert']);
    expect(
      (await desk.learning.history(id)).versions.map(({ change, status, author }) => [change, status, author]),
    ).toEqual([
      ['restored', 'active', 'Kim'],
      ['retired', 'retired', 'Kim'],
      ['approved', 'active', 'Sam'],
    ]);
  });

  test.each([
    ['a record of the corpus', 'CS-10000001', 'conflict'],
    ['a script, by a Tier2 agent', 'SCRIPT-0001', 'forbidden'],
    ['a rejected draft', 'KB-SYN-0007', 'conflict'],
    ['what does not exist', 'KB-00000000FF', 'not_found'],
  ])('is not edited when it is %s', async (_name, id, code) => {
    await using desk = await openLearningDesk();
    await expect(desk.learning.edit(desk.tier2, id, { content: 'x', reason: 'x' })).rejects.toMatchObject({ code });
    expect(await desk.db.versions.of(id)).toEqual([]);
    expect(await desk.actions()).toEqual([]);
  });

  test('is known to the solved tickets of the corpus that used it; each end says what it opens as', async () => {
    await using desk = await openLearningDesk();
    const live = await desk.about(ISSUE);
    await desk.db.transaction(async (tx) => {
      const { tickets, ...rest } = buildCorpus();
      const [model] = tickets;
      if (model === undefined) throw new Error('The corpus has no ticket');
      const lineage = [
        { ...LINE, source_type: 'Conversation', source_id: 'CONV-7' },
        { ...LINE, source_type: 'Learning_Event', source_id: 'LEARN-0001' },
        { ...LINE, source_type: 'Script', source_id: 'SCRIPT-0001' },
      ];
      await tx.corpus.upsert({ ...rest, lineage, tickets: [{ ...model, kb_id: ARTICLE }] });
    });
    const { came_from, led_to } = await desk.learning.history(ARTICLE);
    const ends = (lines: typeof led_to) => lines.map((line) => [line.other_id, line.relationship, line.opens]);
    expect(ends(came_from)).toEqual([
      ['CONV-7', 'CREATED_FROM', null],
      ['LEARN-0001', 'CREATED_FROM', 'gap'],
      ['SCRIPT-0001', 'CREATED_FROM', 'document'],
    ]);
    expect(ends(led_to)).toEqual([
      [live.ticket_id, 'CITED_BY', 'ticket'],
      ['CS-10000001', 'SOLVED_WITH', 'document'],
    ]);
  });

  test('names the tickets that cite it', async () => {
    await using desk = await openLearningDesk();
    const ticket = await desk.about(ISSUE);
    const line = { kb_id: ARTICLE, source_type: 'Ticket', source_id: ticket.ticket_id, relationship: 'CITED_BY' };
    expect(await desk.learning.history(ARTICLE)).toMatchObject({ led_to: [line], cited_count: 1 });
  });
});

describe('care', () => {
  test('a document is stale from its date on, however often it is found; verifying it clears that', async () => {
    await using desk = await openLearningDesk();
    const id = await desk.approve(await desk.about(ISSUE), 'Ask the axolotl team to reload the calendar tonight.');
    desk.pass(181 * DAY);
    expect(await desk.finds('axolotl')).toContain(id);
    await desk.about('axolotl calendar');
    expect((await desk.learning.history(id)).care).toMatchObject({ stale: true });
    expect((await desk.knowledge.byId(desk.user.actor, id)).stale_since).toBe('2026-08-28T09:00:00.000Z');
    const { care } = await desk.learning.verify(desk.tier3, id);
    expect(care).toMatchObject({ stale: false, verified_by: 'Kim' });
    expect((await desk.knowledge.byId(desk.user.actor, id)).stale_since).toBeNull();
    expect(Date.parse(care.verify_by ?? '') - Date.parse(care.verified_at ?? '')).toBe(180 * DAY);
  });

  test('a date that has passed is not put off: the document is verified first', async () => {
    await using desk = await openLearningDesk();
    const id = await desk.approve(await desk.about(ISSUE));
    desk.pass(181 * DAY);
    for (const verify_by of [null, '2030-01-01T00:00:00.000Z']) {
      await expect(desk.learning.changeCare(desk.tier3, id, { verify_by })).rejects.toMatchObject({ code: 'conflict' });
    }
    expect((await desk.learning.changeCare(desk.tier2, id, { owner: null })).care).toMatchObject({ stale: true });
    await desk.learning.verify(desk.tier3, id);
    const { care } = await desk.learning.changeCare(desk.tier3, id, { verify_by: '2030-01-01T00:00:00.000Z' });
    expect(care).toMatchObject({ stale: false, verify_by: '2030-01-01T00:00:00.000Z' });
  });

  test('an owner is an agent that there is', async () => {
    await using desk = await openLearningDesk();
    const { agent_id } = desk.tier3.actor;
    expect((await desk.learning.changeCare(desk.tier2, ARTICLE, { owner: agent_id })).care.owner).toMatchObject({
      agent_id,
    });
    expect((await desk.learning.changeCare(desk.tier2, ARTICLE, { owner: null })).care.owner).toBeNull();
    await expect(desk.learning.changeCare(desk.tier2, ARTICLE, { owner: 'Nobody' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });
});

describe('why a document ranks where it does', () => {
  test('is told for a question and for a ticket in view, with the counts behind its prior', async () => {
    await using desk = await openLearningDesk();
    const ticket = await desk.about(ISSUE);
    await desk.approve(await desk.about(ISSUE));
    const told = await desk.learning.explain(desk.tier2.actor, ARTICLE, { ticket_id: ticket.ticket_id });
    expect(told).toMatchObject({
      id: ARTICLE,
      place: 1,
      prior: { outcomes: { approved: 1 }, successes: 1, failures: 0 },
    });
    expect(told.parts.at(-1)).toMatchObject({ name: 'outcomes' });
    await expect(desk.learning.explain(desk.tier2.actor, ARTICLE, { q: '' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(desk.learning.explain(desk.tier2.actor, 'KB-SYN-0007', { q: 'lease' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
