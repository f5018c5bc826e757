import { describe, expect, test } from 'vitest';
import type { ApprovalOptions } from '../../src/features/tickets/approval.ts';
import { ABSTAINED } from '../features/workplace.ts';
import { ISSUE, OTHER_ISSUE, openLearningDesk, SAME_ISSUE, STEPS } from './desk.ts';

const OTHER_ADVICE =
  'Ask the vendor for a fresh license file, stop every service on the server, copy it there and reboot tonight.';

describe('an approval keeps', () => {
  test('the text as version 1 with author and ticket, the proposal beside it with the difference, owner and date', async () => {
    await using desk = await openLearningDesk();
    const ticket = await desk.about(ISSUE);
    const id = await desk.approve(ticket, STEPS);
    const history = await desk.learning.history(id);
    expect(history.versions).toMatchObject([
      { version: 1, change: 'approved', content: STEPS, author: 'Sam', ticket_id: ticket.ticket_id, status: 'active' },
    ]);
    expect(history.proposal).toMatchObject({ content: ticket.resolution_content });
    const { difference } = history.proposal ?? { difference: [] };
    expect(
      difference
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(STEPS);
    expect(history.care).toMatchObject({
      owner: { username: 'Sam' },
      verify_by: '2026-08-28T09:00:00.000Z',
      stale: false,
    });
    expect(history.came_from.map(({ source_type, relationship }) => [source_type, relationship])).toEqual(
      expect.arrayContaining([
        ['Ticket', 'CREATED_FROM'],
        ['Conversation', 'CREATED_FROM'],
        ['Article', 'REFERENCES'],
      ]),
    );
  });

  test('no proposal beside it where the engine had found nothing to propose', async () => {
    await using desk = await openLearningDesk();
    const id = await desk.approve(await desk.about('The coffee machine is broken.', ABSTAINED), STEPS);
    expect((await desk.learning.history(id)).proposal).toBeNull();
  });

  test('what became of the proposal, with the engine that made it and the sources it cited', async () => {
    await using desk = await openLearningDesk();
    await desk.approve(await desk.about(ISSUE));
    await desk.approve(await desk.about(OTHER_ISSUE), 'Open the ledger and reverse the payment.');
    await desk.tickets.reject(
      desk.tier2,
      (await desk.about('The printer is on fire.')).ticket_id,
      'No',
      'wrong_source',
    );
    expect(await desk.db.outcomes.of('KB-00000000A1')).toMatchObject({ approved: 1, edited: 1, rejected: 1 });
    const { prior } = await desk.learning.history('KB-00000000A1');
    expect(prior).toMatchObject({ outcomes: { approved: 1, edited: 1, rejected: 1 } });
    expect(desk.engine.explain('lease report shows no rows', 'KB-00000000A1')?.prior).toEqual(prior);
  });

  test('nothing for a second click, ten at once, or a replay after the decision', async () => {
    await using desk = await openLearningDesk();
    const ticket = await desk.about(ISSUE);
    const ids = await Promise.all(
      Array.from({ length: 10 }, (_, n) => desk.approve(ticket, n % 2 === 0 ? STEPS : undefined)),
    );
    expect(new Set(ids).size).toBe(1);
    const [id = ''] = ids;
    await expect(desk.approve(ticket, OTHER_ADVICE, desk.tier3)).rejects.toMatchObject({ code: 'ticket_decided' });
    expect((await desk.learning.history(id)).versions).toHaveLength(1);
    const { approved, edited } = await desk.db.outcomes.of('KB-00000000A1');
    expect(approved + edited).toBe(1);
  });
});

describe('before an approval', () => {
  test('an entry that says nearly the same can be updated instead: one entry, its next version, found with the new words', async () => {
    await using desk = await openLearningDesk();
    const first = await desk.about(ISSUE);
    const id = await desk.approve(first, STEPS);
    const again = await desk.about(SAME_ISSUE);
    const text = `${STEPS}\nTell the accountant about the quokka.`;
    await desk.tickets.editResolution(desk.tier2, again.ticket_id, { edited_resolution: text });
    const check = await desk.tickets.approvalCheck(desk.tier2, again.ticket_id);
    expect(check.contradictions).toEqual([]);
    expect(check.near_copies).toMatchObject([{ id, kind: 'knowledge', content: STEPS }]);

    const entry = await desk.tickets.approve(desk.tier2, again.ticket_id, undefined, { update_knowledge_id: id });
    expect(entry).toMatchObject({ knowledge_id: id, resolution: text, ticket_id: first.id });
    expect(await desk.db.knowledge.count()).toBe(1);
    expect((await desk.learning.history(id)).versions).toMatchObject([
      { version: 2, change: 'merged', content: text, ticket_id: again.ticket_id },
      { version: 1, change: 'approved', content: STEPS, ticket_id: first.ticket_id },
    ]);
    expect(await desk.finds('accountant quokka')).toContain(id);
    expect((await desk.tickets.byId(desk.tier2, again.ticket_id)).knowledge_id).toBe(id);
    expect(await desk.tickets.approve(desk.tier2, again.ticket_id)).toEqual(entry);
    expect((await desk.learning.history(id)).versions).toHaveLength(2);
  });

  test('a near copy does not stand in the way of an approval', async () => {
    await using desk = await openLearningDesk();
    const first = await desk.approve(await desk.about(ISSUE), STEPS);
    const second = await desk.approve(await desk.about(SAME_ISSUE), STEPS);
    expect(second).not.toBe(first);
  });

  test.each([
    ['advises something else', OTHER_ADVICE, 'advice'],
    ['gives another figure', STEPS.replace('30', '90'), 'number'],
    ['forbids the step', STEPS.replace('Set the', 'Never set the'), 'polarity'],
  ])(
    'an entry about the same issue that %s is 409, names the entry and changes nothing',
    async (_name, text, ground) => {
      await using desk = await openLearningDesk();
      const id = await desk.approve(await desk.about(ISSUE), STEPS);
      const ticket = await desk.about(SAME_ISSUE);
      const before = await desk.db.tickets.byRef(ticket.id);
      const refusal = desk.approve(ticket, text);
      await expect(refusal).rejects.toMatchObject({ code: 'conflict', issues: [{ path: id }] });
      expect(await desk.db.tickets.byRef(ticket.id)).toEqual(before);
      expect(await desk.db.history.of(ticket.id)).toEqual([]);
      expect(await desk.db.knowledge.count()).toBe(1);
      await desk.tickets.editResolution(desk.tier2, ticket.ticket_id, { edited_resolution: text });
      const check = await desk.tickets.approvalCheck(desk.tier2, ticket.ticket_id);
      expect(check.contradictions).toMatchObject([{ id, grounds: [{ kind: ground }] }]);
    },
  );

  test('two contradicting approvals at once: one is made, the other is told', async () => {
    await using desk = await openLearningDesk();
    const [one, two] = [await desk.about(ISSUE), await desk.about(SAME_ISSUE)];
    const results = await Promise.allSettled([desk.approve(one, STEPS), desk.approve(two, OTHER_ADVICE, desk.tier3)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await desk.db.knowledge.count()).toBe(1);
  });
});

/** A desk with an entry and a ticket about the same issue. */
async function opposed() {
  const desk = await openLearningDesk();
  const id = await desk.approve(await desk.about(ISSUE), STEPS);
  return { desk, id, ticket: await desk.about(SAME_ISSUE) };
}

describe('a contradiction is settled', () => {
  test('by superseding: the older entry is retired, out of every search, and its history says what replaced it', async () => {
    const { desk, id, ticket } = await opposed();
    await using _open = desk;
    const settled: ApprovalOptions = { resolution_of_conflict: { kind: 'supersede', knowledge_ids: [id] } };
    await expect(desk.tickets.approve(desk.tier2, ticket.ticket_id, OTHER_ADVICE, settled)).rejects.toMatchObject({
      code: 'forbidden',
    });
    const { knowledge_id } = await desk.tickets.approve(desk.tier3, ticket.ticket_id, OTHER_ADVICE, settled);
    expect(desk.engine.has(id)).toBe(false);
    expect(desk.engine.has(knowledge_id)).toBe(true);
    const history = await desk.learning.history(id);
    expect(history).toMatchObject({
      status: 'retired',
      versions: [{ change: 'superseded', status: 'retired' }, { version: 1 }],
    });
    expect(history.led_to).toEqual(
      expect.arrayContaining([expect.objectContaining({ kb_id: knowledge_id, relationship: 'SUPERSEDES' })]),
    );
    expect(await desk.actions()).toEqual(expect.arrayContaining(['knowledge.retired', 'ticket.approved']));
  });

  test('by keeping both, which needs a reason', async () => {
    const { desk, id, ticket } = await opposed();
    await using _open = desk;
    const keep = (reason?: string) =>
      desk.tickets.approve(desk.tier2, ticket.ticket_id, OTHER_ADVICE, {
        resolution_of_conflict: { kind: 'keep_both', knowledge_ids: [id], reason },
      });
    await expect(keep()).rejects.toMatchObject({ code: 'invalid_input' });
    const { knowledge_id } = await keep('Only for sites with their own server');
    expect([desk.engine.has(id), desk.engine.has(knowledge_id)]).toEqual([true, true]);
    expect((await desk.learning.history(knowledge_id)).came_from).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          source_id: id,
          relationship: 'KEPT_BESIDE',
          evidence_snippet: 'Only for sites with their own server',
        }),
      ]),
    );
  });

  test('by editing, when the new text agrees; not by saying so', async () => {
    const { desk, id, ticket } = await opposed();
    await using _open = desk;
    const edit = (text: string) =>
      desk.tickets.approve(desk.tier2, ticket.ticket_id, text, {
        resolution_of_conflict: { kind: 'edit', knowledge_ids: [id] },
      });
    await expect(edit(OTHER_ADVICE)).rejects.toMatchObject({ code: 'conflict', issues: [{ path: id }] });
    await expect(edit(`${STEPS}\nAsk the vendor for a license file if it stays empty.`)).resolves.toMatchObject({});
  });

  test('by updating the entry it contradicts', async () => {
    const { desk, id, ticket } = await opposed();
    await using _open = desk;
    const entry = await desk.tickets.approve(desk.tier2, ticket.ticket_id, OTHER_ADVICE, { update_knowledge_id: id });
    expect(entry).toMatchObject({ knowledge_id: id, resolution: OTHER_ADVICE });
    expect(await desk.db.knowledge.count()).toBe(1);
  });

  test('only for the entries it names', async () => {
    const { desk, id, ticket } = await opposed();
    await using _open = desk;
    const settled: ApprovalOptions = {
      resolution_of_conflict: { kind: 'keep_both', knowledge_ids: ['KB-NEW-0999'], reason: 'Both' },
    };
    await expect(desk.tickets.approve(desk.tier2, ticket.ticket_id, OTHER_ADVICE, settled)).rejects.toMatchObject({
      code: 'conflict',
      issues: [{ path: id }],
    });
  });
});

