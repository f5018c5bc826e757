import type { DocumentKind, KnowledgeDocument } from '@resolution/contracts';
import { Retriever } from '../index/retriever.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';

/** A question with every document that answers it, all of one kind. */
export interface TypedQuestion {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly target_ids: readonly string[];
}

/** How far apart the best right and the best wrong document of a question are, and whether the upper one is right. */
export interface RankGap {
  readonly gap: number;
  readonly upper_is_right: boolean;
}

/** Gaps of a range, and in how many of them the upper document is right. */
export interface GapRange {
  readonly from: number;
  readonly to: number;
  readonly questions: number;
  readonly upper_right: number;
}

/** Further down nobody looks. */
const DEPTH = 30;

/**
 * Measures what the order of two documents is worth by how far apart their ranks are, each question within its own kind.
 * Where the upper one is right no more often than not, the words do not tell, and what became of earlier answers may; where
 * it is nearly always right, nothing else may turn it round. This is what bounds the prior (`settings.prior.bound`):
 * opposite outcomes move two documents against each other by twice the bound.
 */
export function rankGaps(documents: Iterable<KnowledgeDocument>, questions: readonly TypedQuestion[]): RankGap[] {
  const retriever = new Retriever(DEFAULT_SETTINGS);
  for (const document of documents) retriever.upsert(document);
  return questions.flatMap(({ text, kind, target_ids }) => {
    const right = new Set(target_ids.flatMap((id) => [id, ...retriever.equivalentsOf(id)]));
    const found = retriever.findKind(retriever.read(text), kind, DEPTH);
    const best = found.find(({ entry }) => right.has(entry.searchable.id));
    const other = found.find(({ entry }) => !right.has(entry.searchable.id));
    if (best === undefined || other === undefined) return [];
    return [{ gap: Math.abs(best.rank - other.rank), upper_is_right: best.rank > other.rank }];
  });
}

/** Sorts gaps into ranges that begin at the given edges. */
export function rangesOf(gaps: readonly RankGap[], edges: readonly number[]): GapRange[] {
  return edges.map((from, index) => {
    const to = edges[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = gaps.filter(({ gap }) => gap >= from && gap < to);
    return { from, to, questions: inside.length, upper_right: inside.filter((one) => one.upper_is_right).length };
  });
}
