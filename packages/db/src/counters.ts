import type { Sql } from './sqlite/sql.ts';

export type CounterName = 'KB-NEW' | 'KB-SYN' | 'agent';

/**
 * Takes the next number of a counter. One statement, inside the caller's transaction: numbers are never given twice, and
 * a number whose transaction is rolled back was never given.
 */
export function nextCounter(sql: Sql, name: CounterName): number {
  const [row] = sql.all<{ value: number }>(
    `INSERT INTO counter (name, value) VALUES (?, 1)
     ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value`,
    [name],
  );
  if (row === undefined) throw new Error(`Counter ${name} gave no number`);
  return row.value;
}

/** Makes sure that a counter goes on above a number that came from elsewhere, such as an imported corpus. */
export function raiseCounter(sql: Sql, name: CounterName, atLeast: number): void {
  sql.run(
    `INSERT INTO counter (name, value) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET value = MAX(value, excluded.value)`,
    [name, atLeast],
  );
}
