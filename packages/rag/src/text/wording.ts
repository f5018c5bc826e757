import { type NearMatch, NearWords } from './near-words.ts';
import { termsOf } from './terms.ts';
import { AFFORDABLE_WORDING } from './wording/affordable.ts';
import { BUDGETING_AND_PLATFORM_WORDING } from './wording/budgeting-and-platform.ts';
import { DATABASE_WORDING } from './wording/database.ts';
import { FACILITIES_WORDING } from './wording/facilities.ts';
import { LEASING_WORDING } from './wording/leasing.ts';

/** What the software calls a thing, each name as index terms, the most telling first. */
export type Names = readonly (readonly string[])[];

let wordings: NearWords<Names> | undefined;

/**
 * What people say for something that the software calls by other words. In the lines of `wording/` ways of saying it stand
 * left of `>`, its names right of it; they lead from left to right only.
 *
 * @param words the folded words of a text
 */
export function wordingsIn(words: readonly string[]): NearMatch<Names>[] {
  wordings ??= compile([
    ...AFFORDABLE_WORDING,
    ...LEASING_WORDING,
    ...BUDGETING_AND_PLATFORM_WORDING,
    ...FACILITIES_WORDING,
    ...DATABASE_WORDING,
  ]);
  return wordings.in(words);
}

function compile(lines: readonly string[]): NearWords<Names> {
  return new NearWords(
    lines.flatMap((line) => {
      const [said = '', called = ''] = line.split('>');
      const names = called
        .split(',')
        .map((name) => termsOf(name))
        .filter((terms) => terms.length > 0);
      return names.length === 0 ? [] : said.split(',').map((phrase) => [phrase, names] as const);
    }),
  );
}
