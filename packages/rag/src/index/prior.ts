import { NO_OUTCOMES, type RankPrior, type SourceOutcomes } from '@resolution/contracts';

/** How outcomes become a shift of a document's rank. */
export interface PriorSettings {
  /**
   * Largest shift, up or down, in units of rank. Two documents move against each other by twice of it at most, so only ties
   * nearer than that change (`evals/rank-gaps.ts`).
   */
  readonly bound: number;
  /** Successes and failures that every document is taken to have had before any was seen: how slowly a few outcomes count. */
  readonly strength: number;
  /** What a reader's thumb weighs beside an agent's decision. */
  readonly thumb: number;
}

/** Two-sided 95 % of the normal distribution. */
const Z_95 = 1.96;

/**
 * The prior of a document: outcomes of answers that rest on it, as a Beta posterior over "an answer from it holds".
 * An approval is a success, a rejection or a reopened case a failure, an edit both: by the share that was kept and the share
 * that was changed. The shift is the posterior mean's distance from even, scaled to the bound; without outcomes it is 0.
 * The interval is the normal approximation of the posterior's.
 */
export function priorOf(outcomes: SourceOutcomes, { bound, strength, thumb }: PriorSettings): RankPrior {
  const { approved, edited, edited_kept, rejected, reopened, thumbs_up, thumbs_down } = outcomes;
  const successes = approved + edited_kept + thumb * thumbs_up;
  const failures = rejected + reopened + Math.max(0, edited - edited_kept) + thumb * thumbs_down;
  const alpha = strength + successes;
  const total = 2 * strength + successes + failures;
  const mean = alpha / total;
  const margin = Z_95 * Math.sqrt((mean * (1 - mean)) / (total + 1));
  return {
    outcomes,
    successes,
    failures,
    assumed: strength,
    mean,
    lower: Math.max(0, mean - margin),
    upper: Math.min(1, mean + margin),
    shift: bound * (2 * mean - 1),
    bound,
  };
}

/** The priors of an index, by document. */
export class Priors {
  readonly #settings: PriorSettings;
  readonly #priors = new Map<string, RankPrior>();

  constructor(settings: PriorSettings) {
    this.#settings = settings;
  }

  set(id: string, outcomes: SourceOutcomes): void {
    this.#priors.set(id, priorOf(outcomes, this.#settings));
  }

  of(id: string): RankPrior {
    return this.#priors.get(id) ?? priorOf(NO_OUTCOMES, this.#settings);
  }

  shift(id: string): number {
    return this.#priors.get(id)?.shift ?? 0;
  }
}
