import type { EvidenceSpan, Priority, Sentiment, SupportTier } from '@resolution/contracts';
import type { Lexicon } from '../index/lexicon.ts';
import type { Query } from '../index/query.ts';
import type { Found, Retriever } from '../index/retriever.ts';
import type { EngineSettings } from '../settings.ts';
import type { Issue } from '../text/issue.ts';
import { termOf } from '../text/terms.ts';
import { readWords } from '../text/words.ts';
import type { CategoryModel } from './category.ts';
import { readPriority } from './priority.ts';
import { readSentiment } from './sentiment.ts';
import type { TierModel } from './tier.ts';

/** What a case is about, how urgent it is, in what mood the customer is, and which support tier it needs. */
export interface Triage {
  readonly category: string | null;
  readonly priority: Priority;
  readonly sentiment: Sentiment;
  readonly tier: SupportTier;
  /** The words that decided, with offsets into the transcript. */
  readonly evidence: EvidenceSpan[];
  /** 0 to 1. */
  readonly category_confidence: number;
}

export interface TriageModels {
  readonly category: CategoryModel;
  readonly tier: TierModel;
}

const ASKS_HOW =
  /\b(?:how (?:do|can|would|should|to)|where (?:do|can|is|are)|what is|what's the|best[- ]practice|unsure|guidance|is it possible|can you (?:show|explain|walk)|steps)\b/i;
const SPANS_PER_FIELD = 4;

/** Triage and the probability that the case needs a script. */
export interface TriageOutcome {
  readonly triage: Triage;
  readonly tier3: number;
}

/** @param tickets the past tickets nearest to the issue, best first */
export function triageIssue(
  retriever: Retriever,
  models: TriageModels,
  issue: Issue,
  query: Query,
  tickets: readonly Found[],
  settings: EngineSettings,
): TriageOutcome {
  const category = models.category.guess(retriever, query, tickets, settings.category);
  const tier = models.tier.guess(query, ASKS_HOW.test(issue.text), settings.tier);
  const priority = readPriority(issue.sentences);
  const sentiment = readSentiment(issue.sentences);
  const evidence: EvidenceSpan[] = [
    ...termSpans(issue, category.terms, retriever.lexicon, 'category', `category: ${category.category ?? 'none'}`),
    ...priority.evidence,
    ...sentiment.evidence,
    ...(tier.tier === 'Tier3'
      ? termSpans(issue, tier.terms, retriever.lexicon, 'tier', 'damaged data: needs a script')
      : []),
  ];
  return {
    triage: {
      category: category.category,
      priority: priority.value,
      sentiment: sentiment.value,
      tier: tier.tier,
      evidence,
      category_confidence: category.confidence,
    },
    tier3: tier.tier3,
  };
}

/** Where the terms stand in the customer's sentences: the first place of each. */
function termSpans(
  issue: Issue,
  terms: ReadonlySet<number>,
  lexicon: Lexicon,
  field: EvidenceSpan['field'],
  note: string,
): EvidenceSpan[] {
  const spans: EvidenceSpan[] = [];
  const shown = new Set<number>();
  for (const sentence of issue.sentences) {
    for (const word of readWords(sentence.text)) {
      const term = lexicon.numberOf(termOf(word.folded));
      if (term === 0 || !terms.has(term) || shown.has(term)) continue;
      shown.add(term);
      spans.push({ field, start: sentence.start + word.start, end: sentence.start + word.end, text: word.raw, note });
      if (spans.length === SPANS_PER_FIELD) return spans;
    }
  }
  return spans;
}
