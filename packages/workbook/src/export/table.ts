import type { Writable } from 'node:stream';
import { writeCsv } from './csv.ts';
import { writeXlsx } from './xlsx.ts';

export type ExportFormat = 'xlsx' | 'csv';

/** Media types for the answer's `Content-Type`. */
export const EXPORT_MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
};

/** What a cell of an export holds. Text is always written as text: it can never become a formula. */
export type ExportCell = string | number | null | undefined;

/** A list as it is exported: one sheet, or one CSV file. */
export interface ExportTable {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: AsyncIterable<readonly ExportCell[]> | Iterable<readonly ExportCell[]>;
}

/** Writes a table to a stream and ends the stream. Rows are taken as fast as the stream takes them. */
export async function writeTable(stream: Writable, table: ExportTable, format: ExportFormat): Promise<void> {
  await (format === 'xlsx' ? writeXlsx(stream, table) : writeCsv(stream, table));
}
