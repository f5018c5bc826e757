import { SNIPPET_MARKS } from '@resolution/contracts';
import { termOf } from '../text/terms.ts';
import { readWords, type Word } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';

const LENGTH = 220;
const WORDS = 36;
const SCANNED = 8000;
/** A line that begins so was broken in the middle of a sentence. */
const GOES_ON = new RegExp(`^${SNIPPET_MARKS.open}?\\p{Ll}`, 'u');
const SENTENCE_END = new RegExp(`[.!?:;,\u2026]${SNIPPET_MARKS.close}?$`, 'u');

/** The stretch of a text that mentions most of a question, with the matched words between the contract's marks. */
export function snippetOf(text: string, query: Query, lexicon: Lexicon, idf: (term: number) => number): string {
  const scanned = text.slice(0, SCANNED);
  const words = readWords(scanned);
  const weights = new Map<number, number>();
  for (const concept of query.concepts) {
    if (concept.chatter) continue;
    for (const { term, weight } of concept.alternatives)
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * idf(term)));
  }
  const hits = words.map((word) => weights.get(lexicon.numberOf(termOf(word.folded))) ?? 0);
  const start = bestWindow(hits);
  const first = words[start];
  if (first === undefined) return scanned.slice(0, LENGTH).trim();
  const from = start === 0 ? 0 : first.start;
  const to = endOf(words, start, from);
  const marked = mark(scanned, words, hits, from, to);
  const before = from > 0 ? '\u2026 ' : '';
  const after = to < text.trimEnd().length ? ' \u2026' : '';
  return `${before}${inOneLine(marked)}${after}`;
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

function bestWindow(hits: readonly number[]): number {
  let best = 0;
  let most = -1;
  for (let start = 0; start < hits.length; start += 1) {
    if (start > 0 && (hits[start] ?? 0) === 0) continue;
    let sum = 0;
    for (let at = start; at < Math.min(hits.length, start + WORDS); at += 1) sum += hits[at] ?? 0;
    if (sum > most) {
      most = sum;
      best = start;
    }
  }
  return best;
}

function endOf(words: readonly Word[], start: number, from: number): number {
  let end = from;
  for (let at = start; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.end - from > LENGTH) break;
    end = word.end;
  }
  return end;
}

function mark(text: string, words: readonly Word[], hits: readonly number[], from: number, to: number): string {
  let marked = '';
  let at = from;
  for (const [index, word] of words.entries()) {
    if (word.start < from || word.end > to || (hits[index] ?? 0) === 0) continue;
    marked += `${text.slice(at, word.start)}${SNIPPET_MARKS.open}${text.slice(word.start, word.end)}${SNIPPET_MARKS.close}`;
    at = word.end;
  }
  return marked + text.slice(at, to);
}
