import { SNIPPET_MARKS } from '@resolution/contracts';

export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Splits a snippet at its marks. A mark without its partner is dropped and its text kept. */
export function splitSnippet(snippet: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  for (const [index, piece] of snippet.split(SNIPPET_MARKS.open).entries()) {
    const close = index === 0 ? -1 : piece.indexOf(SNIPPET_MARKS.close);
    const marked = close === -1 ? '' : piece.slice(0, close);
    const rest = (close === -1 ? piece : piece.slice(close + 1)).replaceAll(SNIPPET_MARKS.close, '');
    if (marked) parts.push({ text: marked, marked: true });
    if (rest) parts.push({ text: rest, marked: false });
  }
  return parts;
}
