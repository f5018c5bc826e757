import { IMPORT_MAX_ROWS, TRANSCRIPT_MAX_LENGTH } from '@resolution/contracts';
import {
  readConversationRecords,
  readConversations,
  writeConversations,
  writeConversationTemplate,
} from '@resolution/workbook';
import { describe, expect, test } from 'vitest';
import { collected } from './support/collected.ts';
import { readAll, refusalOf } from './support/reading.ts';
import { conversationSheet, conversationWorkbook, letter, textCell, textRow, workbookOf } from './support/workbook.ts';

const HEADER = ['Conversation ID', 'Transcript', 'Product', 'Created Date'];

describe('good rows go on, bad ones say why (statement 9)', () => {
  test('five good rows, a blank transcript, a duplicate, a bad date', async () => {
    const { conversations, errors } = await readAll(
      conversationWorkbook(HEADER, [
        ['C1', 'one', null, '2025-05-20'],
        ['C2', '   ', null, null],
        ['C3', 'three', null, 'someday'],
        ['C1', 'one again', null, null],
        [null, 'who?', null, null],
        ['C2', 'two at last', null, null],
      ]),
    );
    expect(conversations.map(({ row }) => row)).toEqual([2, 7]);
    expect(errors).toEqual([
      { row: 3, column: 'Transcript', message: 'Transcript is missing' },
      {
        row: 4,
        column: 'Created Date',
        message: 'Created Date "someday" is not a date; write it like 2025-05-20 15:25',
      },
      { row: 5, column: 'Conversation ID', message: 'Conversation ID C1 is in row 2 already' },
      { row: 6, column: 'Conversation ID', message: 'Conversation ID is missing' },
    ]);
  });

  test('every wrong column of a row is named', async () => {
    const { errors } = await readAll(conversationWorkbook(HEADER, [[null, null, 'x'.repeat(101), 'someday']]));
    expect(errors.map(({ column, message }) => [column, message])).toEqual([
      ['Created Date', expect.stringContaining('is not a date')],
      ['Conversation ID', 'Conversation ID is missing'],
      ['Transcript', 'Transcript is missing'],
      ['Product', 'Product may have 100 characters and has 101'],
    ]);
  });

  test('ids are compared as they are stored: without the blanks around them', async () => {
    const { errors } = await readAll(
      conversationWorkbook(HEADER, [
        ['C1', 'one'],
        [' C1 ', 'two'],
        ['c1', 'three'],
      ]),
    );
    expect(errors).toEqual([{ row: 3, column: 'Conversation ID', message: 'Conversation ID C1 is in row 2 already' }]);
  });

  test('empty rows are skipped, wherever they are', async () => {
    const rows =
      textRow(1, HEADER) +
      textRow(2, [null, ' ', '']) +
      '<row r="3"/>' +
      textRow(4, ['C1', 'one']) +
      '<row r="900"><c r="A900" s="1"/></row>';
    const { conversations, errors } = await readAll(workbookOf({ sheets: [{ rows }], formats: ['0'] }));
    expect(conversations.map(({ row }) => row)).toEqual([4]);
    expect(errors).toEqual([]);
  });

  test("the template's own sample row is refused and the rows below it are taken", async () => {
    const template = await collected(writeConversationTemplate);
    const { conversations, errors } = await readAll(template);
    expect(conversations).toEqual([]);
    expect(errors).toEqual([{ row: 2, message: expect.stringContaining('sample row of the template') }]);
    const filled = conversationWorkbook(HEADER, [
      ['<id>', '<transcript>', '<product>', '<date>'],
      ['C1', '<b> is a tag', '<x>', null],
    ]);
    expect((await readAll(filled)).conversations).toMatchObject([
      { row: 3, transcript: '<b> is a tag', product: '<x>' },
    ]);
  });
});

describe('limits of rows and cells (statement 10)', () => {
  test('a cell over 32,767 characters is an error, one of 32,767 is not', async () => {
    const { conversations, errors } = await readAll(
      conversationWorkbook(HEADER, [
        ['C1', 'x'.repeat(TRANSCRIPT_MAX_LENGTH)],
        ['C2', 'x'.repeat(TRANSCRIPT_MAX_LENGTH + 1)],
      ]),
    );
    expect(conversations.map((c) => c.transcript.length)).toEqual([TRANSCRIPT_MAX_LENGTH]);
    expect(errors).toEqual([
      {
        row: 3,
        column: 'Transcript',
        message: 'Transcript holds 32768 characters, more than the 32767 of an Excel cell',
      },
    ]);
  });

  test('one long text named in every cell of a bad row is not kept a thousand times', async () => {
    const extra = Array.from({ length: 500 }, (_, index) => `Extra ${index}`);
    const named = extra.map((_, index) => `<c r="${letter(index + 4)}2" t="s"><v>0</v></c>`);
    const bad = `<row r="2">${textCell('A2', 'C1')}<c r="B2" t="e"><v>#N/A</v></c>${named.join('')}</row>`;
    const sheets = [{ rows: textRow(1, [...HEADER, ...extra]) + bad }];
    const sharedStrings = [`<si><t>${'x'.repeat(30_000)}</t></si>`];
    const { refusedCells } = await readAll(workbookOf({ sheets, sharedStrings }));
    expect(refusedCells).toHaveLength(1);
    expect(refusedCells[0]?.slice(0, 2)).toEqual(['C1', '#N/A']);
    expect(refusedCells[0]?.join('').length).toBeLessThanOrEqual(500_000);
  });

  test.for([
    ['a bell', '_x0007_'],
    ['NUL', '_x0000_'],
    ['delete', '_x007F_'],
    ['half a character', '_xD83D_'],
    ['a character that is none', '_xFFFF_'],
  ] as const)('%s is an error', async ([, escaped]) => {
    const { errors } = await readAll(conversationWorkbook(HEADER, [['C1', `before${escaped}after`]]));
    expect(errors).toEqual([
      { row: 2, column: 'Transcript', message: 'Transcript holds a control character; type the text anew' },
    ]);
  });

  test('tabs, line ends and emoji are text', async () => {
    const text = 'a\tb\nc 🏠 é ’ \u0085 \u00a0d';
    expect((await readAll(conversationWorkbook(HEADER, [['C1', text]]))).conversations[0]?.transcript).toBe(text);
  });

  test('rows beyond 50,000 are errors: a thousand by themselves, one for the rest', async () => {
    const total = IMPORT_MAX_ROWS + 3000;
    const bytes = await collected((stream) =>
      writeConversations(
        stream,
        Array.from({ length: total }, (_, index) => ({ conversation_id: `C${index}`, transcript: `hello ${index}` })),
      ),
    );
    let good = 0;
    const errors: string[] = [];
    for await (const row of (await readConversations(bytes)).rows) {
      if ('conversation' in row) good++;
      else errors.push(`${row.row}: ${row.errors[0]?.message}`);
    }
    expect(good).toBe(IMPORT_MAX_ROWS);
    expect(errors).toHaveLength(1001);
    expect(errors[0]).toMatch(/^50002: This row is one too many: an upload may have 50000 rows/);
    expect(errors.at(-1)).toMatch(/^51002: This row and all rows below it were not read/);
  });
});

