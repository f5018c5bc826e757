import type { ConversationField } from '@resolution/contracts';
import type { SheetCell, SheetRow } from '../sheet/cell.ts';
import { normalizeHeader } from '../sheet/header.ts';
import { checkRows } from './check-rows.ts';
import { foundColumns, layOutColumns } from './columns.ts';
import type { ConversationRow } from './row-rules.ts';

/** Conversations that came as JSON, judged by the same rules as a workbook's rows. */
export interface ConversationRecords {
  readonly headers: readonly string[];
  readonly columns: Readonly<Partial<Record<ConversationField, string>>>;
  readonly ignoredColumns: readonly string[];
  /** Numbered from 1, the first record being row 1. */
  readonly rows: AsyncIterable<ConversationRow>;
}

/**
 * Checks conversations given as plain records. Their keys are matched like the headers of a workbook, so both the
 * documented field names and a workbook's spellings are understood.
 */
export function readConversationRecords(records: readonly Readonly<Record<string, unknown>>[]): ConversationRecords {
  const headers = new Map<string, string>();
  for (const record of records) {
    for (const key of Object.keys(record)) {
      const normalized = normalizeHeader(key);
      if (!headers.has(normalized)) headers.set(normalized, key);
    }
  }
  const layout = layOutColumns([...headers.values()]);
  return {
    headers: layout.headers,
    columns: foundColumns(layout),
    ignoredColumns: layout.ignored,
    rows: checkRows(recordRows(records, [...headers.keys()]), layout),
  };
}

function* recordRows(
  records: readonly Readonly<Record<string, unknown>>[],
  keys: readonly string[],
): Generator<SheetRow> {
  const positions = new Map(keys.map((key, position) => [key, position]));
  for (const [index, record] of records.entries()) {
    const cells: (SheetCell | undefined)[] = [];
    for (const [key, value] of Object.entries(record)) {
      const position = positions.get(normalizeHeader(key)) ?? 0;
      cells[position] = cells[position] === undefined ? cellOf(value) : unreadable('is there twice');
    }
    yield { number: index + 1, cells, clipped: false };
  }
}

function cellOf(value: unknown): SheetCell | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return { kind: 'text', text: value.replaceAll('\r\n', '\n') };
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'text', text: String(value) };
  return unreadable('must be text');
}

function unreadable(problem: string): SheetCell {
  return { kind: 'unreadable', text: '', problem };
}
