import type { Entry } from './pool.ts';

export interface LatentSettings {
  readonly dimensions: number;
  /** Rounds of subspace iteration; two are enough for a spectrum that falls as fast as that of text. */
  readonly rounds: number;
  /** Documents from which the space is learnt; beyond that an even sample. */
  readonly sample: number;
  readonly seed: number;
}

/** Rarity of a term over all kinds. */
export type Idf = (term: number) => number;

/**
 * Latent semantic vectors of the corpus itself: the dominant right singular subspace of the documents' tf-idf matrix, by
 * randomized subspace iteration (Halko, Martinsson and Tropp 2011, algorithm 4.4). A text's vector is its weighted terms
 * projected on an orthonormal basis of that subspace, at unit length. Cosines are the same in every basis of a subspace,
 * so the rotation to the singular vectors themselves is left out. They give the documented `distance` (squared Euclidean
 * distance of unit vectors) and `similarity_score`; ranking does not use them, so it never depends on when the space was
 * learnt.
 */
export class LatentSpace {
  readonly #settings: LatentSettings;
  readonly #idf: Idf;
  /** Row of a term in the basis plus one; 0 for terms that were not learnt. */
  readonly #rows: Uint32Array;
  readonly #basis: Float32Array;
  readonly #weights: Float32Array;
  readonly #known = new WeakMap<Entry, Float32Array>();

