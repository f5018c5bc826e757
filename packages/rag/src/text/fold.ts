const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02BC': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2192': '>',
  '\u00A0': ' ',
  '\u200B': ' ',
};
const LOOKALIKE = /[\u2018\u2019\u02BC\u201C\u201D\u2013\u2014\u2212\u2192\u00A0\u200B]/g;
/** The same, to look with: most texts have none, and replacing nothing costs several times as much. */
const ANY_LOOKALIKE = new RegExp(LOOKALIKE.source);

/**
 * Turns typographic quotes, dashes, arrows and odd spaces into their ASCII look-alikes. One UTF-16 unit becomes one
 * unit, so offsets into the folded text are offsets into the original.
 */
export function foldPunctuation(text: string): string {
  return !ANY_LOOKALIKE.test(text) ? text : text.replace(LOOKALIKE, (mark) => LOOKALIKES[mark] ?? mark);
}

/** Lower-cases and strips accents: `Café` and `cafe` are one word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    if (lower.charCodeAt(at) > 127) return lower.normalize('NFKD').replace(/\p{M}/gu, '');
  }
  return lower;
}
