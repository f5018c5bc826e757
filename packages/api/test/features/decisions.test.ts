import type { TicketStatus } from '@resolution/contracts';
import { describe, expect, test } from 'vitest';
import type { ApprovalOptions } from '../../src/features/tickets/approval.ts';
import { nextInstant } from '../../src/features/tickets/rules.ts';
import { ABSTAINED, FROM_ARTICLE, FROM_SCRIPT, openWorkplace, type Workplace } from './workplace.ts';

const steps = async ({ db }: Workplace, id: number) =>
  (await db.history.of(id)).map(({ action, from_status, to_status, actor, detail }) => [
    action,
    from_status,
    to_status,
    actor,
    detail,
  ]);

/** A ticket in a state, whichever way it got there. */
async function ticketIn(place: Workplace, status: TicketStatus): Promise<{ ticket_id: string; id: number }> {
  const ticket = await place.ticket(FROM_ARTICLE);
  await place.db.transaction((tx) => tx.tickets.update(ticket.id, { status }));
  return ticket;
}

describe('the status flow', () => {
  const allowed: Record<TicketStatus, readonly TicketStatus[]> = {
    pending: ['in_progress'],
    in_progress: ['approved', 'rejected'],
    approved: [],
    rejected: [],
  };
  const all: readonly TicketStatus[] = ['pending', 'in_progress', 'approved', 'rejected'];

  const moves = all.flatMap((from) => all.map((to) => ({ from, to, open: allowed[from].includes(to) })));

  test.each(moves.filter((move) => move.open))('$from → $to is made', async ({ from, to }) => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await ticketIn(place, from);
    await place.tickets.changeStatus(place.tier2, ticket_id, to);
    expect((await place.db.tickets.byRef(id))?.status).toBe(to);
    expect(await place.db.knowledge.count()).toBe(to === 'approved' ? 1 : 0);
  });

  test.each(moves.filter((move) => !move.open))(
    '$from → $to is refused, saying what is allowed',
    async ({ from, to }) => {
      await using place = await openWorkplace();
      const { ticket_id, id } = await ticketIn(place, from);
      const move = place.tickets.changeStatus(place.tier2, ticket_id, to);
      await expect(move).rejects.toMatchObject({ code: 'illegal_status_move' });
      for (const other of allowed[from]) await expect(move).rejects.toThrow(other);
      expect((await place.db.tickets.byRef(id))?.status).toBe(from);
      expect(await place.db.knowledge.count()).toBe(0);
      expect(await steps(place, id)).toEqual([]);
    },
  );

  test('claiming assigns the ticket, and the history and the trail tell it', async () => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
    await place.tickets.changeStatus(place.tier2, ticket_id, 'in_progress');
    expect(await place.db.tickets.byRef(id)).toMatchObject({
      status: 'in_progress',
      assigned_to: place.tier2.actor.id,
    });
    expect(await steps(place, id)).toEqual([['claimed', 'pending', 'in_progress', 'Sam', null]]);
    expect(await place.actions()).toEqual(['ticket.claimed']);
  });
});

