/** One token of T-SQL as far as reading a data fix needs it. */
export interface SqlToken {
  readonly type: 'word' | 'placeholder' | 'punctuation' | 'literal' | 'number';
  /** As spelled, without brackets or quotes around an identifier. */
  readonly text: string;
  /** Lower-cased `text`. */
  readonly folded: string;
}

const isWordStart = (c: string): boolean => /[A-Za-z_@#]/.test(c);
const isWordPart = (c: string): boolean => /[\w@#$]/.test(c);

/**
 * Splits SQL into tokens. Line and (nested) block comments vanish, string literals become one token each whatever is
 * written in them, and `<PLACEHOLDER>` is a token of its own. Never throws: an unclosed comment or string ends with the
 * text, so a broken script is still read as far as it goes.
 */
export function readSqlTokens(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  const push = (type: SqlToken['type'], text: string): void => {
    tokens.push({ type, text, folded: text.toLowerCase() });
  };
  let at = 0;
  while (at < sql.length) {
    const c = sql.charAt(at);
    const two = sql.slice(at, at + 2);
    if (two === '--') {
      const end = sql.indexOf('\n', at);
      at = end < 0 ? sql.length : end + 1;
    } else if (two === '/*') {
      at = endOfBlockComment(sql, at);
    } else if (c === "'" || ((c === 'N' || c === 'n') && sql.charAt(at + 1) === "'")) {
      const end = endOfQuoted(sql, c === "'" ? at : at + 1, "'");
      push('literal', sql.slice(at, end));
      at = end;
    } else if (c === '[' || c === '"') {
      const end = endOfQuoted(sql, at, c === '[' ? ']' : '"');
      push('word', sql.slice(at + 1, end - 1));
      at = end;
    } else if (c === '<' && /^<[A-Z][A-Z0-9_]*>/.test(sql.slice(at, at + 60))) {
      const end = sql.indexOf('>', at) + 1;
      push('placeholder', sql.slice(at, end));
      at = end;
    } else if (isWordStart(c)) {
      let end = at + 1;
      while (end < sql.length && isWordPart(sql.charAt(end))) end += 1;
      push('word', sql.slice(at, end));
      at = end;
    } else if (c >= '0' && c <= '9') {
      let end = at + 1;
      while (end < sql.length && /[\d.]/.test(sql.charAt(end))) end += 1;
      push('number', sql.slice(at, end));
      at = end;
    } else {
      if (!/\s/.test(c)) push('punctuation', c);
      at += 1;
    }
  }
  return tokens;
}

function endOfBlockComment(sql: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < sql.length) {
    const two = sql.slice(at, at + 2);
    if (two === '/*') {
      depth += 1;
      at += 2;
    } else if (two === '*/') {
      depth -= 1;
      at += 2;
      if (depth === 0) return at;
    } else at += 1;
  }
  return sql.length;
}

/** Offset behind the closing mark; a doubled mark inside stands for itself. */
function endOfQuoted(sql: string, start: number, mark: string): number {
  let at = start + 1;
  while (at < sql.length) {
    if (sql.charAt(at) === mark) {
      if (sql.charAt(at + 1) !== mark) return at + 1;
      at += 1;
    }
    at += 1;
  }
  return sql.length;
}
