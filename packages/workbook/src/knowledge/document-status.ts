import type { CorpusArticle, CorpusLearningEvent, DocumentStatus } from '@resolution/contracts';
import { normalizeHeader } from '../sheet/header.ts';

/**
 * Words for the four statuses, normalised like headers. What waits for a decision is a draft: only what somebody let
 * pass is ever retrieved. "Edited" stands for approved with changes.
 */
const STATUS_WORDS: Readonly<Record<DocumentStatus, readonly string[]>> = {
  active: ['active', 'approved', 'published', 'current', 'live', 'edited', 'approvedwithedits', 'approvedwithchanges'],
  draft: ['draft', 'pending', 'pendingreview', 'inreview', 'underreview', 'proposed', 'new', 'needsrevision'],
  rejected: ['rejected', 'declined', 'denied'],
  retired: ['retired', 'archived', 'inactive', 'deprecated', 'obsolete', 'withdrawn', 'expired', 'superseded'],
};

/** The status a word stands for; undefined for a word nobody knows. */
export function documentStatus(word: string): DocumentStatus | undefined {
  const key = normalizeHeader(word);
  const statuses: DocumentStatus[] = ['active', 'draft', 'rejected', 'retired'];
  return statuses.find((status) => STATUS_WORDS[status].includes(key));
}

/**
 * Lets the review of a drafted article decide over the status that the article's own sheet claims: in the corpus at hand
 * every rejected draft is still listed as active. The latest review of an article counts; reviews without a date count
 * by their place in the sheet. Rejected is rejected whatever the sheet says; a review that is not finished, or whose word
 * nobody knows, makes an active article a draft; an approval leaves the sheet's own status.
 */
export function applyReviews(
  articles: readonly CorpusArticle[],
  reviews: readonly CorpusLearningEvent[],
): readonly CorpusArticle[] {
  const latest = new Map<string, CorpusLearningEvent>();
  for (const review of reviews) {
    const id = review.proposed_kb_id;
    if (id === null) continue;
    const known = latest.get(id);
    if (known === undefined || (known.event_at ?? '') <= (review.event_at ?? '')) latest.set(id, review);
  }
  return articles.map((article) => {
    const review = latest.get(article.kb_id);
    if (review === undefined) return article;
    const verdict = documentStatus(review.final_status) ?? 'draft';
    const decides = verdict === 'rejected' || (verdict !== 'active' && article.status === 'active');
    return decides ? { ...article, status: verdict } : article;
  });
}
