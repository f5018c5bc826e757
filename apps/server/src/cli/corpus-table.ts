import type { CorpusImportReport } from '@resolution/contracts';
import Table from 'cli-table3';

/** Problems of one sheet that are listed one by one; the table counts them all. */
const LISTED_PROBLEMS = 20;

/** What was taken of each sheet. */
export function corpusTable({ sheets }: CorpusImportReport): string {
  const table = new Table({
    head: ['Sheet', 'Rows', 'Taken', 'New', 'Updated', 'Unchanged', 'Rejected', 'Refused'],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
  });
  for (const { sheet, found, rows, accepted, inserted, updated, unchanged, marked_rejected, refused } of sheets) {
    if (!found) {
      table.push([sheet, { colSpan: 7, content: 'not in the workbook' }]);
      continue;
    }
    table.push([sheet, ...[rows, accepted, inserted, updated, unchanged, marked_rejected, refused.length].map(String)]);
  }
  return table.toString();
}

/** Rows that were not taken, or taken with a doubt, each with its reason. */
export function refusedLines({ sheets }: CorpusImportReport): string[] {
  return sheets.flatMap(({ sheet, refused, warnings }) => {
    const problems = [...refused, ...warnings];
    const lines = problems
      .slice(0, LISTED_PROBLEMS)
      .map(
        ({ row, column, message }) => `${sheet}, row ${row}${column === undefined ? '' : `, ${column}`}: ${message}`,
      );
    const left = problems.length - lines.length;
    return left > 0 ? [...lines, `${sheet}: ${left} more like these`] : lines;
  });
}
