import type { DocumentKind, KnowledgeDocument } from '@resolution/contracts';
import type { EngineSettings } from '../settings.ts';
import { termsOf } from '../text/terms.ts';
import { BestRanks } from './best-ranks.ts';
import { Lexicon } from './lexicon.ts';
import { Matcher } from './match.ts';
import { type Match, NO_MATCH, weigh } from './match-measures.ts';
import { Meanings, type QuestionVector } from './meaning.ts';
import { type Bonus, type Entry, Pool } from './pool.ts';
import { Frequencies } from './postings.ts';
import { Priors } from './prior.ts';
import { type Query, readQuery } from './query.ts';
import { ScriptClasses } from './script-classes.ts';
import { ScriptNames } from './script-evidence.ts';
import { documentId, isRetrievable, type Searchable, toSearchable } from './searchable.ts';
import { Speller } from './speller.ts';
import { type CategoryName, Summaries, type TableScripts } from './summaries.ts';
import { SynonymTerms } from './synonym-terms.ts';

export const KINDS = ['article', 'script', 'knowledge', 'ticket'] as const satisfies readonly DocumentKind[];

/** One document that was found, with what speaks for it. */
export interface Found {
  readonly entry: Entry;
  readonly kind: DocumentKind;
  readonly rank: number;
  readonly match: Match;
  /** Strength with which the question names this script's tables, and its area; 0 for other kinds. */
  readonly tables: number;
  readonly area: number;
  /** How near it is to the question in an embedding model's reckoning, 0 to 1; 0 where none was asked. */
  readonly meaning: number;
  /** What it gains because it does to its table what the question says has to be done. */
  readonly repair: number;
}

/** Sentences whose reading is kept until the index changes: about ten kilobytes each. */
const SENTENCES_KEPT = 500;
/** Texts whose terms are kept as long: about two kilobytes each. */
const TEXTS_KEPT = 5000;
/** A title of fewer terms is a common phrase, not a quotation. */
const QUOTED_TERMS = 3;

export type Accept = (searchable: Searchable) => boolean;

export interface FindOptions {
  readonly accept?: Accept | undefined;
  readonly share?: number;
}

/** The searchable documents of an engine, a pool for each kind, and the search within one kind. */
export class Retriever {
  readonly lexicon = new Lexicon();
  readonly settings: EngineSettings;
  readonly pools: Readonly<Record<DocumentKind, Pool>>;
  /** What became of answers that rest on a document. */
  readonly priors: Priors;
  readonly meanings: Meanings;
  readonly #frequencies = new Frequencies();
  readonly #speller = new Speller(this.lexicon);
  readonly #synonyms = new SynonymTerms(this.lexicon);
  readonly #classes = new ScriptClasses();
  #kept: Summaries | undefined;

