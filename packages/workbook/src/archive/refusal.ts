import { AppError } from '@resolution/contracts';

const MEBIBYTE = 1024 * 1024;
const SAVE_AS = 'Open it in Excel, choose "Save As", take "Excel Workbook (.xlsx)" and upload that file.';

/** Why a file was turned away before any row of it was read. Each sentence says what to do. */
export const refusals = {
  tooLarge: (limitBytes: number) =>
    new AppError(
      'workbook_too_large',
      `The file is larger than the ${Math.floor((limitBytes / MEBIBYTE) * 10) / 10} MB allowed. Split it into several workbooks and upload them one by one.`,
    ),
  empty: () =>
    new AppError('workbook_empty', 'The file is empty (0 bytes). Save the workbook again in Excel and upload it.'),
  text: () =>
    new AppError(
      'workbook_csv',
      `This is a text or CSV file, not an Excel workbook, whatever its name says. ${SAVE_AS}`,
    ),
  xls: () => new AppError('workbook_xls', `This is a workbook of Excel 97-2003 (.xls). ${SAVE_AS}`),
  xlsb: () => new AppError('workbook_xlsb', `This is a binary Excel workbook (.xlsb). ${SAVE_AS}`),
  encrypted: () =>
    new AppError(
      'workbook_encrypted',
      'The workbook is protected with a password. Open it in Excel, remove the password under File > Info > Protect Workbook, save it and upload it again.',
    ),
  otherKind: (kind: string) => new AppError('workbook_not_xlsx', `This is ${kind}, not an Excel workbook. ${SAVE_AS}`),
  unknownKind: () => new AppError('workbook_not_xlsx', `This file is not an Excel workbook. ${SAVE_AS}`),
  damaged: (cause?: unknown) =>
    new AppError(
      'workbook_damaged',
      'The workbook is damaged or incomplete. Open it in Excel, let Excel repair it, save it and upload it again.',
      { cause },
    ),
  unsafe: (what: string) =>
    new AppError(
      'workbook_unsafe',
      `The workbook was refused because it ${what}. Remove that, save it and upload it again.`,
    ),
  bomb: (what: string) =>
    new AppError(
      'workbook_bomb',
      `The workbook was refused because it ${what}. Copy the rows you need into a new workbook and upload that.`,
    ),
} as const;

/** Passes refusals on; everything else a parser throws at a file means that the file is damaged. */
export function asRefusal(error: unknown): AppError {
  return error instanceof AppError ? error : refusals.damaged(error);
}
