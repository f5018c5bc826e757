const INITIAL_CAPACITY = 4;

/**
 * The documents of one pool that hold a term: slot numbers, and what each document's counts of it weigh, in growing typed
 * arrays. Slots of withdrawn documents stay until the pool is compacted; `live` counts the others, so document frequencies
 * are exact.
 */
export class Postings {
  slots = new Uint32Array(INITIAL_CAPACITY);
  saturations = new Float32Array(INITIAL_CAPACITY);
  length = 0;
  live = 0;

  add(slot: number, saturation: number): void {
    if (this.length === this.slots.length) this.#grow();
    this.slots[this.length] = slot;
    this.saturations[this.length] = saturation;
    this.length += 1;
    this.live += 1;
  }

  forget(): void {
    this.live -= 1;
  }

  #grow(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    slots.set(this.slots);
    this.slots = slots;
    const saturations = new Float32Array(this.saturations.length * 2);
    saturations.set(this.saturations);
    this.saturations = saturations;
  }
}

/** Live documents over all kinds that hold each term. */
export class Frequencies {
  #counts = new Int32Array(1024);

  of(term: number): number {
    return this.#counts[term] ?? 0;
  }

  add(term: number, step: 1 | -1): void {
    if (term >= this.#counts.length) {
      const counts = new Int32Array(Math.max(term + 1, this.#counts.length * 2));
      counts.set(this.#counts);
      this.#counts = counts;
    }
    this.#counts[term] = (this.#counts[term] ?? 0) + step;
  }
}
