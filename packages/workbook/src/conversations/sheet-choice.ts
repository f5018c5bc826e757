import { AppError } from '@resolution/contracts';
import { SHEET_LIMITS } from '../archive/limits.ts';
import { refusals } from '../archive/refusal.ts';
import type { SheetRow } from '../sheet/cell.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { SheetPart } from '../sheet/workbook-parts.ts';
import { type ColumnLayout, type ColumnMapping, layOutColumns } from './columns.ts';

/** A sheet whose header row has been read; its other rows wait in `rows`. */
export interface OpenedSheet {
  readonly name: string;
  readonly layout: ColumnLayout;
  readonly rows: AsyncGenerator<SheetRow>;
}

/** How a sheet answers to the columns that conversations need. */
export interface SheetFit {
  readonly name: string;
  readonly fits: boolean;
  readonly missing_columns: readonly string[];
}

/** The sheet of that name, regardless of case, or the first one a person sees. */
export function chooseSheet(workbook: Workbook, name: string | undefined): SheetPart {
  if (name === undefined) return workbook.firstSheet;
  const found =
    workbook.sheets.find((sheet) => sheet.name === name) ??
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const names = workbook.sheets.map((sheet) => `"${sheet.name}"`).join(', ');
  throw new AppError('workbook_missing_column', `The workbook has no sheet "${name}". Its sheets are ${names}.`);
}

/** Reads up to the header, the first row that holds something; null when the sheet is empty. */
export async function openSheet(
  workbook: Workbook,
  sheet: SheetPart,
  mapping: ColumnMapping | undefined,
): Promise<OpenedSheet | null> {
  const rows = workbook.rows(sheet);
  const first = await rows.next();
  if (first.done === true) return null;
  if (first.value.clipped) {
    await rows.return(undefined);
    throw refusals.bomb(`has a header of more than ${SHEET_LIMITS.columns} columns`);
  }
  const layout = layOutColumns(
    Array.from(first.value.cells, (cell) => cell?.text),
    mapping,
  );
  return { name: sheet.name, layout, rows };
}

/** Looks at the header of every sheet that a person sees. A sheet that cannot be laid out does not fit. */
export async function fitOfSheets(workbook: Workbook, mapping?: ColumnMapping): Promise<SheetFit[]> {
  const fits: SheetFit[] = [];
  for (const sheet of workbook.sheets.filter(({ visible }) => visible)) {
    const missing = await missingColumns(workbook, sheet, mapping);
    fits.push({ name: sheet.name, fits: missing?.length === 0, missing_columns: missing ?? [] });
  }
  return fits;
}

async function missingColumns(
  workbook: Workbook,
  sheet: SheetPart,
  mapping: ColumnMapping | undefined,
): Promise<readonly string[] | null> {
  try {
    const opened = (await openSheet(workbook, sheet, mapping)) ?? null;
    await opened?.rows.return(undefined);
    return opened?.layout.missing ?? layOutColumns([]).missing;
  } catch (error) {
    if (error instanceof AppError && error.code === 'workbook_duplicate_column') return null;
    throw error;
  }
}

/** The answer to a sheet without a needed column: which one, what is there instead, and where else it would be. */
export function missingColumnError(sheet: string, layout: ColumnLayout, fits: readonly SheetFit[]): AppError {
  const [first, ...others] = layout.missing.map((name) => `"${name}"`);
  const columns = others.length === 0 ? `column ${first}` : `columns ${[first, ...others].join(' and ')}`;
  const fitting = fits.filter((fit) => fit.fits && fit.name !== sheet).map((fit) => fit.name);
  const advice =
    fitting[0] === undefined
      ? `Its columns are ${listed(layout.headers)}. Name the column in the first row and upload the workbook again.`
      : `The sheet "${fitting[0]}" has the columns needed: choose that sheet.`;
  return new AppError('workbook_missing_column', `The sheet "${sheet}" has no ${columns}. ${advice}`, {
    issues: [
      ...layout.missing.map((name) => ({ path: name, message: 'This column is missing' })),
      ...fitting.map((name) => ({ path: 'sheet', message: name })),
    ],
  });
}

/** The answer to a sheet in which nothing stands below the header. */
export function noRowsError(sheet: string, fits: readonly SheetFit[]): AppError {
  const fitting = fits.find((fit) => fit.fits && fit.name !== sheet)?.name;
  const advice =
    fitting === undefined
      ? 'Put one conversation in each row below the header and upload the workbook again.'
      : `If the conversations are on the sheet "${fitting}", choose that sheet.`;
  return new AppError('workbook_no_rows', `The sheet "${sheet}" has no rows below its header. ${advice}`);
}

function listed(headers: readonly string[]): string {
  const shown = headers.slice(0, 20).map((header) => `"${header.slice(0, 60)}"`);
  return headers.length > shown.length
    ? `${shown.join(', ')} and ${headers.length - shown.length} more`
    : shown.join(', ');
}
