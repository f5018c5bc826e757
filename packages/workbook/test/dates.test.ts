import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readAll } from './support/reading.ts';
import { textCell, textRow, workbookOf } from './support/workbook.ts';

const HEADER = textRow(1, ['Conversation ID', 'Transcript', 'Created Date']);
const FORMATS = ['yyyy-mm-dd hh:mm', 'dd/mm/yyyy'];

async function dateOf(cell: string, date1904 = false) {
  const rows = `${HEADER}<row r="2">${textCell('A2', 'C1')}${textCell('B2', 'hello')}${cell}</row>`;
  const { conversations, errors } = await readAll(workbookOf({ sheets: [{ rows }], formats: FORMATS, date1904 }));
  return errors[0]?.message ?? conversations[0]?.created_date;
}

describe('Created Date as text', () => {
  const readable: [text: string, iso: string][] = [
    ['2025-05-20', '2025-05-20T00:00:00.000Z'],
    ['2025-05-20T15:25:56.000Z', '2025-05-20T15:25:56.000Z'],
    ['2025-05-20T15:25:56.123456Z', '2025-05-20T15:25:56.123Z'],
    ['2025-05-20T15:25:56', '2025-05-20T15:25:56.000Z'],
    ['2025-05-20 15:25', '2025-05-20T15:25:00.000Z'],
    ['2025-05-20 15:25:56 UTC', '2025-05-20T15:25:56.000Z'],
    ['2025-05-20T15:25:56+02:00', '2025-05-20T13:25:56.000Z'],
    ['2025-05-20T23:30:00-0500', '2025-05-21T04:30:00.000Z'],
    ['20250520T152556Z', '2025-05-20T15:25:56.000Z'],
    ['20250520', '2025-05-20T00:00:00.000Z'],
    ['2025/5/2', '2025-05-02T00:00:00.000Z'],
    ['5/20/2025', '2025-05-20T00:00:00.000Z'],
    ['05/06/2025', '2025-05-06T00:00:00.000Z'],
    ['5-20-25', '2025-05-20T00:00:00.000Z'],
    ['5/20/95', '1995-05-20T00:00:00.000Z'],
    ['5/20/2025 3:25 PM', '2025-05-20T15:25:00.000Z'],
    ['5/20/2025, 12:05:01 a.m.', '2025-05-20T00:05:01.000Z'],
    ['20.05.2025 08:00', '2025-05-20T08:00:00.000Z'],
    ['20 May 2025', '2025-05-20T00:00:00.000Z'],
    ['20-May-25', '2025-05-20T00:00:00.000Z'],
    ['May 20, 2025', '2025-05-20T00:00:00.000Z'],
    ['Sept. 3rd, 2025 at 9:05 am', '2025-09-03T09:05:00.000Z'],
    ['Tuesday, May 20, 2025 15:25', '2025-05-20T15:25:00.000Z'],
    ['  2025-05-20  ', '2025-05-20T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ];
  test.for(readable)('%s', async ([text, iso]) => {
    expect(await dateOf(textCell('C2', text))).toBe(iso);
  });

  const unreadable = [
    'yesterday',
    '2025-02-29',
    '2025-13-01',
    '20/05/2025',
    '31.04.2025',
    '5/20/2025 25:00',
    '5/20/2025 13:00 PM',
    '5/20',
    '2025',
    'Mayday 5, 2025',
    '0000-01-01',
    '1899-12-31',
    '2025-05-20T15:25:56Z and more',
  ];
  test.for(unreadable)('%s is a row error with its column', async (text) => {
    expect(await dateOf(textCell('C2', text))).toMatch(/^Created Date ".*" is not a date; write it like/);
  });

  test('a text longer than any date is not searched for one', async () => {
    expect(await dateOf(textCell('C2', `2025-05-20${' '.repeat(70)}15:25`))).toMatch(/is not a date/);
  });

  test('an empty or blank date is no date', async () => {
    expect(await dateOf('')).toBeUndefined();
    expect(await dateOf(textCell('C2', '   '))).toBeUndefined();
  });
});

describe('Created Date as a cell', () => {
  const cells: [what: string, cell: string, date1904: boolean, date: string][] = [
    ['a date cell', '<c r="C2" s="1"><v>45797.6430092593</v></c>', false, '2025-05-20T15:25:56.000Z'],
    ['a date cell in European order', '<c r="C2" s="2"><v>45813</v></c>', false, '2025-06-05T00:00:00.000Z'],
    ['a date cell of the 1904 system', '<c r="C2" s="1"><v>44335</v></c>', true, '2025-05-20T00:00:00.000Z'],
    ['a date whose format was lost', '<c r="C2"><v>45797</v></c>', false, '2025-05-20T00:00:00.000Z'],
    ['digits without marks', '<c r="C2"><v>20250520</v></c>', false, '2025-05-20T00:00:00.000Z'],
    ['a formula with a date', '<c r="C2" s="1"><f>TODAY()</f><v>45797</v></c>', false, '2025-05-20T00:00:00.000Z'],
    ['the last day of Excel', '<c r="C2" s="1"><v>2958465</v></c>', false, '9999-12-31T00:00:00.000Z'],
    ['the first true day of Excel', '<c r="C2" s="1"><v>61</v></c>', false, '1900-03-01T00:00:00.000Z'],
  ];
  test.for(cells)('%s', async ([, cell, date1904, date]) => {
    expect(await dateOf(cell, date1904)).toBe(date);
  });

  test.for([
    ['a time of day', '<c r="C2" s="1"><v>0.64</v></c>'],
    ['a negative date', '<c r="C2" s="1"><v>-5</v></c>'],
    ['a number too far', '<c r="C2" s="1"><v>1e9</v></c>'],
    ['a plain small number', '<c r="C2"><v>7</v></c>'],
    ['a boolean', '<c r="C2" t="b"><v>1</v></c>'],
    ['an error', '<c r="C2" t="e"><v>#VALUE!</v></c>'],
  ] as const)('%s is a row error', async ([, cell]) => {
    expect(await dateOf(cell)).toMatch(/is not a date/);
  });
});

test('the time zone of the machine changes nothing (statement 7)', async () => {
  const script = fileURLToPath(new URL('./support/print-cells.ts', import.meta.url));
  const outputs = [];
  for (const zone of ['UTC', 'America/Chicago', 'Pacific/Kiritimati']) {
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env: { TZ: zone } });
    outputs.push(stdout);
  }
  expect(outputs[0]).toContain('2025-05-20T15:25:56.000Z');
  expect(outputs[0]).toContain('2025-11-02');
  expect(outputs[1]).toBe(outputs[0]);
  expect(outputs[2]).toBe(outputs[0]);
});