describe('approving', () => {
  test('claims a pending ticket first, makes one entry, and the next search finds it by its new id', async () => {
    await using place = await openWorkplace();
    const text = 'Ask the vendor to reload the zebra calendar, then sync twice.';
    const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
    const found = async () =>
      (await place.knowledge.search(place.user, { q: 'reload the zebra calendar', limit: 10 })).map((hit) => hit.id);
    expect(await found()).not.toContain('KB-NEW-0001');

    const entry = await place.tickets.approve(place.tier2, ticket_id, text);
    expect(entry).toMatchObject({
      knowledge_id: 'KB-NEW-0001',
      ticket_id: id,
      resolution: text,
      reference_articles: ['KB-00000000A1'],
      created_by: place.tier2.actor.id,
    });
    expect(await found()).toContain('KB-NEW-0001');
    expect(await place.db.tickets.byRef(id)).toMatchObject({
      status: 'approved',
      edited_resolution: text,
      resolution_content: FROM_ARTICLE.content,
      resolved_at: entry.created_at,
      assigned_to: place.tier2.actor.id,
    });
    expect(await steps(place, id)).toEqual([
      ['claimed', 'pending', 'in_progress', 'Sam', null],
      ['resolution_edited', null, null, 'Sam', null],
      ['approved', 'in_progress', 'approved', 'Sam', null],
    ]);
    expect(await place.actions()).toEqual(['ticket.claimed', 'ticket.resolution_edited', 'ticket.approved']);
    expect((await place.tickets.byId(place.user, ticket_id)).knowledge_id).toBe('KB-NEW-0001');
  });

  test('again, by anybody, gives the same entry', async () => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
    const first = await place.tickets.approve(place.tier2, ticket_id);
    expect(await place.tickets.approve(place.tier2, ticket_id)).toEqual(first);
    expect(await place.tickets.approve(place.tier3, String(id), FROM_ARTICLE.content)).toEqual(first);
    const same = { update_knowledge_id: first.knowledge_id };
    expect(await place.tickets.approve(place.tier3, ticket_id, undefined, same)).toEqual(first);
    expect(await place.db.knowledge.count()).toBe(1);
    expect(await steps(place, id)).toHaveLength(2);
  });

  test.each<[string, string | undefined, ApprovalOptions]>([
    ['another text', 'Something else', {}],
    ['the proposal instead of the edit', FROM_ARTICLE.content, {}],
    ['another entry', undefined, { update_knowledge_id: 'KB-NEW-0002' }],
  ])('again with %s is another decision: refused, and nothing changes', async (_name, text, options) => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
    const first = await place.tickets.approve(place.tier2, ticket_id, 'Edited.');
    const before = [await place.db.tickets.byRef(id), await steps(place, id), await place.actions()];
    const refused = place.tickets.approve(place.tier3, ticket_id, text, options);
    await expect(refused).rejects.toMatchObject({ code: 'ticket_decided' });
    await expect(refused).rejects.toThrow(`${ticket_id} is approved already, `);
    expect([await place.db.tickets.byRef(id), await steps(place, id), await place.actions()]).toEqual(before);
    expect(await place.tickets.approve(place.tier3, ticket_id, 'Edited.')).toEqual(first);
    expect(await place.db.knowledge.count()).toBe(1);
  });

  test('by ten at once makes one entry', async () => {
    await using place = await openWorkplace();
    const { ticket_id } = await place.ticket(FROM_ARTICLE);
    const entries = await Promise.all(
      Array.from({ length: 10 }, (_, n) => place.tickets.approve(n % 2 === 0 ? place.tier2 : place.tier3, ticket_id)),
    );
    expect(new Set(entries.map((entry) => entry.knowledge_id))).toEqual(new Set(['KB-NEW-0001']));
    expect(await place.db.knowledge.count()).toBe(1);
  });

  test('and rejecting at once: one of them wins, the other is told', async () => {
    await using place = await openWorkplace();
    for (let round = 0; round < 5; round += 1) {
      const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
      const acts = [
        () => place.tickets.approve(place.tier2, ticket_id),
        () => place.tickets.reject(place.tier3, ticket_id, 'No'),
      ];
      const ordered = round % 2 === 0 ? acts : acts.toReversed();
      const results = await Promise.allSettled(ordered.map((act) => act()));
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
      expect(results[1]).toMatchObject({ reason: { code: 'ticket_decided' } });
      const status = (await place.db.tickets.byRef(id))?.status;
      expect(status).toBe(round % 2 === 0 ? 'approved' : 'rejected');
      expect((await place.db.knowledge.ofTicket(id))?.ticket_id).toBe(status === 'approved' ? id : undefined);
    }
  });

  test('takes the edit made before when none is sent along', async () => {
    await using place = await openWorkplace();
    const { ticket_id } = await place.ticket(FROM_ARTICLE);
    await place.tickets.editResolution(place.tier2, ticket_id, { edited_resolution: 'Edited before.' });
    expect((await place.tickets.approve(place.tier3, ticket_id)).resolution).toBe('Edited before.');
  });

  test('the proposal sent along takes an edit back, and the ticket shows what was approved', async () => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await place.ticket({ ...FROM_ARTICLE, content: `${FROM_ARTICLE.content}\n` });
    await place.tickets.editResolution(place.tier2, ticket_id, { edited_resolution: 'Edited before.' });
    const entry = await place.tickets.approve(place.tier2, ticket_id, FROM_ARTICLE.content);
    expect(entry.resolution).toBe(`${FROM_ARTICLE.content}\n`);
    expect((await place.db.tickets.byRef(id))?.edited_resolution).toBe(entry.resolution);
    expect(await place.tickets.approve(place.tier3, ticket_id, FROM_ARTICLE.content)).toEqual(entry);
    expect(await place.db.outcomes.of('KB-00000000A1')).toMatchObject({ approved: 1, edited: 0 });
  });

  test('an abstained ticket needs a text; then its gap is closed and the draft stays unfound', async () => {
    await using place = await openWorkplace();
    const { ticket_id, id, generated_kb_id } = await place.ticket(ABSTAINED);
    expect(generated_kb_id).toBe('KB-SYN-0008');
    expect(place.engine.has('KB-SYN-0008')).toBe(false);
    for (const text of [undefined, ABSTAINED.content]) {
      await expect(place.tickets.approve(place.tier2, ticket_id, text)).rejects.toMatchObject({
        code: 'invalid_input',
        issues: [{ path: 'edited_resolution' }],
      });
    }
    expect((await place.db.tickets.byRef(id))?.status).toBe('pending');
    await place.tickets.approve(place.tier2, ticket_id, 'Ghost tenants leave by the night job.');
    expect(await place.db.corpus.learningEventOf('KB-SYN-0008')).toMatchObject({
      final_status: 'Approved',
      reviewer_role: place.tier2.actor.agent_id,
    });
    expect((await place.db.corpus.document('KB-SYN-0008'))?.status).toBe('retired');
    expect((await place.db.corpus.loadDocuments()).length).toBe(place.engine.size);
  });

  test('an unedited proposal that rests on something withdrawn is refused', async () => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
    await place.knowledge.retire(place.tier3, 'KB-00000000A1', 'Out of date');
    await expect(place.tickets.approve(place.tier2, ticket_id)).rejects.toMatchObject({ code: 'conflict' });
    expect(await place.db.tickets.byRef(id)).toMatchObject({ status: 'pending', assigned_to: null });
    await place.tickets.approve(place.tier2, ticket_id, 'Written by hand.');
  });

  test('a process that died after the commit is mended by the repeat', async () => {
    await using place = await openWorkplace();
    const { ticket_id } = await place.ticket(FROM_ARTICLE);
    await place.tickets.approve(place.tier2, ticket_id);
    place.engine.withdraw('KB-NEW-0001');
    await place.tickets.approve(place.tier2, ticket_id);
    expect(place.engine.has('KB-NEW-0001')).toBe(true);
  });
});

