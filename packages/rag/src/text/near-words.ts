import { stemOf } from './stems.ts';
import { STOPWORDS } from './stopwords.ts';
import { foldedWords } from './words.ts';

/** Words between the first and the last of a phrase: "the day that we are in will not roll". */
const WINDOW = 7;

/** One phrase found in a text. */
export interface NearMatch<Value> {
  /** Places of its words in the text, in no order. */
  readonly places: readonly number[];
  readonly value: Value;
}

interface Phrase<Value> {
  /** First the stem that the fewest phrases use. */
  readonly stems: readonly string[];
  readonly value: Value;
}

/**
 * Phrases whose content words stand near each other in a text, in any order and inflection. Each is looked for where its
 * rarest word stands.
 */
export class NearWords<Value> {
  readonly #byRarest: ReadonlyMap<string, readonly Phrase<Value>[]>;

  /** @param phrases what is looked for, and what it stands for; one of which a single word is left for want of others is passed over */
  constructor(phrases: readonly (readonly [string, Value])[]) {
    const read = phrases.flatMap(([phrase, value]): Phrase<Value>[] => {
      const words = foldedWords(phrase);
      const stems = [...new Set(words.filter((word) => !STOPWORDS.has(word)).map(stemOf))];
      return stems.length === 0 || (stems.length === 1 && words.length > 1) ? [] : [{ stems, value }];
    });
    const uses = new Map<string, number>();
    for (const { stems } of read) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    const rarestFirst = read.map(({ stems, value }) => ({
      stems: stems.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0)),
      value,
    }));
    this.#byRarest = Map.groupBy(rarestFirst, ({ stems: [rarest = ''] }) => rarest);
  }

  /** @param words the folded words of a text */
  in(words: readonly string[]): NearMatch<Value>[] {
    const stems = words.map(stemOf);
    const placesOf = new Map<string, number[]>();
    for (const [place, stem] of stems.entries()) {
      const places = placesOf.get(stem);
      if (places === undefined) placesOf.set(stem, [place]);
      else places.push(place);
    }
    const matches: NearMatch<Value>[] = [];
    for (const [place, stem] of stems.entries()) {
      for (const { stems: wanted, value } of this.#byRarest.get(stem) ?? []) {
        // Most phrases have a word that the text does not have at all, which a look tells.
        if (!wanted.every((one) => placesOf.has(one))) continue;
        const places = placesNear(wanted, placesOf, place);
        if (places !== undefined) matches.push({ places, value });
      }
    }
    return matches;
  }
}

/** Nearest places of all stems around the place of the first; undefined when one is missing or they stand too far apart. */
function placesNear(
  wanted: readonly string[],
  placesOf: ReadonlyMap<string, readonly number[]>,
  place: number,
): number[] | undefined {
  const places = [place];
  for (const stem of wanted.slice(1)) {
    const nearest = nearestPlace(placesOf.get(stem) ?? [], place);
    if (nearest === undefined) return undefined;
    places.push(nearest);
  }
  return Math.max(...places) - Math.min(...places) <= WINDOW ? places : undefined;
}

/** The nearest of ascending places within the window; of two equally near ones the later. */
function nearestPlace(places: readonly number[], place: number): number | undefined {
  let nearest: number | undefined;
  let least = WINDOW;
  for (const candidate of places) {
    const distance = Math.abs(candidate - place);
    if (distance > least) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest;
}
