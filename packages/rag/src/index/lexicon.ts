import { joinedTerm, phrasalTerm } from '../text/phrasal.ts';
import { stemOf } from '../text/stems.ts';
import { termOf } from '../text/terms.ts';
import { foldedWords } from '../text/words.ts';

/**
 * The terms of one engine as numbers, and the words that led to them. Number 0 is no term: it divides fields in token
 * streams and answers for words that no document holds.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [''];
  /** Folded word → number of its term; 0 for words that are never indexed. */
  readonly #words = new Map<string, number>();

  get size(): number {
    return this.#terms.length;
  }

  /** The number of a term, given on first sight. */
  intern(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.length;
    this.#terms.push(term);
    this.#numbers.set(term, number);
    return number;
  }

  internAll(terms: readonly string[]): number[] {
    return terms.map((term) => this.intern(term));
  }

  /** The number of a term, or 0 when no document ever held it. */
  numberOf(term: string): number {
    return this.#numbers.get(term) ?? 0;
  }

  /** The number of a folded word's term; 0 for a word that is never indexed, or whose term no document ever held. */
  numberOfWord(word: string): number {
    return this.#words.get(word) ?? this.numberOf(termOf(word));
  }

  termOf(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** Terms of a document's text in order, as `termsOf` gives them, interned. */
  read(text: string): number[] {
    const numbers: number[] = [];
    let previous = '';
    for (const word of foldedWords(text)) {
      const joined = previous === '' ? undefined : phrasalTerm(previous, word);
      if (joined !== undefined) numbers.push(this.intern(joined));
      let number = this.#words.get(word);
      if (number === undefined) {
        const term = termOf(word);
        number = term === '' ? 0 : this.intern(joinedTerm(word) ?? stemOf(word));
        this.#words.set(word, number);
      }
      if (number !== 0) numbers.push(number);
      previous = word;
    }
    return numbers;
  }

  /** Every word of a document so far with the number of its term, in order of first sight. */
  words(): ReadonlyMap<string, number> {
    return this.#words;
  }
}
