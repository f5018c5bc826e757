/** Run as a process of its own under some TZ: reads cells that a time zone could move and prints what they became. */
import { readAll } from './reading.ts';
import { textCell, textRow, workbookOf } from './workbook.ts';

const FORMATS = ['yyyy-mm-dd', 'm/d/yyyy h:mm', 'dddd, mmmm d, yyyy'];
const DATES = [
  textCell('C2', '2025-05-20T15:25:56'),
  textCell('C2', '2025-03-09 02:30'),
  textCell('C2', 'Nov 2, 2025 1:30 am'),
  '<c r="C2" s="1"><v>45725.0999</v></c>',
  '<c r="C2" s="2"><v>45963.0625</v></c>',
  '<c r="C2" s="1"><v>45797</v></c>',
  '<c r="C2" t="d" s="1"><v>2025-11-02</v></c>',
];

for (const date1904 of [false, true]) {
  for (const cell of DATES) {
    const header = textRow(1, ['Conversation ID', 'Transcript', 'Created Date', 'Product', 'Channel']);
    const shown = cell.replace('"C2"', '"D2"') + cell.replace('"C2"', '"E2"').replace(/s="\d"/, 's="3"');
    const rows = `${header}<row r="2">${textCell('A2', 'C1')}${textCell('B2', 'hello')}${cell}${shown}</row>`;
    const { conversations, errors } = await readAll(workbookOf({ sheets: [{ rows }], formats: FORMATS, date1904 }));
    process.stdout.write(`${JSON.stringify({ conversations, errors })}\n`);
  }
}
