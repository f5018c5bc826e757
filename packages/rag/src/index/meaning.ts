import type { Entry, Pool } from './pool.ts';
import type { Query } from './query.ts';

export interface MeaningSettings {
  /** What full agreement of meaning adds to a document's rank within its kind, where a question does not say. */
  readonly weight: number;
  /** Documents of each kind, nearest in meaning, that are measured beside those that share words. */
  readonly candidates: number;
}

/** A question as an embedding model understood it. */
export interface QuestionVector {
  readonly values: Float32Array;
  /** What full agreement of meaning adds to a document's rank; `settings.meaning.weight` unless told. 0: nothing. */
  readonly weight?: number | undefined;
}

/** How near the documents are to one question. */
interface Nearness {
  readonly cosines: ReadonlyMap<string, number>;
  /** Of all documents: what any two texts of this trade have in common, in this model's reckoning. */
  readonly mean: number;
}

/** Cosines are summed as whole numbers of this many parts, so that the order of the documents leaves no trace. */
const PARTS = 1e9;

/**
 * Documents' vectors as an embedding model made them, handed in from outside. Models use very different stretches of the
 * scale: in one, unrelated texts have a cosine of 0.1, in another of 0.75. So a document's meaning is how far its cosine
 * lies between that of an average document, 0, and that of the same text, 1; a document without a vector counts as an
 * average one. Everything is read off exactly, one document after the other.
 */
export class Meanings {
  readonly #settings: MeaningSettings;
  readonly #vectors = new Map<string, Float32Array>();
  #read = new WeakMap<Query, Nearness>();

  constructor(settings: MeaningSettings) {
    this.#settings = settings;
  }

  /** Takes a document's vector, of any length of its own; one without a direction is none. */
  set(id: string, vector: Float32Array): void {
    const norm = lengthOf(vector);
    this.drop(id);
    if (norm > 0 && Number.isFinite(norm)) {
      this.#vectors.set(
        id,
        vector.map((value) => value / norm),
      );
    }
  }

  vectors(): Iterable<[string, Float32Array]> {
    return this.#vectors;
  }

  drop(id: string): void {
    this.#vectors.delete(id);
    this.#read = new WeakMap();
  }

  /** Whether meaning can say anything about a question. */
  speaksOf(query: Query): boolean {
    return this.weightFor(query) > 0 && this.#nearness(query) !== undefined;
  }

  weightFor({ vector }: Query): number {
    return vector === undefined ? 0 : (vector.weight ?? this.#settings.weight);
  }

  /** 0 for a document like any other, 1 for the question's own words; 0 where either has no vector. */
  of(query: Query, id: string): number {
    if (this.weightFor(query) === 0) return 0;
    const nearness = this.#nearness(query);
    const cosine = nearness?.cosines.get(id);
    if (nearness === undefined || cosine === undefined || nearness.mean >= 1) return 0;
    return Math.min(1, Math.max(0, (cosine - nearness.mean) / (1 - nearness.mean)));
  }

  /** Squared Euclidean distance of the unit vectors; undefined where either side has none. */
  distance(query: Query, id: string): number | undefined {
    const cosine = this.#nearness(query)?.cosines.get(id);
    return cosine === undefined ? undefined : Math.max(0, 2 - 2 * cosine);
  }

  /** The documents of a pool that are nearest to a question and nearer than the average. */
  nearest(query: Query, pool: Pool, accept: (entry: Entry) => boolean): Entry[] {
    if (!this.speaksOf(query)) return [];
    return [...pool.entries()]
      .map((entry) => ({ entry, meaning: this.of(query, entry.searchable.id) }))
      .filter(({ entry, meaning }) => meaning > 0 && accept(entry))
      .toSorted((a, b) => b.meaning - a.meaning || (a.entry.searchable.id < b.entry.searchable.id ? -1 : 1))
      .slice(0, this.#settings.candidates)
      .map(({ entry }) => entry);
  }

  /** Worked out once for a question; undefined where there is nothing to compare. */
  #nearness(query: Query): Nearness | undefined {
    const { vector } = query;
    if (vector === undefined || this.#vectors.size === 0) return undefined;
    const known = this.#read.get(query);
    if (known !== undefined) return known;
    const asked = vector.values;
    const norm = lengthOf(asked);
    if (norm === 0 || !Number.isFinite(norm)) return undefined;
    const cosines = new Map<string, number>();
    let sum = 0;
    for (const [id, own] of this.#vectors) {
      // Of another model, or of this one before its settings changed: nothing can be said.
      if (own.length !== asked.length) continue;
      let dot = 0;
      for (let at = 0; at < own.length; at += 1) dot += (own[at] as number) * (asked[at] as number);
      const parts = Math.round((dot / norm) * PARTS);
      sum += parts;
      cosines.set(id, parts / PARTS);
    }
    if (cosines.size === 0) return undefined;
    const nearness = { cosines, mean: sum / cosines.size / PARTS };
    this.#read.set(query, nearness);
    return nearness;
  }
}

function lengthOf(vector: Float32Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum);
}