  constructor(entries: readonly Entry[], terms: number, idf: Idf, settings: LatentSettings) {
    this.#settings = settings;
    this.#idf = idf;
    this.#rows = new Uint32Array(terms);
    const matrix = readMatrix(sampleOf(entries, settings.sample), this.#rows, idf);
    this.#weights = matrix.weights;
    this.#basis = learnBasis(matrix, settings);
  }

  /** Unit vector of an indexed document; computed when first asked for. */
  vectorOf(entry: Entry): Float32Array {
    const known = this.#known.get(entry);
    if (known !== undefined) return known;
    const counts = new Map<number, number>();
    for (const term of entry.stream) if (term !== 0) counts.set(term, (counts.get(term) ?? 0) + 1);
    const vector = this.project(counts);
    this.#known.set(entry, vector);
    return vector;
  }

  /** Unit vector of weighted terms; the zero vector when none of them was learnt. */
  project(counts: ReadonlyMap<number, number>): Float32Array {
    const { dimensions } = this.#settings;
    const vector = new Float32Array(dimensions);
    for (const [term, count] of counts) {
      const row = this.#rows[term] ?? 0;
      if (row === 0) continue;
      const weight = dampened(count) * (this.#weights[row - 1] ?? this.#idf(term));
      const offset = (row - 1) * dimensions;
      for (let at = 0; at < dimensions; at += 1)
        vector[at] = (vector[at] as number) + weight * (this.#basis[offset + at] as number);
    }
    return normalise(vector);
  }
}

/** Squared Euclidean distance of two unit vectors, 0 to 4; 2 when one of them is zero. */
export function squaredDistance(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  for (let at = 0; at < a.length; at += 1) dot += (a[at] as number) * (b[at] as number);
  return Math.max(0, 2 - 2 * dot);
}

/** The documented `similarity_score`: 1 / (1 + distance). */
export function similarityOf(distance: number): number {
  return 1 / (1 + distance);
}

interface Matrix {
  readonly documents: number;
  readonly terms: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
  /** Rarity of each column's term. */
  readonly weights: Float32Array;
}

const dampened = (count: number): number => 1 + Math.log(count);

function sampleOf(entries: readonly Entry[], limit: number): readonly Entry[] {
  if (entries.length <= limit) return entries;
  return Array.from({ length: limit }, (_, index) => entries[Math.floor((index * entries.length) / limit)] as Entry);
}

/** Rows of unit length, terms of two documents or more. Fills `rows` with the column of each term plus one. */
function readMatrix(entries: readonly Entry[], rows: Uint32Array, idf: Idf): Matrix {
  const weights = chooseTerms(entries, rows, idf);
  const most = entries.reduce((sum, { stream }) => sum + stream.length, 0);
  const starts = new Uint32Array(entries.length + 1);
  const columns = new Uint32Array(most);
  const values = new Float64Array(most);
  /** Of the document that is being read; zero for every other. */
  const counts = new Uint32Array(weights.length);
  let length = 0;
  for (const [index, { stream }] of entries.entries()) {
    const from = length;
    for (let at = 0; at < stream.length; at += 1) {
      const row = rows[stream[at] as number] as number;
      if (row === 0) continue;
      if (counts[row - 1] === 0) columns[length++] = row - 1;
      counts[row - 1] = (counts[row - 1] as number) + 1;
    }
    let norm = 0;
    for (let at = from; at < length; at += 1) {
      const column = columns[at] as number;
      const value = dampened(counts[column] as number) * (weights[column] as number);
      counts[column] = 0;
      values[at] = value;
      norm += value * value;
    }
    const scale = norm === 0 ? 0 : 1 / Math.sqrt(norm);
    for (let at = from; at < length; at += 1) values[at] = (values[at] as number) * scale;
    starts[index + 1] = length;
  }
  return {
    documents: entries.length,
    terms: weights.length,
    starts,
    columns: columns.subarray(0, length),
    values: Float32Array.from(values.subarray(0, length)),
    weights: Float32Array.from(weights),
  };
}

/** Gives every term of two documents or more a column, noted in `rows`. @returns the rarity of each column's term */
function chooseTerms(entries: readonly Entry[], rows: Uint32Array, idf: Idf): readonly number[] {
  const frequency = new Uint32Array(rows.length);
  /** Number of the document that a term was last seen in. */
  const seen = new Uint32Array(rows.length);
  for (const [index, { stream }] of entries.entries()) {
    for (let at = 0; at < stream.length; at += 1) {
      const term = stream[at] as number;
      if (seen[term] === index + 1) continue;
      seen[term] = index + 1;
      frequency[term] = (frequency[term] as number) + 1;
    }
  }
  const weights: number[] = [];
  for (let term = 1; term < rows.length; term += 1) {
    if ((frequency[term] as number) < 2) continue;
    weights.push(idf(term));
    rows[term] = weights.length;
  }
  return weights;
}

function learnBasis(matrix: Matrix, { dimensions, rounds, seed }: LatentSettings): Float32Array {
  let basis: Float32Array = new Float32Array(matrix.terms * dimensions);
  const random = seededRandom(seed);
  for (let at = 0; at < basis.length; at += 1) basis[at] = random() - 0.5;
  for (let round = 0; round < rounds; round += 1) {
    basis = multiplyTransposed(matrix, multiply(matrix, basis, dimensions), dimensions);
    orthonormalise(basis, matrix.terms, dimensions);
  }
  return basis;
}

/** matrix × dense (terms × dimensions) → documents × dimensions. */
function multiply(matrix: Matrix, dense: Float32Array, dimensions: number): Float32Array {
  const product = new Float32Array(matrix.documents * dimensions);
  for (let row = 0; row < matrix.documents; row += 1) {
    const to = row * dimensions;
    for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at += 1) {
      const value = matrix.values[at] as number;
      const from = (matrix.columns[at] as number) * dimensions;
      for (let d = 0; d < dimensions; d += 1)
        product[to + d] = (product[to + d] as number) + value * (dense[from + d] as number);
    }
  }
  return product;
}

/** matrixᵀ × dense (documents × dimensions) → terms × dimensions. */
function multiplyTransposed(matrix: Matrix, dense: Float32Array, dimensions: number): Float32Array {
  const product = new Float32Array(matrix.terms * dimensions);
  for (let row = 0; row < matrix.documents; row += 1) {
    const from = row * dimensions;
    for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at += 1) {
      const value = matrix.values[at] as number;
      const to = (matrix.columns[at] as number) * dimensions;
      for (let d = 0; d < dimensions; d += 1)
        product[to + d] = (product[to + d] as number) + value * (dense[from + d] as number);
    }
  }
  return product;
}

/**
 * Makes the columns orthonormal in place by a Cholesky factor of their Gram matrix. Directions that are numerically
 * dependent become zero, which happens when a corpus has fewer independent documents than dimensions.
 */
function orthonormalise(columns: Float32Array, rows: number, dimensions: number): void {
  const gram = new Float64Array(dimensions * dimensions);
  for (let row = 0; row < rows; row += 1) {
    const offset = row * dimensions;
    for (let i = 0; i < dimensions; i += 1) {
      const left = columns[offset + i] as number;
      if (left === 0) continue;
      for (let j = 0; j <= i; j += 1)
        gram[i * dimensions + j] = (gram[i * dimensions + j] as number) + left * (columns[offset + j] as number);
    }
  }
  const factor = cholesky(gram, dimensions);
  for (let row = 0; row < rows; row += 1) {
    const offset = row * dimensions;
    for (let i = 0; i < dimensions; i += 1) {
      let value = columns[offset + i] as number;
      for (let j = 0; j < i; j += 1) value -= (factor[i * dimensions + j] as number) * (columns[offset + j] as number);
      const pivot = factor[i * dimensions + i] as number;
      columns[offset + i] = pivot === 0 ? 0 : value / pivot;
    }
  }
}

const DEPENDENT = 1e-10;

function cholesky(gram: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = gram[i * size + j] as number;
      for (let k = 0; k < j; k += 1) sum -= (factor[i * size + k] as number) * (factor[j * size + k] as number);
      if (i === j)
        factor[i * size + i] = sum > DEPENDENT * (gram[i * size + i] as number) && sum > 0 ? Math.sqrt(sum) : 0;
      else {
        const pivot = factor[j * size + j] as number;
        factor[i * size + j] = pivot === 0 ? 0 : sum / pivot;
      }
    }
  }
  return factor;
}

function normalise(vector: Float32Array): Float32Array {
  let norm = 0;
  for (const value of vector) norm += value * value;
  if (norm > 0) {
    const scale = 1 / Math.sqrt(norm);
    for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] as number) * scale;
  }
  return vector;
}

/** Mulberry32: a small repeatable generator, so that equal corpora give equal vectors. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
