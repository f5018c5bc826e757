import { GAP_DRAFT_SOURCE } from '@resolution/contracts';
import type { Query } from '../index/query.ts';
import type { Found, Retriever } from '../index/retriever.ts';
import { elsewhereIn } from '../text/elsewhere.ts';
import { phrasesIn } from '../text/synonyms.ts';
import { wordingsIn } from '../text/wording.ts';
import { foldedWords } from '../text/words.ts';

/** What tells a question that the knowledge answers from one that it does not; each about 0 to 1. */
export interface SupportFeatures {
  /** Share of the question, weighed by rarity and unknown words included, that the best document mentions. */
  readonly coverage: number;
  /** The same in the question's own words. */
  readonly exact: number;
  /** Share that title and lead of the best document mention. */
  readonly head: number;
  readonly passage: number;
  readonly phrase: number;
  /** Best overlap with a title, both ways. */
  readonly title: number;
  /** Share of the question's content words that any document holds. */
  readonly known: number;
  /** How usual the question's content words are in titles and leads, 0 (none is a word of the trade) to 1. */
  readonly trade: number;
  /** How usual they are anywhere. */
  readonly usual: number;
  /** Share of them that hardly any document holds. */
  readonly strange: number;
  /** Share of words from other trades and everyday life that the knowledge does not use in titles. */
  readonly elsewhere: number;
  /** Share of what only together comes from another trade: "happy hour", "lead scoring". */
  readonly alien: number;
  /** Words that start with a capital inside a sentence and that no document holds: names of other things. */
  readonly foreign: number;
  /** Share of phrases of the trade that the thesaurus knows. */
  readonly idioms: number;
  /** Share of other ways of saying what the software has a name for. */
  readonly wordings: number;
  readonly pairs: number;
  readonly quoted: number;
  /** Evidence that a table was named. */
  readonly tables: number;
  /** Share of the question that the nearest past ticket mentions. */
  readonly ticket: number;
  /** How quoted the subject of a past ticket is. */
  readonly subject: number;
  /** Share of the question that something people approved here mentions; it answers whatever its words are elsewhere. */
  readonly learned: number;
  /** How near in meaning the nearest document is, where an embedding model was asked. */
  readonly meaning: number;
}

export interface SupportSettings {
  readonly bias: number;
  readonly weights: Readonly<Record<(typeof SUPPORT_FEATURES)[number], number>>;
  /** Probability from which the engine answers. */
  readonly threshold: number;
  /** Meaning from which a document answers, whatever its words. */
  readonly meaning: number;
}

export const SUPPORT_FEATURES = [
  'coverage',
  'exact',
  'head',
  'passage',
  'phrase',
  'title',
  'known',
  'trade',
  'usual',
  'strange',
  'elsewhere',
  'alien',
  'foreign',
  'idioms',
  'wordings',
  'pairs',
  'quoted',
  'tables',
  'ticket',
  'subject',
] as const satisfies readonly (keyof SupportFeatures)[];

const TABLES_FULL = 4;

/** Documents of the corpus that the model was fitted to; what is usual in it grows with the size of a corpus. */
const FITTED_SIZE = 4179;

/** How many documents make a word usual, in a corpus of a given size. */
function frequencyMarks(size: number): {
  /** Titles and leads from which a word is one of the trade. */
  readonly trade: number;
  /** Documents from which it is usual, and up to which it is strange. */
  readonly usual: number;
  readonly strange: number;
  /** Titles and leads from which a word of another trade belongs to this one as well. */
  readonly ownHeads: number;
} {
  const scale = size / FITTED_SIZE;
  return {
    trade: Math.max(1, 12 * scale),
    usual: Math.max(2, 60 * scale),
    strange: Math.floor(4 * scale),
    ownHeads: Math.max(1, 8 * scale),
  };
}

/** Content words of a question, those that no document holds included. */
export function contentSize(query: Query): number {
  return query.concepts.filter((concept) => !concept.chatter).length + query.unknown.length;
}

/** Coverage from which an approved resolution answers a question, and content words that make a question. */
const LEARNED_COVERAGE = 0.7;
const LEARNED_WORDS = 2;

function sumOf<Item>(items: readonly Item[], read: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + read(item), 0);
}

/** What tells whether a document mentions a question. */
export type MatchFeatures = Pick<
  SupportFeatures,
  'coverage' | 'exact' | 'head' | 'passage' | 'phrase' | 'title' | 'pairs' | 'quoted' | 'tables' | 'ticket' | 'subject'
>;

/**
 * @param found the best documents of every kind, in any order
 * @param mendedAreKnown whether words that were taken for typos count as the words they were taken for
 */
