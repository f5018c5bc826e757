import { termsOf } from '@resolution/rag';

/** Words of an issue that are compared; a pasted log would have hundreds. */
const MOST_WORDS = 40;
/** Two reports of one problem in other words share about two thirds of their content words. */
const SAME_GAP = 0.6;
const LEAST_COMMON = 2;

/** The content words of an issue, each once. */
export function issueWords(issue: string): string[] {
  return [...new Set(termsOf(issue))].slice(0, MOST_WORDS);
}

/**
 * Whether an issue is the one behind a gap, by the words they share.
 *
 * @param common words in both
 * @param size words of the gap
 * @param own words of the issue
 */
export function isSameGap(common: number, size: number, own: number): boolean {
  if (common < Math.min(LEAST_COMMON, size, own)) return false;
  return common > 0 && common / Math.sqrt(size * own) >= SAME_GAP;
}

const UNFINISHED = /\bto be (?:found out|written)\b/i;

/** Lines of a draft that only hold a place. An article that still has one is not finished. */
export function unfinishedLines(body: string): string[] {
  return body.split('\n').filter((line) => UNFINISHED.test(line));
}
