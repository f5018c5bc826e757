/** A stretch of a text. `start` and `end` are offsets in UTF-16 units. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|mr|mrs|ms|dr|st|no|inc|approx|dept|a\.m|p\.m)\.$/i;
const SENTENCE_END = /[.!?]+["')\]]*(?=\s|$)|\n+/g;

/** Splits a text into sentences with their offsets. Line ends divide; abbreviations and "1." do not. */
export function readSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed);
      sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const before = text.slice(start, end).trimEnd();
    if (!match[0].includes('\n') && (ABBREVIATION.test(before) || /(?:^|\s)\d{1,2}\.$/.test(before))) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}

const NUMBERED = /(?:^|\s)(\d{1,2})[.)]\s+(?=\S)/g;

/**
 * The numbered steps of a text whose line breaks were lost ("1. Go to … 2. Select …"): only numbers that count up from 1
 * open a step, so "Section 8. Rent" stays where it is. A list may start again at 1: a new group.
 *
 * @returns the text before the first step, and the groups of steps in order
 */
export function readSteps(text: string): { readonly before: string; readonly groups: readonly (readonly string[])[] } {
  const marks = [...text.matchAll(NUMBERED)].map((match) => ({
    number: Number(match[1]),
    start: match.index,
    body: match.index + match[0].length,
  }));
  const groups: { body: number; start: number }[][] = [];
  let expected = 1;
  for (const mark of marks) {
    if (mark.number === 1 && expected !== 1) {
      groups.push([{ body: mark.body, start: mark.start }]);
      expected = 2;
    } else if (mark.number === expected || (expected > 2 && mark.number === expected + 1)) {
      if (expected === 1) groups.push([]);
      groups.at(-1)?.push({ body: mark.body, start: mark.start });
      expected = mark.number + 1;
    }
  }
  const flat = groups.flat();
  const first = flat[0];
  if (first === undefined) return { before: text.trim(), groups: [] };
  const ends = new Map(flat.map((mark, at) => [mark.start, flat[at + 1]?.start ?? text.length]));
  return {
    before: text.slice(0, first.start).trim(),
    groups: groups.map((group) =>
      group.map((mark) => text.slice(mark.body, ends.get(mark.start)).trim()).filter((step) => step !== ''),
    ),
  };
}
