import type { SheetCell } from './cell.ts';
import { parseDateText } from './date-text.ts';

/** Dates from 1954 to 2119: a plain number in a date column is a date whose format was lost. */
const PLAIN_NUMBER_RANGE = { from: '1954', to: '2120' };

/** The date that a cell of a date column holds, as ISO 8601 in UTC; null when it cannot be read. */
export function cellDate(cell: SheetCell): string | null {
  if (cell.kind !== 'number') return parseDateText(cell.text);
  if (cell.isDate) return cell.date;
  const plain = cell.date !== null && cell.date > PLAIN_NUMBER_RANGE.from && cell.date < PLAIN_NUMBER_RANGE.to;
  return plain ? cell.date : parseDateText(cell.text);
}
