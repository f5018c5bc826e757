import { SNIPPET_MARKS } from '@resolution/contracts';
import { readWords, type Word } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';

const LENGTH = 220;
const WORDS = 36;
const SCANNED = 8000;
/** A line that begins so was broken in the middle of a sentence. */
const GOES_ON = new RegExp(`^${SNIPPET_MARKS.open}?\\p{Ll}`, 'u');
const SENTENCE_END = new RegExp(`[.!?:;,\u2026]${SNIPPET_MARKS.close}?$`, 'u');

/** Cuts, from texts, the stretch that mentions most of one question. */
export class Snippets {
  readonly #lexicon: Lexicon;
  /** What a term is worth to the question. */
  readonly #weights = new Map<number, number>();

  /** @param idf rarity of a term */
  constructor(query: Query, lexicon: Lexicon, idf: (term: number) => number) {
    this.#lexicon = lexicon;
    for (const { chatter, alternatives } of query.concepts) {
      if (chatter) continue;
      for (const { term, weight } of alternatives) {
        this.#weights.set(term, Math.max(this.#weights.get(term) ?? 0, weight * idf(term)));
      }
    }
  }

  /** The stretch of a text that mentions most, with the matched words between the contract's marks. */
  of(text: string): string {
    const scanned = text.slice(0, SCANNED);
    const words = readWords(scanned);
    const hits = Float64Array.from(words, ({ folded }) => this.#weights.get(this.#lexicon.numberOfWord(folded)) ?? 0);
    const start = bestWindow(hits);
    const first = words[start];
    if (first === undefined) return scanned.slice(0, LENGTH).trim();
    const from = start === 0 ? 0 : first.start;
    const end = endOf(words, start, from);
    const to = end === start ? from : (words[end - 1] as Word).end;
    const marked = mark(scanned, words.slice(start, end), hits.subarray(start, end), from, to);
    const before = from > 0 ? '\u2026 ' : '';
    const after = to < text.trimEnd().length ? ' \u2026' : '';
    return `${before}${inOneLine(marked)}${after}`;
  }
}

/** Lines one after the other, told apart where they do not end as a sentence does: a heading is not the next one's first word. */
function inOneLine(text: string): string {
  const lines = text.split('\n').flatMap((line) => line.replace(/\s+/g, ' ').trim() || []);
  return lines
    .reduce((before, line) => {
      const goesOn = before === '' || SENTENCE_END.test(before) || GOES_ON.test(line);
      return `${before}${goesOn ? ' ' : ' \u00b7 '}${line}`;
    }, '')
    .trim();
}

/** Where the words begin, of a length of {@link WORDS}, whose hits weigh most; at a hit, or at the beginning. */
function bestWindow(hits: Float64Array): number {
  let best = 0;
  let most = -1;
  for (let start = 0; start < hits.length; start += 1) {
    if (start > 0 && hits[start] === 0) continue;
    const end = Math.min(hits.length, start + WORDS);
    let sum = 0;
    for (let at = start; at < end; at += 1) sum += hits[at] as number;
    if (sum > most) {
      most = sum;
      best = start;
    }
  }
  return best;
}

/** Place behind the last word that fits into a snippet. */
function endOf(words: readonly Word[], start: number, from: number): number {
  let at = start;
  while (at < words.length && (words[at] as Word).end - from <= LENGTH) at += 1;
  return at;
}

function mark(text: string, words: readonly Word[], hits: Float64Array, from: number, to: number): string {
  let marked = '';
  let done = from;
  for (const [at, { start, end }] of words.entries()) {
    if (hits[at] === 0) continue;
    marked += `${text.slice(done, start)}${SNIPPET_MARKS.open}${text.slice(start, end)}${SNIPPET_MARKS.close}`;
    done = end;
  }
  return marked + text.slice(done, to);
}
