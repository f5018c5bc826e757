import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { ExportCell, ExportTable } from './table.ts';

/**
 * A field that begins with one of these is a formula to Excel, LibreOffice or Numbers, which fold the full-width forms.
 * Tab, CR, LF and NUL are skipped by some of them on the way to what follows.
 */
const FORMULA_START = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** RFC 4180 with every text quoted, a byte order mark so that Excel reads UTF-8, and no field that runs as a formula. */
export async function writeCsv(stream: Writable, { headers, rows }: ExportTable): Promise<void> {
  const csv = stringify({ bom: true, quoted_string: true, quoted_empty: false, record_delimiter: 'windows' });
  await pipeline(Readable.from(safeRecords(headers, rows)), csv, stream);
}

async function* safeRecords(headers: readonly string[], rows: ExportTable['rows']): AsyncGenerator<ExportCell[]> {
  yield headers.map(formulaSafe);
  for await (const row of rows) yield row.map(formulaSafe);
}

/** The apostrophe is what Excel itself uses for "this is text". Numbers are numbers, a negative one too. */
export function formulaSafe(cell: ExportCell): ExportCell {
  return typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell;
}
