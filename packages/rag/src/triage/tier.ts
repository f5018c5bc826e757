import type { SupportTier } from '@resolution/contracts';
import type { Entry } from '../index/pool.ts';
import type { Query } from '../index/query.ts';
import { ownTerms } from './category.ts';
import { WordModel } from './word-model.ts';

export interface TierSettings {
  /** See `WordModel.likelihoods`. */
  readonly mixture: number;
  /** Logistic weights: the words' log-likelihood ratio, cue words, and the threshold. */
  readonly ratio: number;
  readonly cue: number;
  readonly bias: number;
}

/** Words by which customers and first-line agents describe damaged data, as index terms. */
const DATA_CUES: ReadonlySet<string> = new Set([
  'backend',
  'databas',
  'script',
  'datafix',
  'sql',
  'inconsist',
  'corrupt',
  'orphan',
  'sync',
  'integr',
  'invalid',
]);

export interface TierGuess {
  readonly tier: SupportTier;
  /** Probability that the case needs a script. */
  readonly tier3: number;
  /** Terms of the issue that speak for Tier 3. */
  readonly terms: ReadonlySet<number>;
}

/**
 * Tells cases that need a Tier 3 data fix from the rest, by the words of past tickets and by the words for damaged data.
 * Tier 1 and 2 cannot be told apart by what customers say (no model beats the majority): a how-to is Tier 1, a fault
 * Tier 2.
 */
export class TierModel {
  readonly #words = new WordModel();

  learn(entry: Entry): void {
    const label = labelOf(entry);
    if (label !== undefined)
      this.#words.learn(label, [...entry.searchable.terms.title, ...entry.searchable.terms.lead]);
  }

  forget(entry: Entry): void {
    const label = labelOf(entry);
    if (label !== undefined)
      this.#words.forget(label, [...entry.searchable.terms.title, ...entry.searchable.terms.lead]);
  }

  /** @param asksHow whether the customer asks how something is done */
  guess(query: Query, asksHow: boolean, settings: TierSettings): TierGuess {
    const terms = ownTerms(query);
    const means = this.#words.likelihoods(terms, settings.mixture);
    const ratio = (means.get('data') ?? 0) - (means.get('other') ?? 0);
    const cues = query.concepts.filter((concept) => !concept.quoted && DATA_CUES.has(concept.word));
    const logit = settings.bias + settings.ratio * ratio + settings.cue * Math.min(2, cues.length);
    const tier3 = 1 / (1 + Math.exp(-logit));
    const telling = terms.filter((term) => this.#words.lift('data', term, settings.mixture) > 0.5);
    return {
      tier: tier3 >= 0.5 ? 'Tier3' : asksHow ? 'Tier1' : 'Tier2',
      tier3,
      terms: new Set([...cues.map((concept) => concept.own), ...telling.slice(0, 3)]),
    };
  }
}

function labelOf(entry: Entry): 'data' | 'other' | undefined {
  const { document } = entry.searchable;
  if (document.kind !== 'ticket' || document.ticket.tier === null) return undefined;
  return document.ticket.tier === 'Tier3' ? 'data' : 'other';
}
