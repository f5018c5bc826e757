import type { Query } from '../index/query.ts';
import type { Found, Retriever } from '../index/retriever.ts';
import type { ScriptIdentity } from '../index/searchable.ts';
import { termsOf } from '../text/terms.ts';

export interface TableGroupSettings {
  /** Weight of the best rank within the group, of the words in the table's name, and of near tickets that wrote it. */
  readonly rank: number;
  readonly words: number;
  readonly vote: number;
  /** Weight of how customers called the table's data before. */
  readonly habit: number;
  /** Weight of how often scripts of the category write the table, and of the category itself. */
  readonly prior: number;
  readonly category: number;
  /** What a word of the issue counts when it is said to be the damaged data, any other word, a word of the category's name. */
  readonly dataWord: number;
  readonly otherWord: number;
  readonly categoryWord: number;
}

/** Scripts of one category that write the same table: to a customer's words they look alike. */
interface TableGroup {
  readonly ids: readonly string[];
  /** How many of them do to the table what the issue asks for. */
  readonly fitting: number;
  readonly category: string | null;
  readonly table: string;
  score: number;
  best: Found | undefined;
}

/**
 * Scripts for an issue, one of each table first. A customer names damaged data in words ("the voucher reference is
 * invalid"), so groups of scripts are ranked by how far their table's name says the same, by what near tickets needed and
 * by how often the category's scripts write the table; within a group the script that matches best stands for it.
 *
 * @param found scripts that the search found, best first
 * @param votes share of near tickets' voices for each table, folded
 * @param lifts how much likelier the words for the damaged data are under each table, see `DataWordModel`
 */
export function rankByTable(
  retriever: Retriever,
  query: Query,
  found: readonly Found[],
  votes: ReadonlyMap<string, number>,
  lifts: ReadonlyMap<string, number>,
  category: string | null,
  settings: TableGroupSettings,
): Found[] {
  const groups = groupScripts(retriever, query, found, category);
  const strengths = readStrengths(retriever, query, category, settings);
  const largest = Math.max(1, ...[...groups.values()].map(({ fitting }) => fitting));
  for (const group of groups.values()) {
    const inCategory = category !== null && group.category === category;
    group.score =
      settings.rank * (group.best?.rank ?? 0) +
      settings.words * nameMatch(retriever, group.table, strengths) +
      settings.vote * (votes.get(group.table) ?? 0) +
      settings.habit * (lifts.get(group.table) ?? 0) +
      (inCategory ? settings.category + settings.prior * (Math.log(1 + group.fitting) / Math.log(1 + largest)) : 0);
  }
  const ranked = [...groups.values()]
    .toSorted((a, b) => b.score - a.score || (a.table < b.table ? -1 : 1))
    .slice(0, GROUPS);
  const first = ranked.flatMap((group) => {
    const one = group.best ?? retriever.measure(query, 'script', group.ids.slice(0, MEASURED))[0];
    return one === undefined ? [] : [{ ...one, rank: group.score }];
  });
  const shown = new Set(first.map(({ entry }) => entry));
  return [...first, ...found.filter(({ entry }) => !shown.has(entry))];
}

const GROUPS = 10;
const MEASURED = 3;

function groupScripts(
  retriever: Retriever,
  { repair }: Query,
  found: readonly Found[],
  category: string | null,
): Map<string, TableGroup> {
  const groups = new Map<string, TableGroup>();
  const own = category ?? '';
  const fits = (script: ScriptIdentity | null): boolean => repair === null || script?.verb === repair;
  for (const { table, ids, verbs } of retriever.tablesOf(category)) {
    const fitting = repair === null ? ids.length : (verbs.get(repair) ?? 0);
    groups.set(`${own}\n${table}`, { ids, fitting, category, table, score: 0, best: undefined });
  }
  const fittingFirst = found.toSorted(
    (a, b) => Number(fits(b.entry.searchable.script)) - Number(fits(a.entry.searchable.script)),
  );
  for (const one of fittingFirst) {
    const { searchable } = one.entry;
    const table = searchable.script?.table ?? '';
    const key = `${searchable.category ?? ''}\n${table}`;
    let group = groups.get(key);
    if (group === undefined)
      groups.set(
        key,
        (group = { ids: [], fitting: 0, category: searchable.category, table, score: 0, best: undefined }),
      );
    group.best ??= one;
  }
  return groups;
}

function readStrengths(
  retriever: Retriever,
  query: Query,
  category: string | null,
  settings: TableGroupSettings,
): ReadonlyMap<number, number> {
  const area = new Set((category === null ? [] : termsOf(category)).map((term) => retriever.lexicon.numberOf(term)));
  const data = new Set(query.dataWords);
  const strengths = new Map<number, number>();
  for (const { own, alternatives, chatter } of query.concepts) {
    if (chatter) continue;
    const role = data.has(own) ? settings.dataWord : area.has(own) ? settings.categoryWord : settings.otherWord;
    for (const { term, weight } of alternatives) strengths.set(term, Math.max(strengths.get(term) ?? 0, weight * role));
  }
  return strengths;
}

/** The strongest word of a table's name, and a little for a second one. */
function nameMatch(retriever: Retriever, table: string, strengths: ReadonlyMap<number, number>): number {
  let first = 0;
  let second = 0;
  for (const term of retriever.termsOfTable(table)) {
    const strength = strengths.get(term) ?? 0;
    if (strength > first) [first, second] = [strength, first];
    else if (strength > second) second = strength;
  }
  return first + SECOND_WORD * second;
}

const SECOND_WORD = 0.3;
