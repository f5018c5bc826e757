import { countedIn, type Frequencies, isInHead, Postings } from './postings.ts';
import { type Clause, RankingScores, type Source } from './ranking-scores.ts';
import { FIELDS, type Field, type Searchable } from './searchable.ts';

/** How fields weigh in a match, and how the length of a field dampens it (BM25F; Robertson and Zaragoza 2009, 3.5). */
export interface FieldSettings {
  readonly weight: number;
  /** Strength of length normalisation, 0 (none) to 1. */
  readonly b: number;
  /**
   * Length that counts as average. Fixed rather than measured, so a document's weights never depend on its neighbours
   * and adding one gives exactly the ranking of a rebuild.
   */
  readonly pivot: number;
}

export interface LexicalSettings {
  readonly k1: number;
  /** Synonyms that say less than this (rarity times weight) are passed over: they cost most and tell least. */
  readonly leastRarity: number;
  readonly fields: Readonly<Record<Field, FieldSettings>>;
}

/** One term that can satisfy a concept of the query. */
export interface Alternative {
  readonly term: number;
  /** How well the term stands for the concept, 0 to 1: 1 for the word itself. */
  readonly weight: number;
}

/** One thing the query asks for: its own word and what else people call it. The best alternative counts, not their sum. */
export interface Concept {
  readonly weight: number;
  readonly alternatives: readonly Alternative[];
}

export interface Candidate {
  readonly slot: number;
  readonly score: number;
}

/** One document in its pool. `stream` holds the terms of title, lead and body in order, divided by 0. */
export interface Entry {
  readonly slot: number;
  readonly searchable: Searchable;
  readonly stream: Uint32Array;
  readonly distinct: Uint32Array;
}

export interface SearchOptions {
  readonly accept?: (entry: Entry) => boolean;
  /** Added to a document's lexical score when candidates are chosen; the returned scores are without it. */
  readonly bonus?: (entry: Entry) => number;
}

const COMPACT_AFTER = 64;
const STREAM_LIMIT = 6000;

/** The documents of one kind with their inverted index. Adding and withdrawing cost time in the document's length alone. */
export class Pool {
  readonly #settings: LexicalSettings;
  readonly #frequencies: Frequencies;
  #postings: (Postings | undefined)[] = [];
  #entries: (Entry | undefined)[] = [];
  #slots = new Map<string, number>();
  /** Documents whose title or lead holds a term. */
  #heads = new Map<number, number>();
  /** Slots by the first two terms of their title: one alone begins hundreds of them. */
  #openings = new Map<number, Set<number>>();
  #norms = new Float32Array(64);
  readonly #scores = new RankingScores();
  #dead = 0;

  /** @param frequencies shared by the pools of an engine, kept up by each */
  constructor(settings: LexicalSettings, frequencies: Frequencies) {
    this.#frequencies = frequencies;
    this.#settings = settings;
  }

