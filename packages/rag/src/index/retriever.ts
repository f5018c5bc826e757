import type { DocumentKind, KnowledgeDocument } from '@resolution/contracts';
import type { EngineSettings, RankWeights } from '../settings.ts';
import { Lexicon } from './lexicon.ts';
import { type Match, Matcher } from './match.ts';
import { type Entry, Pool } from './pool.ts';
import { Frequencies } from './postings.ts';
import { Priors } from './prior.ts';
import { type Query, readQuery } from './query.ts';
import { areaEvidence, type TableMention, tableEvidence } from './script-evidence.ts';
import { documentId, isRetrievable, type ScriptIdentity, type Searchable, toSearchable } from './searchable.ts';
import { Speller } from './speller.ts';
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
}

const NO_MATCH: Match = {
  lexical: 0,
  coverage: 0,
  inTitle: 0,
  inLead: 0,
  inHead: 0,
  exact: 0,
  passage: 0,
  phrase: 0,
  titleAsked: 0,
  pairs: 0,
  quotedTitle: 0,
  product: 0,
};

/** Sentences whose reading is kept until the index changes: about ten kilobytes each. */
const SENTENCES_KEPT = 500;
/** A title of fewer terms is a common phrase, not a quotation. */
const QUOTED_TERMS = 3;

export type Accept = (searchable: Searchable) => boolean;

/** The searchable documents of an engine, a pool for each kind, and the search within one kind. */
export class Retriever {
  readonly lexicon = new Lexicon();
  readonly settings: EngineSettings;
  readonly pools: Readonly<Record<DocumentKind, Pool>>;
  /** What became of answers that rest on a document. */
  readonly priors: Priors;
  readonly #frequencies = new Frequencies();
  readonly #speller = new Speller(this.lexicon);
  readonly #synonyms = new SynonymTerms(this.lexicon);
  /** Scripts by what they do. */
  readonly #classes = new Map<string, Set<string>>();
  #categories: readonly string[] | undefined;
  #tables: ReadonlySet<string> | undefined;
  #named = new WeakMap<Query, readonly TableMention[]>();
  readonly #labelled = new Map<string, readonly string[]>();
  readonly #sentences = new Map<string, Query>();
  /** What naming an area is worth, by question and area: scripts share a few dozen areas. */
  #areas = new WeakMap<Query, Map<string, number>>();

