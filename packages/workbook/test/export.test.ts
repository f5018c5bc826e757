import { PassThrough, Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Conversation, KnowledgeEntry } from '@resolution/contracts';
import {
  guardWorkbook,
  type TicketExportRow,
  writeConversations,
  writeConversationTemplate,
  writeKnowledgeExport,
  writeRejectedRows,
  writeTicketExport,
} from '@resolution/workbook';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collected } from './support/collected.ts';
import { parseCsv } from './support/csv.ts';
import { readAll } from './support/reading.ts';
import { conversationWorkbook } from './support/workbook.ts';

const TICKET: TicketExportRow = {
  id: 7,
  ticket_id: 'CS-00000007',
  conversation_id: 'C7',
  channel: 'Chat',
  customer_role: null,
  product: 'Suite',
  category: 'Move-In',
  transcript: 'Ari: hello\nSkyler: "hi", she said',
  first_tier_agent_name: 'Ari',
  account_name: null,
  property_name: null,
  property_city: null,
  property_state: null,
  contact_name: null,
  contact_role: null,
  contact_phone: '+1 555 0100',
  status: 'approved',
  created_by: 1,
  assigned_to: 2,
  resolution_content: 'KB: KB-0000000001\nDo this',
  edited_resolution: null,
  relevancy_score: 87,
  relevancy_points: 35,
  accuracy_points: 34,
  completeness_points: 18,
  reasoning: 'because',
  kb_id: 'KB-0000000001',
  script_id: null,
  generated_kb_id: null,
  similarity_score: 0.75,
  distance: 0.33,
  priority: 'High',
  sentiment: 'Worried',
  created_at: '2025-05-20T15:25:56.000Z',
  updated_at: null,
  resolved_at: null,
  tier: 'Tier2',
};
const ENTRY: KnowledgeEntry = {
  id: 1,
  knowledge_id: 'KB-NEW-0001',
  ticket_id: 7,
  conversation_id: 'C7',
  product: 'Suite',
  category: null,
  resolution: 'Do this',
  reference_articles: ['KB-0000000001', 'SCRIPT-0001'],
  created_by: 1,
  created_at: '2025-05-20T15:25:56.000Z',
};

/** Opens what was written with the other library: sheet name and rows by header. */
async function opened(bytes: Buffer) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  const headers = (sheet.getRow(1).values as string[]).slice(1);
  const rows = Array.from({ length: sheet.rowCount - 1 }, (_, index) =>
    Object.fromEntries(headers.map((header, column) => [header, sheet.getRow(index + 2).getCell(column + 1)])),
  );
  return { workbook, sheet, headers, rows };
}

const DANGEROUS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  "=cmd|'/c calc'!A0",
];

