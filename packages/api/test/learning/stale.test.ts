import { describe, expect, test } from 'vitest';
import { ISSUE, type LearningDesk, OTHER_ISSUE, openLearningDesk } from './desk.ts';

const DAY = 86_400_000;
const ARTICLE = 'KB-00000000A1';
const SCRIPT = 'SCRIPT-0001';

const staleIds = async (desk: LearningDesk, owner: 'anybody' | 'me' | 'nobody' = 'anybody') =>
  (await desk.learning.stale(desk.tier2.actor, { owner, limit: 50 })).documents.map(({ id }) => id);

/** Days from the start of the test's clock. */
const day = (count: number): string => new Date(Date.parse('2026-03-01T09:00:00.000Z') + count * DAY).toISOString();

describe('the list of stale documents', () => {
  test('holds what is past its date, the longest past first, with its title and how many tickets cite it', async () => {
    await using desk = await openLearningDesk();
    await desk.learning.changeCare(desk.tier2, SCRIPT, { verify_by: day(2) });
    await desk.learning.changeCare(desk.tier2, ARTICLE, { verify_by: day(1), owner: desk.tier3.actor.agent_id });
    await desk.about(ISSUE);
    await desk.about(OTHER_ISSUE);
    expect(await staleIds(desk)).toEqual([]);
    desk.pass(DAY);
    expect(await staleIds(desk)).toEqual([ARTICLE]);
    desk.pass(DAY);
    const page = await desk.learning.stale(desk.tier2.actor, { owner: 'anybody', limit: 50 });
    expect(page).toMatchObject({ total: 2, next_cursor: null });
    expect(page.documents).toMatchObject([
      {
        id: ARTICLE,
        kind: 'article',
        title: 'Lease report shows no rows',
        category: 'Reports',
        cited: 2,
        care: { stale: true, verify_by: day(1), owner: { username: 'Kim' } },
      },
      { id: SCRIPT, kind: 'script', cited: 0, care: { stale: true, owner: null } },
    ]);
  });

  test('keeps a document however often it is found and cited; verifying takes it off', async () => {
    await using desk = await openLearningDesk();
    const id = await desk.approve(await desk.about(ISSUE), 'Ask the axolotl team to reload the calendar tonight.');
    desk.pass(180 * DAY);
    expect(await desk.finds('axolotl')).toContain(id);
    await desk.about('The axolotl calendar is wrong.');
    expect(await staleIds(desk)).toEqual([id]);
    await desk.learning.verify(desk.tier3, id);
    expect(await staleIds(desk)).toEqual([]);
  });

  test('leaves out what is not retrieved any more, until it is restored', async () => {
    await using desk = await openLearningDesk();
    await desk.learning.changeCare(desk.tier2, ARTICLE, { verify_by: day(-1) });
    // A draft that was refused has no date that matters.
    await desk.learning.changeCare(desk.tier2, 'KB-SYN-0007', { verify_by: day(-1) });
    await desk.knowledge.retire(desk.tier3, ARTICLE, 'Wrong');
    expect(await staleIds(desk)).toEqual([]);
    await desk.knowledge.restore(desk.tier3, ARTICLE);
    expect(await staleIds(desk)).toEqual([ARTICLE]);
  });

  test('is narrowed to what one looks after, and to what nobody does', async () => {
    await using desk = await openLearningDesk();
    await desk.learning.changeCare(desk.tier2, ARTICLE, { verify_by: day(-1), owner: desk.tier2.actor.agent_id });
    await desk.learning.changeCare(desk.tier2, 'KB-00000000A2', {
      verify_by: day(-1),
      owner: desk.tier3.actor.agent_id,
    });
    await desk.learning.changeCare(desk.tier2, SCRIPT, { verify_by: day(-1) });
    expect(await staleIds(desk, 'me')).toEqual([ARTICLE]);
    expect(await staleIds(desk, 'nobody')).toEqual([SCRIPT]);
    expect(await staleIds(desk)).toHaveLength(3);
  });
});
