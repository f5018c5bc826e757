import { AppError } from '@resolution/contracts';
import { readKnowledgeWorkbook, writeConversations } from '@resolution/workbook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collected } from './support/collected.ts';
import { knowledgeWorkbook } from './support/knowledge.ts';
import { readAll } from './support/reading.ts';
import { partsOf, textRow, workbookOf } from './support/workbook.ts';
import { zipOf } from './support/zip.ts';

/** Runs a reading that may only end in a coded refusal; null then. */
async function codedOrRead<Result>(reading: Promise<Result>): Promise<Result | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('workbook_')) return null;
    throw error;
  }
}

describe('a damaged file gives a coded error or what it gave before, never something else (statements 5, 64)', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({
    conversation_id: `C${index}`,
    transcript: `hello ’${index}`,
  }));
  const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 });

  test('bytes flipped in a conversation workbook', async () => {
    const good = await collected((stream) => writeConversations(stream, rows));
    const expected = await readAll(good);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, mask] of changes) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ mask;
        const read = await codedOrRead(readAll(bytes));
        if (read === null) refused++;
        expect([null, expected]).toContainEqual(read);
      }),
      { numRuns: 800 },
    );
    expect(refused).toBeGreaterThan(400);
  });

  test('pieces cut out of and doubled in a knowledge workbook', async () => {
    const good = knowledgeWorkbook();
    const expected = await readKnowledgeWorkbook(good);
    expect(expected.corpus.articles).toHaveLength(10);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length), fc.nat(200), fc.boolean(), async (at, length, double) => {
        const piece = good.subarray(at, at + length);
        const bytes = Buffer.concat([
          good.subarray(0, at),
          ...(double ? [piece, piece] : []),
          good.subarray(at + length),
        ]);
        const read = await codedOrRead(readKnowledgeWorkbook(bytes));
        expect([null, expected]).toContainEqual(read);
      }),
      { numRuns: 200 },
    );
  });
});

test('XML mutated inside intact parts gives coded errors only', async () => {
  const workbook = {
    sheets: [
      {
        rows:
          textRow(1, ['Conversation ID', 'Transcript', 'Created Date']) +
          textRow(2, ['C1', 'hello', '2025-05-20']) +
          textRow(3, ['C2', 'x', '']),
      },
    ],
    formats: ['0%'],
    sharedStrings: ['<si><t>x</t></si>'],
  };
  const parts = partsOf(workbook);
  await expect(readAll(workbookOf(workbook))).resolves.toBeDefined();
  const snippet = fc.constantFrom(
    '<',
    '>',
    '"',
    '&',
    '/',
    '&#0;',
    '&x;',
    '<row r="2">',
    '</c>',
    ' r="ZZZ9"',
    ' t="s"',
    ' s="99"',
    '<v>1e308</v>',
    '<f>1</f>',
    '-1',
    '\u0000',
    '\ufffe',
    '<![CDATA[',
    'NaN',
    '99999999999999',
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(parts.length - 1), fc.nat(), fc.nat(12), snippet, async (part, position, cut, inserted) => {
      const mutated = parts.map((item, index) => {
        if (index !== part) return item;
        const data = String(item.data);
        const at = position % (data.length + 1);
        return { ...item, data: data.slice(0, at) + inserted + data.slice(at + cut) };
      });
      await codedOrRead(readAll(zipOf(mutated)));
    }),
    { numRuns: 800 },
  );
});
