import type { Entry } from '../index/pool.ts';
import type { Query } from '../index/query.ts';
import type { Found, Retriever } from '../index/retriever.ts';
import { namedIn } from '../index/script-evidence.ts';
import { termsOf } from '../text/terms.ts';
import { WordModel } from './word-model.ts';

export interface CategorySettings {
  /** Past tickets that vote. */
  readonly neighbours: number;
  /** How fast a neighbour's voice fades with its rank behind the best. */
  readonly sharpness: number;
  /** Weights of the neighbours' vote, of the words' likelihood, and of the mentioned share of the category's name. */
  readonly vote: number;
  readonly words: number;
  readonly name: number;
  /** Added when a name of several words stands word for word in the issue. */
  readonly spelled: number;
  /** See `WordModel.likelihoods`. */
  readonly mixture: number;
  /** Steepness of the confidence over the lead of the best category. */
  readonly temperature: number;
}

export interface CategoryGuess {
  readonly category: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Terms of the issue that speak most for it: the words to show as evidence. */
  readonly terms: ReadonlySet<number>;
}

const EVIDENCE_TERMS = 4;
const NAME_LIFT = 2;
/** What a synonym counts beside the word itself when a category's name is looked for. */
const SYNONYM = 0.35;

/**
 * Guesses the category of an issue from three sides: how likely its words are in each category, what the nearest past
 * tickets were, and whether the issue mentions the category's own name, so that a category which no ticket shows yet is
 * still reachable.
 */
export class CategoryModel {
  readonly #words = new WordModel();

  learn(entry: Entry): void {
    const { category, terms } = entry.searchable;
    if (category !== null) this.#words.learn(category, [...terms.title, ...terms.lead]);
  }

  forget(entry: Entry): void {
    const { category, terms } = entry.searchable;
    if (category !== null) this.#words.forget(category, [...terms.title, ...terms.lead]);
  }

  guess(retriever: Retriever, query: Query, tickets: readonly Found[], settings: CategorySettings): CategoryGuess {
    const scores = new Map<string, number>(retriever.categories().map((category) => [category, 0]));
    const add = (category: string | null, value: number): void => {
      const before = category === null ? undefined : scores.get(category);
      if (category !== null && before !== undefined) scores.set(category, before + value);
    };
    for (const [category, share] of votes(tickets, settings)) add(category, settings.vote * share);
    const means = this.#words.likelihoods(ownTerms(query), settings.mixture);
    const best = Math.max(...means.values());
    for (const [category, mean] of means) add(category, settings.words * Math.exp(mean - best));
    for (const [category, share] of mentionedCategories(retriever, query)) add(category, settings.name * share);
    for (const category of spelledCategories(retriever, query)) add(category, settings.spelled);
    const ranked = [...scores].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const first = ranked[0];
    if (first === undefined || first[1] <= 0) return { category: null, confidence: 0, terms: new Set() };
    const mass = ranked.reduce((sum, [, score]) => sum + Math.exp((score - first[1]) * settings.temperature), 0);
    return { category: first[0], confidence: 1 / mass, terms: this.#telling(first[0], query, settings) };
  }

  #telling(category: string, query: Query, settings: CategorySettings): ReadonlySet<number> {
    const name = new Set(termsOf(category));
    const scored = query.concepts
      .filter((concept) => concept.own !== 0 && !concept.chatter)
      .map(({ own, word }) => ({
        term: own,
        word,
        lift: (name.has(word) ? NAME_LIFT : 0) + this.#words.lift(category, own, settings.mixture),
      }))
      .filter(({ lift }) => lift > 0)
      .toSorted((a, b) => b.lift - a.lift || (a.word < b.word ? -1 : 1));
    return new Set(scored.slice(0, EVIDENCE_TERMS).map(({ term }) => term));
  }
}

/** Terms of the question itself, without synonyms and words of asking. */
export function ownTerms(query: Query): number[] {
  return query.concepts.filter((concept) => concept.own !== 0 && !concept.chatter).map((concept) => concept.own);
}

/** Share of each category in the nearest tickets, nearer ones counting more. */
function votes(tickets: readonly Found[], settings: CategorySettings): Map<string | null, number> {
  const best = tickets[0]?.rank ?? 0;
  const near = tickets.slice(0, settings.neighbours).map(({ rank, entry }) => ({
    category: entry.searchable.category,
    voice: Math.exp((rank - best) * settings.sharpness),
  }));
  const total = near.reduce((sum, { voice }) => sum + voice, 0);
  const shares = new Map<string | null, number>();
  for (const { category, voice } of near) shares.set(category, (shares.get(category) ?? 0) + voice / total);
  return shares;
}

/** How much of each category's name the issue mentions, 0 to 1, rare words counting more. */
function mentionedCategories(retriever: Retriever, query: Query): Map<string, number> {
  const strength = new Map<number, number>();
  for (const concept of query.concepts) {
    for (const { term, weight } of concept.alternatives) {
      strength.set(term, Math.max(strength.get(term) ?? 0, weight === 1 ? 1 : weight * SYNONYM));
    }
  }
  const named = new Map<string, number>();
  for (const category of retriever.categories()) {
    let mass = 0;
    let mentioned = 0;
    for (const term of retriever.nameOf(category).telling) {
      const idf = retriever.pools.ticket.idf(term);
      mass += idf;
      mentioned += idf * (strength.get(term) ?? 0);
    }
    if (mass > 0) named.set(category, mentioned / mass);
  }
  return named;
}

/** Categories whose name of several words stands in the issue word for word; the longest names only. */
function spelledCategories(retriever: Retriever, query: Query): string[] {
  let longest = 2;
  let spelled: string[] = [];
  for (const category of retriever.categories()) {
    const name = retriever.nameOf(category).terms;
    if (name.length < longest || name.includes(0) || !namedIn(name, query.sequence)) continue;
    if (name.length > longest) spelled = [];
    longest = name.length;
    spelled.push(category);
  }
  return spelled;
}
