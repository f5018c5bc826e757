/** Minimum hashes in a sketch; one byte of each is kept. */
export const SKETCH_BINS = 64;
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
  const minima = new Uint32Array(SKETCH_BINS).fill(0xffff_ffff);
  let empty = true;
  for (const shingle of shinglesOf(text)) {
    empty = false;
    const bin = shingle >>> 26;
    const value = mix(shingle);
    if (value < (minima[bin] ?? 0)) minima[bin] = value;
  }
  return empty ? null : bytesOf(minima);
}

/** Estimates the share of features two texts have in common, from their sketches: 0 to 1, standard error at most 0.06. */
export function estimateSimilarity(left: Uint8Array, right: Uint8Array, offset = 0): number {
  let equal = 0;
  for (let bin = 0; bin < SKETCH_BINS; bin += 1) if (left[bin] === right[offset + bin]) equal += 1;
  return equal / SKETCH_BINS;
}

/** The features of a text: its different three-word runs, as ascending 32-bit hashes. */
export function featuresOf(text: string): Uint32Array {
  const shingles = Uint32Array.from(shinglesOf(text)).toSorted();
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

/** 32-bit hashes of every run of three words; of the whole text where there are fewer words. */
function shinglesOf(text: string): number[] {
  const words = wordHashes(text);
  const [first, second = 0] = words;
  if (first === undefined) return [];
  if (words.length < SHINGLE_WORDS) return [mix(first ^ mix(second))];
  const shingles: number[] = [];
  for (let index = SHINGLE_WORDS - 1; index < words.length; index += 1) {
    const [a = 0, b = 0, c = 0] = [words[index - 2], words[index - 1], words[index]];
    shingles.push(mix(Math.imul(mix(Math.imul(a, 31) + b), 31) + c));
  }
  return shingles;
}

/**
 * FNV-1a of each word. Walks the characters by hand, because this runs on every row of an upload and a Unicode regular
 * expression costs four times as much; outside ASCII everything but general punctuation counts as part of a word.
 */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
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
      hashes.push(hash >>> 0);
      hash = FNV_OFFSET;
      inWord = false;
    }
  }
  if (inWord) hashes.push(hash >>> 0);
  return hashes;
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