export function supportFeatures(
  retriever: Retriever,
  query: Query,
  found: readonly Found[],
  mendedAreKnown = false,
): SupportFeatures {
  const all = contentSize(query);
  const learned = found.filter(isLearned).reduce((most, { match }) => Math.max(most, match.coverage), 0);
  return {
    ...matchFeatures(found),
    ...wordFeatures(retriever, query, mendedAreKnown),
    learned: Math.min(1, all / LEARNED_WORDS) * learned,
    meaning: found.reduce((most, { meaning }) => Math.max(most, meaning), 0),
  };
}

/** @param found the best documents of every kind, in any order */
export function matchFeatures(found: readonly Found[]): MatchFeatures {
  const answers = found.filter(({ kind }) => kind !== 'ticket');
  const tickets = found.filter(({ kind }) => kind === 'ticket');
  const best = (read: (one: Found) => number, among: readonly Found[] = answers): number =>
    among.reduce((most, one) => Math.max(most, read(one)), 0);
  return {
    coverage: best(({ match }) => match.coverage),
    exact: best(({ match }) => match.exact),
    head: best(({ match }) => match.inHead),
    passage: best(({ match }) => match.passage),
    phrase: best(({ match }) => match.phrase),
    title: best(({ match }) => Math.sqrt(match.inTitle * match.titleAsked)),
    pairs: best(({ match }) => match.pairs),
    quoted: best(({ match }) => match.quotedTitle),
    tables: Math.min(1, best(({ tables }) => tables) / TABLES_FULL),
    ticket: best(({ match }) => match.coverage, tickets),
    subject: best(({ match }) => match.quotedTitle, tickets),
  };
}

/** What the question's words say about the trade that it comes from. */
function wordFeatures(
  retriever: Retriever,
  query: Query,
  mendedAreKnown: boolean,
): Omit<SupportFeatures, keyof MatchFeatures | 'learned' | 'meaning'> {
  const { article } = retriever.pools;
  const content = query.concepts.filter((concept) => !concept.chatter);
  const known = content.filter((concept) => concept.own !== 0 && (mendedAreKnown || !concept.mended));
  const all = Math.max(1, contentSize(query));
  const marks = frequencyMarks(retriever.size);
  const words = foldedWords(query.text);
  const usedHere = (place: number): boolean =>
    article.headFrequency(retriever.lexicon.numberOfWord(words[place] ?? '')) >= marks.ownHeads;
  const strangers = elsewhereIn(words).filter(
    ({ places }) => places.length > 1 || !places.some((place) => usedHere(place)),
  );
  const strangePlaces = new Set(strangers.flatMap(({ places }) => places)).size;
  const phrases = strangers.filter(({ places }) => places.length > 1).length;
  const idioms = new Set(phrasesIn(words).flatMap(({ start, length }) => (length > 1 ? [start] : []))).size;
  const wordings = wordingsIn(words).filter(({ places }) => places.length > 1).length;
  return {
    known: known.length / all,
    trade: sumOf(known, ({ own }) => Math.min(1, article.headFrequency(own) / marks.trade)) / all,
    usual: sumOf(known, ({ own }) => Math.min(1, retriever.frequency(own) / marks.usual)) / all,
    strange: 1 - known.filter(({ own }) => retriever.frequency(own) > marks.strange).length / all,
    elsewhere: shareOf(strangePlaces, 2, 0.15 * all),
    alien: shareOf(phrases, 1, 0.1 * all),
    foreign: shareOf(query.foreign.length, 2, 0.12 * all),
    idioms: shareOf(idioms, 2, 0.2 * all),
    wordings: shareOf(wordings, 2, 0.15 * all),
  };
}

/** A count against what makes it full: a few in a short question, a share of a long story, where a name or two say nothing. */
const shareOf = (count: number, few: number, share: number): number => Math.min(1, count / Math.max(few, share));

/** An approved resolution, or a draft for a gap that was accepted. */
export function isLearned({ entry: { searchable } }: Found): boolean {
  const { document } = searchable;
  return (
    document.kind === 'knowledge' || (document.kind === 'article' && document.article.source_type === GAP_DRAFT_SOURCE)
  );
}

/**
 * Probability that the knowledge answers the question. The model was fitted to a corpus of one trade and doubts words that
 * are strange to it; what people approved here for the same words is an answer all the same, and so is what means the same.
 */
export function supportProbability(features: SupportFeatures, settings: SupportSettings): number {
  let logit = settings.bias;
  for (const name of SUPPORT_FEATURES) logit += settings.weights[name] * features[name];
  const fitted = 1 / (1 + Math.exp(-logit));
  const learned = features.learned >= LEARNED_COVERAGE ? features.learned : 0;
  const meant = features.meaning >= settings.meaning ? features.meaning : 0;
  return Math.max(fitted, learned, meant);
}
