import { isParticle, joinedTerm, phrasalTerm } from '../text/phrasal.ts';
import { stemOf } from '../text/stems.ts';
import { termOf } from '../text/terms.ts';
import { foldedWords, scanWords } from '../text/words.ts';
import { WordTable } from './word-table.ts';

/**
 * The terms of one engine as numbers, and the words that led to them. Number 0 is no term: it divides fields in token
 * streams and answers for words that no document holds.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [''];
  /** Folded word → number of its term; 0 for words that are never indexed. */
  readonly #words = new Map<string, number>();
  /** The same words, those beyond ASCII left out, and by their number in it what is asked of them. */
  readonly #table = new WordTable();
  readonly #spellings: string[] = [''];
  readonly #termNumbers: number[] = [0];
  readonly #particles: boolean[] = [false];

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

  internAll(terms: readonly string[]): Uint32Array {
    return Uint32Array.from(terms, (term) => this.intern(term));
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
  read(text: string): Uint32Array {
    // A word has a character and a divider, and may add a term of its own and one that it makes with the word before.
    if (numbers.length < text.length + 2) numbers = new Uint32Array(2 * text.length + 2);
    let count = 0;
    const add = (number: number): void => {
      numbers[count] = number;
      count += 1;
    };
    let previous = '';
    scanWords(
      text,
      (start, end) => {
        const word = this.#table.numberOf(text, start, end) || this.#tabulate(text.slice(start, end).toLowerCase());
        const spelling = this.#spellings[word] as string;
        if (this.#particles[word] === true) this.#join(previous, spelling, add);
        const number = this.#termNumbers[word] as number;
        if (number !== 0) add(number);
        previous = spelling;
      },
      (start, end) => {
        for (const word of foldedWords(text.slice(start, end))) {
          this.#join(previous, word, add);
          const number = this.#learn(word);
          if (number !== 0) add(number);
          previous = word;
        }
      },
    );
    return numbers.slice(0, count);
  }

  #join(verb: string, particle: string, add: (number: number) => void): void {
    const joined = phrasalTerm(verb, particle);
    if (joined !== undefined) add(this.intern(joined));
  }

  #tabulate(word: string): number {
    const number = this.#table.add(word);
    this.#spellings.push(word);
    this.#termNumbers.push(this.#learn(word));
    this.#particles.push(isParticle(word));
    return number;
  }

  /** The number of a folded word's term, given on first sight; 0 for a word that is never indexed. */
  #learn(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const number = termOf(word) === '' ? 0 : this.intern(joinedTerm(word) ?? stemOf(word));
    this.#words.set(word, number);
    return number;
  }

  /** Every word of a document so far with the number of its term, in order of first sight. */
  words(): ReadonlyMap<string, number> {
    return this.#words;
  }
}

/** Working space for the terms of one text: a list that grows with them would be copied and thrown away time and again. */
let numbers = new Uint32Array(0);
