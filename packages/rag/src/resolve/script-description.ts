import type { CorpusPlaceholder, CorpusScript } from '@resolution/contracts';
import { readSql, type SqlReading, type SqlWrite } from '../sql/statements.ts';

export interface ScriptInput {
  readonly placeholder: string;
  readonly meaning: string | null;
  readonly example: string | null;
}

export interface ScriptWarning {
  readonly code: 'delete_without_where' | 'update_without_where' | 'no_transaction' | 'drops_or_truncates';
  /** A sentence for the person who is about to run it. */
  readonly message: string;
  /** Destroys more than the case at hand. */
  readonly severe: boolean;
}

/** What a person has to know of a script before running it. */
export interface ScriptDescription {
  readonly inputs: ScriptInput[];
  readonly tables_read: string[];
  readonly tables_written: string[];
  readonly warnings: ScriptWarning[];
  readonly equivalent_ids: string[];
}

/** Comment placeholders say for whom a fix once was; they are not filled in. */
const COMMENT = /--[^\n]*|\/\*[\s\S]*?\*\//g;
const PLACEHOLDER = /<[A-Z][A-Z0-9_]*>/g;

export function describeScript(
  script: CorpusScript,
  placeholders: readonly CorpusPlaceholder[],
  equivalentIds: readonly string[],
  reading: SqlReading = readSql(script.script_text),
): ScriptDescription {
  return {
    inputs: inputsOf(script, placeholders),
    tables_read: [...reading.tablesRead],
    tables_written: [...reading.tablesWritten],
    warnings: warningsOf(reading),
    equivalent_ids: [...equivalentIds],
  };
}

/** Placeholders of the statements themselves, in order; those that stand in comments only are not asked for. */
function inputsOf(script: CorpusScript, placeholders: readonly CorpusPlaceholder[]): ScriptInput[] {
  const known = new Map(placeholders.map((placeholder) => [placeholder.placeholder, placeholder]));
  const used = new Set(script.script_text.replace(COMMENT, ' ').match(PLACEHOLDER) ?? []);
  return [...used].map((placeholder) => ({
    placeholder,
    meaning: known.get(placeholder)?.meaning ?? null,
    example: known.get(placeholder)?.example ?? null,
  }));
}

/** Dangers of a script: writes without bounds, tables that are emptied or dropped, no transaction around the writes. */
export function warningsOf(reading: SqlReading): ScriptWarning[] {
  const warnings: ScriptWarning[] = [];
  const unbounded = (verb: SqlWrite['verb']): string[] => [
    ...new Set(
      reading.writes
        .filter((write) => write.verb === verb && !write.hasWhere && !/^[@#]/.test(write.table))
        .map((write) => write.table),
    ),
  ];
  const deleted = unbounded('delete');
  if (deleted.length > 0) {
    warnings.push({
      code: 'delete_without_where',
      severe: true,
      message: `Deletes every row of ${listed(deleted)}: the DELETE has no WHERE.`,
    });
  }
  const updated = unbounded('update');
  if (updated.length > 0) {
    warnings.push({
      code: 'update_without_where',
      severe: true,
      message: `Changes every row of ${listed(updated)}: the UPDATE has no WHERE.`,
    });
  }
  const dropped = [...unbounded('drop'), ...unbounded('truncate')];
  if (dropped.length > 0) {
    warnings.push({
      code: 'drops_or_truncates',
      severe: true,
      message: `Drops or empties ${listed(dropped)} as a whole.`,
    });
  }
  if (reading.writes.length > 0 && !reading.inTransaction) {
    warnings.push({
      code: 'no_transaction',
      severe: false,
      message:
        'Opens no transaction: run it inside BEGIN TRANSACTION, check the number of changed rows, then COMMIT or ROLLBACK.',
    });
  }
  return warnings;
}

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
