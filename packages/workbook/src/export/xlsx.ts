import { PassThrough, Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError, TRANSCRIPT_MAX_LENGTH } from '@resolution/contracts';
import { ZipFile } from 'yazl';
import { SHEET_LIMITS } from '../archive/limits.ts';
import { encodeEscapes, xmlText } from '../xml/escapes.ts';
import type { ExportCell, ExportTable } from './table.ts';
import { fixedParts, HEADER_STYLE, SHEET_END, SHEET_PART, sheetStart, TEXT_STYLE } from './xlsx-parts.ts';

/** XML is handed on in pieces of about this many characters. */
const PIECE_CHARACTERS = 64 * 1024;
const CUT_MARK = '… (cut here: an Excel cell holds no more)';
/** The same list gives the same bytes; 1980 is where the zip format's calendar begins. */
const ENTRY_OPTIONS = { mtime: new Date(Date.UTC(1980, 0, 2)), forceDosTimestamp: true };

/**
 * Writes a workbook of one sheet. Every text is typed as text, so none runs as a formula. Rows are pulled as the stream
 * takes them: memory does not grow with the list.
 */
export async function writeXlsx(stream: Writable, { sheet, headers, rows }: ExportTable): Promise<void> {
  const zip = new ZipFile();
  // A stream of our own behind the archive's: it can be ended with an error, which then reaches the caller.
  const output = new PassThrough();
  zip.outputStream.pipe(output);
  zip.on('error', (error: Error) => output.destroy(error));
  const content = Readable.from(sheetXml(headers, rows), { objectMode: false });
  content.on('error', (error) => output.destroy(error));
  for (const [name, xml] of fixedParts(sheet)) zip.addBuffer(Buffer.from(xml), name, ENTRY_OPTIONS);
  zip.addReadStream(content, SHEET_PART, ENTRY_OPTIONS);
  zip.end();
  try {
    await pipeline(output, stream);
  } finally {
    // A reader that left early must not leave the source of the rows open.
    content.destroy();
  }
}

async function* sheetXml(headers: readonly string[], rows: ExportTable['rows']): AsyncGenerator<string> {
  let piece = sheetStart(headers.length) + rowXml(1, headers, HEADER_STYLE);
  let number = 1;
  for await (const row of rows) {
    number++;
    if (number > SHEET_LIMITS.lastRow) {
      throw new AppError(
        'payload_too_large',
        'The list has more rows than an Excel sheet. Narrow the filter or take CSV.',
      );
    }
    piece += rowXml(number, row, TEXT_STYLE);
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = '';
  }
  yield piece + SHEET_END;
}

function rowXml(number: number, cells: readonly ExportCell[], textStyle: number): string {
  let xml = `<row r="${number}">`;
  for (const [index, cell] of cells.entries()) {
    if (cell === null || cell === undefined || cell === '') continue;
    const reference = `${columnLetters(index)}${number}`;
    xml +=
      typeof cell === 'number'
        ? `<c r="${reference}"><v>${cell}</v></c>`
        : `<c r="${reference}" s="${textStyle}" t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** Excel calls a longer cell damage; what is cut says so. */
function cellText(text: string): string {
  const fitting =
    text.length > TRANSCRIPT_MAX_LENGTH ? text.slice(0, TRANSCRIPT_MAX_LENGTH - CUT_MARK.length) + CUT_MARK : text;
  return xmlText(encodeEscapes(fitting));
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
