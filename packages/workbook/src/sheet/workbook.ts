import type { WorkbookArchive } from '../archive/archive.ts';
import { refusals } from '../archive/refusal.ts';
import type { SheetRow } from './cell.ts';
import type { CellContext } from './cell-value.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetRows } from './sheet-rows.ts';
import { readCellStyles } from './styles.ts';
import { readWorkbookParts, type SheetPart } from './workbook-parts.ts';

/** A workbook whose sheets can be read. */
export interface Workbook {
  readonly sheets: readonly SheetPart[];
  /** The sheet that lies in front when the workbook is opened for the first time: the first one a person sees. */
  readonly firstSheet: SheetPart;
  rows(sheet: SheetPart): AsyncGenerator<SheetRow>;
}

/** Reads what all sheets share: their list, number formats and texts. */
export async function readWorkbook(archive: WorkbookArchive): Promise<Workbook> {
  const parts = await readWorkbookParts(archive);
  const styles = await readCellStyles(archive, parts);
  const sharedStrings = await readSharedStrings(archive, parts);
  const context: CellContext = { sharedStrings, styles, date1904: parts.date1904 };
  const firstSheet = parts.sheets.find((sheet) => sheet.visible) ?? parts.sheets[0];
  if (firstSheet === undefined) throw refusals.damaged();
  return {
    sheets: parts.sheets,
    firstSheet,
    rows: (sheet) => readSheetRows(archive, sheet, context),
  };
}
