import type { IdentifierMention, Query } from './query.ts';
import type { ScriptIdentity } from './searchable.ts';
import type { TableNames } from './table-names.ts';
import { standsAt } from './title-index.ts';

/** What naming a script's table and area is worth against the words it shares with a question. */
export interface ScriptEvidenceSettings {
  /** The primary written table in its exact spelling: what tells a script from its siblings. */
  readonly target: number;
  /** The table behind an alias that is what the script spells. */
  readonly aliased: number;
  /** The primary table in another spelling. */
  readonly folded: number;
  /** Any other table of the script. */
  readonly other: number;
  /** Factor for a name that might as well be an ordinary word ("lease", "unit"). */
  readonly ordinary: number;
  /** For each word of the category, and of the module, that the question names in full. */
  readonly categoryWord: number;
  readonly moduleWord: number;
}

/** How strongly one question names scripts: their tables, and their areas, of which they share a few dozen. */
export class ScriptNames {
  /** What no script is named more strongly than, tables and area together. */
  readonly most: number;
  /** Strength with which the question names the tables of a script; of all others it names none. */
  readonly #tables = new Map<ScriptIdentity, number>();
  readonly #areas = new Map<string, number>();

  /** @param areas one script of each area */
  constructor(query: Query, tables: TableNames, areas: readonly ScriptIdentity[], settings: ScriptEvidenceSettings) {
    for (const mention of tables.mentionedBy(query.identifiers)) {
      for (const script of tables.scriptsWith(mention.folded)) {
        const worth = worthOf(mention, script, settings) * (mention.technical ? 1 : settings.ordinary);
        this.#tables.set(script, Math.max(this.#tables.get(script) ?? 0, worth));
      }
    }
    for (const script of areas) this.#areas.set(script.area.name, areaEvidence(query, script, settings));
    this.most = Math.max(0, ...this.#tables.values()) + Math.max(0, ...this.#areas.values());
  }

  /** Strength with which the question names the script's tables; `Lease` and `lease` are two groups of scripts. */
  tablesOf(script: ScriptIdentity): number {
    return this.#tables.get(script) ?? 0;
  }

  areaOf(script: ScriptIdentity): number {
    return this.#areas.get(script.area.name) ?? 0;
  }
}

/** An identifier with its folded spelling, which every script is compared with. */
export interface TableMention extends IdentifierMention {
  readonly folded: string;
}

function worthOf(
  { spelled, folded }: TableMention,
  { primary }: ScriptIdentity,
  settings: ScriptEvidenceSettings,
): number {
  if (primary[0] === spelled) return settings.target;
  if (primary.includes(spelled)) return settings.aliased;
  return primary.some((name) => name.toLowerCase() === folded) ? settings.folded : settings.other;
}

/** Strength with which a question names the area of work, category and module, outside its quoted messages. */
function areaEvidence(query: Query, script: ScriptIdentity, settings: ScriptEvidenceSettings): number {
  return (
    (namedIn(script.area.category, query.unquoted) ? script.area.category.length * settings.categoryWord : 0) +
    (namedIn(script.area.module, query.unquoted) ? script.area.module.length * settings.moduleWord : 0)
  );
}

/** Whether the phrase stands in the sequence in order and without gaps. */
export function namedIn(phrase: ArrayLike<number>, sequence: readonly number[]): boolean {
  if (phrase.length === 0) return false;
  for (let start = 0; start + phrase.length <= sequence.length; start += 1) {
    if (standsAt(phrase, sequence, start)) return true;
  }
  return false;
}
