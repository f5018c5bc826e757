import type { KnowledgeDocument, SourceOutcomes } from '@resolution/contracts';
import { NO_OUTCOMES } from '@resolution/contracts';
import { demoCorpus, demoQuestions } from '@resolution/demo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../src/evals/cases.ts';
import { createEngine, DEFAULT_SETTINGS, priorOf } from '../src/index.ts';

const { prior } = DEFAULT_SETTINGS;

const anyOutcomes: fc.Arbitrary<SourceOutcomes> = fc
  .record({
    approved: fc.nat(5000),
    edited: fc.nat(5000),
    kept: fc.double({ min: 0, max: 1, noNaN: true }),
    rejected: fc.nat(5000),
    reopened: fc.nat(5000),
    thumbs_up: fc.nat(5000),
    thumbs_down: fc.nat(5000),
  })
  .map(({ kept, ...counts }) => ({ ...counts, edited_kept: kept * counts.edited }));

describe('the prior of a source', () => {
  test.each([
    ['nothing known', {}, 0.5],
    ['one approval', { approved: 1 }, 3 / 5],
    ['one rejection', { rejected: 1 }, 2 / 5],
    ['reopened is as bad as rejected', { reopened: 1 }, 2 / 5],
    ['an edit that kept all but a tenth is nearly an approval', { edited: 1, edited_kept: 0.9 }, 2.9 / 5],
    ['a text written anew is nearly a rejection', { edited: 1, edited_kept: 0 }, 2 / 5],
    ['a thumb weighs a quarter', { thumbs_up: 4 }, 3 / 5],
    ['good and bad even out', { approved: 6, rejected: 6 }, 0.5],
  ] as const)('%s', (_name, outcomes, mean) => {
    const found = priorOf({ ...NO_OUTCOMES, ...outcomes }, prior);
    expect(found.mean).toBeCloseTo(mean, 10);
    expect(found.shift).toBeCloseTo(prior.bound * (2 * mean - 1), 10);
  });

  test('never leaves its bound, and its interval holds its mean', () => {
    fc.assert(
      fc.property(anyOutcomes, (outcomes) => {
        const { shift, mean, lower, upper } = priorOf(outcomes, prior);
        expect(Math.abs(shift)).toBeLessThanOrEqual(prior.bound);
        expect(lower).toBeLessThanOrEqual(mean);
        expect(upper).toBeGreaterThanOrEqual(mean);
      }),
    );
  });

  test('grows surer with more of the same', () => {
    const few = priorOf({ ...NO_OUTCOMES, approved: 2 }, prior);
    const many = priorOf({ ...NO_OUTCOMES, approved: 200 }, prior);
    expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
    expect(many.shift).toBeGreaterThan(few.shift);
  });
});

function entry(knowledge_id: string, resolution: string): KnowledgeDocument {
  const rest = { product: null, category: null, transcript: null, reference_articles: [] };
  return { kind: 'knowledge', knowledge: { knowledge_id, resolution, ...rest } };
}

const TWIN = 'The bank deposit is posted twice. Open Deposits, reverse the second posting and check the ledger.';
const TWINS = [
  entry('KB-NEW-0001', TWIN),
  entry('KB-NEW-0002', TWIN),
  entry('KB-NEW-0003', 'The lease report shows no rows. Set the period and run it again.'),
];
const QUESTION = 'deposit posted twice to the ledger';
const ids = (engine: ReturnType<typeof createEngine>) => engine.search(QUESTION).map(({ id }) => id);

describe('outcomes in the ranking', () => {
  test('decide between documents that fit equally well, from the next question on', () => {
    const engine = createEngine({ documents: TWINS });
    expect(ids(engine).slice(0, 2)).toEqual(['KB-NEW-0001', 'KB-NEW-0002']);
    engine.setPrior('KB-NEW-0001', { ...NO_OUTCOMES, rejected: 3 });
    expect(ids(engine).slice(0, 2)).toEqual(['KB-NEW-0002', 'KB-NEW-0001']);
  });

  test('are the same whether they were there at the start or came later, and outlive a new text', () => {
    const priors = new Map([['KB-NEW-0002', { ...NO_OUTCOMES, approved: 5 }]]);
    const early = createEngine({ documents: TWINS, priors });
    const late = createEngine({ documents: TWINS });
    for (const [id, outcomes] of priors) late.setPrior(id, outcomes);
    for (const document of TWINS) late.upsert(document);
    expect(late.search(QUESTION)).toEqual(early.search(QUESTION));
  });

  test('never lift what does not fit over what does', () => {
    const engine = createEngine({ documents: TWINS });
    engine.setPrior('KB-NEW-0003', { ...NO_OUTCOMES, approved: 100_000 });
    engine.setPrior('KB-NEW-0001', { ...NO_OUTCOMES, rejected: 100_000 });
    engine.setPrior('KB-NEW-0002', { ...NO_OUTCOMES, rejected: 100_000 });
    expect(ids(engine)[0]).toBe('KB-NEW-0001');
  });

  test('change nothing where there are none', () => {
    const even = createEngine({ documents: TWINS, priors: new Map([['KB-NEW-0002', NO_OUTCOMES]]) });
    expect(even.search(QUESTION)).toEqual(createEngine({ documents: TWINS }).search(QUESTION));
  });
});

describe('why a document stands where it does', () => {
  test('the parts add up to the rank, and the prior shows its counts', () => {
    const engine = createEngine({ documents: TWINS });
    engine.setPrior('KB-NEW-0002', { ...NO_OUTCOMES, approved: 5, rejected: 1 });
    const told = engine.explain(QUESTION, 'KB-NEW-0002');
    expect(told).toMatchObject({
      kind: 'knowledge',
      place: 1,
      place_without_outcomes: 2,
      prior: { successes: 5, failures: 1 },
    });
    expect(told?.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(told?.rank ?? Number.NaN, 10);
  });

  test.each(['article', 'script', 'knowledge', 'ticket'] as const)('the parts add up for the kind %s', (kind) => {
    const engine = createEngine({ documents: [...documentsOf(demoCorpus), ...TWINS] });
    const asked = demoQuestions.filter((_, index) => index % 5 === 0).map(({ text }) => text);
    let told = 0;
    for (const question of [QUESTION, ...asked]) {
      for (const { id } of engine.search(question, { kind })) {
        const explained = engine.explain(question, id);
        if (explained === null) throw new Error(`${id} was found`);
        expect(explained.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(explained.rank, 9);
        told += 1;
      }
    }
    expect(told).toBeGreaterThan(0);
  });

  test('of what is not retrievable there is nothing to tell', () => {
    const engine = createEngine({ documents: TWINS });
    engine.withdraw('KB-NEW-0002');
    expect(engine.explain(QUESTION, 'KB-NEW-0002')).toBeNull();
  });
});
