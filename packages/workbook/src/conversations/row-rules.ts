import { type Conversation, type ConversationField, conversationSchema, type RowError } from '@resolution/contracts';
import type { SheetCell } from '../sheet/cell.ts';
import { cellDate } from '../sheet/cell-date.ts';
import { cellProblem } from '../sheet/cell-problem.ts';

/** One row of an upload: a conversation, or what is wrong with it and the text of its cells for mending. */
export type ConversationRow = { readonly row: number; readonly conversation: Conversation } | RefusedRow;

/** The same with the conversation as JSON, for those who store it or send it on. */
export type ConversationRowText = { readonly row: number; readonly json: string } | RefusedRow;

export interface RefusedRow {
  readonly row: number;
  readonly errors: readonly RowError[];
  /** Text of the cells by the headers of the reading. */
  readonly cells: readonly string[];
}

/** Writes a row's conversation as JSON. */
export function rowText(row: ConversationRow): ConversationRowText {
  return 'conversation' in row ? { row: row.row, json: JSON.stringify(row.conversation) } : row;
}

/** A known column's cell of one row, with the column's name as the file has it. */
export interface NamedCell {
  readonly field: ConversationField;
  readonly header: string;
  readonly cell: SheetCell;
}

const REQUIRED: readonly ConversationField[] = ['conversation_id', 'transcript'];
const PLACEHOLDER = /^<[^<>]+>$/;

/**
 * Checks the known cells of one row.
 * @returns the conversation, or one message for each column that is wrong
 */
export function checkRow(
  row: number,
  cells: readonly NamedCell[],
  headerOf: (field: ConversationField) => string,
): { readonly conversation: Conversation } | { readonly errors: readonly RowError[] } {
  if (cells.length > 0 && cells.every(({ cell }) => PLACEHOLDER.test(cell.text.trim()))) {
    return {
      errors: [{ row, message: 'This is the sample row of the template; put your own conversation in its place' }],
    };
  }
  const errors: RowError[] = [];
  const values: Partial<Record<ConversationField, string>> = {};
  for (const { field, header, cell } of cells) {
    const problem = knownCellProblem(field, cell);
    if (problem !== null) errors.push({ row, column: header, message: `${header} ${problem}` });
    else values[field] = field === 'created_date' ? (cellDate(cell) ?? '') : cell.text;
  }
  const wrong = new Set(errors.map(({ column }) => column));
  const parsed = conversationSchema.safeParse(values);
  if (parsed.success && errors.length === 0) return { conversation: parsed.data };
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path[0] as ConversationField;
    const column = headerOf(field);
    if (wrong.has(column)) continue;
    errors.push({ row, column, message: plainMessage(column, issue, values[field]) });
  }
  return { errors };
}

/** What is wrong with a known cell before its text is looked at as a value; null when nothing is. */
function knownCellProblem(field: ConversationField, cell: SheetCell): string | null {
  if (cell.kind === 'error' && REQUIRED.includes(field)) return `holds the error ${cell.text}`;
  const problem = cellProblem(cell);
  if (problem !== null || field !== 'created_date') return problem;
  return cellDate(cell) === null ? `"${excerpt(cell.text)}" is not a date; write it like 2025-05-20 15:25` : null;
}

function plainMessage(
  column: string,
  issue: { readonly code?: string; readonly maximum?: unknown; readonly message: string },
  value: string | undefined,
): string {
  if (value === undefined || value.trim() === '') return `${column} is missing`;
  if (issue.code === 'too_big') {
    return `${column} may have ${String(issue.maximum)} characters and has ${value.trim().length}`;
  }
  return issue.message;
}

/** Enough of a text to recognise it by. */
export function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
