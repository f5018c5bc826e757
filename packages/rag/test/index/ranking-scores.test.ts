import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clause, forEachScored } from '../../src/index/ranking-scores.ts';

/** More than one range, the last one cut short. */
const DOCUMENTS = 5000;

/** A term held by every `step`-th document from `first` on; what a document gains by it varies with its number. */
interface Term {
  readonly first: number;
  readonly step: number;
  readonly weight: number;
}

const saturationOf = (slot: number): number => Math.fround(0.2 + ((slot * 7919) % 101) / 50);

function clauseOf(terms: readonly Term[]): Clause {
  return terms.map(({ first, step, weight }) => {
    const slots = Uint32Array.from({ length: Math.ceil((DOCUMENTS - first) / step) }, (_, at) => first + at * step);
    const saturations = Float32Array.from(slots, saturationOf);
    return { postings: { slots, saturations, length: slots.length, live: slots.length }, weight };
  });
}

/** What a document gains, by the definition. */
function scoreOf(clauses: readonly (readonly Term[])[], slot: number): number {
  const gains = clauses.map((terms) =>
    terms
      .filter(({ first, step }) => slot >= first && (slot - first) % step === 0)
      .map(({ weight }) => weight * saturationOf(slot)),
  );
  return gains.reduce((sum, gain) => sum + Math.max(0, ...gain), 0);
}

const clauses = fc.array(
  fc.array(
    fc.record({
      first: fc.nat(DOCUMENTS - 1),
      step: fc.constantFrom(1, 2, 3, 7, 40, 300),
      weight: fc.constantFrom(0.1, 0.4, 1, 2.5, 6, 9),
    }),
    { maxLength: 4 },
  ),
  { maxLength: 8 },
);

describe('scores of the documents of a pool', () => {
  test('each document has the sum of what its concepts give it, each by its best term; those that have nothing are not shown', () => {
    fc.assert(
      fc.property(clauses, (terms) => {
        const shown = new Map<number, number>();
        forEachScored(terms.map(clauseOf), DOCUMENTS, (slot, score) => {
          shown.set(slot, score);
          return Number.NEGATIVE_INFINITY;
        });
        const gains = Array.from({ length: DOCUMENTS }, (_, slot) => scoreOf(terms, slot));
        expect(gains.flatMap((gain, slot) => (gain === 0 ? [] : [slot]))).toEqual([...shown.keys()]);
        const off = gains.map((gain, slot) => Math.abs(gain - (shown.get(slot) ?? 0)));
        expect(Math.max(...off)).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test('below the score that was asked for nothing is shown', () => {
    fc.assert(
      fc.property(clauses, fc.double({ min: 0, max: 20, noNaN: true }), (terms, least) => {
        const shown: number[] = [];
        forEachScored(terms.map(clauseOf), DOCUMENTS, (_, score) => {
          shown.push(score);
          return least;
        });
        expect(shown.slice(1).filter((score) => score < least)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a document with just as much is shown: its id may be the better one', () => {
    const shown: number[] = [];
    const [term] = clauseOf([{ first: 4, step: 101, weight: 2 }]);
    if (term === undefined) throw new Error('There is a term.');
    term.postings.saturations.fill(1);
    forEachScored([[term]], DOCUMENTS, (slot, score) => {
      shown.push(slot);
      return score;
    });
    expect(shown).toEqual([...term.postings.slots]);
  });
});
