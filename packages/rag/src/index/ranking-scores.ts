import { BestRanks } from './best-ranks.ts';
import { placeOf } from './postings.ts';

/** The documents that hold one term of a concept, in the order of their slots, with what each gains by it. */
export interface Source {
  readonly slots: Uint32Array;
  /** Of each document, to be multiplied by `weight`. */
  readonly saturations: Float64Array;
  /** Documents; the arrays may be longer. */
  readonly length: number;
  readonly weight: number;
}

/** One concept of a question in one pool. The best of its sources counts for a document, not their sum. */
export interface Clause {
  readonly sources: readonly Source[];
  /** Greatest weight among the sources: clauses are scored in its order. */
  readonly weight: number;
  /** What no document gains more than. */
  readonly most: number;
}

/** What finding a place in a list costs, in postings read one after another: each step of the search waits for memory. */
const costOfFinding = (length: number): number => 4 * Math.log2(1 + length);
/** What a look at the score of each document costs, in the same unit. */
const COST_OF_LOOKING = 4;
/** Share of what clauses can give at most that the best documents are expected to get. */
const EXPECTED_SHARE = 0.5;

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

/**
 * Scores of the documents of one pool against one question at a time, in arrays that all questions share.
 *
 * Clauses are scored term by term, the weightiest first. As soon as all that is left could not lift a document among the best
 * that has nothing so far, what is left is only looked up for the documents that can still get there (MaxScore, Turtle and
 * Flood 1995, in its term-at-a-time form): the postings of common words, which are long and say little, are then not read.
 * The best documents and their scores are the same as if everything had been read.
 */
export class RankingScores {
  #scores = new Float64Array(16);
  /** Best source of the clause that is being scored. */
  #best = new Float64Array(16);
  /** Documents that it gives something to. */
  #raised = new Int32Array(16);
  /** Documents that have a score, in the order in which they got it. */
  #touched = new Int32Array(16);
  /** Documents that can still be among the best. */
  #kept = new Int32Array(16);
  #count = 0;

