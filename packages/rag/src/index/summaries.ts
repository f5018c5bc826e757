import type { DocumentKind } from '@resolution/contracts';
import { identifierTerms } from '../text/identifiers.ts';
import { CHATTER_WORDS } from '../text/stopwords.ts';
import { termsOf } from '../text/terms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Matcher } from './match.ts';
import type { Pool } from './pool.ts';
import type { Query } from './query.ts';
import type { ScriptNames } from './script-evidence.ts';
import type { RepairVerb, ScriptIdentity } from './searchable.ts';
import { TableNames } from './table-names.ts';

/** The scripts of a category that write one table. */
export interface TableScripts {
  readonly table: string;
  readonly ids: readonly string[];
  /** How many of them do what to the table. */
  readonly verbs: ReadonlyMap<RepairVerb | null, number>;
}

/** A category's name in terms; 0 for one that no document holds. */
export interface CategoryName {
  /** In order. */
  readonly terms: readonly number[];
  /** The different ones, without words of asking. */
  readonly telling: readonly number[];
}

/** What tells scripts apart by name: their tables, and one script of each area. */
export interface NamedScripts {
  readonly tables: TableNames;
  readonly areas: readonly ScriptIdentity[];
}

/** What a retriever works out of all its documents once somebody asks for it. Holds until a document comes or goes. */
export class Summaries {
  /** Of questions, how strongly they name scripts. */
  readonly names = new WeakMap<Query, ScriptNames>();
  readonly sentences = new Map<string, Query>();
  /** Of the question that was looked at last, what measures the documents of each kind. */
  matchers: { readonly query: Query; readonly byKind: Partial<Record<DocumentKind, Matcher>> } | undefined;
  /** The terms of texts that were compared with questions. */
  readonly terms = new Map<string, ReadonlySet<number>>();
  readonly #pools: Readonly<Record<DocumentKind, Pool>>;
  readonly #lexicon: Lexicon;
  readonly #labelled = new Map<string, readonly string[]>();
  readonly #tables = new Map<string | null, readonly TableScripts[]>();
  readonly #tableTerms = new Map<string, readonly number[]>();
  readonly #categoryNames = new Map<string, CategoryName>();
  #categories: readonly string[] | undefined;
  #scripts: NamedScripts | undefined;

  constructor(pools: Readonly<Record<DocumentKind, Pool>>, lexicon: Lexicon) {
    this.#pools = pools;
    this.#lexicon = lexicon;
  }

  categories(): readonly string[] {
    this.#categories ??= [
      ...new Set(
        Object.values(this.#pools).flatMap((pool) => [...pool.entries()].map((entry) => entry.searchable.category)),
      ),
    ]
      .filter((category): category is string => category !== null)
      .toSorted();
    return this.#categories;
  }

  labelled(kind: DocumentKind, category: string | null): readonly string[] {
    if (category === null) return [];
    const key = `${kind}\n${category}`;
    let ids = this.#labelled.get(key);
    if (ids === undefined) {
      ids = [...this.#pools[kind].entries()]
        .filter(({ searchable }) => searchable.category === category && !searchable.id.startsWith('KB-SYN-'))
        .map(({ searchable }) => searchable.id)
        .toSorted();
      this.#labelled.set(key, ids);
    }
    return ids;
  }

  tablesOf(category: string | null): readonly TableScripts[] {
    let tables = this.#tables.get(category);
    if (tables === undefined) {
      const byTable = Map.groupBy(
        this.labelled('script', category).flatMap((id) => this.#pools.script.get(id)?.searchable ?? []),
        ({ script }) => script?.table ?? '',
      );
      tables = [...byTable].map(([table, scripts]) => ({
        table,
        ids: scripts.map(({ id }) => id),
        verbs: countsOf(scripts.map(({ script }) => script?.verb ?? null)),
      }));
      this.#tables.set(category, tables);
    }
    return tables;
  }

  termsOfTable(table: string): readonly number[] {
    let terms = this.#tableTerms.get(table);
    if (terms === undefined) {
      terms = [...new Set(identifierTerms(table))].map((term) => this.#lexicon.numberOf(term));
      this.#tableTerms.set(table, terms);
    }
    return terms;
  }

  nameOf(category: string): CategoryName {
    let name = this.#categoryNames.get(category);
    if (name === undefined) {
      const terms = termsOf(category);
      name = {
        terms: terms.map((term) => this.#lexicon.numberOf(term)),
        telling: [...new Set(terms)]
          .filter((term) => !CHATTER_WORDS.has(term))
          .map((term) => this.#lexicon.numberOf(term)),
      };
      this.#categoryNames.set(category, name);
    }
    return name;
  }

  scripts(): NamedScripts {
    if (this.#scripts === undefined) {
      const scripts = [...this.#pools.script.entries()].flatMap(({ searchable: { script } }) => script ?? []);
      const areas = new Map(scripts.map((script) => [script.area.name, script]));
      this.#scripts = { tables: new TableNames(scripts), areas: [...areas.values()] };
    }
    return this.#scripts;
  }
}

function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
