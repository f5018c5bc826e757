import type { Database, Statement } from 'better-sqlite3';

/** Runs before every statement of a connection. What it throws is what the statement fails with. */
export type StatementHook = (sql: string) => void;

const EXECUTING: ReadonlySet<string | symbol> = new Set(['run', 'all', 'get', 'iterate']);

/**
 * Puts a hook in front of everything a connection executes, Prisma's statements and our own alike: how tests make the nth
 * statement fail as a full disk would.
 */
export function hookStatements(database: Database, hook: StatementHook): void {
  const prepare = database.prepare.bind(database);
  const exec = database.exec.bind(database);
  const hooked = (source: string): Statement => {
    const statement: Statement = new Proxy(prepare(source), {
      get(target, property) {
        const value: unknown = Reflect.get(target, property);
        if (typeof value !== 'function') return value;
        return (...values: unknown[]): unknown => {
          if (EXECUTING.has(property)) hook(source);
          const result: unknown = Reflect.apply(value, target, values);
          // raw(), bind() and the like answer with the statement itself.
          return result === target ? statement : result;
        };
      },
    });
    return statement;
  };
  Object.assign(database, {
    prepare: hooked,
    exec: (source: string) => {
      hook(source);
      return exec(source);
    },
  });
}