  constructor(settings: EngineSettings) {
    this.settings = settings;
    this.priors = new Priors(settings.prior);
    this.pools = {
      article: new Pool(settings.lexical.article, this.#frequencies),
      script: new Pool(settings.lexical.script, this.#frequencies),
      ticket: new Pool(settings.lexical.ticket, this.#frequencies),
      knowledge: new Pool(settings.lexical.knowledge, this.#frequencies),
    };
  }

  get size(): number {
    return KINDS.reduce((sum, kind) => sum + this.pools[kind].size, 0);
  }

  /** Adds or replaces a document; one that may not be found is withdrawn. */
  upsert(document: KnowledgeDocument): Entry | undefined {
    this.#forgetSummaries();
    if (!isRetrievable(document)) {
      this.#leaveClass(documentId(document));
      this.pools[document.kind].withdraw(documentId(document));
      return undefined;
    }
    this.#leaveClass(documentId(document));
    const entry = this.pools[document.kind].upsert(toSearchable(document, this.lexicon));
    this.#joinClass(entry);
    return entry;
  }

  withdraw(id: string): boolean {
    this.#forgetSummaries();
    this.#leaveClass(id);
    return KINDS.some((kind) => this.pools[kind].withdraw(id));
  }

  /** Ids of the other scripts that do the same as the given one, sorted. */
  equivalentsOf(id: string): readonly string[] {
    const signature = this.pools.script.get(id)?.searchable.script?.signature;
    if (signature === undefined) return [];
    return [...(this.#classes.get(signature) ?? [])].filter((other) => other !== id).toSorted();
  }

  #joinClass({ searchable: { id, script } }: Entry): void {
    if (script === null) return;
    const same = this.#classes.get(script.signature);
    if (same === undefined) this.#classes.set(script.signature, new Set([id]));
    else same.add(id);
  }

  #leaveClass(id: string): void {
    const signature = this.pools.script.get(id)?.searchable.script?.signature;
    if (signature !== undefined) this.#classes.get(signature)?.delete(id);
  }

  /** What a script gains from others that do the same: the fix that was needed most often comes first. */
  #commonness({ script }: Searchable): number {
    return script === null ? 0 : this.settings.commonFix * Math.log(this.#classes.get(script.signature)?.size ?? 1);
  }

  /** A document named by its id, as if it had been found; undefined when it is not there. */
  named(id: string): Found | undefined {
    for (const kind of KINDS) {
      const entry = this.pools[kind].get(id);
      if (entry !== undefined) return { entry, kind, match: NO_MATCH, tables: 0, area: 0, rank: 0 };
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
    this.#categories ??= [
      ...new Set(KINDS.flatMap((kind) => [...this.pools[kind].entries()].map((entry) => entry.searchable.category))),
    ]
      .filter((category): category is string => category !== null)
      .toSorted();
    return this.#categories;
  }

  /** Ids of the documents of a kind that carry a category, case articles left out, sorted. */
  labelled(kind: DocumentKind, category: string | null): readonly string[] {
    if (category === null) return [];
    const key = `${kind}\n${category}`;
    let ids = this.#labelled.get(key);
    if (ids === undefined) {
      ids = [...this.pools[kind].entries()]
        .filter(({ searchable }) => searchable.category === category && !searchable.id.startsWith('KB-SYN-'))
        .map(({ searchable }) => searchable.id)
        .toSorted();
      this.#labelled.set(key, ids);
    }
    return ids;
  }

  /** Live documents over all kinds that hold a term. */
  frequency = (term: number): number => this.#frequencies.of(term);

  /** Rarity of a term over all kinds. */
  idf = (term: number): number => {
    const frequency = this.frequency(term);
    return Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5));
  };

  read(text: string, product = ''): Query {
    return readQuery(text, product, {
      lexicon: this.lexicon,
      speller: this.#speller,
      synonyms: this.#synonyms,
      frequency: this.frequency,
      settings: this.settings.query,
    });
  }

  /** Reads one sentence of many, which other questions may have as well. */
  readSentence(text: string): Query {
    let query = this.#sentences.get(text);
    if (query === undefined) {
      if (this.#sentences.size >= SENTENCES_KEPT) this.#sentences.clear();
      query = this.read(text);
      this.#sentences.set(text, query);
    }
    return query;
  }

  /** The best documents of one kind, best first; ties by id. */
  findKind(query: Query, kind: DocumentKind, limit: number, accept?: Accept): Found[] {
    const pool = this.pools[kind];
    if (pool.size === 0 || query.concepts.length === 0) return [];
    const matcher = new Matcher(pool, query, this.lexicon.size, this.settings.match);
    const close = Math.max(limit, this.settings.candidates[kind]);
    const found: Found[] = [];
    const scores = new Map<Entry, number>();
    // Where neither decides the rank, only what is returned is looked at so closely.
    const { passage, phrase } = this.settings.rank[kind];
    const closely = passage !== 0 || phrase !== 0;
    for (const { slot, score } of pool.search(query.concepts, close, {
      ...(accept && { accept: (entry: Entry) => accept(entry.searchable) }),
      ...(kind === 'script' && { bonus: (entry: Entry) => this.#namedBy(query, entry) * matcher.total }),
    })) {
      const entry = pool.entryAt(slot);
      if (entry === undefined) continue;
      scores.set(entry, score);
      found.push(this.#found(query, kind, entry, matcher.measure(entry, score, closely)));
    }
    if (kind !== 'script') {
      for (const entry of pool.titledWithin(query.sequence, QUOTED_TERMS)) {
        if (scores.has(entry) || accept?.(entry.searchable) === false) continue;
        const score = matcher.lexicalOf(entry);
        scores.set(entry, score);
        found.push(this.#found(query, kind, entry, matcher.measure(entry, score, closely)));
      }
    }
    const best = found.toSorted(byRank).slice(0, limit);
    return closely
      ? best
      : best.map((one) => ({ ...one, match: matcher.measure(one.entry, scores.get(one.entry) ?? 0) }));
  }

  /** Measures given documents against a question, whether they would be found or not. Ids that are not there are left out. */
  measure(query: Query, kind: DocumentKind, ids: readonly string[]): Found[] {
    const pool = this.pools[kind];
    const entries = [...new Set(ids)].map((id) => pool.get(id)).filter((entry) => entry !== undefined);
    if (entries.length === 0 || query.concepts.length === 0) return [];
    const matcher = new Matcher(pool, query, this.lexicon.size, this.settings.match);
    return entries
      .map((entry) => this.#found(query, kind, entry, matcher.measure(entry, matcher.lexicalOf(entry))))
      .toSorted(byRank);
  }

  /** Identifiers of a question that name a table of some script. */
  #namedTables(query: Query): readonly TableMention[] {
    this.#tables ??= new Set(
      [...this.pools.script.entries()].flatMap(({ searchable }) => searchable.script?.tables ?? []),
    );
    const tables = this.#tables;
    let named = this.#named.get(query);
    if (named === undefined) {
      named = query.identifiers
        .map((mention) => ({ ...mention, folded: mention.spelled.toLowerCase() }))
        .filter(({ folded }) => tables.has(folded));
      this.#named.set(query, named);
    }
    return named;
  }

  #forgetSummaries(): void {
    this.#tables = undefined;
    this.#named = new WeakMap();
    this.#areas = new WeakMap();
    this.#categories = undefined;
    this.#labelled.clear();
    this.#sentences.clear();
  }

  #namedBy(query: Query, { searchable: { script } }: Entry): number {
    const { scriptEvidence } = this.settings;
    return script === null
      ? 0
      : tableEvidence(this.#namedTables(query), script, scriptEvidence) + this.#areaOf(query, script);
  }

  #areaOf(query: Query, script: ScriptIdentity): number {
    let known = this.#areas.get(query);
    if (known === undefined) this.#areas.set(query, (known = new Map<string, number>()));
    let evidence = known.get(script.area.name);
    if (evidence === undefined) {
      evidence = areaEvidence(query, script, this.settings.scriptEvidence);
      known.set(script.area.name, evidence);
    }
    return evidence;
  }

  #found(query: Query, kind: DocumentKind, entry: Entry, match: Match): Found {
    const { scriptEvidence, rank } = this.settings;
    const { script } = entry.searchable;
    const tables = script === null ? 0 : tableEvidence(this.#namedTables(query), script, scriptEvidence);
    const area = script === null ? 0 : this.#areaOf(query, script);
    return {
      entry,
      kind,
      match,
      tables,
      area,
      rank:
        weigh(match, rank[kind]) +
        tables +
        area +
        this.#commonness(entry.searchable) +
        this.priors.shift(entry.searchable.id),
    };
  }
}

const MEASURES = Object.keys(NO_MATCH) as readonly (keyof Match)[];

function weigh(match: Match, weights: RankWeights): number {
  let rank = 0;
  for (const measure of MEASURES) rank += match[measure] * weights[measure];
  return rank;
}

export function byRank(a: Found, b: Found): number {
  if (a.rank !== b.rank) return b.rank - a.rank;
  return a.entry.searchable.id < b.entry.searchable.id ? -1 : 1;
}
