import type { Query } from './query.ts';

/**
 * The terms that a question asks for, each a group of stakes, concepts that it speaks for: those of group g are from
 * `starts[g]` to `starts[g + 1]`, with how well it stands for each. The group of `terms[i]` is i + 1; group 0 is every other
 * term.
 */
export interface Asked {
  readonly terms: readonly number[];
  readonly starts: Int32Array;
  readonly concepts: Int32Array;
  readonly weights: Float64Array;
  readonly sequence: ReadonlySet<number>;
  readonly pairs: AskedPairs;
  /** Agreement with a product line: a corpus has a few dozen of them. */
  readonly agreements: Map<string, number>;
}

/**
 * The neighbouring terms of a question. Those whose first one is of group g are a chain from `first[g]` over `next`, ended by
 * 0; pair p is `left[p - 1]` and `right[p - 1]`, its second one of group `rightGroups[p - 1]`.
 */
export interface AskedPairs {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly rightGroups: Int32Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** More than any lexicon has: two terms make one number. */
const TERMS = 2 ** 26;

/** A question is measured against every kind of document; what it asks for is the same each time. */
const askedBy = new WeakMap<Query, Asked>();

/** What a question asks for, read once. */
export function askedOf(query: Query): Asked {
  const known = askedBy.get(query);
  if (known !== undefined) return known;
  const asked = readAsked(query);
  askedBy.set(query, asked);
  return asked;
}

function readAsked(query: Query): Asked {
  const groups = new Map<number, number>();
  const sizes: number[] = [0];
  for (const { alternatives } of query.concepts) {
    for (const { term } of alternatives) {
      const group = groups.get(term);
      if (group !== undefined) sizes[group] = (sizes[group] as number) + 1;
      else groups.set(term, sizes.push(1) - 1);
    }
  }
  const starts = new Int32Array(sizes.length + 1);
  for (let group = 0; group < sizes.length; group += 1) {
    starts[group + 1] = (starts[group] as number) + (sizes[group] as number);
  }
  const places = starts.slice();
  const concepts = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Float64Array(concepts.length);
  for (let concept = 0; concept < query.concepts.length; concept += 1) {
    for (const { term, weight } of query.concepts[concept]?.alternatives ?? []) {
      const group = groups.get(term) as number;
      const at = places[group] as number;
      places[group] = at + 1;
      concepts[at] = concept;
      weights[at] = weight;
    }
  }
  const { sequence } = query;
  return {
    terms: [...groups.keys()],
    starts,
    concepts,
    weights,
    sequence: new Set(sequence),
    pairs: readPairs(sequence, groups),
    agreements: new Map(),
  };
}

function readPairs(sequence: readonly number[], groups: ReadonlyMap<number, number>): AskedPairs {
  const left: number[] = [];
  const right: number[] = [];
  const seen = new Set<number>();
  for (let at = 1; at < sequence.length; at += 1) {
    const [first = 0, second = 0] = [sequence[at - 1], sequence[at]];
    if (first === 0 || second === 0 || first === second) continue;
    const key = first * TERMS + second;
    if (seen.has(key)) continue;
    seen.add(key);
    left.push(first);
    right.push(second);
  }
  const first = new Int32Array(groups.size + 1);
  const next = new Int32Array(left.length + 1);
  const rightGroups = new Int32Array(left.length);
  for (let pair = 1; pair <= left.length; pair += 1) {
    const group = groups.get(left[pair - 1] as number) ?? 0;
    const follower = groups.get(right[pair - 1] as number) ?? 0;
    rightGroups[pair - 1] = follower;
    // A term that is asked for as no concept's is passed over in documents too.
    if (group === 0 || follower === 0) continue;
    next[pair] = first[group] as number;
    first[group] = pair;
  }
  return { left, right, rightGroups, first, next };
}
