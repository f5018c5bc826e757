import {
  CONVERSATION_COLUMNS,
  type ConversationField,
  IMPORT_MAX_ROWS,
  type RowError,
  TRANSCRIPT_MAX_LENGTH,
} from '@resolution/contracts';
import type { SheetRow } from '../sheet/cell.ts';
import type { ColumnLayout } from './columns.ts';
import { type ConversationRow, checkRow, excerpt } from './row-rules.ts';

/** Rows beyond the limit that are reported one by one; the next one stands for all that follow. */
const ROWS_REPORTED_BEYOND_LIMIT = 1000;
/**
 * Characters kept of a refused row: all known columns at their longest. Without a bound a small file could name one long
 * text in a thousand columns of every row, and each would be stored.
 */
const MENDING_CHARACTERS = 500_000;

/**
 * Checks the rows of one upload: each by itself, then against the rows before it. Rows without any known cell are
 * skipped. A second row of the same conversation is an error that names the first; only good rows claim their id, so a
 * mended copy below a broken row is no duplicate.
 * @param maxRows - rows an upload may have; the rows beyond are errors, a thousand one by one and then one for the rest
 */
export async function* checkRows(
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
  layout: ColumnLayout,
  maxRows: number = IMPORT_MAX_ROWS,
): AsyncGenerator<ConversationRow> {
  const headerOf = (field: ConversationField) => layout.fields.get(field)?.header ?? CONVERSATION_COLUMNS[field];
  const rowOfId = new Map<string, number>();
  const tooMany = `an upload may have ${maxRows} rows; put the others into another workbook`;
  let count = 0;
  for await (const sheetRow of rows) {
    const cells = namedCells(sheetRow, layout);
    if (cells.length === 0) continue;
    const row = sheetRow.number;
    const refused = (errors: readonly RowError[]) => ({ row, errors, cells: cellTexts(sheetRow, layout) });
    count++;
    if (count > maxRows + ROWS_REPORTED_BEYOND_LIMIT) {
      yield refused([{ row, message: `This row and all rows below it were not read: ${tooMany}` }]);
      return;
    }
    if (count > maxRows) {
      yield refused([{ row, message: `This row is one too many: ${tooMany}` }]);
      continue;
    }
    const checked = checkRow(row, cells, headerOf);
    if ('errors' in checked) {
      yield refused(checked.errors);
      continue;
    }
    const { conversation } = checked;
    const first = rowOfId.get(conversation.conversation_id);
    if (first === undefined) {
      rowOfId.set(conversation.conversation_id, row);
      yield { row, conversation };
    } else {
      const column = headerOf('conversation_id');
      const message = `${column} ${excerpt(conversation.conversation_id)} is in row ${first} already`;
      yield refused([{ row, column, message }]);
    }
  }
}

/** The row's known cells that hold something. A cell of blanks shows nothing. */
function namedCells({ cells }: SheetRow, layout: ColumnLayout) {
  const named = [];
  for (const [field, { header, position }] of layout.fields) {
    const cell = cells[position];
    if (cell === undefined || (cell.kind === 'text' && cell.text.trim() === '')) continue;
    named.push({ field, header, cell });
  }
  return named;
}

/**
 * The row's texts for mending. A text that no cell can hold is left out rather than cut: uploaded unmended it must be
 * refused again, not taken short. A date stands in ISO 8601: what it looks like may be `05/06/2025` for June 5, which would
 * come back as May 6.
 */
function cellTexts({ cells }: SheetRow, { positions, fields }: ColumnLayout): readonly string[] {
  const datePosition = fields.get('created_date')?.position;
  let left = MENDING_CHARACTERS;
  return positions.map((position) => {
    const cell = cells[position];
    const date = position === datePosition && cell?.kind === 'number' ? cell.date : null;
    const text = date ?? cell?.text ?? '';
    if (text.length > Math.min(left, TRANSCRIPT_MAX_LENGTH)) return '';
    left -= text.length;
    return text;
  });
}
