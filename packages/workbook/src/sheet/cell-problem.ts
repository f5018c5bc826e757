import { TRANSCRIPT_MAX_LENGTH } from '@resolution/contracts';
import type { SheetCell } from './cell.ts';

/** Characters that no person can see or type; Excel stores them escaped. Tabs and line ends are text. */
const CONTROL_CHARACTER = /[[\p{Cc}&&\p{ASCII}]--[\t\n\r]]|[\ufffe\uffff]|\p{Surrogate}/v;

/**
 * What is wrong with a cell whatever its column is, going on from the column's name ("holds …"); null when nothing is.
 */
export function cellProblem(cell: SheetCell): string | null {
  if (cell.kind === 'unreadable') return cell.problem;
  if (cell.text.length > TRANSCRIPT_MAX_LENGTH) {
    return `holds ${cell.text.length} characters, more than the ${TRANSCRIPT_MAX_LENGTH} of an Excel cell`;
  }
  if (CONTROL_CHARACTER.test(cell.text)) return 'holds a control character; type the text anew';
  return null;
}
