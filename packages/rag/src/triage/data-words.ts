import type { Lexicon } from '../index/lexicon.ts';
import type { Entry } from '../index/pool.ts';
import { dataTermsIn } from '../index/query.ts';
import type { Retriever } from '../index/retriever.ts';
import { foldPunctuation } from '../text/fold.ts';

interface Habit {
  tickets: number;
  readonly words: Map<number, number>;
}

/** Tickets for which a table is taken to have been described like all others before its own are counted. */
const STRENGTH = 2;
const LEAST_SHARE = 0.02;

/**
 * How customers called the data that each script mended: whoever says only "a record" rarely means a voucher or a
 * certification, for those have names. Counts per script, so that the order in which scripts and tickets come is of no
 * matter; gathered by table when asked.
 */
export class DataWordModel {
  readonly #habits = new Map<string, Habit>();

  learn(entry: Entry, lexicon: Lexicon): void {
    this.#count(entry, lexicon, 1);
  }

  forget(entry: Entry, lexicon: Lexicon): void {
    this.#count(entry, lexicon, -1);
  }

  /** How much likelier the issue's words for the data are under each table than overall, as a logarithm, by folded table. */
  lifts(retriever: Retriever, dataWords: readonly number[]): Map<string, number> {
    const lifts = new Map<string, number>();
    if (dataWords.length === 0) return lifts;
    const tables = new Map<string, { tickets: number; matches: number }>();
    let tickets = 0;
    let matches = 0;
    for (const [script, habit] of this.#habits) {
      const table = retriever.pools.script.get(script)?.searchable.script?.table;
      if (table === undefined || table === '') continue;
      const match = Math.max(...dataWords.map((word) => habit.words.get(word) ?? 0));
      const own = tables.get(table) ?? { tickets: 0, matches: 0 };
      tables.set(table, { tickets: own.tickets + habit.tickets, matches: own.matches + match });
      tickets += habit.tickets;
      matches += match;
    }
    if (matches === 0) return lifts;
    const overall = Math.max(LEAST_SHARE, matches / tickets);
    for (const [table, own] of tables)
      lifts.set(table, Math.log((own.matches + STRENGTH * overall) / (own.tickets + STRENGTH) / overall));
    return lifts;
  }

  #count({ searchable: { document } }: Entry, lexicon: Lexicon, step: 1 | -1): void {
    if (document.kind !== 'ticket' || document.ticket.script_id === null) return;
    const { script_id: id, issue_summary, description } = document.ticket;
    const words = new Set(
      dataTermsIn(foldPunctuation(issue_summary ?? description)).map((term) => lexicon.intern(term)),
    );
    if (words.size === 0) return;
    let habit = this.#habits.get(id);
    if (habit === undefined) this.#habits.set(id, (habit = { tickets: 0, words: new Map() }));
    habit.tickets += step;
    for (const word of words) habit.words.set(word, (habit.words.get(word) ?? 0) + step);
    if (habit.tickets === 0) this.#habits.delete(id);
  }
}
