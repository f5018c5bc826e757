import type { EvidenceSpan, Priority, Sentiment, SupportTier } from '@resolution/contracts';
import type { Lexicon } from '../index/lexicon.ts';
import type { Query } from '../index/query.ts';
import type { Found, Retriever } from '../index/retriever.ts';
import type { Issue } from '../text/issue.ts';
import { remembered } from '../text/remembered.ts';
import { readWords } from '../text/words.ts';
import type { CategoryGuess, CategoryModel } from './category.ts';
import { readPriority } from './priority.ts';
import { readSentiment } from './sentiment.ts';
import type { TierGuess, TierModel } from './tier.ts';

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
/** Sentences whose words are remembered. */
const SENTENCES_KEPT = 5_000;

const wordsOf = remembered(SENTENCES_KEPT, readWords);

/** What the words of an issue say, whoever tells it. */
export interface Classification {
  readonly category: CategoryGuess;
  readonly tier: TierGuess;
}

/** @param tickets the past tickets nearest to the issue, best first */
export function classifyIssue(
  retriever: Retriever,
  models: TriageModels,
  text: string,
  query: Query,
  tickets: readonly Found[],
): Classification {
  const { category, tier } = retriever.settings;
  return {
    category: models.category.guess(retriever, query, tickets, category),
    tier: models.tier.guess(query, ASKS_HOW.test(text), tier),
  };
}

/** The triage of one case: what its issue was taken for, and the customer's urgency and mood. */
export function triageCase(issue: Issue, { category, tier }: Classification, lexicon: Lexicon): Triage {
  const priority = readPriority(issue.sentences);
  const sentiment = readSentiment(issue.sentences);
  return {
    category: category.category,
    priority: priority.value,
    sentiment: sentiment.value,
    tier: tier.tier,
    evidence: [
      ...termSpans(issue, category.terms, lexicon, 'category', `category: ${category.category ?? 'none'}`),
      ...priority.evidence,
      ...sentiment.evidence,
      ...(tier.tier === 'Tier3' ? termSpans(issue, tier.terms, lexicon, 'tier', 'damaged data: needs a script') : []),
    ],
    category_confidence: category.confidence,
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
  if (terms.size === 0) return spans;
  const shown = new Set<number>();
  for (const sentence of issue.sentences) {
    for (const word of wordsOf(sentence.text)) {
      const term = lexicon.numberOfWord(word.folded);
      if (term === 0 || !terms.has(term) || shown.has(term)) continue;
      shown.add(term);
      spans.push({ field, start: sentence.start + word.start, end: sentence.start + word.end, text: word.raw, note });
      if (spans.length === SPANS_PER_FIELD || shown.size === terms.size) return spans;
    }
  }
  return spans;
}
