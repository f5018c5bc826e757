import { readSqlTokens, type SqlToken } from './lexer.ts';

export type WriteVerb = 'update' | 'insert' | 'delete' | 'truncate' | 'drop';

/** One statement that changes data. */
export interface SqlWrite {
  readonly verb: WriteVerb;
  /** As spelled in the script, schema prefix dropped; an alias is replaced by its table. */
  readonly table: string;
  /** The name written behind the verb: the table, or the alias that stands for it. */
  readonly target: string;
  readonly hasWhere: boolean;
  /** Columns that are assigned, as spelled. */
  readonly columns: readonly string[];
}

/** What a script does to the database. */
export interface SqlReading {
  readonly writes: readonly SqlWrite[];
  /** Tables written, as spelled, each once, in order. Temporary tables and variables are left out. */
  readonly tablesWritten: readonly string[];
  /** Tables only read. */
  readonly tablesRead: readonly string[];
  readonly placeholders: readonly string[];
  readonly procedures: readonly string[];
  readonly inTransaction: boolean;
  /** Every token that is no placeholder, literal or number, for telling near-identical scripts. */
  readonly shape: string;
}

const STATEMENT_STARTS: ReadonlySet<string> = new Set([
  'select',
  'update',
  'insert',
  'delete',
  'truncate',
  'drop',
  'exec',
  'execute',
  'declare',
  'set',
  'if',
  'begin',
  'commit',
  'rollback',
  'use',
  'go',
  'print',
  'while',
  'merge',
  'alter',
  'create',
  'end',
  'return',
  'with',
]);
const CLAUSE_WORDS: ReadonlySet<string> = new Set([
  ...STATEMENT_STARTS,
  'from',
  'where',
  'inner',
  'left',
  'right',
  'outer',
  'full',
  'cross',
  'join',
  'on',
  'values',
  'order',
  'group',
  'having',
  'union',
  'output',
  'as',
  'top',
  'option',
]);

/** Reads a script: which tables it reads and writes, whether deletes and updates are bounded, what has to be filled in. */
export function readSql(sql: string): SqlReading {
  const tokens = readSqlTokens(sql);
  const writes: SqlWrite[] = [];
  const read: string[] = [];
  const procedures: string[] = [];
  let inTransaction = false;
  for (const statement of statementsOf(tokens)) {
    const first = statement[0];
    if (first === undefined) continue;
    const sources = sourceTables(statement);
    const write = readWrite(statement, sources);
    if (write !== undefined) writes.push(write);
    read.push(...sources.tables);
    if (first.folded === 'exec' || first.folded === 'execute') {
      const procedure = statement.slice(1).find((token) => token.type === 'word' && !token.text.startsWith('@'));
      if (procedure !== undefined) procedures.push(procedure.text);
    }
    if (first.folded === 'begin' && /^tran(?:saction)?$/.test(statement[1]?.folded ?? '')) inTransaction = true;
  }
  const tablesWritten = eachOnce(writes.map((write) => write.table).filter(isRealTable));
  const written = new Set(tablesWritten.map((table) => table.toLowerCase()));
  return {
    writes,
    tablesWritten,
    tablesRead: eachOnce(read.filter((table) => isRealTable(table) && !written.has(table.toLowerCase()))),
    placeholders: eachOnce(tokens.filter((token) => token.type === 'placeholder').map((token) => token.text)),
    procedures: eachOnce(procedures),
    inTransaction,
    shape: shapeOf(tokens),
  };
}

/** The write that tells a script from its siblings: its first UPDATE, else INSERT, else DELETE, else whatever it writes. */
export function primaryWrite(reading: SqlReading): SqlWrite | undefined {
  const real = reading.writes.filter((write) => isRealTable(write.table));
  for (const verb of ['update', 'insert', 'delete'] as const) {
    const first = real.find((write) => write.verb === verb);
    if (first !== undefined) return first;
  }
  return real[0];
}

function statementsOf(tokens: readonly SqlToken[]): SqlToken[][] {
  const statements: SqlToken[][] = [];
  let open: SqlToken[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth = Math.max(0, depth - 1);
    if (token.text === ';') {
      depth = 0;
      if (open.length > 0) statements.push(open);
      open = [];
      continue;
    }
    if (startsStatement(token, open, depth, tokens[index - 1])) {
      if (token.folded === 'go') depth = 0;
      if (open.length > 0) statements.push(open);
      open = token.folded === 'go' ? [] : [token];
    } else open.push(token);
  }
  if (open.length > 0) statements.push(open);
  return statements;
}

function startsStatement(
  token: SqlToken,
  open: readonly SqlToken[],
  depth: number,
  previous: SqlToken | undefined,
): boolean {
  if (token.type !== 'word' || !STATEMENT_STARTS.has(token.folded)) return false;
  if (token.folded === 'go') return true;
  if (depth > 0 || open.length === 0) return open.length === 0;
  const head = open[0]?.folded;
  if (token.folded === 'set') return head !== 'update' && head !== 'merge';
  if (token.folded === 'select')
    return (
      !(head === 'insert' && !open.some((o) => o.folded === 'select' || o.folded === 'values')) &&
      previous?.folded !== 'union' &&
      previous?.folded !== 'all'
    );
  if (token.folded === 'with' || (token.folded === 'if' && head === 'drop')) return false;
  if (token.folded === 'left' || token.folded === 'right') return false;
  return !(head === 'merge' && ['update', 'insert', 'delete'].includes(token.folded));
}

