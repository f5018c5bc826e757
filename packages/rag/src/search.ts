import type { SearchResult } from '@resolution/contracts';
import { SEARCH_LIMIT_DEFAULT } from '@resolution/contracts';
import type { SearchOptions } from './engine-types.ts';
import { similarityOf } from './index/latent.ts';
import type { Query } from './index/query.ts';
import type { Found, Retriever } from './index/retriever.ts';
import { findAnywhere, type Routed } from './index/router.ts';
import type { Searchable } from './index/searchable.ts';
import { Snippets } from './index/snippet.ts';
import { type DistanceTo, rounded } from './resolve/resolution.ts';
import { contentSize, supportFeatures, supportProbability } from './score/support.ts';
import { foldPunctuation } from './text/fold.ts';

export interface SearchSettings {
  /** Probability of support under which a search finds nothing at all. */
  readonly floor: number;
  /** Coverage that a single result needs, as a share of the best result's. */
  readonly coverageShare: number;
  readonly coverageLeast: number;
  /** Meaning that is enough by itself. */
  readonly meaning: number;
}

export interface SearchContext {
  readonly retriever: Retriever;
  readonly equivalentsOf: (scriptId: string) => readonly string[];
  readonly distanceTo: (query: Query) => DistanceTo;
}

/** Candidates for each script to be shown: those that do the same are shown as one. */
const TWINS = 5;
const WHOLLY_QUOTED = /^\s*"([^"]{2,})"\s*$/;

/** Searches documents of one kind or of all: named ids first, then what fits; nothing when nothing does. */
export function searchDocuments(context: SearchContext, text: string, options: SearchOptions = {}): SearchResult[] {
  const { retriever } = context;
  const limit = options.limit ?? SEARCH_LIMIT_DEFAULT;
  const query = retriever.read(text, '', options.vector);
  const accept = acceptor(options, text);
  const named = namedDocuments(retriever, query).filter(
    ({ kind, entry }) => (options.kind === undefined || kind === options.kind) && (accept?.(entry.searchable) ?? true),
  );
  const ranked = fitting(retriever, query, find(retriever, query, options, limit, accept));
  const results: SearchResult[] = [];
  const shown = new Set<string>();
  const distanceTo = context.distanceTo(query);
  const snippets = new Snippets(query, retriever.lexicon, retriever.idf);
  for (const found of [...named, ...ranked]) {
    const { id } = found.entry.searchable;
    if (shown.has(id) || results.length === limit) continue;
    const equivalents = found.kind === 'script' ? context.equivalentsOf(id) : [];
    for (const shownId of [id, ...equivalents]) shown.add(shownId);
    results.push(toResult(found, equivalents, distanceTo(found), snippets));
  }
  return results;
}

function find(
  retriever: Retriever,
  query: Query,
  options: SearchOptions,
  limit: number,
  accept: ((searchable: Searchable) => boolean) | undefined,
): Routed[] {
  if (options.kind === undefined) return findAnywhere(retriever, query, limit, accept);
  const wanted = options.kind === 'script' ? limit * TWINS : limit;
  return retriever.findKind(query, options.kind, wanted, { accept }).map((found) => ({ ...found, score: found.rank }));
}

function acceptor(
  { product, category }: SearchOptions,
  text: string,
): ((searchable: Searchable) => boolean) | undefined {
  const phrase = WHOLLY_QUOTED.exec(foldPunctuation(text))?.[1]?.toLowerCase();
  if (product === undefined && category === undefined && phrase === undefined) return undefined;
  return (searchable) =>
    isSame(searchable.product, product) &&
    isSame(searchable.category, category) &&
    (phrase === undefined || holdsPhrase(searchable, phrase));
}

function holdsPhrase(searchable: Searchable, phrase: string): boolean {
  return foldPunctuation(`${searchable.title}\n${searchable.text}`).toLowerCase().includes(phrase);
}

const isSame = (own: string | null, wanted: string | undefined): boolean =>
  wanted === undefined || own?.toLowerCase() === wanted.toLowerCase();

/** Documents whose ids the query names; they are what was asked for, whatever else it says. */
function namedDocuments(retriever: Retriever, query: Query): Routed[] {
  return query.ids.flatMap((id) => {
    const named = retriever.named(id);
    return named === undefined ? [] : [{ ...named, score: NAMED_SCORE }];
  });
}

const NAMED_SCORE = 10;
const FEW_WORDS = 2;

/**
 * Drops everything when nothing supports an answer, and single results that share too little with the query; what means
 * the same need share nothing.
 */
function fitting(retriever: Retriever, query: Query, found: readonly Routed[]): readonly Routed[] {
  const { floor, coverageShare, coverageLeast, meaning } = retriever.settings.search;
  const isMeant = (one: Found): boolean => one.meaning >= meaning;
  // Of a word or two none may be spelled right, and yet it is plain what is looked for. Of a sentence that says something else.
  const mayBeTypos = contentSize(query) <= FEW_WORDS && query.unknown.length === 0;
  const features = supportFeatures(retriever, query, found, mayBeTypos);
  if (supportProbability(features, retriever.settings.support) < floor) {
    return found.filter(isMeant);
  }
  const best = found.reduce((most, { match }) => Math.max(most, match.coverage), 0);
  const least = Math.max(coverageLeast, best * coverageShare);
  return found.filter((one) => one.match.coverage >= least || one.tables > 0 || isMeant(one));
}

function toResult(
  found: Found & { score: number },
  equivalents: readonly string[],
  distance: number,
  snippets: Snippets,
): SearchResult {
  const { searchable } = found.entry;
  return {
    id: searchable.id,
    kind: found.kind,
    title: searchable.title,
    snippet: snippets.of(shownText(searchable)),
    score: rounded(Math.max(0, found.score)),
    similarity_score: rounded(similarityOf(distance)),
    distance: rounded(distance),
    product: searchable.product,
    category: searchable.category,
    equivalent_ids: [...equivalents],
  };
}

/** For a script, what tells it from its siblings; for everything else its text. */
function shownText(searchable: Searchable): string {
  const { script } = searchable;
  if (script === null) return searchable.text;
  const { tablesWritten, tablesRead, procedures } = script.reading;
  const parts = [
    tablesWritten.length > 0 ? `Writes ${tablesWritten.join(', ')}.` : '',
    procedures.length > 0 ? `Calls ${procedures.join(', ')}.` : '',
    tablesRead.length > 0 ? `Reads ${tablesRead.join(', ')}.` : '',
    searchable.text,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
