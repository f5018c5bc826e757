import type { Field } from './searchable.ts';

const INITIAL_CAPACITY = 4;
const FIELD_LIMIT = 255;

const SHIFT: Readonly<Record<Field, number>> = { title: 0, lead: 8, body: 16, meta: 24 };
const HEAD_BITS = 0xffff;

/**
 * Counts of one term in the four fields of one document, packed into 32 bits, 8 a field: adds one to a field, up to 255.
 */
export function countedIn(packed: number, field: Field): number {
  const shift = SHIFT[field];
  return ((packed >>> shift) & FIELD_LIMIT) === FIELD_LIMIT ? packed : (packed + (1 << shift)) >>> 0;
}

/** Whether packed counts say that the term stands in the title or the lead. */
export function isInHead(packed: number): boolean {
  return (packed & HEAD_BITS) !== 0;
}

/**
 * The documents of one pool that hold a term: slot numbers and packed counts, in growing typed arrays. Slots of
 * withdrawn documents stay until the pool is compacted; `live` counts the others, so document frequencies are exact.
 */
export class Postings {
  slots = new Uint32Array(INITIAL_CAPACITY);
  counts = new Uint32Array(INITIAL_CAPACITY);
  length = 0;
  live = 0;
  /** What {@link saturated} has worked out so far. */
  #saturations = new Float64Array(0);
  #known = 0;
  #most = 0;

  /** Greatest weight that {@link saturated} has given, withdrawn documents included. */
  get most(): number {
    return this.#most;
  }

  add(slot: number, packed: number): void {
    if (this.length === this.slots.length) this.#grow();
    this.slots[this.length] = slot;
    this.counts[this.length] = packed;
    this.length += 1;
    this.live += 1;
  }

  /** Packed counts of one document, 0 when the term is not in it. */
  countsAt(slot: number): number {
    const at = placeOf(slot, this.slots, this.length);
    return at < this.length && this.slots[at] === slot ? (this.counts[at] as number) : 0;
  }

  /**
   * What the counts of each document weigh. A document's weight never changes, so it is worked out when a question first
   * asks for the term, and read after that.
   */
  saturated(weigh: (slot: number, packed: number) => number): Float64Array {
    if (this.#known < this.length) {
      if (this.#saturations.length < this.length) {
        const saturations = new Float64Array(this.slots.length);
        saturations.set(this.#saturations);
        this.#saturations = saturations;
      }
      for (let at = this.#known; at < this.length; at += 1) {
        const saturation = weigh(this.slots[at] as number, this.counts[at] as number);
        this.#saturations[at] = saturation;
        if (saturation > this.#most) this.#most = saturation;
      }
      this.#known = this.length;
    }
    return this.#saturations;
  }

  forget(): void {
    this.live -= 1;
  }

  #grow(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    slots.set(this.slots);
    this.slots = slots;
    const counts = new Uint32Array(this.counts.length * 2);
    counts.set(this.counts);
    this.counts = counts;
  }
}

/** Where a slot stands among the first `length`, or would stand: slots only grow, so they are in order. */
export function placeOf(slot: number, slots: Uint32Array, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle] as number) < slot) low = middle + 1;
    else high = middle;
  }
  return low;
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
