import { AppError, CONVERSATION_COLUMNS, type ConversationField } from '@resolution/contracts';
import { normalizeHeader } from '../sheet/header.ts';

/** The user's own choice of columns: field → header as it stands in the file. */
export type ColumnMapping = Readonly<Partial<Record<ConversationField, string>>>;

/** Further spellings, after the documented one, in which exports of other systems name a column. */
const OTHER_NAMES: Partial<Record<ConversationField, readonly string[]>> = {
  created_date: ['Conversation Start'],
  first_tier_agent_name: ['First Tier Agent Name'],
};

/** Enough of a header to know it by; answers and messages carry it. */
const HEADER_CHARACTERS = 200;

const NEEDED: readonly ConversationField[] = ['conversation_id', 'transcript'];

export const CONVERSATION_FIELDS = Object.keys(CONVERSATION_COLUMNS) as readonly ConversationField[];

/** Where the known columns of a sheet are. */
export interface ColumnLayout {
  /** Headers of all named columns in their order, as the file spells them. */
  readonly headers: readonly string[];
  /** The column of each header, the first being 0. */
  readonly positions: readonly number[];
  readonly fields: ReadonlyMap<ConversationField, { readonly header: string; readonly position: number }>;
  /** Documented names of needed columns that are not there. */
  readonly missing: readonly string[];
  readonly ignored: readonly string[];
}

/**
 * Finds the known columns among a sheet's headers.
 * @param headers - text of the header row by column; empty or missing entries are unnamed columns
 * @throws AppError `workbook_duplicate_column` when a known column is there twice
 */
export function layOutColumns(headers: readonly (string | undefined)[], mapping: ColumnMapping = {}): ColumnLayout {
  const named: { header: string; position: number; key: string }[] = [];
  for (const [position, text] of headers.entries()) {
    const header = text?.trim().slice(0, HEADER_CHARACTERS) ?? '';
    if (header !== '') named.push({ header, position, key: normalizeHeader(header) });
  }
  const fields = new Map<ConversationField, { header: string; position: number }>();
  const taken = new Set<number>();
  const missing: string[] = [];
  const take = (field: ConversationField, name: string): boolean => {
    const key = normalizeHeader(name);
    const [found, second] = named.filter((column) => column.key === key && !taken.has(column.position));
    if (found === undefined) return false;
    if (second !== undefined) throw duplicateColumn(found.header, second.header);
    taken.add(found.position);
    fields.set(field, { header: found.header, position: found.position });
    return true;
  };
  const chosen = CONVERSATION_FIELDS.filter((field) => Object.hasOwn(mapping, field));
  for (const field of chosen) {
    const name = mapping[field] ?? '';
    if (!take(field, name)) missing.push(name);
  }
  for (const field of CONVERSATION_FIELDS) {
    if (chosen.includes(field)) continue;
    const found = [CONVERSATION_COLUMNS[field], ...(OTHER_NAMES[field] ?? [])].some((name) => take(field, name));
    if (!found && NEEDED.includes(field)) missing.push(CONVERSATION_COLUMNS[field]);
  }
  return {
    headers: named.map(({ header }) => header),
    positions: named.map(({ position }) => position),
    fields,
    missing,
    ignored: named.filter(({ position }) => !taken.has(position)).map(({ header }) => header),
  };
}

/** The columns found, in the shape that answers and previews carry. */
export function foundColumns(layout: ColumnLayout): Partial<Record<ConversationField, string>> {
  const found: Partial<Record<ConversationField, string>> = {};
  for (const [field, { header }] of layout.fields) found[field] = header;
  return found;
}

function duplicateColumn(first: string, second: string): AppError {
  const names = first === second ? `"${first}"` : `"${first}" and "${second}"`;
  return new AppError(
    'workbook_duplicate_column',
    `The column ${names} is there twice. Remove or rename one of the two and upload the workbook again.`,
    { issues: [{ path: first, message: 'This column is there twice' }] },
  );
}
