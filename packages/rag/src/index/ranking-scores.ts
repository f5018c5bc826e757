import type { Postings } from './postings.ts';

/** A term that stands for a concept of a question, with what a document gains by it at a saturation of 1. */
export interface WeighedTerm {
  readonly postings: Pick<Postings, 'slots' | 'saturations' | 'length' | 'live'>;
  readonly weight: number;
}

/** One concept of a question. The best of its terms counts for a document, not their sum. */
export type Clause = readonly WeighedTerm[];

/**
 * Takes a document with its score.
 *
 * @returns the score below which documents need not be shown any more
 */
export type Visit = (slot: number, score: number) => number;

/** Documents that are scored together: what is written for them again and again stays in the processor's nearest cache. */
const RANGE = 2048;
/** Postings of a concept in each document from which every document of a range is looked at for it. */
const DENSE = 0.25;

const scores = new Float64Array(RANGE);
/** Best term of the concept that is being scored. */
const best = new Float64Array(RANGE);
/** Documents that it gives something to. */
const raised = new Int32Array(RANGE);

/**
 * Scores the documents that a question's concepts mention, and shows them in the order of their slots. A range of documents is
 * scored to the end before the next: each posting of a common word changes a score somewhere else, which costs a multiple
 * where the scores of all documents are too many for the processor's cache.
 *
 * @param documents slots there are
 */
export function forEachScored(clauses: readonly Clause[], documents: number, visit: Visit): void {
  const readers = clauses.filter((clause) => clause.length > 0).map((clause) => new ClauseReader(clause, documents));
  let least = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < documents; from += RANGE) {
    const size = Math.min(RANGE, documents - from);
    for (let at = 0; at < readers.length; at += 1) (readers[at] as ClauseReader).add(from, size);
    for (let at = 0; at < size; at += 1) {
      const score = scores[at] as number;
      if (score === 0) continue;
      scores[at] = 0;
      if (score >= least) least = visit(from + at, score);
    }
  }
}

/** How far the postings of one concept have been read. */
class ClauseReader {
  readonly #terms: Clause;
  readonly #places: Int32Array;
  readonly #dense: boolean;

  constructor(terms: Clause, documents: number) {
    this.#terms = terms;
    this.#places = new Int32Array(terms.length);
    this.#dense = terms.reduce((sum, { postings }) => sum + postings.length, 0) > DENSE * documents;
  }

  /** Adds what the concept gives the documents of a range to their scores. */
  add(from: number, size: number): void {
    if (this.#terms.length === 1) this.#addOnly(from, size);
    else if (this.#dense) this.#addDense(from, size);
    else this.#addSparse(from, size);
  }

  #addOnly(from: number, size: number): void {
    const { postings, weight } = this.#terms[0] as WeighedTerm;
    const { slots, saturations, length } = postings;
    const begin = this.#places[0] as number;
    const end = placeOf(slots, from + size, begin, length);
    for (let place = begin; place < end; place += 1) {
      const at = (slots[place] as number) - from;
      scores[at] = (scores[at] as number) + weight * (saturations[place] as number);
    }
    this.#places[0] = end;
  }

  #addDense(from: number, size: number): void {
    for (let term = 0; term < this.#terms.length; term += 1) {
      const { postings, weight } = this.#terms[term] as WeighedTerm;
      const { slots, saturations, length } = postings;
      const begin = this.#places[term] as number;
      const end = placeOf(slots, from + size, begin, length);
      for (let place = begin; place < end; place += 1) {
        const at = (slots[place] as number) - from;
        const value = weight * (saturations[place] as number);
        if (value > (best[at] as number)) best[at] = value;
      }
      this.#places[term] = end;
    }
    for (let at = 0; at < size; at += 1) {
      scores[at] = (scores[at] as number) + (best[at] as number);
      best[at] = 0;
    }
  }

  /** The same, but only what was raised is looked at again. */
  #addSparse(from: number, size: number): void {
    let count = 0;
    for (let term = 0; term < this.#terms.length; term += 1) {
      const { postings, weight } = this.#terms[term] as WeighedTerm;
      const { slots, saturations, length } = postings;
      const begin = this.#places[term] as number;
      const end = placeOf(slots, from + size, begin, length);
      for (let place = begin; place < end; place += 1) {
        const at = (slots[place] as number) - from;
        const value = weight * (saturations[place] as number);
        const before = best[at] as number;
        if (before === 0) raised[count++] = at;
        if (value > before) best[at] = value;
      }
      this.#places[term] = end;
    }
    for (let index = 0; index < count; index += 1) {
      const at = raised[index] as number;
      scores[at] = (scores[at] as number) + (best[at] as number);
      best[at] = 0;
    }
  }
}

/** The first place from `begin` whose slot is `end` or more; the slots ascend. */
function placeOf(slots: Uint32Array, end: number, begin: number, length: number): number {
  if (begin === length || (slots[length - 1] as number) < end) return length;
  let [low, high] = [begin, length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}
