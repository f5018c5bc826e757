import { AppError, type RowError } from '@resolution/contracts';
import type { SheetCell } from '../sheet/cell.ts';
import { cellDate } from '../sheet/cell-date.ts';
import { cellProblem } from '../sheet/cell-problem.ts';
import { normalizeHeader } from '../sheet/header.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { SheetPart } from '../sheet/workbook-parts.ts';

/** A sheet of the knowledge workbook: its name, and the headers of the columns that are read. Others are never touched. */
export interface TableSpec<Key extends string, Needed extends Key = Key> {
  readonly sheet: string;
  readonly headers: Readonly<Record<Key, string>>;
  /** Columns without which a row means nothing. */
  readonly needed: readonly Needed[];
  readonly dates?: readonly NoInfer<Key>[];
}

/** One row: trimmed text by column, null for an empty cell; dates as ISO 8601 in UTC. */
export interface TableRow<Key extends string, Needed extends Key = Key> {
  readonly row: number;
  readonly values: Readonly<Record<Key, string | null> & Record<Needed, string>>;
}

/** How the reading of one sheet went. */
export interface SheetReport {
  readonly sheet: string;
  readonly found: boolean;
  readonly rows: number;
  readonly accepted: number;
  readonly refused: readonly RowError[];
  /** What was left out of rows that were taken. */
  readonly warnings: readonly RowError[];
}

/** The report while its sheet is being read. */
export interface OpenReport {
  readonly sheet: string;
  found: boolean;
  rows: number;
  accepted: number;
  readonly refused: RowError[];
  readonly warnings: RowError[];
}

export function openReport(sheet: string): OpenReport {
  return { sheet, found: false, rows: 0, accepted: 0, refused: [], warnings: [] };
}

/** The sheet of that name, however it is spelled. */
export function findSheet(workbook: Workbook, name: string): SheetPart | undefined {
  const key = normalizeHeader(name);
  return workbook.sheets.find((sheet) => normalizeHeader(sheet.name) === key);
}

/**
 * Reads the rows of one sheet; an absent sheet has none. Rows that cannot be read are put into the report and left out.
 * @throws AppError `workbook_missing_column` when the sheet is there without a needed column, `workbook_duplicate_column`
 *   when a column that is read is there twice
 */
export async function* readTable<Key extends string, Needed extends Key>(
  workbook: Workbook,
  spec: TableSpec<Key, Needed>,
  report: OpenReport,
): AsyncGenerator<TableRow<Key, Needed>> {
  const sheet = findSheet(workbook, spec.sheet);
  if (sheet === undefined) return;
  report.found = true;
  let columns: ReadonlyMap<Key, number> | null = null;
  for await (const { number: row, cells } of workbook.rows(sheet)) {
    if (columns === null) {
      columns = locateColumns(spec, cells);
      continue;
    }
    const values = emptyValues(spec);
    let problem: RowError | null = null;
    let filled = false;
    for (const [key, position] of columns) {
      const cell = cells[position];
      if (cell === undefined || cell.text.trim() === '') continue;
      filled = true;
      const found = cellProblem(cell);
      if (found !== null) problem ??= { row, column: spec.headers[key], message: `${spec.headers[key]} ${found}` };
      values[key] = readValue(spec, key, cell, row, report);
    }
    if (!filled) continue;
    report.rows++;
    if (problem !== null) report.refused.push(problem);
    else if (isComplete(values, spec.needed)) yield { row, values };
    else report.refused.push(missingValue(spec, values, row));
  }
}

function isComplete<Key extends string, Needed extends Key>(
  values: Record<Key, string | null>,
  needed: readonly Needed[],
): values is Record<Key, string | null> & Record<Needed, string> {
  return needed.every((key) => values[key] !== null);
}

function missingValue<Key extends string>(
  { headers, needed }: TableSpec<Key, Key>,
  values: Readonly<Record<Key, string | null>>,
  row: number,
): RowError {
  const column = needed.filter((key) => values[key] === null).map((key) => headers[key])[0] ?? '';
  return { row, column, message: `${column} is missing` };
}

function readValue<Key extends string>(
  spec: TableSpec<Key, Key>,
  key: Key,
  cell: SheetCell,
  row: number,
  report: OpenReport,
): string | null {
  // An error cell says that something is wrong, not what the value is.
  if (cell.kind === 'error') return null;
  if (spec.dates?.includes(key) !== true) return cell.text.trim();
  const date = cellDate(cell);
  if (date === null) {
    const column = spec.headers[key];
    report.warnings.push({ row, column, message: `${column} is not a date and was left out` });
  }
  return date;
}

function emptyValues<Key extends string>(spec: TableSpec<Key, Key>): Record<Key, string | null> {
  return Object.fromEntries(Object.keys(spec.headers).map((key) => [key, null])) as Record<Key, string | null>;
}

function locateColumns<Key extends string>(
  spec: TableSpec<Key, Key>,
  header: readonly (SheetCell | undefined)[],
): ReadonlyMap<Key, number> {
  const keys = Array.from(header, (cell) => normalizeHeader(cell?.text ?? ''));
  const columns = new Map<Key, number>();
  for (const key of Object.keys(spec.headers) as Key[]) {
    const name = spec.headers[key];
    const position = keys.indexOf(normalizeHeader(name));
    if (position >= 0 && keys.includes(normalizeHeader(name), position + 1)) {
      throw new AppError(
        'workbook_duplicate_column',
        `The sheet "${spec.sheet}" has the column "${name}" twice. Remove or rename one of the two.`,
      );
    }
    if (position >= 0) columns.set(key, position);
    else if (spec.needed.includes(key)) {
      throw new AppError(
        'workbook_missing_column',
        `The sheet "${spec.sheet}" has no column "${name}". Add it, or remove the sheet to import the others.`,
      );
    }
  }
  return columns;
}
