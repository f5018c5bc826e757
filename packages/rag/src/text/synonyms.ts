import { FEATURE_LINES } from './feature-thesaurus.ts';
import { stemOf } from './stems.ts';
import { termsOf } from './terms.ts';
import { SYNONYM_LINES } from './thesaurus.ts';
import { foldedWords } from './words.ts';

/** How a phrase relates to another: it means the same, lies near, or is what a near one points back to. */
export type Kinship = 'same' | 'near' | 'back';

export interface Synonym {
  /** Index terms of the other phrase. */
  readonly terms: readonly string[];
  readonly kinship: Kinship;
}

export interface PhraseMatch {
  readonly start: number;
  /** Number of words. */
  readonly length: number;
  readonly synonyms: readonly Synonym[];
}

const LONGEST_PHRASE = 5;
const RANK: Readonly<Record<Kinship, number>> = { same: 0, near: 1, back: 2 };

const keyOf = (words: readonly string[]): string => words.map(stemOf).join(' ');

interface Thesaurus {
  readonly phrases: ReadonlyMap<string, readonly Synonym[]>;
  /** Words of the longest phrase that begins with a stem. */
  readonly longest: ReadonlyMap<string, number>;
}

let thesaurus: Thesaurus | undefined;

function readThesaurus(): Thesaurus {
  thesaurus ??= measured(compile([...SYNONYM_LINES, ...FEATURE_LINES]));
  return thesaurus;
}

function measured(phrases: ReadonlyMap<string, readonly Synonym[]>): Thesaurus {
  const longest = new Map<string, number>();
  for (const phrase of phrases.keys()) {
    const stems = phrase.split(' ');
    const [first = ''] = stems;
    longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
  }
  return { phrases, longest };
}

function compile(lines: readonly string[]): ReadonlyMap<string, readonly Synonym[]> {
  const synonyms = new Map<string, Map<string, Synonym>>();
  const relate = (from: string, to: string, kinship: Kinship): void => {
    const key = keyOf(foldedWords(from));
    const terms = termsOf(to);
    if (terms.length === 0 || key === keyOf(foldedWords(to))) return;
    let known = synonyms.get(key);
    if (known === undefined) synonyms.set(key, (known = new Map<string, Synonym>()));
    const name = terms.join(' ');
    const before = known.get(name);
    if (before === undefined || RANK[kinship] < RANK[before.kinship]) known.set(name, { terms, kinship });
  };
  for (const line of lines) {
    const [same = [], near = []] = line.split('~').map((side) =>
      side
        .split(',')
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== ''),
    );
    for (const phrase of same) {
      for (const other of same) relate(phrase, other, 'same');
      for (const other of near) {
        relate(phrase, other, 'near');
        relate(other, phrase, 'back');
      }
    }
  }
  return new Map([...synonyms].map(([key, known]) => [key, [...known.values()]]));
}

/** Every phrase of the words that the thesaurus knows, overlapping ones included, longest first at each place. */
export function phrasesIn(words: readonly string[]): PhraseMatch[] {
  const { phrases, longest } = readThesaurus();
  const stems = words.map(stemOf);
  const matches: PhraseMatch[] = [];
  for (let start = 0; start < stems.length; start += 1) {
    const most = Math.min(LONGEST_PHRASE, stems.length - start, longest.get(stems[start] ?? '') ?? 0);
    for (let length = most; length >= 1; length -= 1) {
      const synonyms = phrases.get(stems.slice(start, start + length).join(' '));
      if (synonyms !== undefined) matches.push({ start, length, synonyms });
    }
  }
  return matches;
}