describe('rejecting', () => {
  test('claims a pending ticket first, keeps the reason, and nothing of it is found', async () => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await place.ticket(ABSTAINED);
    const size = place.engine.size;
    await place.tickets.reject(place.tier2, ticket_id, 'A joke');
    expect(await steps(place, id)).toEqual([
      ['claimed', 'pending', 'in_progress', 'Sam', null],
      ['rejected', 'in_progress', 'rejected', 'Sam', 'A joke'],
    ]);
    expect(await place.db.corpus.learningEventOf('KB-SYN-0008')).toMatchObject({ final_status: 'Rejected' });
    expect([place.engine.size, await place.db.knowledge.count()]).toEqual([size, 0]);
    await expect(place.tickets.reject(place.tier2, ticket_id, 'Again')).rejects.toMatchObject({
      code: 'ticket_decided',
    });
  });
});

describe('editing', () => {
  test('keeps the proposal, and a version that is not the latest is refused with who changed it', async () => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
    await place.tickets.editResolution(place.tier2, ticket_id, { edited_resolution: 'First.', updated_at: null });
    const stale = place.tickets.editResolution(place.tier3, ticket_id, {
      edited_resolution: 'Second.',
      updated_at: null,
    });
    await expect(stale).rejects.toMatchObject({ code: 'ticket_changed' });
    await expect(stale).rejects.toThrow(/^Sam changed the ticket at 2026-03-01T09:00:00.000Z/);
    const now = await place.db.tickets.byRef(id);
    expect(now).toMatchObject({ edited_resolution: 'First.', resolution_content: FROM_ARTICLE.content });
    await place.tickets.editResolution(place.tier3, ticket_id, {
      edited_resolution: 'Second.',
      updated_at: now?.updated_at ?? null,
    });
    expect((await place.db.tickets.byRef(id))?.edited_resolution).toBe('Second.');
  });

  test('two edits in one instant, or with the clock set back, still tell their versions apart', async () => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
    const versions = new Set<string | null | undefined>();
    for (const text of ['One', 'Two', 'Three']) {
      await place.tickets.editResolution(place.tier2, ticket_id, { edited_resolution: text });
      versions.add((await place.db.tickets.byRef(id))?.updated_at);
      place.pass(-3_600_000);
    }
    expect(versions.size).toBe(3);
    expect(nextInstant(new Date(5), '1970-01-01T00:00:00.010Z')).toBe('1970-01-01T00:00:00.011Z');
    expect(nextInstant(new Date(50), '1970-01-01T00:00:00.010Z')).toBe('1970-01-01T00:00:00.050Z');
  });

  test('the same text again is no step', async () => {
    await using place = await openWorkplace();
    const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
    await place.tickets.editResolution(place.tier2, ticket_id, { edited_resolution: 'Same.' });
    await place.tickets.editResolution(place.tier2, ticket_id, { edited_resolution: 'Same.' });
    expect(await steps(place, id)).toHaveLength(1);
  });
});

