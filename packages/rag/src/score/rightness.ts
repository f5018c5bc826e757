import type { Found } from '../index/retriever.ts';
import type { Evidence } from '../resolve/evidence.ts';

/** What tells a right main source from a wrong one, given that something answers; each 0 to 1. */
export interface RightnessFeatures {
  /** Probability that the knowledge answers the issue. */
  readonly support: number;
  /** Share of the near past tickets' voices that used this source. */
  readonly agreement: number;
  /** Whether the nearest past ticket is nearly the same issue. */
  readonly precedent: number;
  /** Lead over the runner-up of the same kind. */
  readonly margin: number;
  /** Its share among the documents of its kind that might be it instead, nearer ones counting more: 1 where it is alone. */
  readonly share: number;
  readonly title: number;
  readonly passage: number;
  readonly quoted: number;
  /** Share of the issue that the source mentions, that its title and lead mention, and that it mentions in the same words. */
  readonly coverage: number;
  readonly head: number;
  readonly exact: number;
  /** How sure it is that an issue of this tier is solved by a source of this kind. */
  readonly kind: number;
  /** How quoted the subject of a past ticket is. */
  readonly subject: number;
  /** Share of the content words that hardly any document holds. */
  readonly strange: number;
  /** 1 for scripts: siblings for the same table are hard to tell apart. */
  readonly script: number;
}

export interface RightnessSettings {
  /** How fast the voice of another document fades with its rank behind the main source's. */
  readonly sharpness: number;
  readonly bias: number;
  readonly weights: Readonly<Record<keyof RightnessFeatures, number>>;
}

export const RIGHTNESS_FEATURES = [
  'support',
  'agreement',
  'precedent',
  'margin',
  'share',
  'title',
  'passage',
  'quoted',
  'coverage',
  'head',
  'exact',
  'kind',
  'subject',
  'strange',
  'script',
] as const satisfies readonly (keyof RightnessFeatures)[];

const MARGIN_FULL = 0.5;

/** @param sameKind the documents found of the main source's kind, itself included */
export function rightnessFeatures(
  main: Found,
  sameKind: readonly Found[],
  evidence: Evidence,
  support: number,
  tier3: number,
  { sharpness }: Pick<RightnessSettings, 'sharpness'>,
): RightnessFeatures {
  const { id } = main.entry.searchable;
  const { match } = main;
  const runnerUp = sameKind[1];
  return {
    support,
    agreement:
      main.kind === 'ticket' ? (evidence.tickets[0]?.match.coverage ?? 0) : Math.min(1, evidence.votes.get(id) ?? 0),
    precedent: evidence.tickets[0]?.match.coverage ?? 0,
    margin: runnerUp === undefined ? 1 : Math.min(1, Math.max(0, main.rank - runnerUp.rank) / MARGIN_FULL),
    share: shareOf(main, sameKind, sharpness),
    title: Math.sqrt(match.inTitle * match.titleAsked),
    passage: Math.max(match.passage, evidence.support.passages.get(id) ?? 0),
    quoted: match.quotedTitle,
    coverage: match.coverage,
    head: match.inHead,
    exact: match.exact,
    kind: main.kind === 'script' ? tier3 : 1 - tier3,
    subject: evidence.support.features.subject,
    strange: evidence.support.features.strange,
    script: main.kind === 'script' ? 1 : 0,
  };
}

/** Softmax of its rank; what ranks above it counts as well. */
function shareOf(main: Found, sameKind: readonly Found[], sharpness: number): number {
  const voices = sameKind.map(({ rank }) => Math.exp((rank - main.rank) * sharpness));
  return (
    1 /
    Math.max(
      1,
      voices.reduce((sum, voice) => sum + voice, 0),
    )
  );
}

/** Probability that the main source is the one that solves the issue. */
export function rightnessProbability(features: RightnessFeatures, settings: RightnessSettings): number {
  let logit = settings.bias;
  for (const name of RIGHTNESS_FEATURES) logit += settings.weights[name] * features[name];
  return 1 / (1 + Math.exp(-logit));
}
