import { diffWordsWithSpace } from 'diff';

export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface Difference {
  readonly parts: readonly DifferencePart[];
  readonly addedWords: number;
  readonly removedWords: number;
}

const wordCount = (text: string) => text.match(/\S+/gu)?.length ?? 0;

/** What became of `before`, word by word, in reading order. */
export function differenceOf(before: string, after: string): Difference {
  const parts = diffWordsWithSpace(before, after).map(
    (change): DifferencePart => ({
      kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
      text: change.value,
    }),
  );
  const words = (kind: DifferencePart['kind']) =>
    parts.filter((part) => part.kind === kind).reduce((sum, part) => sum + wordCount(part.text), 0);
  return { parts, addedWords: words('added'), removedWords: words('removed') };
}
