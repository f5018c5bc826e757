/** Finds titles that stand whole in a question, by a hash of their terms: however many titles begin alike, one step each. */
export class TitleIndex {
  readonly #slots = new Map<number, Set<number>>();
  /** Terms of the longest title that has begun with a term. */
  readonly #longest = new Map<number, number>();

  add(title: Uint32Array, slot: number): void {
    const [first] = title;
    if (first === undefined) return;
    this.#longest.set(first, Math.max(title.length, this.#longest.get(first) ?? 0));
    const hash = title.reduce(hashed, 0);
    const same = this.#slots.get(hash);
    if (same === undefined) this.#slots.set(hash, new Set([slot]));
    else same.add(slot);
  }

  remove(title: Uint32Array, slot: number): void {
    this.#slots.get(title.reduce(hashed, 0))?.delete(slot);
  }

  clear(): void {
    this.#slots.clear();
    this.#longest.clear();
  }

  /**
   * Slots whose whole title, of `least` terms or more, stands in the sequence without gaps.
   *
   * @param titleOf tells titles apart that share a hash
   */
  within(sequence: readonly number[], least: number, titleOf: (slot: number) => Uint32Array): number[] {
    const found = new Set<number>();
    for (let start = 0; start + least <= sequence.length; start += 1) {
      const longest = this.#longest.get(sequence[start] as number) ?? 0;
      const end = Math.min(sequence.length, start + longest);
      let hash = 0;
      for (let at = start; at < end; at += 1) {
        hash = hashed(hash, sequence[at] as number);
        const length = at + 1 - start;
        if (length < least) continue;
        for (const slot of this.#slots.get(hash) ?? []) {
          const title = titleOf(slot);
          if (title.length === length && standsAt(title, sequence, start)) found.add(slot);
        }
      }
    }
    return [...found];
  }
}

function hashed(hash: number, term: number): number {
  return (Math.imul(hash, 31) + term) | 0;
}

/** Whether the phrase stands in the sequence from a place on. */
export function standsAt(phrase: ArrayLike<number>, sequence: readonly number[], start: number): boolean {
  for (let at = 0; at < phrase.length; at += 1) if (sequence[start + at] !== phrase[at]) return false;
  return true;
}
