import { previewConversations } from '@resolution/workbook';
import { expect, test } from 'vitest';
import { refusalOf } from './support/reading.ts';
import { conversationSheet, conversationWorkbook, workbookOf } from './support/workbook.ts';

const HEADER = ['Conversation ID', 'Transcript', 'Mood'];

test('says what an upload would find', async () => {
  const rows = [
    ...Array.from({ length: 130 }, (_, index) => [`C${index}`, null]),
    ...Array.from({ length: 8 }, (_, index) => [`G${index}`, 'hello']),
  ];
  const preview = await previewConversations(conversationWorkbook(HEADER, rows));
  expect(preview).toMatchObject({
    sheet: 'Sheet1',
    sheets: [{ name: 'Sheet1', fits: true, missing_columns: [] }],
    headers: HEADER,
    columns: { conversation_id: 'Conversation ID', transcript: 'Transcript' },
    missing_columns: [],
    ignored_columns: ['Mood'],
    total: 138,
    good: 8,
    bad: 130,
  });
  expect(preview.errors).toHaveLength(100);
  expect(preview.samples.map((sample) => sample.conversation_id)).toEqual(['G0', 'G1', 'G2', 'G3', 'G4']);
});

test('a sheet without the columns is an answer, with every sheet a person sees', async () => {
  const bytes = workbookOf({
    sheets: [
      { ...conversationSheet(['Note'], [['read me']]), name: 'README' },
      { ...conversationSheet(HEADER, [['C1', 'hello']]), name: 'Data' },
      { ...conversationSheet(HEADER, [['C1', 'hello']]), name: 'Secret', state: 'hidden' },
      { ...conversationSheet(['Transcript', 'transcript', 'Conversation ID'], [['x']]), name: 'Doubled' },
      { rows: '', name: 'Empty' },
    ],
  });
  const preview = await previewConversations(bytes);
  expect(preview).toMatchObject({
    sheet: 'README',
    missing_columns: ['Conversation ID', 'Transcript'],
    total: 0,
    good: 0,
  });
  expect(preview.sheets.map(({ name, fits }) => [name, fits])).toEqual([
    ['README', false],
    ['Data', true],
    ['Doubled', false],
    ['Empty', false],
  ]);
  expect(await previewConversations(bytes, { sheet: 'Data' })).toMatchObject({ sheet: 'Data', good: 1 });
});

test('a mapping makes a sheet fit', async () => {
  const bytes = conversationWorkbook(['Case', 'Text'], [['C1', 'hello']]);
  const mapping = { conversation_id: 'Case', transcript: 'Text' };
  expect(await previewConversations(bytes, { mapping })).toMatchObject({ good: 1, sheets: [{ fits: true }] });
});

test('a file that cannot be read is refused as an upload is', async () => {
  expect((await refusalOf(previewConversations(Buffer.from('a,b\n')))).code).toBe('workbook_csv');
});
