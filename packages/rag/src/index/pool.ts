import { CandidateHeap, type Ranked } from './candidate-heap.ts';
import { type Frequencies, Postings } from './postings.ts';
import { forEachScored, type WeighedTerm } from './ranking-scores.ts';
import { FIELDS, type Field, type Searchable } from './searchable.ts';
import { TermTally } from './term-tally.ts';
import { TitleIndex } from './title-index.ts';

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

/** One document in its pool. `stream` holds the terms of title, lead and body in order, divided by 0. */
export interface Entry {
  readonly slot: number;
  readonly searchable: Searchable;
  readonly stream: Uint32Array;
  readonly distinct: Uint32Array;
  /** Of each distinct term, its BM25F weight in this document, 0 to k1 + 1 over 1. */
  readonly saturations: Float32Array;
}

export interface SearchOptions {
  readonly accept?: (entry: Entry) => boolean;
  /** Added to a document's lexical score when candidates are chosen; the returned scores are without it. */
  readonly bonus?: Bonus;
  /** The lexical score of one document, by itself. */
  readonly scoreOf: (entry: Entry) => number;
}

/** What is read to choose the documents that match best. */
export interface ReadingSettings {
  /** Postings, at most. */
  readonly postings: number;
  /** How many times as many documents as are wanted are scored to the end, where not all postings are read. */
  readonly factor: number;
}

export interface Bonus {
  readonly of: (entry: Entry) => number;
  /** What no document has more than. */
  readonly most: number;
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;
const COMPACT_AFTER = 64;
const STREAM_LIMIT = 6000;
const NO_TERMS = new Uint32Array(0);

/** The documents of one kind with their inverted index. Adding and withdrawing cost time in the document's length alone. */
export class Pool {
  readonly #settings: LexicalSettings;
  readonly #reading: ReadingSettings;
  readonly #frequencies: Frequencies;
  #postings: (Postings | undefined)[] = [];
  #entries: (Entry | undefined)[] = [];
  #slots = new Map<string, number>();
  /** Documents whose title or lead holds a term. */
  #heads = new Map<number, number>();
  readonly #titles = new TitleIndex();
  readonly #tally = new TermTally();
  /** By frequency, for as long as the pool keeps its size; 0 where nobody asked yet. */
  #idfs: Float64Array | undefined;
  /** By slot, for as long; 0 where nobody asked yet. */
  #titleMasses: Float64Array | undefined;
  #dead = 0;

  /** @param frequencies shared by the pools of an engine, kept up by each */
  constructor(settings: LexicalSettings, reading: ReadingSettings, frequencies: Frequencies) {
    this.#settings = settings;
    this.#reading = reading;
    this.#frequencies = frequencies;
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
    const tally = this.#tally;
    for (const field of FIELDS) {
      const numbers = searchable.terms[field];
      for (let at = 0; at < numbers.length; at += 1) tally.add(numbers[at] as number, field);
    }
    const distinct = new Uint32Array(tally.terms);
    const saturations = this.#saturationsOf(searchable, distinct);
    for (let at = 0; at < distinct.length; at += 1) {
      const number = distinct[at] as number;
      if (tally.isInHead(number)) this.#heads.set(number, (this.#heads.get(number) ?? 0) + 1);
      (this.#postings[number] ??= new Postings()).add(slot, saturations[at] as number);
      this.#frequencies.add(number, 1);
    }
    tally.clear();
    const entry: Entry = { slot, searchable, stream: streamOf(searchable), distinct, saturations };
    this.#entries.push(entry);
    this.#slots.set(searchable.id, slot);
    this.#titles.add(searchable.terms.title, slot);
    this.#forgetRarities();
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
    this.#titles.remove(title, slot);
    this.#entries[slot] = undefined;
    this.#slots.delete(id);
    this.#forgetRarities();
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
    // Questions ask for it some thousand times each, of few different frequencies; a logarithm takes longer than a look.
    this.#idfs ??= new Float64Array(this.size + 1);
    let idf = this.#idfs[frequency] as number;
    if (idf === 0) {
      idf = Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
      this.#idfs[frequency] = idf;
    }
    return idf;
  }

  /** Summed rarity of the different terms of a document's title. */
  titleMassOf({ slot, searchable }: Entry): number {
    this.#titleMasses ??= new Float64Array(this.#entries.length);
    let mass = this.#titleMasses[slot] as number;
    if (mass === 0) {
      for (const term of new Set(searchable.terms.title)) mass += this.idf(term);
      this.#titleMasses[slot] = mass;
    }
    return mass;
  }

  #forgetRarities(): void {
    this.#idfs = undefined;
    this.#titleMasses = undefined;
  }