  /** Makes room for so many documents. */
  reserve(documents: number): void {
    if (documents <= this.#scores.length) return;
    this.#scores = new Float64Array(documents * 2);
    this.#best = new Float64Array(documents * 2);
    this.#raised = new Int32Array(documents * 2);
    this.#touched = new Int32Array(documents * 2);
    this.#kept = new Int32Array(documents * 2);
  }

  of(slot: number): number {
    return this.#scores[slot] as number;
  }

  /** Forgets the question. */
  clear(): void {
    for (let at = 0; at < this.#count; at += 1) this.#scores[this.#touched[at] as number] = 0;
    this.#count = 0;
  }

  /**
   * Scores every document that the clauses mention.
   *
   * @returns their slots, valid until the next question
   */
  all(clauses: readonly Clause[]): Int32Array {
    for (const clause of inOrder(clauses)) this.#add(clause);
    return this.#touched.subarray(0, this.#count);
  }

  /**
   * Scores the documents that can be among the best `limit`, and perhaps others.
   *
   * @param counts whether a document may be among them: one that was withdrawn may not
   * @returns their slots, valid until the next question
   */
  best(clauses: readonly Clause[], limit: number, counts: (slot: number) => boolean): Int32Array {
    const ordered = inOrder(clauses);
    const left = leftFrom(ordered);
    const reading = readingFrom(ordered);
    let least = 0;
    let measured = 0;
    let next = 0;
    while (next < ordered.length) {
      this.#add(ordered[next] as Clause);
      next += 1;
      const possible = left[next] as number;
      const expected = least + EXPECTED_SHARE * ((left[measured] as number) - possible);
      if (expected <= possible || COST_OF_LOOKING * this.#count > (reading[next] as number)) continue;
      least = this.#least(this.#touched, this.#count, limit, counts);
      measured = next;
      if (least <= possible + ROUNDING) continue;
      const survivors = this.#keep(this.#touched, this.#count, least - possible);
      if (survivors * costOfLookingUp(ordered, next) > (reading[next] as number)) continue;
      return this.#lookUpRest(ordered, next, left, survivors, limit, counts);
    }
    return this.#touched.subarray(0, this.#count);
  }

  /** Scores the rest of the clauses for the documents in `kept` alone. */
  #lookUpRest(
    clauses: readonly Clause[],
    from: number,
    left: Float64Array,
    survivors: number,
    limit: number,
    counts: (slot: number) => boolean,
  ): Int32Array {
    const kept = this.#kept;
    let count = survivors;
    for (let next = from; next < clauses.length; next += 1) {
      this.#lookUp(clauses[next] as Clause, kept, count);
      if (count <= 2 * limit) continue;
      count = this.#keep(kept, count, this.#least(kept, count, limit, counts) - (left[next + 1] as number));
    }
    return kept.subarray(0, count);
  }

  /** Score of the last of the best `limit` of the first `count` documents; minus infinity where there are fewer. */
  #least(slots: Int32Array, count: number, limit: number, counts: (slot: number) => boolean): number {
    const scores = this.#scores;
    const best = new BestRanks(limit);
    let { least } = best;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] as number;
      const score = scores[slot] as number;
      if (score <= least || !counts(slot)) continue;
      best.add(score);
      ({ least } = best);
    }
    return least;
  }

  /** Keeps those of the first `count` documents that have a score of `least` or more, and gives how many. */
  #keep(slots: Int32Array, count: number, least: number): number {
    const scores = this.#scores;
    const kept = this.#kept;
    const enough = least - ROUNDING;
    let length = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] as number;
      if ((scores[slot] as number) >= enough) kept[length++] = slot;
    }
    return length;
  }

  #add({ sources }: Clause): void {
    const [first] = sources;
    if (first === undefined) return;
    if (sources.length === 1) {
      this.#accumulate(first);
      return;
    }
    let count = 0;
    for (const source of sources) count = this.#raise(source, count);
    this.#addRaised(count);
  }

  #accumulate({ slots, saturations, length, weight }: Source): void {
    const scores = this.#scores;
    const touched = this.#touched;
    let count = this.#count;
    for (let at = 0; at < length; at += 1) {
      const slot = slots[at] as number;
      const before = scores[slot] as number;
      if (before === 0) touched[count++] = slot;
      scores[slot] = before + weight * (saturations[at] as number);
    }
    this.#count = count;
  }

  /** Raises each document to what the source gives it. Takes and gives how many documents of the clause have something. */
  #raise({ slots, saturations, length, weight }: Source, count: number): number {
    const best = this.#best;
    const raised = this.#raised;
    let seen = count;
    for (let at = 0; at < length; at += 1) {
      const slot = slots[at] as number;
      const value = weight * (saturations[at] as number);
      const before = best[slot] as number;
      if (before === 0) raised[seen++] = slot;
      if (value > before) best[slot] = value;
    }
    return seen;
  }

  #addRaised(raisedCount: number): void {
    const scores = this.#scores;
    const best = this.#best;
    const touched = this.#touched;
    let count = this.#count;
    for (let at = 0; at < raisedCount; at += 1) {
      const slot = this.#raised[at] as number;
      const before = scores[slot] as number;
      if (before === 0) touched[count++] = slot;
      scores[slot] = before + (best[slot] as number);
      best[slot] = 0;
    }
    this.#count = count;
  }

  #lookUp({ sources }: Clause, slots: Int32Array, count: number): void {
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] as number;
      let best = 0;
      for (let source = 0; source < sources.length; source += 1) {
        best = Math.max(best, valueAt(sources[source] as Source, slot));
      }
      this.#scores[slot] = (this.#scores[slot] as number) + best;
    }
  }
}

function valueAt({ slots, saturations, length, weight }: Source, slot: number): number {
  const at = placeOf(slot, slots, length);
  return at < length && slots[at] === slot ? weight * (saturations[at] as number) : 0;
}

function inOrder(clauses: readonly Clause[]): Clause[] {
  return clauses.toSorted((a, b) => b.weight - a.weight);
}

/** What a document can gain at most from a clause on; one number more than there are clauses, the last 0. */
function leftFrom(clauses: readonly Clause[]): Float64Array {
  const left = new Float64Array(clauses.length + 1);
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    left[at] = (left[at + 1] as number) + (clauses[at] as Clause).most;
  }
  return left;
}

/** Postings that are left to be read from a clause on, one number more than there are clauses. */
function readingFrom(clauses: readonly Clause[]): Float64Array {
  const reading = new Float64Array(clauses.length + 1);
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    reading[at] =
      (reading[at + 1] as number) + (clauses[at] as Clause).sources.reduce((sum, { length }) => sum + length, 0);
  }
  return reading;
}

/** What looking up the clauses from one on costs for one document. */
function costOfLookingUp(clauses: readonly Clause[], from: number): number {
  let cost = 0;
  for (let at = from; at < clauses.length; at += 1) {
    for (const { length } of (clauses[at] as Clause).sources) cost += costOfFinding(length);
  }
  return cost;
}
