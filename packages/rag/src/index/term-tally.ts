import { FIELDS, type Field } from './searchable.ts';

const FIELD_LIMIT = 255;
const SHIFT: Readonly<Record<Field, number>> = { title: 0, lead: 8, body: 16, meta: 24 };
const HEAD_BITS = 0xffff;

/**
 * How often a document holds its terms, by field. One tally serves every document of a pool after the other, because making a
 * map for each takes longer than everything that is counted in it.
 */
export class TermTally {
  /** By term, the counts of its four fields, 8 bits each and no more than 255; 0 for terms that the document has not. */
  #packed = new Uint32Array(1024);
  readonly #terms: number[] = [];

  /** The terms counted, in order of first sight. */
  get terms(): readonly number[] {
    return this.#terms;
  }

  /** Counts a term once more in a field. */
  add(term: number, field: Field): void {
    if (term >= this.#packed.length) this.#grow(term);
    const packed = this.#packed[term] as number;
    if (packed === 0) this.#terms.push(term);
    const shift = SHIFT[field];
    if (((packed >>> shift) & FIELD_LIMIT) < FIELD_LIMIT) this.#packed[term] = packed + (1 << shift);
  }

  /** Whether the term stands in the title or the lead. */
  isInHead(term: number): boolean {
    return ((this.#packed[term] as number) & HEAD_BITS) !== 0;
  }

  /** Sum over the fields, in their order, of how often the term stands there times what that weighs. */
  weightedCount(term: number, weights: Readonly<Record<Field, number>>): number {
    const packed = this.#packed[term] as number;
    let sum = 0;
    for (const field of FIELDS) sum += ((packed >>> SHIFT[field]) & FIELD_LIMIT) * weights[field];
    return sum;
  }

  /** Makes it ready for the next document. */
  clear(): void {
    for (const term of this.#terms) this.#packed[term] = 0;
    this.#terms.length = 0;
  }

  #grow(term: number): void {
    const packed = new Uint32Array(Math.max(term + 1, this.#packed.length * 2));
    packed.set(this.#packed);
    this.#packed = packed;
  }
}
