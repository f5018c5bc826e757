import { describe, expect, test } from 'vitest';
import { ABSTAINED } from '../features/workplace.ts';
import { type LearningDesk, openLearningDesk } from './desk.ts';

const COFFEE = 'The office coffee machine is broken.';
const COFFEE_AGAIN = 'Our coffee machine in the office is broken again.';
const GHOSTS = 'Ghost tenants appear in the attic report every night.';
const ARTICLE = 'Symptoms\n- The coffee machine blinks wombat.\n\nResolution\n1. Descale it.\n2. Switch it on again.';

const gapTicket = (desk: LearningDesk, issue: string, priority: 'Low' | 'Medium' | 'Critical' = 'Medium') =>
  desk.about(issue, { ...ABSTAINED, priority });
const openGaps = async (desk: LearningDesk) => (await desk.learning.gaps({ status: 'open', limit: 50 })).gaps;

describe('gaps', () => {
  test('that are the same gather under one, with one draft; others stay apart; the worst stands first', async () => {
    await using desk = await openLearningDesk();
    const one = await gapTicket(desk, COFFEE, 'Low');
    const two = await gapTicket(desk, COFFEE_AGAIN, 'Low');
    const three = await gapTicket(desk, GHOSTS, 'Critical');
    expect(two.generated_kb_id).toBe(one.generated_kb_id);
    expect(three.generated_kb_id).not.toBe(one.generated_kb_id);
    const page = await desk.learning.gaps({ status: 'open', limit: 50 });
    expect(page).toMatchObject({ total: 2, counts: { open: 2 } });
    expect(page.gaps).toMatchObject([
      { kb_id: three.generated_kb_id, count: 1, worst: 'Critical', hurt: 8 },
      { kb_id: one.generated_kb_id, count: 2, worst: 'Low', hurt: 2 },
    ]);
    const detail = await desk.learning.gap(page.gaps[1]?.gap_id ?? '');
    expect(detail.tickets.map(({ ticket_id }) => ticket_id)).toEqual(
      [one, two].map(({ ticket_id }) => ticket_id).toSorted((a, b) => (a < b ? -1 : 1)),
    );
    expect(detail.draft).toMatchObject({ status: 'draft' });
  });

  test('are never found while they are drafts, nor after they were rejected', async () => {
    await using desk = await openLearningDesk();
    const { generated_kb_id } = await gapTicket(desk, GHOSTS);
    expect(await desk.finds('ghost tenants')).not.toContain(generated_kb_id);
    const [gap] = await openGaps(desk);
    const rejected = await desk.learning.rejectGap(desk.tier2, gap?.gap_id ?? '', 'A joke', 'not_an_issue');
    expect(rejected).toMatchObject({ status: 'rejected', reason: 'A joke', reviewer: desk.tier2.actor.agent_id });
    expect(await desk.finds('ghost tenants')).not.toContain(generated_kb_id);
    expect(desk.engine.has(generated_kb_id ?? '')).toBe(false);
    await expect(desk.learning.acceptGap(desk.tier2, gap?.gap_id ?? '', { body: ARTICLE })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('become an article that is found at once, with where it came from; again gives the same', async () => {
    await using desk = await openLearningDesk();
    const one = await gapTicket(desk, COFFEE);
    const two = await gapTicket(desk, COFFEE_AGAIN);
    const [gap] = await openGaps(desk);
    const id = gap?.gap_id ?? '';
    expect(await desk.finds('coffee machine blinks wombat')).not.toContain(one.generated_kb_id);
    const article = await desk.learning.acceptGap(desk.tier2, id, {
      title: 'Coffee machine',
      body: ARTICLE,
      category: 'Office',
    });
    expect(article).toMatchObject({
      id: one.generated_kb_id,
      kind: 'article',
      status: 'active',
      title: 'Coffee machine',
      category: 'Office',
    });
    expect(await desk.finds('coffee machine blinks wombat')).toContain(one.generated_kb_id);
    expect(await desk.learning.acceptGap(desk.tier3, id, { body: 'Something else' })).toEqual(article);

    const history = await desk.learning.history(article.id);
    expect(history.versions).toMatchObject([
      { version: 2, change: 'approved', status: 'active', content: ARTICLE, author: 'Sam' },
      { version: 1, change: 'drafted', status: 'draft' },
    ]);
    expect(
      history.came_from
        .filter(({ source_type }) => source_type === 'Ticket')
        .map(({ source_id }) => source_id)
        .toSorted(),
    ).toEqual([one.ticket_id, two.ticket_id].toSorted());
    expect(history.care).toMatchObject({ owner: { username: 'Sam' }, stale: false });
    expect(await desk.learning.gap(id)).toMatchObject({ status: 'approved', reviewer: desk.tier2.actor.agent_id });
    // A gap that was closed takes no more tickets.
    const later = await gapTicket(desk, COFFEE);
    expect(later.generated_kb_id).not.toBe(one.generated_kb_id);
  });

  test('are accepted by ten at once as one article with one approved version', async () => {
    await using desk = await openLearningDesk();
    await gapTicket(desk, COFFEE);
    const [gap] = await openGaps(desk);
    const articles = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        desk.learning.acceptGap(n % 2 === 0 ? desk.tier2 : desk.tier3, gap?.gap_id ?? '', { body: `${ARTICLE}\n${n}` }),
      ),
    );
    expect(new Set(articles.map(({ id }) => id)).size).toBe(1);
    expect((await desk.learning.history(articles[0]?.id ?? '')).versions).toHaveLength(2);
  });

  test.each([
    ['the draft as the engine left it', {}, 'invalid_input'],
    ['a text with a line that holds a place', { body: 'Descale it.\n- To be written.' }, 'invalid_input'],
    ['a script, by a Tier2 agent', { body: 'Run SCRIPT-0001 for the lease.' }, 'forbidden'],
  ])('are not accepted with %s', async (_name, edits, code) => {
    await using desk = await openLearningDesk();
    const { generated_kb_id } = await gapTicket(desk, COFFEE);
    const [gap] = await openGaps(desk);
    await expect(desk.learning.acceptGap(desk.tier2, gap?.gap_id ?? '', edits)).rejects.toMatchObject({ code });
    expect(await desk.db.corpus.document(generated_kb_id ?? '')).toMatchObject({ status: 'draft' });
    expect(await openGaps(desk)).toHaveLength(1);
    expect(await desk.db.versions.of(generated_kb_id ?? '')).toEqual([]);
  });

  test('that nobody has heard of are not found', async () => {
    await using desk = await openLearningDesk();
    await expect(desk.learning.gap('GAP-0999')).rejects.toMatchObject({ code: 'not_found' });
    await expect(desk.learning.acceptGap(desk.tier2, 'GAP-0999', {})).rejects.toMatchObject({ code: 'not_found' });
    await expect(desk.learning.rejectGap(desk.tier2, 'GAP-0999', 'x')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a ticket that shows a gap with others', () => {
  test('is rejected by itself: the gap stays open until the last', async () => {
    await using desk = await openLearningDesk();
    const one = await gapTicket(desk, COFFEE);
    const two = await gapTicket(desk, COFFEE_AGAIN);
    await desk.tickets.reject(desk.tier2, one.ticket_id, 'Not ours');
    expect(await openGaps(desk)).toHaveLength(1);
    await desk.tickets.reject(desk.tier2, two.ticket_id, 'Not ours');
    expect(await openGaps(desk)).toEqual([]);
  });

  test('closes it when it is approved with a text: the entry came from the gap', async () => {
    await using desk = await openLearningDesk();
    const one = await gapTicket(desk, COFFEE);
    const [gap] = await openGaps(desk);
    const id = await desk.approve(one, 'Descale the coffee machine and switch it on again.');
    expect(await openGaps(desk)).toEqual([]);
    expect((await desk.learning.history(id)).came_from).toEqual(
      expect.arrayContaining([expect.objectContaining({ source_type: 'Learning_Event', source_id: gap?.gap_id })]),
    );
  });

  test('leaves it when a new resolution finds an answer; the draft goes with the last', async () => {
    await using desk = await openLearningDesk();
    const one = await gapTicket(desk, 'The lease report shows no rows since we closed the month.');
    await desk.resolution.generate(desk.tier2, { ticket_id: one.ticket_id });
    const [gap] = (await desk.learning.gaps({ status: 'withdrawn', limit: 50 })).gaps;
    expect(gap).toMatchObject({ kb_id: one.generated_kb_id, count: 0 });
  });
});
