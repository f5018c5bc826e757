import { joinedTerm, phrasalTerm } from './phrasal.ts';
import { stemOf } from './stems.ts';
import { STOPWORDS } from './stopwords.ts';
import { foldedWords } from './words.ts';

const CACHE_LIMIT = 200_000;
/** Folded word → index term; an empty string for words that are not indexed. */
const cache = new Map<string, string>();

/** The index term of a folded word: its stem, or an empty string when the word is never indexed. */
export function termOf(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const term = isIndexed(word) ? (joinedTerm(word) ?? stemOf(word)) : '';
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, term);
  return term;
}

function isIndexed(word: string): boolean {
  if (STOPWORDS.has(word)) return false;
  return word.length > 1 || (word >= '0' && word <= '9');
}

/**
 * Index terms of a text in order: stems of its content words, and after each phrasal verb the joined term as well.
 * Documents and queries pass through this one function.
 */
export function termsOf(text: string): string[] {
  return termsOfWords(foldedWords(text));
}

/** `termsOf` for words that were split already. */
export function termsOfWords(words: readonly string[]): string[] {
  const terms: string[] = [];
  let previous = '';
  for (const word of words) {
    const joined = previous === '' ? undefined : phrasalTerm(previous, word);
    if (joined !== undefined) terms.push(joined);
    const term = termOf(word);
    if (term !== '') terms.push(term);
    previous = word;
  }
  return terms;
}
