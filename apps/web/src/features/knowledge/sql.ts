export type SqlTokenKind = 'keyword' | 'comment' | 'string' | 'number' | 'placeholder' | 'text';

export interface SqlToken {
  readonly kind: SqlTokenKind;
  readonly text: string;
}

const KEYWORDS = new Set(
  `add all alter and any as asc begin between break by case cast close commit convert create cross cursor database
   deallocate declare default delete desc distinct drop else end exec execute exists fetch from full function go goto
   group having identity if in index inner insert into is join key left like merge next not null nullif of off offset
   on open or order outer output over partition primary print proc procedure raiserror return right rollback rowcount
   select set table then throw top tran transaction trigger truncate try catch union unique update use using values view
   when where while with nolock`.split(/\s+/u),
);

/** A blank to be filled in, as the corpus writes it: `<DATABASE>`. */
export const PLACEHOLDER = /<[A-Z][A-Z0-9_]{1,40}>/gu;

const TOKEN =
  /(?<comment>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<placeholder><[A-Z][A-Z0-9_]{1,40}>)|(?<string>'(?:[^']|'')*'?)|(?<word>[@#]{0,2}[\p{L}_][\p{L}\p{N}_$#]*)|(?<number>\d+(?:\.\d+)?)/gu;

/** Placeholders inside comments and strings are told apart as well: they have to be filled too. */
function splitPlaceholders(text: string, kind: SqlTokenKind): SqlToken[] {
  const tokens: SqlToken[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > at) tokens.push({ kind, text: text.slice(at, match.index) });
    tokens.push({ kind: 'placeholder', text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) tokens.push({ kind, text: text.slice(at) });
  return tokens;
}

/** Cuts SQL into tokens to be coloured; joined again they are the text, character by character. */
export function tokenizeSql(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  let at = 0;
  for (const match of sql.matchAll(TOKEN)) {
    if (match.index > at) tokens.push({ kind: 'text', text: sql.slice(at, match.index) });
    const [text] = match;
    const groups = match.groups ?? {};
    if (groups['placeholder'] !== undefined) tokens.push({ kind: 'placeholder', text });
    else if (groups['comment'] !== undefined) tokens.push(...splitPlaceholders(text, 'comment'));
    else if (groups['string'] !== undefined) tokens.push(...splitPlaceholders(text, 'string'));
    else if (groups['number'] !== undefined) tokens.push({ kind: 'number', text });
    else tokens.push({ kind: KEYWORDS.has(text.toLowerCase()) ? 'keyword' : 'text', text });
    at = match.index + text.length;
  }
  if (at < sql.length) tokens.push({ kind: 'text', text: sql.slice(at) });
  return tokens;
}

/** The placeholders of a script in the order of their first use. */
export function placeholdersOf(sql: string): string[] {
  return [...new Set(sql.match(PLACEHOLDER))];
}

/** Puts values in the places of placeholders. What has no value, or a blank one, stays and is told as missing. */
export function fillPlaceholders(
  sql: string,
  values: Readonly<Record<string, string>>,
): { readonly text: string; readonly missing: readonly string[] } {
  const missing = placeholdersOf(sql).filter((name) => (values[name] ?? '').trim() === '');
  const text = sql.replace(PLACEHOLDER, (name) => (missing.includes(name) ? name : (values[name] ?? name)));
  return { text, missing };
}