interface Sources {
  readonly tables: readonly string[];
  /** Folded alias → table as spelled. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Tables behind FROM, JOIN and USING, with their aliases; derived tables and functions are passed over. */
function sourceTables(statement: readonly SqlToken[]): Sources {
  const tables: string[] = [];
  const aliases = new Map<string, string>();
  for (let at = 0; at < statement.length; at += 1) {
    const word = statement[at]?.folded;
    if (statement[at]?.type !== 'word' || (word !== 'from' && word !== 'join')) continue;
    if (
      word === 'from' &&
      statement[0]?.folded === 'delete' &&
      at <= 4 &&
      statement.slice(1, at).every((t) => t.folded === 'top' || t.type !== 'word')
    ) {
      continue;
    }
    let next = at + 1;
    for (;;) {
      const named = readName(statement, next);
      if (named === undefined) break;
      next = named.next;
      if (statement[next]?.text === '(') break;
      tables.push(named.name);
      if (statement[next]?.folded === 'as') next += 1;
      const alias = statement[next];
      if (alias?.type === 'word' && !CLAUSE_WORDS.has(alias.folded)) {
        aliases.set(alias.folded, named.name);
        next += 1;
      }
      if (word === 'from' && statement[next]?.text === ',') next += 1;
      else break;
    }
  }
  return { tables, aliases };
}

/** A possibly qualified name: the part behind the last dot counts. */
function readName(statement: readonly SqlToken[], from: number): { name: string; next: number } | undefined {
  let at = from;
  let name: string | undefined;
  for (;;) {
    const token = statement[at];
    if (token === undefined || (token.type !== 'word' && token.type !== 'placeholder')) break;
    if (token.type === 'word' && CLAUSE_WORDS.has(token.folded) && name === undefined) break;
    name = token.text;
    at += 1;
    while (statement[at]?.text === '.') at += 1;
    if (statement[at - 1]?.text !== '.') break;
  }
  return name === undefined ? undefined : { name, next: at };
}

function readWrite(statement: readonly SqlToken[], sources: Sources): SqlWrite | undefined {
  const verb = statement[0]?.folded;
  let at = 1;
  const skip = (...words: string[]): void => {
    while (words.includes(statement[at]?.folded ?? '')) at += 1;
  };
  if (statement[at]?.folded === 'top') at += statement[at + 1]?.text === '(' ? 4 : 2;
  if (verb === 'update') {
    const named = readName(statement, at);
    if (named === undefined) return undefined;
    return {
      verb,
      ...resolved(named.name, sources),
      hasWhere: hasWhere(statement, sources),
      columns: assignedColumns(statement),
    };
  }
  if (verb === 'delete') {
    skip('from');
    const named = readName(statement, at);
    if (named === undefined) return undefined;
    return { verb, ...resolved(named.name, sources), hasWhere: hasWhere(statement, sources), columns: [] };
  }
  if (verb === 'insert') {
    skip('into');
    const named = readName(statement, at);
    return named && { verb, table: named.name, target: named.name, hasWhere: true, columns: [] };
  }
  if (verb === 'truncate' || verb === 'drop') {
    if (statement[at]?.folded !== 'table') return undefined;
    at += 1;
    skip('if', 'exists');
    const named = readName(statement, at);
    return named && { verb, table: named.name, target: named.name, hasWhere: false, columns: [] };
  }
  return undefined;
}

const resolved = (target: string, sources: Sources): { table: string; target: string } => ({
  table: sources.aliases.get(target.toLowerCase()) ?? target,
  target,
});

/** A WHERE of the statement itself, or a join that bounds it: a WHERE inside brackets bounds something else. */
function hasWhere(statement: readonly SqlToken[], sources: Sources): boolean {
  let depth = 0;
  for (const token of statement) {
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    else if (
      depth === 0 &&
      token.type === 'word' &&
      (token.folded === 'where' || (token.folded === 'join' && sources.tables.length > 1))
    )
      return true;
  }
  return false;
}

function assignedColumns(statement: readonly SqlToken[]): string[] {
  const columns: string[] = [];
  const start = statement.findIndex((token) => token.folded === 'set');
  if (start < 0) return columns;
  let depth = 0;
  for (let at = start + 1; at < statement.length; at += 1) {
    const token = statement[at];
    if (token === undefined) break;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (depth > 0) continue;
    if (token.type === 'word' && (token.folded === 'where' || token.folded === 'from')) break;
    const before = statement[at - 1];
    if (
      token.type === 'word' &&
      statement[at + 1]?.text === '=' &&
      (before?.folded === 'set' || before?.text === ',' || before?.text === '.')
    )
      columns.push(token.text);
  }
  return columns;
}

const isRealTable = (table: string): boolean => !/^[@#<]/.test(table);

function eachOnce(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name)) seen.set(name, name);
  return [...seen.values()];
}

/** Statements without comments, literals, numbers and placeholders, folded: equal shapes do the same thing. */
function shapeOf(tokens: readonly SqlToken[]): string {
  return tokens
    .filter((token) => (token.type === 'word' && token.folded !== 'go') || token.type === 'punctuation')
    .map((token) => token.folded)
    .join(' ');
}
