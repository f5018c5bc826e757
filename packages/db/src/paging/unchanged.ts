import type { Sql } from '../sqlite/sql.ts';

/** Different lists asked for between two changes; each costs a few hundred bytes. */
const MAX_ENTRIES = 500;

/**
 * Keeps answers until anything in the database changes. SQLite numbers the commits of other connections
 * (`data_version`) and the changes of this one (`total_changes`), so this is exact, not a time limit.
 */
export class UntilChanged<Value> {
  readonly #sql: Sql;
  readonly #values = new Map<string, Value>();
  #version: string | undefined;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  get(key: string, make: () => Value): Value {
    const [row] = this.#sql.all<{ version: string }>(
      `SELECT data_version || '.' || total_changes() AS version FROM pragma_data_version`,
    );
    if (row?.version !== this.#version || this.#values.size >= MAX_ENTRIES) {
      this.#values.clear();
      this.#version = row?.version;
    }
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = make();
    this.#values.set(key, value);
    return value;
  }
}
