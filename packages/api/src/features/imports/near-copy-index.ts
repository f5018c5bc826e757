import { estimateSimilarity, SKETCH_BINS, SKETCH_WORDS, sketchWords } from './transcript-sketch.ts';

/** Bins that must agree for two texts to meet in a bucket, and how many such chances they get: 0.999 at similarity 0.85. */
const BAND_BINS = 5;
const BANDS = Math.floor(SKETCH_BINS / BAND_BINS);
const BUCKETS = 1 << 16;
/** Texts looked at per bucket, newest first: bounds the work when thousands follow one template. */
const MAX_STEPS_PER_BAND = 50;
const NONE = -1;

export interface NearCopyCandidate {
  readonly id: number;
  readonly sketch: Uint8Array;
  /** Estimated similarity, 0 to 1. */
  readonly estimate: number;
}

/**
 * Finds texts like a given one among many by locality-sensitive hashing of their sketches. Lives in memory, on typed
 * arrays: 100,000 texts are 11 MB and a question costs microseconds.
 */
export class NearCopyIndex {
  readonly #heads = new Int32Array(BANDS * BUCKETS).fill(NONE);
  #ids = new Int32Array(256);
  #sketches = new Uint8Array(256 * SKETCH_BINS);
  /** The same bytes, in words. */
  #words = new Uint32Array(this.#sketches.buffer);
  #next = new Int32Array(256 * BANDS);
  /** The question that looked at a text last: a text stands in a bucket of every band. */
  #seenBy = new Uint32Array(256);
  #question = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(id: number, sketch: Uint8Array): void {
    if (this.#size === this.#ids.length) this.#grow();
    const place = this.#size;
    this.#size += 1;
    this.#ids[place] = id;
    this.#sketches.set(sketch, place * SKETCH_BINS);
    for (let band = 0; band < BANDS; band += 1) {
      const bucket = bucketOf(sketch, 0, band);
      this.#next[place * BANDS + band] = this.#heads[bucket] ?? NONE;
      this.#heads[bucket] = place;
    }
  }

  /** Texts whose sketch promises at least this similarity, likeliest first; of equals the one added first. */
  candidates(wanted: Uint8Array, minimum: number): NearCopyCandidate[] {
    this.#question += 1;
    const words = sketchWords(wanted);
    const found: (NearCopyCandidate & { place: number })[] = [];
    for (let band = 0; band < BANDS; band += 1) {
      let place = this.#heads[bucketOf(wanted, 0, band)] ?? NONE;
      for (let step = 0; place !== NONE && step < MAX_STEPS_PER_BAND; step += 1) {
        if (this.#seenBy[place] !== this.#question) {
          this.#seenBy[place] = this.#question;
          const estimate = estimateSimilarity(words, this.#words, place * SKETCH_WORDS);
          if (estimate >= minimum) {
            const sketch = this.#sketches.subarray(place * SKETCH_BINS, (place + 1) * SKETCH_BINS);
            found.push({ id: this.#ids[place] ?? 0, sketch, estimate, place });
          }
        }
        place = this.#next[place * BANDS + band] ?? NONE;
      }
    }
    return found.toSorted((a, b) => b.estimate - a.estimate || a.place - b.place);
  }

  /** Forgets what was added last, down to an earlier {@link size}: the transaction that made those tickets was undone. */
  truncate(size: number): void {
    while (this.#size > size) {
      const place = this.#size - 1;
      for (let band = 0; band < BANDS; band += 1) {
        this.#heads[bucketOf(this.#sketches, place * SKETCH_BINS, band)] = this.#next[place * BANDS + band] ?? NONE;
      }
      this.#size = place;
    }
  }

  #grow(): void {
    const capacity = this.#ids.length * 2;
    const ids = new Int32Array(capacity);
    const sketches = new Uint8Array(capacity * SKETCH_BINS);
    const next = new Int32Array(capacity * BANDS);
    ids.set(this.#ids);
    sketches.set(this.#sketches);
    next.set(this.#next);
    const seenBy = new Uint32Array(capacity);
    seenBy.set(this.#seenBy);
    this.#seenBy = seenBy;
    this.#ids = ids;
    this.#sketches = sketches;
    this.#words = new Uint32Array(sketches.buffer);
    this.#next = next;
  }
}

function bucketOf(sketches: Uint8Array, offset: number, band: number): number {
  let hash = band + 1;
  for (let bin = band * BAND_BINS; bin < (band + 1) * BAND_BINS; bin += 1) {
    hash = Math.imul(hash ^ (sketches[offset + bin] ?? 0), 0x0100_0193);
  }
  return band * BUCKETS + ((hash ^ (hash >>> 16)) & (BUCKETS - 1));
}
