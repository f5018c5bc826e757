import { Buffer } from 'node:buffer';
import ExcelJS from 'exceljs';

/** A workbook of conversations as people make them: id, transcript, contact, and a column nobody asked for. */
export async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Conversations');
  sheet.addRow(['Conversation ID', 'Transcript', 'Contact Name', 'Favourite colour']);
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
