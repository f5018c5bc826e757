import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clause, RankingScores } from '../../src/index/ranking-scores.ts';

const DOCUMENTS = 3000;

/** A term held by every `step`-th document from `first` on; what a document gains by it varies with its number. */
interface Term {
  readonly first: number;
  readonly step: number;
  readonly weight: number;
}

function clauseOf(terms: readonly Term[]): Clause {
  const sources = terms.map(({ first, step, weight }) => {
    const slots = Uint32Array.from({ length: Math.ceil((DOCUMENTS - first) / step) }, (_, at) => first + at * step);
    const saturations = Float64Array.from(slots, (slot) => 0.2 + ((slot * 7919) % 101) / 50);
    return { slots, saturations, length: slots.length, weight };
  });
  return {
    sources,
    weight: Math.max(...sources.map(({ weight }) => weight)),
    most: Math.max(...sources.map(({ saturations, weight }) => weight * Math.max(...saturations))),
  };
}

const terms = fc.array(
  fc.record({
    first: fc.nat(DOCUMENTS - 1),
    step: fc.constantFrom(1, 2, 3, 7, 40, 300),
    weight: fc.constantFrom(0.1, 0.4, 1, 2.5, 6, 9),
  }),
  { minLength: 1, maxLength: 4 },
);

function ranked(
  scores: RankingScores,
  slots: Int32Array,
  limit: number,
  counts: (slot: number) => boolean,
): number[][] {
  return [...slots]
    .filter(counts)
    .map((slot) => [slot, scores.of(slot)] as const)
    .toSorted(([a, left], [b, right]) => right - left || a - b)
    .slice(0, limit)
    .map(([slot, score]) => [slot, Number(score.toFixed(6))]);
}

describe('scores of the documents of a pool', () => {
  test('the best are those that reading everything gives, whatever is left out on the way', () => {
    const scores = new RankingScores();
    scores.reserve(DOCUMENTS);
    const reading = new RankingScores();
    reading.reserve(DOCUMENTS);
    fc.assert(
      fc.property(
        fc.array(terms, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(1, 5, 40, 60),
        fc.constantFrom(1, 3),
        (clauseTerms, limit, liveEvery) => {
          const counts = (slot: number): boolean => slot % liveEvery === 0;
          const clauses = clauseTerms.map(clauseOf);
          const everything = ranked(reading, reading.all(clauses), limit, counts);
          reading.clear();
          const best = ranked(scores, scores.best(clauses, limit, counts), limit, counts);
          scores.clear();
          expect(best).toEqual(everything);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a document without the rare word is among the best where the rare one says little of the others', () => {
    const scores = new RankingScores();
    scores.reserve(DOCUMENTS);
    const clauses = [clauseOf([{ first: 3, step: 60, weight: 9 }]), clauseOf([{ first: 0, step: 1, weight: 3.9 }])];
    const everything = ranked(scores, scores.all(clauses), 45, () => true);
    scores.clear();
    expect(everything.some(([slot = 0]) => slot % 60 !== 3)).toBe(true);
    expect(
      ranked(
        scores,
        scores.best(clauses, 45, () => true),
        45,
        () => true,
      ),
    ).toEqual(everything);
  });

  test('common words are not read to the end where rare ones have settled who is among the best', () => {
    const scores = new RankingScores();
    scores.reserve(DOCUMENTS);
    const rare = clauseOf([{ first: 5, step: 30, weight: 9 }]);
    const common = clauseOf([{ first: 0, step: 1, weight: 0.1 }]);
    expect(scores.all([common, rare])).toHaveLength(DOCUMENTS);
    scores.clear();
    expect(scores.best([common, rare], 5, () => true).length).toBeLessThanOrEqual(100);
    scores.clear();
  });
});
