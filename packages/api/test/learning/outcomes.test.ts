import { createEngine } from '@resolution/rag';
import { describe, expect, test } from 'vitest';
import { loadEngineDocuments } from '../../src/features/knowledge/engine-documents.ts';
import { wilson } from '../../src/features/learning/wilson.ts';
import { applyChange, type EngineChange } from '../../src/live-engine.ts';
import { ISSUE, openLearningDesk } from './desk.ts';

const ARTICLE = 'KB-00000000A1';
const answer = { message: 'why is the lease report empty', source_ids: [ARTICLE] };

describe('a thumb', () => {
  test('counts once for a person, the last one given, and moves the source', async () => {
    await using desk = await openLearningDesk();
    await desk.learning.thumb(desk.user, { ...answer, rating: 'up' });
    await desk.learning.thumb(desk.user, { ...answer, rating: 'up' });
    await desk.learning.thumb(desk.other, { ...answer, rating: 'up' });
    expect(await desk.db.outcomes.of(ARTICLE)).toMatchObject({ thumbs_up: 2, thumbs_down: 0 });
    await desk.learning.thumb(desk.other, { ...answer, rating: 'down', reason: 'It did not help' });
    expect(await desk.db.outcomes.of(ARTICLE)).toMatchObject({ thumbs_up: 1, thumbs_down: 1 });
    expect(desk.engine.explain('lease report', ARTICLE)?.prior.outcomes).toMatchObject({
      thumbs_up: 1,
      thumbs_down: 1,
    });
  });

  test('down says why by a short list and in words; Tier3 reads it with the source, and another thumb takes it back', async () => {
    await using desk = await openLearningDesk();
    await desk.learning.thumb(desk.user, { ...answer, rating: 'down' });
    expect(await desk.learning.complaints(ARTICLE)).toEqual([]);
    const why = { reason_code: 'outdated', reason: 'The menu has another name now.' } as const;
    await desk.learning.thumb(desk.user, { ...answer, rating: 'down', ...why });
    await desk.learning.thumb(desk.other, { ...answer, rating: 'down', reason: '' });
    expect(await desk.learning.complaints(ARTICLE)).toEqual([{ ...why, at: expect.any(String) }]);
    expect(await desk.db.outcomes.of(ARTICLE)).toMatchObject({ thumbs_down: 2 });
    await desk.learning.thumb(desk.user, { ...answer, rating: 'up' });
    expect(await desk.learning.complaints(ARTICLE)).toEqual([]);
    await expect(desk.learning.complaints('KB-00000000FF')).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each([['KB-00000000FF'], ['KB-SYN-0007']])('is not given to %s, which is not retrieved', async (id) => {
    await using desk = await openLearningDesk();
    await expect(
      desk.learning.thumb(desk.user, { ...answer, source_ids: [ARTICLE, id], rating: 'up' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(await desk.db.outcomes.counts()).toEqual(new Map());
  });
});

describe('outcomes in the index', () => {
  test('are the same after a restart and in a copy that follows', async () => {
    await using desk = await openLearningDesk();
    const copy = createEngine(await loadEngineDocuments(desk.db));
    desk.engine.follow((change: EngineChange) => {
      if (change.kind !== 'reload') applyChange(copy, change);
    });
    await desk.approve(await desk.about(ISSUE));
    await desk.learning.thumb(desk.user, { ...answer, rating: 'down' });
    const restarted = createEngine(await loadEngineDocuments(desk.db));
    const told = desk.engine.explain('lease report shows no rows', ARTICLE);
    expect(told?.prior.shift).not.toBe(0);
    expect(restarted.explain('lease report shows no rows', ARTICLE)).toEqual(told);
    expect(copy.explain('lease report shows no rows', ARTICLE)).toEqual(told);
  });
});

describe('rates', () => {
  test('by source, category and kind', async () => {
    await using desk = await openLearningDesk();
    await desk.approve(await desk.about(ISSUE, { category: 'Reports' }));
    await desk.approve(
      await desk.about(ISSUE, { category: 'Reports' }),
      'Set the reporting period to the closed month.',
    );
    await desk.tickets.reject(desk.tier2, (await desk.about(ISSUE, { category: 'Reports' })).ticket_id, 'No');
    for (const by of ['source', 'category', 'kind'] as const) {
      const { rates } = await desk.learning.rates({ by, limit: 50 });
      expect(rates).toMatchObject([
        {
          key: { source: ARTICLE, category: 'Reports', kind: 'article' }[by],
          title: by === 'source' ? 'Lease report shows no rows' : null,
          approved: 1,
          edited: 1,
          rejected: 1,
          edit_rate: 0.5,
        },
      ]);
      expect(rates[0]?.acceptance_rate).toBeCloseTo(2 / 3, 10);
    }
  });

  test.each([
    [0, 0, null],
    [5, 10, [0.2366, 0.7634]],
    [10, 10, [0.7225, 1]],
    [0, 10, [0, 0.2775]],
  ])('%i of %i have the interval %j', (successes, trials, expected) => {
    const interval = wilson(successes, trials);
    expect(
      interval === null ? null : [interval.lower, interval.upper].map((value) => Number(value.toFixed(4))),
    ).toEqual(expected);
  });
});
