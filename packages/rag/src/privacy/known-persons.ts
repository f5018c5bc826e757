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

/** A word with its combining accents; an apostrophe inside belongs to it, digits beside it do not (`jdoe99`). */
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
/** What may stand between the parts of one name: `Doe, Jane`, `jane.doe`. */
const INSIDE_NAME = /^[\s.,_-]{1,2}$/;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds known persons in text folded by `foldCharacters`, whatever the case: the whole name in any order, its parts alone
 * or run together (`janedoe`, `jdoe`), with an initial (`J. Doe`) or a possessive. Compares words rather than matching a
 * pattern per name, because such patterns take 20 ms to compile for every new name.
 */
export function createPersonFinder(personal: PersonalData): (folded: string) => Stretch[] {
  const parts = personal.names.flatMap(partsOf);
  const known = new Set([...parts.flatMap(spellingsOf), ...personal.names.flatMap((name) => joined(partsOf(name)))]);
  const initials = new Set(parts.map((part) => part.charAt(0)));
  return (folded) => {
    const found: Stretch[] = [];
    let before: Stretch & { readonly text: string } = { start: 0, end: 0, text: '' };
    for (const match of known.size === 0 ? [] : folded.matchAll(WORD)) {
      const text = plain(match[0]);
      const possessed = match[0].slice(0, Math.max(0, match[0].lastIndexOf("'")));
      const named = known.has(text) ? match[0] : known.has(plain(possessed)) ? possessed : '';
      const word = { start: match.index, end: match.index + match[0].length, text };
      if (named !== '') {
        const last = found.at(-1);
        const follows = (stretch: Stretch): boolean => INSIDE_NAME.test(folded.slice(stretch.end, word.start));
        // "Jane, Jane" is one person called twice, not a name of two parts.
        const goesOn = last !== undefined && before.text !== text && follows(last);
        if (goesOn) found.pop();
        const withInitial = !goesOn && initials.has(before.text) && follows(before);
        const start = goesOn ? last.start : withInitial ? before.start : word.start;
        found.push({ start, end: word.start + named.length });
      }
      before = word;
    }
    return found;
  };
}

/** Patterns that find a known phone number however its digits are divided. */
export function phonePatterns(personal: PersonalData): RegExp[] {
  return personal.phones.flatMap((phone) => {
    const digits = foldCharacters(phone).match(/\d/g) ?? [];
    if (digits.length < SHORTEST_PHONE) return [];
    return [new RegExp(String.raw`(?<!\d)\+?${digits.join(String.raw`[ .()/-]{0,3}`)}(?!\d)`, 'g')];
  });
}

/** The parts of a name that name somebody, in plain letters. */
function partsOf(name: string): string[] {
  const words = (foldCharacters(name).match(WORD) ?? []).map(plain);
  return words.filter(
    (word, at) =>
      word.length >= SHORTEST_NAME && !NAMELESS.has(word) && (at === words.length - 1 || !PARTICLES.has(word)),
  );
}

/** `o'neil` is also written `oneil` and `o neil`. */
function spellingsOf(part: string): string[] {
  const behind = part.slice(part.lastIndexOf("'") + 1);
  return [part, part.replaceAll("'", ''), ...(behind.length > SHORTEST_NAME ? [behind] : [])];
}

/** First and last name run together, as user names are made: `janedoe`, `doejane`, `jdoe`. */
function joined(parts: readonly string[]): string[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2) return [];
  return [parts.join(''), last + first, first.charAt(0) + last];
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
