import { CONVERSATION_COLUMNS, type ConversationField } from '@resolution/contracts';
import { readConversationRecords } from '@resolution/workbook';
import { describe, expect, test } from 'vitest';
import { readAll, refusalOf } from './support/reading.ts';
import { conversationWorkbook, textRow, workbookOf } from './support/workbook.ts';

const FIELDS = Object.keys(CONVERSATION_COLUMNS) as ConversationField[];
const VALUES = FIELDS.map((field) => (field === 'created_date' ? '2025-05-20T00:00:00.000Z' : `${field} value`));
const EXPECTED = Object.fromEntries(FIELDS.map((field, index) => [field, VALUES[index]]));

describe('header variants give the same tickets (statement 8)', () => {
  const variants: [what: string, spell: (header: string) => string][] = [
    ['as documented', (header) => header],
    ['upper case', (header) => header.toUpperCase()],
    ['lower case with underscores', (header) => header.toLowerCase().replaceAll(' ', '_')],
    ['hyphens', (header) => header.replaceAll(' ', '-')],
    ['no spaces', (header) => header.replaceAll(' ', '')],
    ['spaces around and within', (header) => `  ${header.replaceAll(' ', '   ')} `],
    ['no-break spaces and a byte order mark', (header) => `\ufeff${header.replaceAll(' ', '\u00a0')}`],
    ['line breaks', (header) => header.replaceAll(' ', '\n')],
    ['full width', (header) => header.replaceAll(/[A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ['dashes of another kind', (header) => header.replaceAll(' ', '\u2013')],
  ];
  test.for(variants)('%s', async ([, spell]) => {
    const headers = FIELDS.map((field) => spell(CONVERSATION_COLUMNS[field]));
    const { conversations, ignoredColumns } = await readAll(conversationWorkbook(headers, [VALUES]));
    expect(conversations).toEqual([{ row: 2, ...EXPECTED }]);
    expect(ignoredColumns).toEqual([]);
  });

  test('another order, extra and unnamed columns', async () => {
    const headers = ['', 'Notes', ...FIELDS.map((field) => CONVERSATION_COLUMNS[field]).toReversed(), '', 'Sentiment'];
    const values = ['0', 'a note', ...VALUES.toReversed(), 'x', 'Angry'];
    const reading = await readAll(conversationWorkbook(headers, [values]));
    expect(reading.conversations).toEqual([{ row: 2, ...EXPECTED }]);
    expect(reading.ignoredColumns).toEqual(['Notes', 'Sentiment']);
    expect(reading.columns['transcript']).toBe('Transcript');
  });

  test('the field names themselves, and what other exports call them', async () => {
    const reading = await readAll(
      conversationWorkbook(
        ['conversation_id', 'transcript', 'first_tier_agent_name', 'Conversation_Start'],
        [['C1', 'hello', 'Ari', '2025-05-20']],
      ),
    );
    expect(reading.conversations[0]).toMatchObject({
      first_tier_agent_name: 'Ari',
      created_date: '2025-05-20T00:00:00.000Z',
    });
  });

  test('the documented name wins over another name for the same thing', async () => {
    const reading = await readAll(
      conversationWorkbook(
        ['Conversation ID', 'Transcript', 'Conversation Start', 'Created Date'],
        [['C1', 'hello', '2024-01-01', '2025-05-20']],
      ),
    );
    expect(reading.conversations[0]?.created_date).toBe('2025-05-20T00:00:00.000Z');
    expect(reading.ignoredColumns).toEqual(['Conversation Start']);
  });

  test('the header is the first row that holds something', async () => {
    const rows = textRow(4, ['Conversation ID', 'Transcript']) + textRow(9, ['C1', 'hello']);
    const { conversations } = await readAll(workbookOf({ sheets: [{ rows }] }));
    expect(conversations).toEqual([{ row: 9, conversation_id: 'C1', transcript: 'hello' }]);
  });
});

describe('headers that cannot be used', () => {
  test('a missing needed column is named', async () => {
    const error = await refusalOf(readAll(conversationWorkbook(['Conversation ID', 'Text'], [['C1', 'hello']])));
    expect(error.code).toBe('workbook_missing_column');
    expect(error.message).toContain('"Sheet1" has no column "Transcript"');
    expect(error.message).toContain('"Conversation ID", "Text"');
    expect(error.issues).toEqual([{ path: 'Transcript', message: 'This column is missing' }]);
  });

  test('both needed columns are named when both are missing', async () => {
    const error = await refusalOf(readAll(conversationWorkbook(['a', 'b'], [['C1', 'hello']])));
    expect(error.message).toContain('no columns "Conversation ID" and "Transcript"');
  });

  test.for([
    [['Conversation ID', 'Transcript', 'transcript'], '"Transcript" and "transcript"'],
    [['Conversation ID', 'Transcript', 'Conversation_ID'], '"Conversation ID" and "Conversation_ID"'],
    [['Conversation ID', 'Transcript', 'Product', 'Product'], '"Product"'],
  ] as const)('%j: doubled', async ([headers, named]) => {
    const error = await refusalOf(readAll(conversationWorkbook(headers, [['C1', 'hello', 'x', 'y']])));
    expect(error.code).toBe('workbook_duplicate_column');
    expect(error.message).toContain(`The column ${named} is there twice`);
  });

  test('unknown columns may be there twice: they are ignored anyway', async () => {
    const { ignoredColumns } = await readAll(
      conversationWorkbook(['Conversation ID', 'Transcript', 'Note', 'Note'], [['C1', 'hello', 'x', 'y']]),
    );
    expect(ignoredColumns).toEqual(['Note', 'Note']);
  });
});

describe('columns mapped by hand', () => {
  const bytes = conversationWorkbook(
    ['Case', 'Text', 'Transcript', 'Who'],
    [['C1', 'the text', 'something else', 'Ari']],
  );

  test('chosen columns are taken, the others are found by name', async () => {
    const { conversations, columns, ignoredColumns } = await readAll(bytes, {
      mapping: { conversation_id: 'Case', transcript: ' text', first_tier_agent_name: 'WHO' },
    });
    expect(conversations).toEqual([
      { row: 2, conversation_id: 'C1', transcript: 'the text', first_tier_agent_name: 'Ari' },
    ]);
    expect(columns).toEqual({ conversation_id: 'Case', transcript: 'Text', first_tier_agent_name: 'Who' });
    expect(ignoredColumns).toEqual(['Transcript']);
  });

  test('a chosen column that is not there is named', async () => {
    const error = await refusalOf(readAll(bytes, { mapping: { conversation_id: 'Number' } }));
    expect(error.message).toContain('no column "Number"');
  });

  test('errors name the column as the file does', async () => {
    const blank = conversationWorkbook(['Case', 'Text'], [['C1', null]]);
    const { errors } = await readAll(blank, { mapping: { conversation_id: 'Case', transcript: 'Text' } });
    expect(errors).toEqual([{ row: 2, column: 'Text', message: 'Text is missing' }]);
  });
});

describe('names that mean something to JavaScript are data (statement 11)', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test('as headers and as values', async () => {
    const { conversations, ignoredColumns } = await readAll(
      conversationWorkbook(
        ['Conversation ID', 'Transcript', 'Product', ...names],
        names.map((name) => [name, name, name, ...names]),
      ),
    );
    expect(conversations.map((c) => [c.conversation_id, c.transcript, c.product])).toEqual(names.map((n) => [n, n, n]));
    expect(ignoredColumns).toEqual(names);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('as keys of JSON records', async () => {
    const records = JSON.parse(
      '[{"conversation_id":"__proto__","transcript":"hello","__proto__":{"polluted":true},"constructor":"x"}]',
    ) as Record<string, unknown>[];
    const { rows, ignoredColumns } = readConversationRecords(records);
    const read = await Array.fromAsync(rows);
    expect(read).toEqual([{ row: 1, conversation: { conversation_id: '__proto__', transcript: 'hello' } }]);
    expect(ignoredColumns).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
