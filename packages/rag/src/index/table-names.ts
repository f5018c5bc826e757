import type { IdentifierMention } from './query.ts';
import type { TableMention } from './script-evidence.ts';
import type { ScriptIdentity } from './searchable.ts';
import { editDistance } from './speller.ts';

/** A name shorter than this is too near to too many others to be mended. */
const SHORTEST = 6;
/** From this length two slips are allowed. */
const LONG = 10;

/** The names of tables and procedures that scripts work on. */
export class TableNames<Script extends Pick<ScriptIdentity, 'primary' | 'tables'> = ScriptIdentity> {
  /** Folded name → the scripts that work on it. */
  readonly #scripts = new Map<string, Script[]>();
  /** As the scripts spell them, in order, so that of two equally near names the same one is always meant. */
  readonly #spelled: readonly string[];

  constructor(scripts: readonly Script[]) {
    for (const script of scripts) {
      for (const table of script.tables) {
        const same = this.#scripts.get(table);
        if (same === undefined) this.#scripts.set(table, [script]);
        else same.push(script);
      }
    }
    this.#spelled = [...new Set(scripts.flatMap(({ primary }) => primary))].toSorted();
  }

  /** The scripts that work on a table or procedure. */
  scriptsWith(folded: string): readonly Script[] {
    return this.#scripts.get(folded) ?? [];
  }

  /** The identifiers that name a table; one that is named as data and nearly a table's name is taken for it. */
  mentionedBy(identifiers: readonly IdentifierMention[]): TableMention[] {
    return identifiers.flatMap((mention) => {
      const folded = mention.spelled.toLowerCase();
      if (this.#scripts.has(folded)) return [{ ...mention, folded }];
      if (!mention.technical || mention.known) return [];
      const meant = this.#nearest(mention.spelled);
      return meant === undefined ? [] : [{ ...mention, spelled: meant, folded: meant.toLowerCase() }];
    });
  }

  #nearest(spelled: string): string | undefined {
    if (spelled.length < SHORTEST) return undefined;
    let least = spelled.length < LONG ? 1 : 2;
    let nearest: string | undefined;
    for (const name of this.#spelled) {
      if (Math.abs(name.length - spelled.length) > least) continue;
      const distance = editDistance(spelled, name, least);
      if (distance > least || (nearest !== undefined && distance === least)) continue;
      least = distance;
      nearest = name;
    }
    return nearest;
  }
}
