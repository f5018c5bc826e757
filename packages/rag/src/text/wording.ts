import { stemOf } from './stems.ts';
import { STOPWORDS } from './stopwords.ts';
import { termsOf } from './terms.ts';
import { AFFORDABLE_WORDING } from './wording/affordable.ts';
import { BUDGETING_AND_PLATFORM_WORDING } from './wording/budgeting-and-platform.ts';
import { DATABASE_WORDING } from './wording/database.ts';
import { FACILITIES_WORDING } from './wording/facilities.ts';
import { LEASING_WORDING } from './wording/leasing.ts';
import { foldedWords } from './words.ts';

/**
 * What people say for something that the software calls by other words. The lines stand in `wording/`: left of `>` are
 * ways of saying it, a few words each, right of it its names. They lead from left to right only.
 */
interface Wording {
  /** Stems that have to stand near each other; first the one that the fewest lines use. */
  readonly stems: readonly string[];
  /** What it is called, each as index terms, the most telling first. */
  readonly names: readonly (readonly string[])[];
}

/** One wording found in a text. */
export interface WordingMatch {
  /** Places of its words in the text, in the order of the words of the line. */
  readonly places: readonly number[];
  readonly names: readonly (readonly string[])[];
}

/** Words between the first and the last of a wording: "the day that we are in will not roll". */
const WINDOW = 7;

let wordings: ReadonlyMap<string, readonly Wording[]> | undefined;

function readWordings(): ReadonlyMap<string, readonly Wording[]> {
  wordings ??= compile([
    ...AFFORDABLE_WORDING,
    ...LEASING_WORDING,
    ...BUDGETING_AND_PLATFORM_WORDING,
    ...FACILITIES_WORDING,
    ...DATABASE_WORDING,
  ]);
  return wordings;
}

function compile(lines: readonly string[]): ReadonlyMap<string, readonly Wording[]> {
  const read: Wording[] = lines.flatMap((line) => {
    const [said = '', called = ''] = line.split('>');
    const names = called
      .split(',')
      .map((name) => termsOf(name))
      .filter((terms) => terms.length > 0);
    return said.split(',').flatMap((phrase) => {
      const words = foldedWords(phrase);
      const stems = [...new Set(words.filter((word) => !STOPWORDS.has(word)).map(stemOf))];
      return stems.length === 1 && words.length > 1 ? [] : [{ stems, names }];
    });
  });
  const uses = new Map<string, number>();
  for (const { stems } of read) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const byRarest = new Map<string, Wording[]>();
  for (const { stems, names } of read) {
    const ordered = stems.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
    const [rarest] = ordered;
    if (rarest === undefined || names.length === 0) continue;
    const same = byRarest.get(rarest);
    if (same === undefined) byRarest.set(rarest, [{ stems: ordered, names }]);
    else same.push({ stems: ordered, names });
  }
  return byRarest;
}

/**
 * Every wording whose words all stand near each other in a text, in any order.
 *
 * @param words the folded words of a text
 */
export function wordingsIn(words: readonly string[]): WordingMatch[] {
  const known = readWordings();
  const stems = words.map(stemOf);
  const matches: WordingMatch[] = [];
  for (const [place, stem] of stems.entries()) {
    for (const { stems: wanted, names } of known.get(stem) ?? []) {
      const places = placesNear(wanted, stems, place);
      if (places !== undefined) matches.push({ places, names });
    }
  }
  return matches;
}

/** Nearest places of all stems around the place of the first; undefined when one is missing or they stand too far apart. */
function placesNear(wanted: readonly string[], stems: readonly string[], place: number): number[] | undefined {
  const places = [place];
  let first = place;
  let last = place;
  for (const stem of wanted.slice(1)) {
    let nearest: number | undefined;
    for (let step = 1; step <= WINDOW && nearest === undefined; step += 1) {
      if (stems[place + step] === stem) nearest = place + step;
      else if (stems[place - step] === stem) nearest = place - step;
    }
    if (nearest === undefined) return undefined;
    places.push(nearest);
    first = Math.min(first, nearest);
    last = Math.max(last, nearest);
  }
  return last - first <= WINDOW ? places : undefined;
}