  constructor(settings: EngineSettings) {
    this.settings = settings;
    this.priors = new Priors(settings.prior);
    this.meanings = new Meanings(settings.meaning);
    this.pools = {
      article: new Pool(settings.lexical.article, settings.reading, this.#frequencies),
      script: new Pool(settings.lexical.script, settings.reading, this.#frequencies),
      ticket: new Pool(settings.lexical.ticket, settings.reading, this.#frequencies),
      knowledge: new Pool(settings.lexical.knowledge, settings.reading, this.#frequencies),
    };
  }

  get size(): number {
    return KINDS.reduce((sum, kind) => sum + this.pools[kind].size, 0);
  }

  /** Adds or replaces a document; one that may not be found is withdrawn. */
  upsert(document: KnowledgeDocument): Entry | undefined {
    this.#forgetSummaries();
    this.meanings.drop(documentId(document));
    if (!isRetrievable(document)) {
      this.#leaveClass(documentId(document));
      this.pools[document.kind].withdraw(documentId(document));
      return undefined;
    }
    this.#leaveClass(documentId(document));
    const entry = this.pools[document.kind].upsert(toSearchable(document, this.lexicon));
    this.#classes.join(entry.searchable);
    return entry;
  }

  withdraw(id: string): boolean {
    this.#forgetSummaries();
    this.meanings.drop(id);
    this.#leaveClass(id);
    return KINDS.some((kind) => this.pools[kind].withdraw(id));
  }

  /** Ids of the other scripts that do the same as the given one, sorted. */
  equivalentsOf(id: string): readonly string[] {
    const entry = this.pools.script.get(id);
    return entry === undefined ? [] : this.#classes.othersLike(entry.searchable);
  }

  #leaveClass(id: string): void {
    const entry = this.pools.script.get(id);
    if (entry !== undefined) this.#classes.leave(entry.searchable);
  }

  /**
   * What tells scripts for the same data apart when the question does not: the fix that was needed most often comes first,
   * and of those that do the same the one that says most of what it has to be given.
   */
  commonness(searchable: Searchable): number {
    const { document } = searchable;
    if (document.kind !== 'script') return 0;
    const { commonFix, namedInput } = this.settings;
    return (
      commonFix * Math.log(Math.max(1, this.#classes.sizeOf(searchable))) + namedInput * document.script.inputs.length
    );
  }

  /** A document named by its id, as if it had been found; undefined when it is not there. */
  named(id: string): Found | undefined {
    for (const kind of KINDS) {
      const entry = this.pools[kind].get(id);
      if (entry !== undefined)
        return { entry, kind, match: NO_MATCH, tables: 0, area: 0, repair: 0, meaning: 0, rank: 0 };
    }
    return undefined;
  }

  get(id: string): Entry | undefined {
    for (const kind of KINDS) {
      const entry = this.pools[kind].get(id);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** Every category that a retrievable document carries, sorted. */
  categories(): readonly string[] {
    return this.#summaries.categories();
  }

  /** Ids of the documents of a kind that carry a category, case articles left out, sorted. */
  labelled(kind: DocumentKind, category: string | null): readonly string[] {
    return this.#summaries.labelled(kind, category);
  }

  /** The scripts of a category by the table they write, in the order of {@link labelled}. */
  tablesOf(category: string | null): readonly TableScripts[] {
    return this.#summaries.tablesOf(category);
  }

  /** The different words of a table's name, 0 for those that no document holds. */
  termsOfTable(table: string): readonly number[] {
    return this.#summaries.termsOfTable(table);
  }

  nameOf(category: string): CategoryName {
    return this.#summaries.nameOf(category);
  }

  /** The different terms of a text that documents hold. */
  termsIn(text: string): ReadonlySet<number> {
    const { terms: known } = this.#summaries;
    let terms = known.get(text);
    if (terms === undefined) {
      if (known.size >= TEXTS_KEPT) known.clear();
      terms = new Set(termsOf(text).map((term) => this.lexicon.numberOf(term)));
      known.set(text, terms);
    }
    return terms;
  }

  /** Live documents over all kinds that hold a term. */
  frequency = (term: number): number => this.#frequencies.of(term);

  /** Rarity of a term over all kinds. */
  idf = (term: number): number => {
    const frequency = this.frequency(term);
    return Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
  };

  read(text: string, product = '', vector?: QuestionVector): Query {
    const query = readQuery(text, product, {
      lexicon: this.lexicon,
      speller: this.#speller,
      synonyms: this.#synonyms,
      frequency: this.frequency,
      size: this.size,
      settings: this.settings.query,
    });
    return vector === undefined ? query : { ...query, vector };
  }

  /** Reads one sentence of many, which other questions may have as well. */
  readSentence(text: string): Query {
    let query = this.#summaries.sentences.get(text);
    if (query === undefined) {
      if (this.#summaries.sentences.size >= SENTENCES_KEPT) this.#summaries.sentences.clear();
      query = this.read(text);
      this.#summaries.sentences.set(text, query);
    }
    return query;
  }

  /**
   * The best documents of one kind, best first; ties by id.
   *
   * @param share of the candidates that are measured, 1 where nothing else is told; never fewer than `limit`
   */
  findKind(query: Query, kind: DocumentKind, limit: number, { accept, share = 1 }: FindOptions = {}): Found[] {
    const pool = this.pools[kind];
    if (pool.size === 0 || !this.#asks(query)) return [];
    const matcher = this.#matcherFor(query, kind);
    const depth = Math.max(limit, Math.ceil(share * this.#depth(query, kind)));
    const entries = this.#candidates(query, kind, depth, matcher, accept);
    const best = new BestRanks(limit);
    const { passage, phrase } = this.settings.rank[kind];
    const closest = Math.max(0, passage) + Math.max(0, phrase);
    const rough = new Set<Entry>();
    const found = [...entries].map(([entry, score]) => {
      const standing = this.#standing(query, kind, entry);
      const match = matcher.measure(entry, score, (measured) => {
        // What cannot be among the best, however close a passage comes, is not looked at so closely.
        const most = this.#rankOf(kind, measured, standing) + closest * measured.coverage;
        if (closest > 0 && most + ROUNDING >= best.least) return true;
        rough.add(entry);
        return false;
      });
      const one = this.#found(kind, entry, match, standing);
      best.add(one.rank);
      return one;
    });
    return found
      .toSorted(byRank)
      .slice(0, limit)
      .map((one) =>
        rough.has(one.entry) ? { ...one, match: matcher.measure(one.entry, entries.get(one.entry) ?? 0) } : one,
      );
  }

  /** Candidates that are measured: the more a question says, the fewer documents come near the best. */
  #depth({ concepts }: Query, kind: DocumentKind): number {
    const { candidates, longQuestion } = this.settings;
    return concepts.length > longQuestion.concepts
      ? Math.ceil(candidates[kind] * longQuestion.candidateShare)
      : candidates[kind];
  }

  /** Documents that may be the best ones of a kind, with their lexical scores. */
  #candidates(
    query: Query,
    kind: DocumentKind,
    depth: number,
    matcher: Matcher,
    accept: Accept | undefined,
  ): Map<Entry, number> {
    const pool = this.pools[kind];
    const scores = new Map<Entry, number>();
    const options = {
      scoreOf: (entry: Entry) => matcher.lexicalOf(entry),
      ...(accept && { accept: (entry: Entry) => accept(entry.searchable) }),
      ...(kind === 'script' && { bonus: this.#bonus(query, matcher.total) }),
    };
    for (const { slot, score } of pool.search(query.concepts, depth, options)) {
      const entry = pool.entryAt(slot);
      if (entry !== undefined) scores.set(entry, score);
    }
    for (const entry of this.meanings.nearest(query, pool, ({ searchable }) => accept?.(searchable) !== false)) {
      if (!scores.has(entry)) scores.set(entry, matcher.lexicalOf(entry));
    }
    if (kind === 'script') return scores;
    for (const entry of pool.titledWithin(query.sequence, QUOTED_TERMS)) {
      if (scores.has(entry) || accept?.(entry.searchable) === false) continue;
      scores.set(entry, matcher.lexicalOf(entry));
    }
    return scores;
  }

  /** Measures given documents against a question, whether they would be found or not. Ids that are not there are left out. */
  measure(query: Query, kind: DocumentKind, ids: readonly string[]): Found[] {
    const pool = this.pools[kind];
    const entries = [...new Set(ids)].map((id) => pool.get(id)).filter((entry) => entry !== undefined);
    if (entries.length === 0 || !this.#asks(query)) return [];
    const matcher = this.#matcherFor(query, kind);
    return entries
      .map((entry) =>
        this.#found(kind, entry, matcher.measure(entry, matcher.lexicalOf(entry)), this.#standing(query, kind, entry)),
      )
      .toSorted(byRank);
  }

  /** A question is measured against documents of one kind more than once: found ones, those of past tickets, of a category. */
  #matcherFor(query: Query, kind: DocumentKind): Matcher {
    const summaries = this.#summaries;
    if (summaries.matchers?.query !== query) summaries.matchers = { query, byKind: {} };
    const { byKind } = summaries.matchers;
    byKind[kind] ??= new Matcher(this.pools[kind], query, this.lexicon.size, this.settings.match);
    return byKind[kind];
  }

  /** Whether there is anything in a question to look for. */
  #asks(query: Query): boolean {
    return query.concepts.length > 0 || this.meanings.speaksOf(query);
  }

  /** What a script gains when candidates are chosen, because the question names it. */
  #bonus(query: Query, total: number): Bonus {
    const names = this.#namesIn(query);
    return {
      of: ({ searchable: { script } }) =>
        script === null ? 0 : (names.tablesOf(script) + names.areaOf(script)) * total,
      most: names.most * total,
    };
  }

  get #summaries(): Summaries {
    this.#kept ??= new Summaries(this.pools, this.lexicon);
    return this.#kept;
  }

  #forgetSummaries(): void {
    this.#speller.forget();
    this.#kept = undefined;
  }

  /** How strongly a question names scripts; worked out once for it. */
  #namesIn(query: Query): ScriptNames {
    let names = this.#summaries.names.get(query);
    if (names === undefined) {
      const { tables, areas } = this.#summaries.scripts();
      names = new ScriptNames(query, tables, areas, this.settings.scriptEvidence);
      this.#summaries.names.set(query, names);
    }
    return names;
  }

  /** What speaks for a document beside its match. */
  #standing(query: Query, kind: DocumentKind, { searchable }: Entry): Standing {
    const script = kind === 'script' ? searchable.script : null;
    const names = script === null ? undefined : this.#namesIn(query);
    return {
      tables: script === null ? 0 : (names?.tablesOf(script) ?? 0),
      area: script === null ? 0 : (names?.areaOf(script) ?? 0),
      commonness: this.commonness(searchable),
      repair: script !== null && script.verb === query.repair ? this.settings.sameRepair : 0,
      prior: this.priors.shift(searchable.id),
      meaning: this.meanings.of(query, searchable.id),
      meaningWeight: this.meanings.weightFor(query),
    };
  }

  #found(kind: DocumentKind, entry: Entry, match: Match, standing: Standing): Found {
    const { tables, area, repair, meaning } = standing;
    return { entry, kind, match, tables, area, repair, meaning, rank: this.#rankOf(kind, match, standing) };
  }

  #rankOf(kind: DocumentKind, match: Match, standing: Standing): number {
    const { tables, area, commonness, repair, prior, meaning, meaningWeight } = standing;
    const words = weigh(match, this.settings.rank[kind]) + tables + area + repair + commonness + prior;
    return words + meaningWeight * meaning;
  }
}

interface Standing {
  readonly tables: number;
  readonly area: number;
  readonly commonness: number;
  readonly repair: number;
  readonly prior: number;
  readonly meaning: number;
  readonly meaningWeight: number;
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

export function byRank(a: Found, b: Found): number {
  if (a.rank !== b.rank) return b.rank - a.rank;
  return a.entry.searchable.id < b.entry.searchable.id ? -1 : 1;
}
