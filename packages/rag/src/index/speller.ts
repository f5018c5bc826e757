import { FormIndex, forEachForm } from './form-index.ts';
import type { Lexicon } from './lexicon.ts';

/** Words shorter than this are too close to too many others to be mended. */
const SHORTEST = 4;
/** From this length two slips are allowed. */
const LONG = 8;
const LONGEST = 24;
const WORDS_KEPT = 5_000;

export interface Correction {
  readonly term: number;
  readonly distance: number;
}

/**
 * Mends unknown words by a deletion index (Garbe's symmetric delete): a word and its misspelling share a form with one
 * letter left out. Built when the first unknown word comes, and grown with the lexicon.
 */
export class Speller {
  readonly #lexicon: Lexicon;
  readonly #forms = new FormIndex();
  /** The words that can be meant, by their number in the index of forms. */
  readonly #words: string[] = [];
  #read = 0;
  /** Corrections by word: people mistype the same words, and say words that no document knows, again and again. */
  readonly #known = new Map<string, Correction[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /**
   * Terms of the nearest known words, nearest first, at most `limit`; among equally near ones the more frequent first.
   *
   * @param frequency live documents that hold a term: words of withdrawn documents correct nothing
   */
  corrections(word: string, frequency: (term: number) => number, limit: number): readonly Correction[] {
    if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return [];
    let known = this.#known.get(word);
    if (known === undefined) {
      known = this.#nearest(word, frequency);
      if (this.#known.size >= WORDS_KEPT) this.#known.clear();
      this.#known.set(word, known);
    }
    return known.slice(0, limit);
  }

  /** To be called when documents came or went. */
  forget(): void {
    if (this.#known.size > 0) this.#known.clear();
  }

  #nearest(word: string, frequency: (term: number) => number): Correction[] {
    this.#grow();
    const allowed = slipsIn(word);
    const nearest = new Map<number, number>();
    const near = new Set<number>();
    forEachForm(word, allowed, (form) => this.#forms.forEach(form, (number) => near.add(number)));
    for (const number of near) {
      const known = this.#words[number] as string;
      const term = this.#lexicon.numberOfWord(known);
      if (term === 0 || frequency(term) === 0 || Math.abs(known.length - word.length) > allowed) continue;
      const distance = editDistance(word, known, allowed);
      if (distance <= allowed && distance < (nearest.get(term) ?? Number.POSITIVE_INFINITY))
        nearest.set(term, distance);
    }
    return [...nearest]
      .map(([term, distance]) => ({ term, distance }))
      .toSorted(
        (a, b) =>
          a.distance - b.distance ||
          frequency(b.term) - frequency(a.term) ||
          (this.#lexicon.termOf(a.term) < this.#lexicon.termOf(b.term) ? -1 : 1),
      );
  }

  #grow(): void {
    const words = this.#lexicon.words();
    if (words.size === this.#read) return;
    let index = 0;
    for (const word of words.keys()) {
      index += 1;
      if (index <= this.#read || word.length < SHORTEST - 1 || word.length > LONGEST || /\d/.test(word)) continue;
      const number = this.#words.length;
      this.#words.push(word);
      forEachForm(word, slipsIn(word), (form) => this.#forms.add(form, number));
    }
    this.#read = words.size;
  }
}

/** Slips that a word may have: letters left out, added, exchanged or in another order. */
const slipsIn = (word: string): 1 | 2 => (word.length >= LONG ? 2 : 1);

/** Damerau-Levenshtein distance (neighbouring letters swapped count once); stops early above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
