import type { Query } from '../index/query.ts';
import type { Found } from '../index/retriever.ts';

/** What tells a question that the knowledge answers from one that it does not; each 0 to 1 except `length`. */
export interface SupportFeatures {
  /** Share of the question, weighed by rarity and unknown words included, that the best document mentions. */
  readonly coverage: number;
  readonly passage: number;
  /** Best overlap with a title, both ways. */
  readonly title: number;
  /** Share of the question's content words that any document holds. */
  readonly known: number;
  readonly pairs: number;
  readonly quoted: number;
  /** Evidence that a table was named. */
  readonly tables: number;
  /** Share of the question that the nearest past ticket mentions. */
  readonly ticket: number;
  /** Logarithm of the number of content words. */
  readonly length: number;
}

export interface SupportSettings {
  readonly bias: number;
  readonly weights: Readonly<Record<keyof SupportFeatures, number>>;
  /** Probability from which the engine answers. */
  readonly threshold: number;
}

export const SUPPORT_FEATURES = [
  'coverage',
  'passage',
  'title',
  'known',
  'pairs',
  'quoted',
  'tables',
  'ticket',
  'length',
] as const satisfies readonly (keyof SupportFeatures)[];

const TABLES_FULL = 4;
const CLOSE = 3;

/** @param found the best documents of every kind, in any order */
export function supportFeatures(query: Query, found: readonly Found[]): SupportFeatures {
  const answers = found
    .filter(({ kind }) => kind !== 'ticket')
    .toSorted((a, b) => b.match.coverage - a.match.coverage || b.rank - a.rank);
  const near = answers.slice(0, CLOSE);
  const best = (read: (one: Found) => number, among: readonly Found[] = near): number =>
    among.reduce((most, one) => Math.max(most, read(one)), 0);
  const content = query.concepts.filter((concept) => !concept.chatter);
  const known = content.filter((concept) => concept.own !== 0).length;
  const all = content.length + query.unknown.length;
  return {
    coverage: best(({ match }) => match.coverage, answers),
    passage: best(({ match }) => match.passage, answers),
    title: best(({ match }) => Math.sqrt(match.inTitle * match.titleAsked), answers),
    known: all === 0 ? 0 : known / all,
    pairs: best(({ match }) => match.pairs, answers),
    quoted: best(({ match }) => match.quotedTitle, answers),
    tables: Math.min(1, best(({ tables }) => tables, answers) / TABLES_FULL),
    ticket: best(
      ({ match }) => match.coverage,
      found.filter(({ kind }) => kind === 'ticket'),
    ),
    length: Math.log(1 + all),
  };
}

/** Probability that the knowledge answers the question. */
export function supportProbability(features: SupportFeatures, settings: SupportSettings): number {
  let logit = settings.bias;
  for (const name of SUPPORT_FEATURES) logit += settings.weights[name] * features[name];
  return 1 / (1 + Math.exp(-logit));
}
