/** Minimum hashes in a sketch; one byte of each is kept. */
export const SKETCH_BINS = 64;
/** Words of four bins in a sketch. */
export const SKETCH_WORDS = SKETCH_BINS / 4;
/** Words in a row that count as one feature. */
const SHINGLE_WORDS = 3;

/**
 * A fingerprint that is alike for texts that are alike: one-permutation MinHash over runs of three words (Li, Owen, Zhang
 * 2012), empty bins filled from the next one (Shrivastava and Li 2014), a byte kept of each (b-bit MinHash, Li and König
 * 2010). Case, spacing and punctuation do not count.
 *
 * @returns 64 bytes, or null for a text without a word.
 */
export function transcriptSketch(text: string): Uint8Array | null {
  const shingles = shinglesOf(text);
  if (shingles.length === 0) return null;
  const minima = new Uint32Array(SKETCH_BINS).fill(0xffff_ffff);
  for (let at = 0; at < shingles.length; at += 1) {
    const shingle = shingles[at] as number;
    const bin = shingle >>> 26;
    const value = mix(shingle);
    if (value < (minima[bin] as number)) minima[bin] = value;
  }
  return bytesOf(minima);
}

/** A sketch as {@link SKETCH_WORDS} words, by which two are compared four bins at a time. */
export function sketchWords(sketch: Uint8Array): Uint32Array {
  return new Uint32Array(sketch.slice().buffer);
}

/**
 * Estimates the share of features two texts have in common, from the words of their sketches: 0 to 1, standard error at most
 * 0.06. Equal bins are the zero bytes of an exclusive or (Warren, Hacker's Delight, 6-1).
 *
 * @param offset the word of `right` at which its sketch begins
 */
export function estimateSimilarity(left: Uint32Array, right: Uint32Array, offset = 0): number {
  // Equal bins by their place in a word; none is more than sixteen, so they never carry into each other.
  let equal = 0;
  for (let at = 0; at < SKETCH_WORDS; at += 1) {
    const different = (left[at] as number) ^ (right[offset + at] as number);
    equal += (~(((different & LOW_BITS) + LOW_BITS) | different) >>> 7) & ONES;
  }
  return (Math.imul(equal, ONES) >>> 24) / SKETCH_BINS;
}

/** All bits of each byte but its highest, and its lowest alone. */
const LOW_BITS = 0x7f7f_7f7f;
const ONES = 0x0101_0101;

/** The features of a text: its different three-word runs, as ascending 32-bit hashes. */
export function featuresOf(text: string): Uint32Array {
  const shingles = shinglesOf(text).toSorted();
  let different = 0;
  for (let at = 0; at < shingles.length; at += 1) {
    if (at > 0 && shingles[at] === shingles[at - 1]) continue;
    shingles[different] = shingles[at] as number;
    different += 1;
  }
  return shingles.subarray(0, different);
}

/**
 * The share of features two texts have in common, exactly: the Jaccard index of what {@link featuresOf} gives for them.
 *
 * @param least from which the share matters; one that must be less is given as 0, most often long before the end
 */
export function similarityOf(left: Uint32Array, right: Uint32Array, least = 0): number {
  // With c in common of a + b the share is c / (a + b - c): one that reaches `least` leaves out no more than this.
  let missing = left.length - Math.ceil((least * (left.length + right.length)) / (1 + least) - ROUNDING);
  let common = 0;
  let there = 0;
  for (let here = 0; here < left.length; here += 1) {
    const wanted = left[here] as number;
    while (there < right.length && (right[there] as number) < wanted) there += 1;
    if (right[there] === wanted) common += 1;
    else if (--missing < 0) return 0;
  }
  const all = left.length + right.length - common;
  return all === 0 ? 0 : common / all;
}

/** A product that comes out a hair above a whole number is that number. */
const ROUNDING = 1e-9;

/** 32-bit hashes of every run of three words; of the whole text where there are fewer words. Holds until the next call. */
function shinglesOf(text: string): Uint32Array {
  const words = hashWords(text);
  const [first = 0, second = 0] = hashes;
  if (words === 0) return hashes.subarray(0, 0);
  if (words < SHINGLE_WORDS) {
    hashes[0] = mix(first ^ mix(words > 1 ? second : 0));
    return hashes.subarray(0, 1);
  }
  const shingles = words - SHINGLE_WORDS + 1;
  for (let at = 0; at < shingles; at += 1) {
    const pair = mix(Math.imul(hashes[at] as number, 31) + (hashes[at + 1] as number));
    hashes[at] = mix(Math.imul(pair, 31) + (hashes[at + 2] as number));
  }
  return hashes.subarray(0, shingles);
}

/** Working space for the hashes of one text: an import would make and throw away as much as its texts are long. */
let hashes = new Uint32Array(0);

/**
 * Writes the FNV-1a hash of each word into the working space. Walks the characters by hand, because this runs on every row of
 * an upload and a Unicode regular expression costs four times as much; outside ASCII everything but general punctuation
 * counts as part of a word.
 *
 * @returns how many there are
 */
function hashWords(text: string): number {
  // Words have a character between them.
  const most = (text.length + 1) >>> 1;
  if (hashes.length < most) hashes = new Uint32Array(2 * most);
  let count = 0;
  let hash = FNV_OFFSET;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code >= 65 && code <= 90) code += 32;
    if (
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code > 0xbf && (code < 0x2000 || code > 0x206f))
    ) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      inWord = true;
    } else if (inWord) {
      hashes[count] = hash;
      count += 1;
      hash = FNV_OFFSET;
      inWord = false;
    }
  }
  if (inWord) {
    hashes[count] = hash;
    count += 1;
  }
  return count;
}

const FNV_OFFSET = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

/** Finalizer of MurmurHash3: every input bit changes every output bit. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85eb_ca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function bytesOf(minima: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(SKETCH_BINS);
  for (let bin = 0; bin < SKETCH_BINS; bin += 1) {
    let from = bin;
    while (minima[from] === 0xffff_ffff) from = (from + 1) % SKETCH_BINS;
    bytes[bin] = (minima[from] ?? 0) & 0xff;
  }
  return bytes;
}
