/** Ids in brackets behind a sentence: `[KB-094D40D3B5]`, `[KB-094D40D3B5, SCRIPT-0521]`. */
const ID = String.raw`[A-Z]{2,}(?:-[A-Z0-9]+)+`;
/** A line's end is a sentence's end, so a marker stands on one line: what was not written yet cannot move a cut. */
const GAP = String.raw`[ \t]?`;
const MARKER = String.raw`\[${GAP}${ID}(?:${GAP}[,;]${GAP}${ID})*${GAP}\]`;

/**
 * The end of a sentence: its mark, what closes with it, its markers, and white space with the next sentence's beginning
 * behind it. A bracket that may yet become a marker of this sentence is waited for.
 */
const SENTENCE_END = new RegExp(
  String.raw`(?:[.!?]["'\u201D\u2019)*_]*(?:${GAP}${MARKER})*|${MARKER})[.!?]?[ \t]+(?=[^\s[]|\[[^A-Z]|\[[A-Z][^A-Z])|\n`,
  'g',
);
/** A mark that ends no sentence: a list's number, an abbreviation, an initial. */
const NO_END =
  /(?:^|\n)\s*(?:\d{1,3}|[a-zA-Z])[.)][ \t]+$|\b(?:e\.g|i\.e|etc|vs|no|approx|resp|fig|inc|ltd|mr|mrs|ms|dr)\.[ \t]+$/i;

/** Cuts text that arrives in pieces into sentences and lines. All that comes out, joined, is what went in. */
export interface SentenceStream {
  push(piece: string): string[];
  flush(): string[];
}

export function createSentenceStream(): SentenceStream {
  let buffer = '';
  return {
    push(piece) {
      buffer += piece;
      const sentences: string[] = [];
      let from = 0;
      for (const match of buffer.matchAll(SENTENCE_END)) {
        const end = match.index + match[0].length;
        const sentence = buffer.slice(from, end);
        if (match[0] !== '\n' && NO_END.test(sentence)) continue;
        sentences.push(sentence);
        from = end;
      }
      buffer = buffer.slice(from);
      return sentences;
    },
    flush() {
      const rest = buffer;
      buffer = '';
      return rest === '' ? [] : [rest];
    },
  };
}

/** A sentence without its markers, and the ids they name, upper-cased, each once. */
export function readMarkers(sentence: string): { readonly text: string; readonly ids: string[] } {
  const ids = new Set<string>();
  const text = sentence.replaceAll(new RegExp(String.raw`\s?${MARKER}`, 'gi'), (marker) => {
    for (const match of marker.matchAll(new RegExp(ID, 'gi'))) ids.add(match[0].toUpperCase());
    return '';
  });
  return { text, ids: [...ids] };
}
