import { remembered } from '../text/remembered.ts';
import type { Span } from '../text/sentences.ts';

/** A phrase that means something for urgency or mood. */
export interface Cue<Signal extends string> {
  readonly signal: Signal;
  /** Source of a regular expression that matches whole words, without regard to case. */
  readonly phrase: string;
  readonly weight: number;
  /** What the phrase was taken to mean, as an agent reads it. */
  readonly note: string;
  /** What a denied phrase ("not urgent") counts instead; 0 unless told. */
  readonly denied?: number;
}

/** A cue in one line of a list. */
export function cue<Signal extends string>(
  signal: Signal,
  phrase: string,
  weight: number,
  note: string,
  denied?: number,
): Cue<Signal> {
  return { signal, phrase, weight, note, ...(denied !== undefined && { denied }) };
}

export interface CueHit<Signal extends string> {
  readonly signal: Signal;
  readonly weight: number;
  readonly note: string;
  /** Offsets into the transcript. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Place of its sentence among the customer's, 0 (first) to 1 (last). */
  readonly place: number;
  readonly denied: boolean;
}

/** A phrase begins and ends with whole words. */
const WORD_START = String.raw`(?<![\w-])`;
const WORD_END = String.raw`(?![\w-])`;

/** Starts a clause: what stands before it neither denies nor weakens what follows. */
const CLAUSE_BREAK = /[,;:()]|\s-+\s|\b(?:but|however|although|though|because|so|and|which|except)\b/gi;
const DENIAL =
  /(?:\b(?:not|no|never|without|nothing|none|neither|nor|hardly|barely|cannot|no longer|nobody is|far from)\b|n't\b)/gi;
const DENIAL_REACH = 4;
const HEDGE =
  /\b(?:maybe|perhaps|possibly|might|may|could be|a bit|a little|somewhat|slightly|kind of|sort of|not sure|i guess|i think|probably|potentially)\b/i;
const SUPPOSITION = /\b(?:if|unless|in case|would be|would become|should it|were it)\b/i;
const INTENSIFIER =
  /\b(?:very|extremely|really|super|so|absolutely|highly|incredibly|completely|totally|beyond|truly|quite)\s+$/i;
/** Words that are talked about rather than meant: "how do I mark a request as urgent". */
const MENTIONED =
  /\b(?:mark|marked|flag|flagged|set|label|labeled|labelled|called|named|titled|tagged|status|option|field|type|category|button|says|reads)\b[^.!?]{0,30}\b(?:as|to|of)?\s*["']?$/i;
const HEDGED = 0.5;
const SUPPOSED = 0.25;
const INTENSIFIED = 1.25;
const SHOUTED = 1.25;

/** Sentences whose cues are remembered, for each reader. */
const SENTENCES_KEPT = 5_000;

/** A hit in a sentence by itself: offsets count from the sentence's start. */
type SentenceHit<Signal extends string> = Omit<CueHit<Signal>, 'place'>;

/**
 * Makes a reader of cues in the customer's sentences. A denial within a few words before a cue in the same clause turns it
 * into its `denied` weight, hedges and suppositions weaken it, intensifiers and capitals strengthen it, and a word that is
 * only mentioned ("the urgent flag") does not count. Where cues overlap the longest wins.
 */
export function cueReader<Signal extends string>(
  cues: readonly Cue<Signal>[],
): (sentences: readonly Span[]) => CueHit<Signal>[] {
  // Most sentences hold no cue at all, which one look tells.
  const patterns = cues.map((one) => ({ cue: one, pattern: wholeWords(one.phrase, 'gi') }));
  const any = wholeWords(cues.map(({ phrase }) => phrase).join('|'), 'i');
  const hitsIn = remembered(SENTENCES_KEPT, (text) => (any.test(text) ? sentenceHits(text, patterns) : []));
  return (sentences) =>
    sentences.flatMap((sentence, index) => {
      const place = sentences.length < 2 ? 1 : index / (sentences.length - 1);
      return hitsIn(sentence.text).map((hit) => ({
        ...hit,
        start: sentence.start + hit.start,
        end: sentence.start + hit.end,
        place,
      }));
    });
}

function wholeWords(phrases: string, flags: string): RegExp {
  return new RegExp(`${WORD_START}(?:${phrases})${WORD_END}`, flags);
}

function sentenceHits<Signal extends string>(
  sentence: string,
  cues: readonly { readonly cue: Cue<Signal>; readonly pattern: RegExp }[],
): readonly SentenceHit<Signal>[] {
  const found: SentenceHit<Signal>[] = [];
  for (const { cue: one, pattern } of cues) {
    for (const match of sentence.matchAll(pattern)) {
      const hit = readHit(one, match[0], match.index, sentence);
      if (hit !== undefined) found.push(hit);
    }
  }
  return withoutOverlaps(found);
}

function readHit<Signal extends string>(
  { signal, weight: usual, note, denied: whenDenied = 0 }: Cue<Signal>,
  text: string,
  at: number,
  sentence: string,
): SentenceHit<Signal> | undefined {
  const before = clauseBefore(sentence.slice(0, at));
  if (MENTIONED.test(before)) return undefined;
  const denied = isDenied(before);
  let weight = denied ? whenDenied : usual;
  const notes = [denied ? `denied: ${note}` : note];
  if (!denied && HEDGE.test(before)) {
    weight *= HEDGED;
    notes.push('hedged');
  }
  if (!denied && SUPPOSITION.test(before)) {
    weight *= SUPPOSED;
    notes.push('only supposed');
  }
  if (INTENSIFIER.test(sentence.slice(0, at))) weight *= INTENSIFIED;
  if (/[A-Z]{4,}/.test(text) && text === text.toUpperCase()) weight *= SHOUTED;
  return { signal, weight, note: notes.join(', '), start: at, end: at + text.length, text, denied };
}

/** The part of the text behind its last clause break. */
function clauseBefore(text: string): string {
  let start = 0;
  for (const match of text.matchAll(CLAUSE_BREAK)) start = match.index + match[0].length;
  return text.slice(start);
}

function isDenied(clause: string): boolean {
  let last: RegExpMatchArray | undefined;
  for (const match of clause.matchAll(DENIAL)) last = match;
  if (last?.index === undefined) return false;
  const between = clause.slice(last.index + last[0].length).trim();
  return between === '' || between.split(/\s+/).length <= DENIAL_REACH;
}

function withoutOverlaps<Signal extends string>(hits: readonly SentenceHit<Signal>[]): SentenceHit<Signal>[] {
  const kept: SentenceHit<Signal>[] = [];
  for (const hit of hits.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => hit.end <= other.start || hit.start >= other.end)) kept.push(hit);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
