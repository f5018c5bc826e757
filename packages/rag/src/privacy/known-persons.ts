import { foldCharacters } from './fold-characters.ts';
import type { PersonalData } from './personal-data.ts';

/** Parts of a name column that name nobody; masking them would blank ordinary words of every sentence. */
const NAMELESS = new Set(
  'mr mrs ms miss mx dr prof sir jr sr ii iii iv na none null unknown anonymous customer caller client resident tenant user agent support test'.split(
    ' ',
  ),
);
/** Particles before a last name: too common alone, but a name of their own where nothing follows. */
const PARTICLES = new Set('de da del der den di du el la le van von and the of'.split(' '));
const SHORTEST_NAME = 2;
/** Fewer digits than this are an extension or a house number, too common to look for alone. */
const SHORTEST_PHONE = 7;

// A digit beside a name (`jdoe99`) makes it no other name; a letter does (`Janet`).
const START = String.raw`(?<!\p{L})`;
const END = String.raw`(?![\p{L}\p{M}])`;

/**
 * Patterns that find a known person in text folded by `foldCharacters`: the whole name with or without what divides its
 * parts (`Jane Doe`, `jane.doe`, `JaneDoe`, `Doe, Jane`), initial and last name (`J. Doe`, `jdoe`), and each part alone.
 */
export function namePatterns(personal: PersonalData): RegExp[] {
  return personal.names.flatMap((name) => {
    const words = foldCharacters(name).match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
    const parts = words.filter(
      (word, at) => isName(word) && (at === words.length - 1 || !PARTICLES.has(word.toLowerCase())),
    );
    const alternatives = new Set(parts.map(spelled));
    const first = parts[0];
    const last = parts.at(-1);
    if (first !== undefined && last !== undefined && parts.length > 1) {
      const between = String.raw`[\s.,_-]{0,2}`;
      alternatives.add(parts.map(spelled).join(between));
      alternatives.add(`${spelled(last)}${between}${spelled(first)}`);
      alternatives.add(`${spelled(first.slice(0, 1))}${between}${spelled(last)}`);
    }
    return [...alternatives].map((pattern) => new RegExp(`${START}${pattern}${END}`, 'giu'));
  });
}

/** Patterns that find a known phone number however its digits are divided. */
export function phonePatterns(personal: PersonalData): RegExp[] {
  return personal.phones.flatMap((phone) => {
    const digits = foldCharacters(phone).match(/\d/g) ?? [];
    if (digits.length < SHORTEST_PHONE) return [];
    return [new RegExp(String.raw`(?<!\d)\+?${digits.join(String.raw`[ .()/-]{0,3}`)}(?!\d)`, 'g')];
  });
}

function isName(word: string): boolean {
  return word.length >= SHORTEST_NAME && /\p{L}/u.test(word) && !NAMELESS.has(word.toLowerCase());
}

/**
 * A word with room for a combining accent after each letter, so that `Jose` finds a decomposed `José`. Words hold only
 * letters, digits and apostrophes, none of which means anything in a pattern.
 */
function spelled(word: string): string {
  return Array.from(word.replaceAll(/\p{M}/gu, ''), (letter) => `${letter}${String.raw`\p{M}*`}`).join('');
}