describe('which sheet', () => {
  const good = conversationSheet(['Conversation ID', 'Transcript'], [['C1', 'hello']]);
  const notes = conversationSheet(['Note'], [['read me']]);
  const empty = { rows: '' };

  test('the first one a person sees', async () => {
    const hidden = { ...notes, name: 'Hidden', state: 'veryHidden' as const };
    const reading = await readAll(workbookOf({ sheets: [hidden, { ...good, name: 'Export' }] }));
    expect(reading.sheet).toBe('Export');
  });

  test('a later sheet that fits is named, and can be chosen', async () => {
    const bytes = workbookOf({
      sheets: [
        { ...notes, name: 'README' },
        { ...good, name: 'Conversations' },
      ],
    });
    const error = await refusalOf(readAll(bytes));
    expect(error.message).toContain('The sheet "Conversations" has the columns needed: choose that sheet.');
    expect(error.issues).toContainEqual({ path: 'sheet', message: 'Conversations' });
    expect((await readAll(bytes, { sheet: 'conversations' })).conversations).toHaveLength(1);
  });

  test('an empty first sheet names the one that fits as well', async () => {
    const error = await refusalOf(readAll(workbookOf({ sheets: [empty, { ...good, name: 'Data' }] })));
    expect(error.code).toBe('workbook_no_rows');
    expect(error.message).toContain('"Data"');
  });

  test('a sheet that is not there', async () => {
    const error = await refusalOf(readAll(workbookOf({ sheets: [good] }), { sheet: 'Nope' }));
    expect(error.message).toBe('The workbook has no sheet "Nope". Its sheets are "Sheet1".');
  });

  test.for([
    ['nothing at all', empty],
    ['a header alone', conversationSheet(['Conversation ID', 'Transcript'], [])],
    [
      'a header and blank rows',
      conversationSheet(
        ['Conversation ID', 'Transcript'],
        [
          ['', ' '],
          [null, null],
        ],
      ),
    ],
  ] as const)('%s: no rows, never "0 tickets created"', async ([, sheet]) => {
    expect((await refusalOf(readAll(workbookOf({ sheets: [sheet] })))).code).toBe('workbook_no_rows');
  });
});

describe('the same rules for JSON', () => {
  test('good and bad records', async () => {
    const { rows, columns, ignoredColumns, headers } = readConversationRecords([
      { conversation_id: 'C1', transcript: 'one\r\ntwo', created_date: '5/20/2025', extra: 1 },
      { 'Conversation ID': 'C2' },
      { conversation_id: 7, transcript: { text: 'x' }, product: null },
      { conversation_id: 'C1', transcript: 'again' },
      {},
      { conversation_id: 'C3', transcript: 'a', Transcript: 'b' },
    ]);
    expect(columns).toEqual({
      conversation_id: 'conversation_id',
      transcript: 'transcript',
      created_date: 'created_date',
      product: 'product',
    });
    expect(ignoredColumns).toEqual(['extra']);
    expect(await Array.fromAsync(rows)).toEqual([
      {
        row: 1,
        conversation: { conversation_id: 'C1', transcript: 'one\ntwo', created_date: '2025-05-20T00:00:00.000Z' },
      },
      {
        row: 2,
        errors: [{ row: 2, column: 'transcript', message: 'transcript is missing' }],
        cells: ['C2', '', '', '', ''],
      },
      {
        row: 3,
        errors: [{ row: 3, column: 'transcript', message: 'transcript must be text' }],
        cells: ['7', '', '', '', ''],
      },
      {
        row: 4,
        errors: [{ row: 4, column: 'conversation_id', message: 'conversation_id C1 is in row 1 already' }],
        cells: ['C1', 'again', '', '', ''],
      },
      {
        row: 6,
        errors: [{ row: 6, column: 'transcript', message: 'transcript is there twice' }],
        cells: ['C3', '', '', '', ''],
      },
    ]);
    expect(headers).toEqual(['conversation_id', 'transcript', 'created_date', 'extra', 'product']);
  });

  test('records without a needed key are errors of their rows', async () => {
    const { rows } = readConversationRecords([{ transcript: 'hello' }]);
    expect(await Array.fromAsync(rows)).toMatchObject([
      { errors: [{ row: 1, message: 'Conversation ID is missing' }] },
    ]);
  });
});
