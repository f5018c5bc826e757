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

/** The count of one field in packed counts. */
export function countIn(packed: number, field: Field): number {
  return (packed >>> SHIFT[field]) & FIELD_LIMIT;
}

/** Whether packed counts say that the term stands in the title or the lead. */
export function isInHead(packed: number): boolean {
  return (packed & HEAD_BITS) !== 0;
}

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
