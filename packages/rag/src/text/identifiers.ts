import { ABBREVIATIONS, IDENTIFIER_WORDS } from './identifier-words.ts';
import { joinedTerm } from './phrasal.ts';
import { remembered } from './remembered.ts';
import { stemOf } from './stems.ts';

const MAX_WORD = 16;
/** Words of questions are taken for identifiers, too. */
const IDENTIFIERS_KEPT = 20_000;

/**
 * The words inside a database identifier: `ResidentMemberLease`, `crt_voucher_date` and `waitlisthouseholdhistory` all
 * say what they hold. Case and underscores divide first; what is left in one piece is cut by the words that table and
 * column names are made of (fewest leftover letters, then fewest words). Leftover letters, mostly a column's prefix,
 * are dropped. The word list is fixed, so what a document is indexed under never depends on other documents.
 *
 * @returns folded words; empty when the identifier holds no known word
 */
export function identifierWords(identifier: string): string[] {
  const words: string[] = [];
  for (const piece of identifier
    .replace(/Move(In|Out)(?![a-z])/g, (_, particle: string) => `Move${particle.toLowerCase()}`)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)) {
    if (piece !== '') words.push(...cutCompound(piece.toLowerCase()));
  }
  return words;
}

interface Cut {
  readonly leftover: number;
  readonly count: number;
  readonly from: number;
  readonly word: boolean;
}

const better = (a: Cut, b: Cut | undefined): boolean =>
  b === undefined || a.leftover < b.leftover || (a.leftover === b.leftover && a.count < b.count);

function cutCompound(compound: string): string[] {
  if (IDENTIFIER_WORDS.has(compound)) return [compound];
  const best: (Cut | undefined)[] = [{ leftover: 0, count: 0, from: 0, word: false }];
  for (let end = 1; end <= compound.length; end += 1) {
    const skipped = best[end - 1];
    let chosen: Cut | undefined = skipped && {
      leftover: skipped.leftover + 1,
      count: skipped.count,
      from: end - 1,
      word: false,
    };
    for (let start = Math.max(0, end - MAX_WORD); start <= end - 2; start += 1) {
      const before = best[start];
      if (before === undefined || !IDENTIFIER_WORDS.has(compound.slice(start, end))) continue;
      const cut: Cut = { leftover: before.leftover, count: before.count + 1, from: start, word: true };
      if (better(cut, chosen)) chosen = cut;
    }
    best[end] = chosen;
  }
  const words: string[] = [];
  for (let end = compound.length; end > 0; ) {
    const cut = best[end];
    if (cut === undefined) break;
    if (cut.word) words.unshift(compound.slice(cut.from, end));
    end = cut.from;
  }
  return words;
}

/** Light stemming for identifiers: a plural `s` goes, nothing else, because `process` and `processing` name other tables. */
export function identifierStem(identifier: string): string {
  const lower = identifier.toLowerCase();
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

/** Index terms of the words inside an identifier, short forms with what they stand for. */
export const identifierTerms = remembered(IDENTIFIERS_KEPT, (identifier): readonly string[] =>
  identifierWords(identifier).flatMap((word) => {
    const term = joinedTerm(word) ?? stemOf(word);
    const long = ABBREVIATIONS[word];
    return long === undefined ? [term] : [term, stemOf(long)];
  }),
);