test('a correction of the triage is kept field by field', async () => {
  await using place = await openWorkplace();
  const { ticket_id, id } = await place.ticket({
    ...FROM_ARTICLE,
    priority: 'Low',
    category: null,
    sentiment: 'Neutral',
  });
  await place.tickets.correctTriage(place.tier2, ticket_id, {
    priority: 'Critical',
    category: 'Reports',
    sentiment: 'Neutral',
  });
  expect(await place.db.tickets.byRef(id)).toMatchObject({
    priority: 'Critical',
    category: 'Reports',
    sentiment: 'Neutral',
  });
  expect(await steps(place, id)).toEqual([
    ['triage_corrected', null, null, 'Sam', 'category: none → Reports'],
    ['triage_corrected', null, null, 'Sam', 'priority: Low → Critical'],
  ]);
});

describe('who may', () => {
  type Act = (place: Workplace, as: Workplace['tier2'], ref: string) => Promise<unknown>;
  const ACTS: Record<string, Act> = {
    claim: ({ tickets }, as, ref) => tickets.changeStatus(as, ref, 'in_progress'),
    edit: ({ tickets }, as, ref) => tickets.editResolution(as, ref, { edited_resolution: 'X' }),
    approve: ({ tickets }, as, ref) => tickets.approve(as, ref),
    reject: ({ tickets }, as, ref) => tickets.reject(as, ref, 'X'),
    correct: ({ tickets }, as, ref) => tickets.correctTriage(as, ref, { priority: 'Critical' }),
  };

  test.each(Object.entries(ACTS))(
    '%s: a Tier2 agent not on a ticket that a script resolves, a Tier3 agent does',
    async (_, act) => {
      await using place = await openWorkplace();
      const script = await place.ticket(FROM_SCRIPT);
      await expect(act(place, place.tier2, script.ticket_id)).rejects.toMatchObject({ code: 'forbidden' });
      expect(await place.db.tickets.byRef(script.id)).toEqual(script);
      await act(place, place.tier3, script.ticket_id);
      const needsScript = await place.ticket({ ...ABSTAINED, tier: 'Tier3' });
      if (act !== ACTS['approve']) await act(place, place.tier2, needsScript.ticket_id);
    },
  );

  test.each(Object.entries(ACTS))(
    '%s: nothing once it is decided, and nothing that does not exist',
    async (name, act) => {
      await using place = await openWorkplace();
      const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
      await place.tickets.reject(place.tier2, ticket_id, 'No');
      const before = await place.db.tickets.byRef(id);
      await expect(act(place, place.tier2, ticket_id)).rejects.toMatchObject({
        code: name === 'claim' ? 'illegal_status_move' : 'ticket_decided',
      });
      expect(await place.db.tickets.byRef(id)).toEqual(before);
      await expect(act(place, place.tier2, 'CS-00000000')).rejects.toMatchObject({ code: 'not_found' });
    },
  );
});

test('whatever fails inside an approval, nothing of it stays', async () => {
  await using place = await openWorkplace();
  const { ticket_id, id } = await place.ticket(FROM_ARTICLE);
  const before = await place.db.tickets.byRef(id);
  const { createTicketsService } = await import('../../src/features/tickets/service.ts');
  const failing = createTicketsService({
    ...place,
    clock: () => new Date('2026-03-01T09:00:00.000Z'),
    audit: {
      record: async (tx, by, record) => {
        await place.audit.record(tx, by, record);
        if (record.action === 'ticket.approved') throw new Error('the trail is full');
      },
    },
  });
  await expect(failing.approve(place.tier2, ticket_id)).rejects.toThrow('the trail is full');
  expect(await place.db.tickets.byRef(id)).toEqual(before);
  expect([await place.db.knowledge.count(), await steps(place, id), await place.actions()]).toEqual([0, [], []]);
});
