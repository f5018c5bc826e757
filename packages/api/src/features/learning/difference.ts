import type { DifferencePart } from '@resolution/contracts';
import { diffWordsWithSpace } from 'diff';

/** Texts that differ in more words than this are shown as one removed and one added: a finer difference says nothing. */
const MAX_CHANGES = 4000;

/** What became of `before`, word by word, in reading order. */
export function differenceOf(before: string, after: string): DifferencePart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_CHANGES });
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** How much of two texts is not in both, 0 for equal ones to 1 for ones without a word in common, by words. */
export function changedShare(parts: readonly DifferencePart[]): number {
  let kept = 0;
  let changed = 0;
  for (const { kind, text } of parts) {
    const words = text.match(/\S+/gu)?.length ?? 0;
    if (kind === 'same') kept += 2 * words;
    else changed += words;
  }
  return kept + changed === 0 ? 0 : changed / (kept + changed);
}