  get size(): number {
    return this.#slots.size;
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  get(id: string): Entry | undefined {
    const slot = this.#slots.get(id);
    return slot === undefined ? undefined : this.#entries[slot];
  }

  entryAt(slot: number): Entry | undefined {
    return this.#entries[slot];
  }

  *entries(): Generator<Entry> {
    for (const entry of this.#entries) if (entry !== undefined) yield entry;
  }

  /** Adds a document, or replaces the one with its id. */
  upsert(searchable: Searchable): Entry {
    this.withdraw(searchable.id);
    const slot = this.#entries.length;
    const counts = new Map<number, number>();
    const stream: number[] = [];
    for (const field of FIELDS) {
      for (const number of searchable.terms[field]) {
        counts.set(number, countedIn(counts.get(number) ?? 0, field));
        if (field !== 'meta' && stream.length < STREAM_LIMIT) stream.push(number);
      }
      if (field !== 'meta') stream.push(0);
    }
    for (const [number, packed] of counts) {
      if (isInHead(packed)) this.#heads.set(number, (this.#heads.get(number) ?? 0) + 1);
      (this.#postings[number] ??= new Postings()).add(slot, packed);
      this.#frequencies.add(number, 1);
    }
    this.#setNorms(slot, searchable);
    const entry: Entry = {
      slot,
      searchable,
      stream: Uint32Array.from(stream),
      distinct: Uint32Array.from(counts.keys()),
    };
    this.#entries.push(entry);
    this.#slots.set(searchable.id, slot);
    const opening = openingOf(searchable.terms.title, 0);
    if (opening !== undefined) {
      const same = this.#openings.get(opening);
      if (same === undefined) this.#openings.set(opening, new Set([slot]));
      else same.add(slot);
    }
    this.#scores.reserve(this.#entries.length);
    return entry;
  }

  /** Takes a document out. False when it was not there. */
  withdraw(id: string): boolean {
    const slot = this.#slots.get(id);
    const entry = slot === undefined ? undefined : this.#entries[slot];
    if (slot === undefined || entry === undefined) return false;
    const { title, lead } = entry.searchable.terms;
    for (const term of new Set([...title, ...lead])) this.#heads.set(term, (this.#heads.get(term) ?? 1) - 1);
    for (const term of entry.distinct) {
      this.#postings[term]?.forget();
      this.#frequencies.add(term, -1);
    }
    this.#openings.get(openingOf(title, 0) ?? 0)?.delete(slot);
    this.#entries[slot] = undefined;
    this.#slots.delete(id);
    this.#dead += 1;
    if (this.#dead > COMPACT_AFTER && this.#dead > this.#slots.size / 4) this.#compact();
    return true;
  }

  /** Live documents that hold the term. */
  frequency(term: number): number {
    return this.#postings[term]?.live ?? 0;
  }

  /** Live documents that hold the term in their title or lead: words of the trade, where a body may hold any word. */
  headFrequency(term: number): number {
    return this.#heads.get(term) ?? 0;
  }

  /** Robertson-Spärck Jones weight of a term in this pool, never negative. */
  idf(term: number): number {
    const frequency = this.frequency(term);
    return Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
  }

  /** The `limit` documents that match the concepts best, best first; ties by id. Returns lexical scores. */
  search(concepts: readonly Concept[], limit: number, options: SearchOptions = {}): Candidate[] {
    const scores = this.#scores;
    const clauses = concepts.map((concept) => this.#clauseOf(concept));
    // What is added afterwards, or may not be there, says nothing of what its score can still become.
    const slots =
      options.accept === undefined && options.bonus === undefined
        ? scores.best(clauses, limit, this.#isLive)
        : scores.all(clauses);
    const top = this.#select(slots, limit, options);
    const lexical = top.map(({ slot }) => ({ slot, score: scores.of(slot) }));
    scores.clear();
    return lexical;
  }

  /** Documents whose whole title, of `least` terms or more and at least two, stands in the sequence without gaps. */
  titledWithin(sequence: readonly number[], least: number): Entry[] {
    const titled = new Set<Entry>();
    for (let start = 0; start + least <= sequence.length; start += 1) {
      for (const slot of this.#openings.get(openingOf(sequence, start) ?? 0) ?? []) {
        const entry = this.#entries[slot];
        if (entry === undefined) continue;
        const { title } = entry.searchable.terms;
        if (title.length >= least && standsAt(title, sequence, start)) titled.add(entry);
      }
    }
    return [...titled];
  }

  /** What a term that stands for a concept with some weight adds to a document's lexical score; see `search`. */
  weightOf(term: number, weight: number, conceptWeight: number, { slot }: Entry): number {
    const packed = this.#postings[term]?.countsAt(slot) ?? 0;
    if (packed === 0) return 0;
    const rarity = this.idf(term) * weight;
    if (weight < 1 && rarity < this.#settings.leastRarity) return 0;
    return rarity * conceptWeight * this.#saturation(slot, packed);
  }

  readonly #isLive = (slot: number): boolean => this.#entries[slot] !== undefined;

  #clauseOf({ alternatives, weight: conceptWeight }: Concept): Clause {
    const sources: Source[] = [];
    let heaviest = 0;
    let most = 0;
    for (const { term, weight } of alternatives) {
      const postings = this.#postings[term];
      if (postings === undefined || postings.live === 0) continue;
      const rarity = this.idf(term) * weight;
      if (weight < 1 && rarity < this.#settings.leastRarity) continue;
      const { slots, length } = postings;
      const saturations = postings.saturated(this.#saturation);
      const source = { slots, length, saturations, weight: rarity * conceptWeight };
      sources.push(source);
      heaviest = Math.max(heaviest, source.weight);
      most = Math.max(most, source.weight * postings.most);
    }
    return { sources, weight: heaviest, most };
  }

  /** BM25F term weight of packed counts, 0 to k1 + 1 over 1. */
  readonly #saturation = (slot: number, packed: number): number => {
    const norms = this.#norms;
    const at = slot * 4;
    const weighted =
      (packed & 255) * (norms[at] as number) +
      ((packed >>> 8) & 255) * (norms[at + 1] as number) +
      ((packed >>> 16) & 255) * (norms[at + 2] as number) +
      (packed >>> 24) * (norms[at + 3] as number);
    const k1 = this.#settings.k1;
    return ((k1 + 1) * weighted) / (k1 + weighted);
  };

  #setNorms(slot: number, searchable: Searchable): void {
    if ((slot + 1) * 4 > this.#norms.length) {
      const norms = new Float32Array(this.#norms.length * 2);
      norms.set(this.#norms);
      this.#norms = norms;
    }
    for (const [index, field] of FIELDS.entries()) {
      const { weight, b, pivot } = this.#settings.fields[field];
      this.#norms[slot * 4 + index] = weight / (1 - b + (b * searchable.terms[field].length) / pivot);
    }
  }

  #select(slots: Int32Array, limit: number, { accept, bonus }: SearchOptions): Candidate[] {
    const heap: Candidate[] = [];
    for (const slot of slots) {
      let score = this.#scores.of(slot);
      const weakest = heap[0];
      if (bonus === undefined && heap.length === limit && weakest !== undefined && score < weakest.score) continue;
      const entry = this.#entries[slot];
      if (entry === undefined || (accept !== undefined && !accept(entry))) continue;
      if (bonus !== undefined) score += bonus(entry);
      this.#push(heap, { slot, score }, limit);
    }
    return heap.toSorted((a, b) => this.#order(b, a));
  }

  /** Negative when `a` ranks below `b`. */
  #order(a: Candidate, b: Candidate): number {
    if (a.score !== b.score) return a.score - b.score;
    const left = this.#entries[a.slot]?.searchable.id ?? '';
    const right = this.#entries[b.slot]?.searchable.id ?? '';
    return left < right ? 1 : left > right ? -1 : 0;
  }

  /** Min-heap of the best `limit` candidates. */
  #push(heap: Candidate[], candidate: Candidate, limit: number): void {
    if (heap.length === limit) {
      const weakest = heap[0];
      if (weakest === undefined || this.#order(candidate, weakest) <= 0) return;
      heap[0] = candidate;
      this.#sink(heap, 0);
      return;
    }
    heap.push(candidate);
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#order(heap[at] as Candidate, heap[parent] as Candidate) >= 0) break;
      [heap[at], heap[parent]] = [heap[parent] as Candidate, heap[at] as Candidate];
      at = parent;
    }
  }

  #sink(heap: Candidate[], from: number): void {
    let at = from;
    for (;;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && this.#order(heap[child] as Candidate, heap[least] as Candidate) < 0) least = child;
      }
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least] as Candidate, heap[at] as Candidate];
      at = least;
    }
  }

  #compact(): void {
    const live = [...this.entries()].map((entry) => entry.searchable);
    for (const entry of this.entries()) for (const term of entry.distinct) this.#frequencies.add(term, -1);
    this.#postings = [];
    this.#entries = [];
    this.#slots = new Map();
    this.#heads = new Map();
    this.#openings = new Map();
    this.#norms = new Float32Array(64);
    this.#dead = 0;
    for (const searchable of live) this.upsert(searchable);
  }
}

/** Terms of a lexicon, at most: two of them make one number. */
const TERMS = 2 ** 26;

function openingOf(terms: readonly number[], start: number): number | undefined {
  const first = terms[start];
  const second = terms[start + 1];
  return first === undefined || second === undefined ? undefined : first * TERMS + second;
}

/** Whether the phrase stands in the sequence from a place on. */
export function standsAt(phrase: readonly number[], sequence: readonly number[], start: number): boolean {
  for (let at = 0; at < phrase.length; at += 1) if (sequence[start + at] !== phrase[at]) return false;
  return true;
}