describe('an entry can be updated by an approval only when', () => {
  test.each([
    ['there is one', 'KB-NEW-0999', 'not_found'],
    ['it is an approved entry', 'KB-00000000A1', 'conflict'],
  ])('%s', async (_name, id, code) => {
    await using desk = await openLearningDesk();
    const ticket = await desk.about(ISSUE);
    await expect(
      desk.tickets.approve(desk.tier2, ticket.ticket_id, STEPS, { update_knowledge_id: id }),
    ).rejects.toMatchObject({ code });
    expect(await desk.db.tickets.byRef(ticket.id)).toMatchObject({ status: 'pending', edited_resolution: null });
  });

  test('it was not withdrawn', async () => {
    await using desk = await openLearningDesk();
    const id = await desk.approve(await desk.about(ISSUE), STEPS);
    await desk.knowledge.retire(desk.tier3, id, 'Wrong');
    const ticket = await desk.about(SAME_ISSUE);
    await expect(
      desk.tickets.approve(desk.tier2, ticket.ticket_id, STEPS, { update_knowledge_id: id }),
    ).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a case that comes back', () => {
  test('stays approved, says so in its history, and counts against the sources of its answer, once', async () => {
    await using desk = await openLearningDesk();
    const ticket = await desk.about(ISSUE);
    await expect(desk.tickets.reopened(desk.tier2, ticket.ticket_id, 'Again')).rejects.toMatchObject({
      code: 'conflict',
    });
    await desk.approve(ticket);
    await desk.tickets.reopened(desk.tier2, ticket.ticket_id, 'It came back');
    await desk.tickets.reopened(desk.tier2, ticket.ticket_id, 'It came back again');
    expect(await desk.db.outcomes.of('KB-00000000A1')).toMatchObject({ approved: 1, reopened: 1 });
    const { status, history } = await desk.tickets.byId(desk.tier2, ticket.ticket_id);
    expect(status).toBe('approved');
    expect(history.slice(-3).map(({ action, to_status, detail, actor }) => [action, to_status, detail, actor])).toEqual(
      [
        ['approved', 'approved', null, 'Sam'],
        ['came_back', null, 'It came back', 'Sam'],
        ['came_back', null, 'It came back again', 'Sam'],
      ],
    );
    expect((await desk.actions()).filter((action) => action === 'ticket.reopened')).toHaveLength(2);
  });
});
