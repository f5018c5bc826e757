import { SEARCH_LIMIT_DEFAULT } from '@resolution/contracts';
import type { NearestOptions, Neighbour } from '../engine-types.ts';
import { termsOf } from '../text/terms.ts';
import type { Entry } from './pool.ts';
import { KINDS, type Retriever } from './retriever.ts';

/**
 * Documents that say nearly the same as a text, by the cosine of their tf-idf words without synonyms: what a check for
 * near copies needs, where search wants related things.
 */
export function nearestDocuments(
  retriever: Retriever,
  text: string,
  { kind, limit = SEARCH_LIMIT_DEFAULT, exclude = [] }: NearestOptions = {},
): Neighbour[] {
  const own = weightsOf(
    termsOf(text).map((term) => retriever.lexicon.numberOf(term)),
    retriever,
  );
  const concepts = [...own.keys()]
    .filter((term) => term !== 0)
    .map((term) => ({ weight: 1, alternatives: [{ term, weight: 1 }] }));
  const neighbours: Neighbour[] = [];
  for (const one of kind === undefined ? KINDS : [kind]) {
    const pool = retriever.pools[one];
    const scoreOf = ({ distinct, saturations }: Entry): number =>
      distinct.reduce(
        (sum, term, at) => (own.has(term) ? sum + pool.strengthOf({ term, weight: 1 }) * (saturations[at] ?? 0) : sum),
        0,
      );
    for (const { slot } of pool.search(concepts, limit * 3 + exclude.length, { scoreOf })) {
      const entry = pool.entryAt(slot);
      if (entry === undefined || exclude.includes(entry.searchable.id)) continue;
      neighbours.push({
        id: entry.searchable.id,
        kind: one,
        title: entry.searchable.title,
        similarity: cosine(own, weightsOf(wordsOf(entry), retriever)),
      });
    }
  }
  return neighbours.toSorted((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** The words of a document's own text: what a copy would repeat, so without the title that an index repeats. */
function wordsOf({ searchable: { terms, kind } }: Entry): Iterable<number> {
  return kind === 'knowledge' ? terms.body : [...terms.title, ...terms.lead, ...terms.body];
}

function weightsOf(terms: Iterable<number>, retriever: Retriever): Map<number, number> {
  const weights = new Map<number, number>();
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1);
  for (const [term, count] of weights) weights.set(term, (1 + Math.log(count)) * retriever.idf(term));
  return weights;
}

function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let dot = 0;
  let left = 0;
  let right = 0;
  for (const [term, weight] of a) {
    dot += weight * (b.get(term) ?? 0);
    left += weight * weight;
  }
  for (const weight of b.values()) right += weight * weight;
  return left === 0 || right === 0 ? 0 : Math.min(1, dot / Math.sqrt(left * right));
}
