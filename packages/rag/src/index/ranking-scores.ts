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
/** Share of what the clauses can give at most that is scored before it is asked what the best can be expected to have. */
const SCORED_FIRST = 0.4;

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

/**
 * Scores of the documents of one pool against one question at a time, in arrays that all questions share.
 *
 * Clauses are scored one after another, the weightiest first. When the rare words have shown which documents are good, those
 * are scored to the end: what the last of the best has is the bar. From the clause on with which nobody who has nothing so
 * far could reach it, only those who still can are scored (MaxScore, Turtle and Flood 1995, clause by clause instead of
 * document by document): common words, whose postings are long and say little, then need not be read. The best documents and
 * their scores are the same as if everything had been.
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
    let next = 0;
    const addUntil = (enough: (left: number) => boolean): void => {
      for (; next < ordered.length && !enough(left[next] as number); next += 1) this.#add(ordered[next] as Clause);
    };
    const unscored = (1 - SCORED_FIRST) * (left[0] as number);
    addUntil((possible) => possible <= unscored && this.#count >= limit);
    const rest = ordered.slice(next);
    const bar = 2 * limit * costOfLookingUp(rest) < readingOf(rest) ? this.#barOf(rest, limit, counts) : 0;
    addUntil((possible) => possible < bar - ROUNDING);
    if (next === ordered.length) return this.#touched.subarray(0, this.#count);

    let kept = this.#keep(this.#touched, this.#count, bar - (left[next] as number));
    for (; next < ordered.length; next += 1) {
      this.#addToKept(ordered[next] as Clause, kept);
      kept = this.#keep(this.#kept, kept, bar - (left[next + 1] as number));
    }
    return this.#kept.subarray(0, kept);
  }

  /** What the last of the best `limit` has at least, once the rest of the clauses is scored as well. */
  #barOf(rest: readonly Clause[], limit: number, counts: (slot: number) => boolean): number {
    const least = this.#least(this.#touched, this.#count, limit, counts);
    const ends = new BestRanks(limit);
    for (let at = 0; at < this.#count; at += 1) {
      const slot = this.#touched[at] as number;
      const score = this.#scores[slot] as number;
      if (score >= least && counts(slot)) ends.add(score + rest.reduce((sum, clause) => sum + gainOf(clause, slot), 0));
    }
    return Math.max(0, ends.least);
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

  /** Scores a clause for the first `count` documents of `kept`, by looking each up or by reading on, whatever costs less. */
  #addToKept(clause: Clause, count: number): void {
    if (count * costOfLookingUp([clause]) > readingOf([clause])) {
      this.#addToScored(clause);
      return;
    }
    for (let at = 0; at < count; at += 1) {
      const slot = this.#kept[at] as number;
      this.#scores[slot] = (this.#scores[slot] as number) + gainOf(clause, slot);
    }
  }

  /** Scores a clause for the documents that have a score already. */
  #addToScored({ sources }: Clause): void {
    const scores = this.#scores;
    const best = this.#best;
    let count = 0;
    for (const source of sources) count = this.#raise(source, count);
    for (let at = 0; at < count; at += 1) {
      const slot = this.#raised[at] as number;
      const before = scores[slot] as number;
      if (before !== 0) scores[slot] = before + (best[slot] as number);
      best[slot] = 0;
    }
  }
}

/** What a document gains by a clause. */
function gainOf({ sources }: Clause, slot: number): number {
  let best = 0;
  for (let at = 0; at < sources.length; at += 1) best = Math.max(best, valueAt(sources[at] as Source, slot));
  return best;
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

/** Postings of clauses. */
function readingOf(clauses: readonly Clause[]): number {
  return clauses.reduce((sum, { sources }) => sources.reduce((all, { length }) => all + length, sum), 0);
}

/** What looking clauses up costs for one document, in postings read. */
function costOfLookingUp(clauses: readonly Clause[]): number {
  return clauses.reduce((sum, { sources }) => sources.reduce((all, { length }) => all + costOfFinding(length), sum), 0);
}
