import { termsOf } from '@resolution/rag';

/** A text by its content words and how often each stands in it. */
export type TermCounts = ReadonlyMap<string, number>;

export function termCounts(text: string): TermCounts {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Cosine of two texts by their content words, 0 to 1; a repeated word counts logarithmically. */
export function cosine(left: TermCounts, right: TermCounts): number {
  let dot = 0;
  for (const [term, count] of left) dot += weight(count) * weight(right.get(term) ?? 0);
  const length = Math.sqrt(squares(left) * squares(right));
  return length === 0 ? 0 : Math.min(1, dot / length);
}

function weight(count: number): number {
  return count === 0 ? 0 : 1 + Math.log(count);
}

function squares(counts: TermCounts): number {
  let sum = 0;
  for (const count of counts.values()) sum += weight(count) ** 2;
  return sum;
}