  /**
   * The `limit` documents that match the concepts best, best first; ties by id. Where a corpus is so large that reading every
   * posting would take long, those of the terms that say least are not read to choose who is ahead, only to score those who
   * are.
   *
   * @returns them with their lexical scores
   */
  search(concepts: readonly Concept[], limit: number, options: SearchOptions): Ranked[] {
    const clauses = concepts.map((concept) => this.#termsOf(concept));
    const least = leastRead(clauses.flat(), this.#reading.postings);
    if (least === undefined) return this.#best(clauses, limit, options).sorted();
    const read = clauses.map((terms) => terms.filter(({ weight }) => weight > least));
    const ahead = this.#best(read, limit * this.#reading.factor, options).sorted();
    const unread = this.#mostOf(clauses.map((terms) => terms.filter(({ weight }) => weight <= least)));
    const best = new CandidateHeap(limit);
    for (const { slot, rank } of ahead) {
      // Not even with all that was not read would it or one behind it be among the best.
      if (rank + unread + ROUNDING < best.least) break;
      const entry = this.#entries[slot];
      if (entry !== undefined) best.add(ranked(entry, options.scoreOf(entry), options));
    }
    return best.sorted();
  }

  /** What no document gains more than by the terms: of each concept the best one, at the highest saturation there is. */
  #mostOf(clauses: readonly (readonly WeighedTerm[])[]): number {
    const heaviest = clauses.map((terms) => terms.reduce((most, { weight }) => Math.max(most, weight), 0));
    return heaviest.reduce((sum, weight) => sum + weight, 0) * (this.#settings.k1 + 1);
  }

  /** The `limit` documents that the terms score highest. */
  #best(clauses: readonly (readonly WeighedTerm[])[], limit: number, options: SearchOptions): CandidateHeap {
    const { accept, bonus } = options;
    const best = new CandidateHeap(limit);
    forEachScored(clauses, this.#entries.length, (slot, score) => {
      const entry = this.#entries[slot];
      if (entry !== undefined && accept?.(entry) !== false) best.add(ranked(entry, score, options));
      return best.least - (bonus?.most ?? 0);
    });
    return best;
  }

  /** Documents whose whole title, of `least` terms or more, stands in the sequence without gaps. */
  titledWithin(sequence: readonly number[], least: number): Entry[] {
    return this.#titles
      .within(sequence, least, (slot) => this.#entries[slot]?.searchable.terms.title ?? NO_TERMS)
      .flatMap((slot) => this.#entries[slot] ?? []);
  }

  /**
   * What a document gains by a term that stands for a concept, at a saturation of 1: the term's rarity times how well it
   * stands for it; 0 for a synonym that says too little.
   */
  strengthOf({ term, weight }: Alternative): number {
    const strength = this.idf(term) * weight;
    return weight < 1 && strength < this.#settings.leastRarity ? 0 : strength;
  }

  #termsOf({ alternatives, weight }: Concept): WeighedTerm[] {
    return alternatives.flatMap((alternative) => {
      const postings = this.#postings[alternative.term];
      if (postings === undefined || postings.live === 0) return [];
      const strength = this.strengthOf(alternative);
      return strength === 0 ? [] : [{ postings, weight: strength * weight }];
    });
  }

  /** Of each counted term its weight in the document. */
  #saturationsOf({ terms }: Searchable, distinct: Uint32Array): Float32Array {
    const { k1, fields } = this.#settings;
    const weightIn = (field: Field): number => {
      const { weight, b, pivot } = fields[field];
      return weight / (1 - b + (b * terms[field].length) / pivot);
    };
    const weights = {
      title: weightIn('title'),
      lead: weightIn('lead'),
      body: weightIn('body'),
      meta: weightIn('meta'),
    };
    const saturations = new Float32Array(distinct.length);
    for (let at = 0; at < distinct.length; at += 1) {
      const weighted = this.#tally.weightedCount(distinct[at] as number, weights);
      saturations[at] = ((k1 + 1) * weighted) / (k1 + weighted);
    }
    return saturations;
  }

  #compact(): void {
    const live = [...this.entries()].map((entry) => entry.searchable);
    for (const entry of this.entries()) for (const term of entry.distinct) this.#frequencies.add(term, -1);
    this.#postings = [];
    this.#entries = [];
    this.#slots = new Map();
    this.#heads = new Map();
    this.#titles.clear();
    this.#dead = 0;
    for (const searchable of live) this.upsert(searchable);
  }
}

/** The terms of title, lead and body in order, each field closed by a 0; a long document's first ones. */
function streamOf({ terms: { title, lead, body } }: Searchable): Uint32Array {
  const stream = new Uint32Array(Math.min(title.length + lead.length + body.length, STREAM_LIMIT) + 3);
  let length = 0;
  for (const field of [title, lead, body]) {
    const part = field.subarray(0, Math.max(0, STREAM_LIMIT - length));
    stream.set(part, length);
    length += part.length + 1;
  }
  return length < stream.length ? stream.slice(0, length) : stream;
}

function ranked(entry: Entry, score: number, { bonus }: SearchOptions): Ranked {
  return { slot: entry.slot, id: entry.searchable.id, score, rank: score + (bonus?.of(entry) ?? 0) };
}

/**
 * The weight that terms must exceed so that no more than so many postings are read, however many those of the weightiest are;
 * undefined where all can be.
 */
function leastRead(terms: readonly WeighedTerm[], limit: number): number | undefined {
  const ordered = terms.toSorted((a, b) => b.weight - a.weight);
  const heaviest = ordered[0]?.weight ?? 0;
  let read = 0;
  for (const { postings, weight } of ordered) {
    read += postings.live;
    if (read > limit && weight < heaviest) return weight;
  }
  return undefined;
}
