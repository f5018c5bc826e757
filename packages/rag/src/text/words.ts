import { foldWord } from './fold.ts';

/** One word of a text. `start` and `end` are offsets in UTF-16 units of the text that was read. */
export interface Word {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['\u2019](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))?/giu;
const CONTRACTION = /['\u2019](?:s|t|re|ve|ll|d|m)$/i;

/**
 * Splits a text into words. Letters and digits make words, everything else divides them; a possessive or contracted
 * ending stays with its word in `raw` and `end` but not in `folded` (`resident's` is `resident`, `can't` is `can`).
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  scanWords(
    text,
    (start, bareEnd, end, upper) => {
      const bare = text.slice(start, bareEnd);
      const folded = upper ? bare.toLowerCase() : bare;
      words.push({ raw: bareEnd === end ? bare : text.slice(start, end), folded, start, end });
    },
    (from, to) => {
      for (const { raw, folded, start, end } of readAnyWords(text.slice(from, to))) {
        words.push({ raw, folded, start: from + start, end: from + end });
      }
    },
  );
  return words;
}

function readAnyWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const bare = raw.length > 2 ? raw.replace(CONTRACTION, '') : raw;
    words.push({ raw, folded: foldWord(bare), start: match.index, end: match.index + raw.length });
  }
  return words;
}

/** The folded words alone, for indexing. The same division as `readWords`, without offsets. */
export function foldedWords(text: string): string[] {
  const words: string[] = [];
  scanWords(
    text,
    (start, bareEnd, _, upper) => {
      const word = text.slice(start, bareEnd);
      words.push(upper ? word.toLowerCase() : word);
    },
    (start, end) => {
      for (const { folded } of readAnyWords(text.slice(start, end))) words.push(folded);
    },
  );
  return words;
}

const APOSTROPHE = 39;

const isAsciiWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** Whether a word ends before this character, whatever follows it. */
const isDivider = (unit: number): boolean => unit <= 127 && unit !== APOSTROPHE && !isAsciiWordUnit(unit);

/**
 * Tells of every word where it starts, where it ends without and with a contracted ending, and whether it has capitals; a
 * hand-written scan because every imported document passes through it.
 *
 * @param tellOther told instead where a stretch starts and ends whose words have characters beyond ASCII, or stand beside some
 */
export function scanWords(
  text: string,
  tell: (start: number, bareEnd: number, end: number, upper: boolean) => void,
  tellOther: (start: number, end: number) => void,
): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const start = at;
    let unit = text.charCodeAt(at);
    let upper = false;
    while (isAsciiWordUnit(unit)) {
      if (unit <= 90 && unit >= 65) upper = true;
      at += 1;
      unit = unitAt(text, at);
    }
    const bareEnd = at;
    if (at > start && unit === APOSTROPHE) {
      at += contractionLength(text, at);
      unit = unitAt(text, at);
    }
    if (unit > 127) {
      while (!isDivider(unitAt(text, at))) at += 1;
      tellOther(start, at);
    } else if (at > start) {
      tell(start, bareEnd, at, upper);
    } else {
      at += 1;
    }
  }
}

/** A character of a text; a text ends with a divider. */
const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/** Length of a contracted ending that starts with the apostrophe at `at`, or 0. */
function contractionLength(text: string, at: number): number {
  const tail = text.slice(at + 1, at + 4).toLowerCase();
  for (const ending of ['re', 've', 'll', 's', 't', 'd', 'm']) {
    if (tail.startsWith(ending) && !isAsciiWordUnit(text.charCodeAt(at + 1 + ending.length))) return ending.length + 1;
  }
  return 0;
}
