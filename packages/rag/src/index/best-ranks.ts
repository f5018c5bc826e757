/** The highest so many ranks of those seen so far. */
export class BestRanks {
  readonly #limit: number;
  /** Lowest first. */
  readonly #ranks: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What a rank must exceed to be among them, or equal. */
  get least(): number {
    return this.#ranks.length < this.#limit ? Number.NEGATIVE_INFINITY : (this.#ranks[0] ?? Number.POSITIVE_INFINITY);
  }

  add(rank: number): void {
    if (rank <= this.least) return;
    const ranks = this.#ranks;
    if (ranks.length === this.#limit) ranks.shift();
    let at = ranks.length;
    while (at > 0 && (ranks[at - 1] as number) > rank) at -= 1;
    ranks.splice(at, 0, rank);
  }
}