describe('tickets', () => {
  test('as a workbook: documented names, numbers as numbers, texts as they are', async () => {
    const { sheet, headers, rows } = await opened(
      await collected((stream) => writeTicketExport(stream, [TICKET], 'xlsx')),
    );
    expect(sheet.name).toBe('Tickets');
    expect(headers.slice(0, 3)).toEqual(['ticket_id', 'conversation_id', 'status']);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    const values = Object.fromEntries(headers.map((header) => [header, row?.[header]?.value ?? null]));
    const { id: _id, created_by: _by, assigned_to: _to, ...shown } = TICKET;
    expect(values).toEqual(shown);
    expect(row?.['contact_phone']?.type).toBe(ExcelJS.ValueType.String);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  test('as CSV: the same fields', async () => {
    const csv = (await collected((stream) => writeTicketExport(stream, [TICKET], 'csv'))).toString();
    expect(csv.startsWith('\ufeff"ticket_id","conversation_id"')).toBe(true);
    const [headers = [], values = []] = parseCsv(csv.slice(1));
    const record = Object.fromEntries(headers.map((header, index) => [header, values[index]]));
    expect(record).toMatchObject({
      ticket_id: 'CS-00000007',
      transcript: TICKET.transcript,
      relevancy_score: '87',
      similarity_score: '0.75',
      contact_phone: "'+1 555 0100",
      resolved_at: '',
    });
  });

  test('an exported list can be uploaded again', async () => {
    const { conversations } = await readAll(await collected((stream) => writeTicketExport(stream, [TICKET], 'xlsx')));
    expect(conversations[0]).toMatchObject({
      conversation_id: 'C7',
      transcript: TICKET.transcript,
      first_tier_agent_name: 'Ari',
    });
  });

  test.for(DANGEROUS)('%j never runs (statement 51)', async (text) => {
    const ticket = { ...TICKET, transcript: text };
    const csv = (await collected((stream) => writeTicketExport(stream, [ticket], 'csv'))).toString();
    const [headers = [], values = []] = parseCsv(csv.slice(1));
    expect(values[headers.indexOf('transcript')]).toBe(`'${text}`);
    const bytes = await collected((stream) => writeTicketExport(stream, [ticket], 'xlsx'));
    const cell = (await opened(bytes)).rows[0]?.['transcript'];
    expect(cell?.type).toBe(ExcelJS.ValueType.String);
    expect(cell?.formula).toBeUndefined();
    expect(cell?.numFmt).toBe('@');
  });

  test('an empty list is a header', async () => {
    expect((await opened(await collected((stream) => writeTicketExport(stream, [], 'xlsx')))).rows).toEqual([]);
    const csv = (await collected((stream) => writeTicketExport(stream, [], 'csv'))).toString();
    expect(parseCsv(csv.slice(1))).toHaveLength(1);
  });

  test('a text longer than a cell is cut and says so', async () => {
    const ticket = { ...TICKET, reasoning: 'x'.repeat(40_000) };
    const { rows } = await opened(await collected((stream) => writeTicketExport(stream, [ticket], 'xlsx')));
    expect(rows[0]?.['reasoning']?.value).toHaveLength(32_767);
    expect(rows[0]?.['reasoning']?.value).toMatch(/cut here/);
  });
});

test('knowledge, in both formats', async () => {
  const { rows } = await opened(await collected((stream) => writeKnowledgeExport(stream, [ENTRY], 'xlsx')));
  expect(rows[0]?.['reference_articles']?.value).toBe('KB-0000000001, SCRIPT-0001');
  const csv = (await collected((stream) => writeKnowledgeExport(stream, [ENTRY], 'csv'))).toString();
  expect(parseCsv(csv.slice(1))[1]).toEqual([
    'KB-NEW-0001',
    'C7',
    'Suite',
    '',
    'Do this',
    'KB-0000000001, SCRIPT-0001',
    '2025-05-20T15:25:56.000Z',
  ]);
});

describe('round trips', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });

  test('any text survives CSV: RFC 4180 under fuzz (statement 51)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (pairs) => {
        const entries = pairs.map(([product, resolution]) => ({ ...ENTRY, product, resolution }));
        const csv = (await collected((stream) => writeKnowledgeExport(stream, entries, 'csv'))).toString();
        const records = parseCsv(csv.slice(1)).slice(1);
        expect(records).toHaveLength(pairs.length);
        for (const [index, [product, resolution]] of pairs.entries()) {
          const record = records[index] ?? [];
          expect([record[2], record[4]].map((field) => field?.replace(/^'(?=[=+\-@\t\r\n\0＝＋－＠])/, ''))).toEqual(
            [product, resolution].map((field) => Buffer.from(field).toString()),
          );
          expect(record.join('')).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('any conversation survives the workbook', async () => {
    // What the reader refuses or folds is not under test here: control characters, blanks around, Windows line ends.
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((value) => `x${value.replaceAll(/[\p{Cc}\r]/gu, '')}x`);
    const conversation = fc.record({ transcript: word, product: word, contact_phone: word });
    await fc.assert(
      fc.asyncProperty(fc.array(conversation, { minLength: 1, maxLength: 5 }), async (parts) => {
        const rows: Conversation[] = parts.map((part, index) => ({ conversation_id: `C${index}`, ...part }));
        const { conversations, errors } = await readAll(await collected((stream) => writeConversations(stream, rows)));
        expect(errors).toEqual([]);
        expect(conversations).toEqual(rows.map((row, index) => ({ row: index + 2, ...row })));
      }),
      { numRuns: 100 },
    );
  });

  test('text that looks like an escape is text', async () => {
    const row = { conversation_id: 'C1', transcript: '_x0041_ <b>&amp;</b> _x005F_ __x000D__ ]]>' };
    const { conversations } = await readAll(await collected((stream) => writeConversations(stream, [row])));
    expect(conversations[0]?.transcript).toBe(row.transcript);
  });

  test('the template passes its own guard', async () => {
    await expect(collected(writeConversationTemplate).then(guardWorkbook)).resolves.toBeUndefined();
  });
});

/** The file of refused rows that belongs to an upload. */
async function rejectedOf(bytes: Buffer) {
  const { headers, errors, refusedCells } = await readAll(bytes);
  const messages = Map.groupBy(errors, ({ row }) => row);
  const rows = [...messages.values()].map((found, index) => ({
    cells: refusedCells[index] ?? [],
    reasons: found.map(({ message }) => message),
  }));
  return collected((stream) => writeRejectedRows(stream, headers, rows));
}

describe('the file of refused rows', () => {
  const upload = conversationWorkbook(
    ['Case No', 'Conversation ID', 'Transcript', 'Created Date', 'Reason'],
    [
      ['1', 'C1', 'fine', '2025-05-20', ''],
      ['2', 'C2', '', '2025-05-20', 'old'],
      ['3', 'C3', 'bell _x0007_ rings', 'someday', ''],
      ['4', 'C4', 'x'.repeat(40_000), '', ''],
    ],
  );

  test('has the bad rows in their own columns, and why', async () => {
    const { headers, rows } = await opened(await rejectedOf(upload));
    expect(headers).toEqual(['Case No', 'Conversation ID', 'Transcript', 'Created Date', 'Reason']);
    expect(rows.map((row) => [row['Case No']?.value, row['Conversation ID']?.value])).toEqual([
      ['2', 'C2'],
      ['3', 'C3'],
      ['4', 'C4'],
    ]);
    expect(rows[1]?.['Reason']?.value).toContain('"someday" is not a date');
    expect(rows[1]?.['Reason']?.value).toContain('control character');
  });

  test('uploaded unmended it is refused again, row by row', async () => {
    const { conversations, errors, ignoredColumns } = await readAll(await rejectedOf(upload));
    expect(conversations).toEqual([]);
    expect(new Set(errors.map(({ row }) => row))).toEqual(new Set([2, 3, 4]));
    expect(ignoredColumns).toEqual(['Case No', 'Reason']);
  });

  test('mended it is taken', async () => {
    const { workbook, sheet } = await opened(await rejectedOf(upload));
    for (const row of [2, 3, 4]) {
      sheet.getCell(row, 3).value = `mended ${row}`;
      sheet.getCell(row, 4).value = new Date(Date.UTC(2025, 4, 20));
      sheet.getCell(row, 4).numFmt = 'dd/mm/yyyy';
    }
    const { conversations, errors } = await readAll(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(errors).toEqual([]);
    expect(conversations.map(({ transcript, created_date }) => [transcript, created_date])).toEqual(
      [2, 3, 4].map((row) => [`mended ${row}`, '2025-05-20T00:00:00.000Z']),
    );
  });

  test('a date cell comes back as the date it was, however it looked', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Sheet1');
    sheet.addRow(['Conversation ID', 'Transcript', 'Created Date']);
    sheet.addRow(['C1', '', new Date(Date.UTC(2025, 5, 5, 8))]).getCell(3).numFmt = 'dd/mm/yyyy';
    const first = await readAll(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(first.refusedCells).toEqual([['C1', '', '2025-06-05T08:00:00.000Z']]);
  });
});

/** Lets that many turns of the event loop pass. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await setImmediate();
}

describe('streaming', () => {
  const longRow = { ...TICKET, transcript: 'word '.repeat(4000) };

  test.for(['xlsx', 'csv'] as const)('%s: rows are taken as the stream takes them', async (format) => {
    let taken = 0;
    function* rows() {
      for (; taken < 600; taken++) {
        // Digits that do not deflate away, so that what is taken shows in what is received.
        const digits = Array.from({ length: 1000 }, (_, index) => Math.sin(taken * 1000 + index)).join(' ');
        yield { ...TICKET, transcript: digits };
      }
    }
    const stalled = Promise.withResolvers<void>();
    const sink = { received: 0 };
    const stream = new Writable({
      write(piece: Buffer, _encoding, done) {
        sink.received += piece.length;
        if (sink.received < 200_000) done();
        else void stalled.promise.then(() => done());
      },
    });
    const writing = writeTicketExport(stream, rows(), format);
    // Every buffer on the way has filled once many turns of the loop take nothing more.
    let before = -1;
    while (before !== taken || sink.received < 200_000) {
      before = taken;
      await turns(200);
    }
    expect(taken).toBeLessThan(200);
    stalled.resolve();
    await writing;
    expect(taken).toBe(600);
  });

  test.for(['xlsx', 'csv'] as const)('%s: a reader that leaves ends the source of the rows', async (format) => {
    const source = { taken: 0, closed: false };
    async function* rows() {
      try {
        for (; ; source.taken++) {
          await turns(1);
          yield longRow;
        }
      } finally {
        source.closed = true;
      }
    }
    const stream = new PassThrough();
    stream.on('data', () => {
      if (source.taken > 0) stream.destroy();
    });
    await expect(writeTicketExport(stream, rows(), format)).rejects.toThrow('Premature close');
    // The source is closed once its row on the way has come.
    for (let turn = 0; turn < 100 && !source.closed; turn++) await turns(1);
    expect(source.closed).toBe(true);
  });

  test.for(['xlsx', 'csv'] as const)(
    '%s: an error of the source reaches the caller and ends the stream',
    async (format) => {
      const rows = Readable.from(
        (async function* () {
          yield TICKET;
          throw new Error('the database is gone');
        })(),
      );
      const stream = new PassThrough();
      stream.resume();
      await expect(writeTicketExport(stream, rows, format)).rejects.toThrow('the database is gone');
      expect(stream.destroyed).toBe(true);
    },
  );
});
