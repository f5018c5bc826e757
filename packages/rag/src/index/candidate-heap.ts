/** A document that may be among the best, with what it is chosen by. */
export interface Ranked {
  readonly slot: number;
  /** Decides between two of the same rank: the lower id is the better one. */
  readonly id: string;
  readonly score: number;
  readonly rank: number;
}

/** The best so many documents of those seen so far, as a heap with the worst of them on top. */
export class CandidateHeap {
  readonly #limit: number;
  readonly #heap: Ranked[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The rank that a document needs at least. */
  get least(): number {
    const worst = this.#heap.length < this.#limit ? undefined : this.#heap[0];
    return worst?.rank ?? Number.NEGATIVE_INFINITY;
  }

  add(candidate: Ranked): void {
    const heap = this.#heap;
    if (heap.length === this.#limit) {
      const worst = heap[0];
      if (worst === undefined || byRank(candidate, worst) <= 0) return;
      heap[0] = candidate;
      this.#sink();
      return;
    }
    heap.push(candidate);
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (byRank(heap[at] as Ranked, heap[parent] as Ranked) >= 0) break;
      [heap[at], heap[parent]] = [heap[parent] as Ranked, heap[at] as Ranked];
      at = parent;
    }
  }

  /** Best first. */
  sorted(): Ranked[] {
    return this.#heap.toSorted((a, b) => byRank(b, a));
  }

  #sink(): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && byRank(heap[child] as Ranked, heap[least] as Ranked) < 0) least = child;
      }
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least] as Ranked, heap[at] as Ranked];
      at = least;
    }
  }
}

/** Negative when `a` ranks below `b`. */
function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}
