import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { errorRule } from '@resolution/contracts';
import { guardWorkbook } from '@resolution/workbook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compoundFile } from './support/compound-file.ts';
import { readAll, refusalOf } from './support/reading.ts';
import { conversationSheet, conversationWorkbook, partsOf, workbookOf } from './support/workbook.ts';
import { deflatedZeros, type ZipItem, zipOf } from './support/zip.ts';

const HEADER = ['Conversation ID', 'Transcript'];
const ROWS = [['C1', 'Customer: it does not work']];
const GOOD = conversationWorkbook(HEADER, ROWS);
const GOOD_SHEETS = [conversationSheet(HEADER, ROWS)];
const withParts = (...extra: ZipItem[]) => workbookOf({ sheets: GOOD_SHEETS, extra });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-guard-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('what a file really is, whatever its name says (statement 4)', () => {
  const kinds: [what: string, bytes: Buffer, code: string, status: number, sentence: RegExp][] = [
    ['0 bytes', Buffer.alloc(0), 'workbook_empty', 422, /empty/],
    ['CSV', Buffer.from('Conversation ID,Transcript\nC1,hello\n'), 'workbook_csv', 415, /CSV.*\.xlsx/],
    ['UTF-16 text', Buffer.from('\ufeffConversation ID\tTranscript', 'utf16le'), 'workbook_csv', 415, /text/],
    ['one letter', Buffer.from('P'), 'workbook_damaged', 422, /damaged/],
    ['.xls', compoundFile(['Root Entry', 'Workbook']), 'workbook_xls', 415, /97-2003/],
    [
      'an OLE magic and nothing else',
      Buffer.concat([compoundFile(['x']).subarray(0, 8), Buffer.alloc(600)]),
      'workbook_xls',
      415,
      /\.xls/,
    ],
    ['a .doc', compoundFile(['Root Entry', 'WordDocument']), 'workbook_not_xlsx', 415, /Word/],
    ['a .ppt', compoundFile(['Root Entry', 'PowerPoint Document']), 'workbook_not_xlsx', 415, /PowerPoint/],
    [
      'an encrypted .xlsx',
      compoundFile([
        'Root Entry',
        '\u0006DataSpaces',
        'Version',
        'DataSpaceMap',
        'DataSpaceInfo',
        'StrongEncryptionDataSpace',
        'TransformInfo',
        'EncryptionInfo',
        'EncryptedPackage',
      ]),
      'workbook_encrypted',
      422,
      /password/,
    ],
    ['.xlsb', zipOf([{ name: 'xl/workbook.bin', data: 'x' }]), 'workbook_xlsb', 415, /\.xlsb/],
    ['.xlsm', withParts({ name: 'xl/vbaProject.bin', data: 'x' }), 'workbook_not_xlsx', 415, /macros/],
    ['.docx', zipOf([{ name: 'word/document.xml', data: 'x' }]), 'workbook_not_xlsx', 415, /Word/],
    ['.pptx', zipOf([{ name: 'ppt/presentation.xml', data: 'x' }]), 'workbook_not_xlsx', 415, /PowerPoint/],
    [
      '.ods',
      zipOf([
        { name: 'mimetype', data: 'x' },
        { name: 'content.xml', data: 'x' },
      ]),
      'workbook_not_xlsx',
      415,
      /OpenDocument/,
    ],
    ['.numbers', zipOf([{ name: 'Index/Document.iwa', data: 'x' }]), 'workbook_not_xlsx', 415, /Numbers/],
    ['another zip', zipOf([{ name: 'readme.txt', data: 'x' }]), 'workbook_not_xlsx', 415, /zip/],
    ['an empty zip', zipOf([]), 'workbook_not_xlsx', 415, /zip/],
    ['PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), 'workbook_not_xlsx', 415, /PDF/],
    ['gzip', gzipSync('x'), 'workbook_not_xlsx', 415, /gzip/],
    ['a web page', Buffer.from('<html><table><tr><td>Transcript'), 'workbook_not_xlsx', 415, /web page/],
    ['bytes of no kind', Buffer.from([1, 2, 3, 4, 5, 0, 9]), 'workbook_not_xlsx', 415, /not an Excel workbook/],
  ];

  test.for(kinds)('%s', async ([, bytes, code, status, sentence]) => {
    const error = await refusalOf(guardWorkbook(bytes));
    expect(error.code).toBe(code);
    expect(errorRule(error.code).http).toBe(status);
    expect(error.message).toMatch(sentence);
  });

  test('a file on disk is judged like its bytes', async () => {
    const path = join(folder, 'upload');
    await writeFile(path, compoundFile(['Root Entry', 'EncryptedPackage']));
    expect((await refusalOf(guardWorkbook(path))).code).toBe('workbook_encrypted');
    await writeFile(path, GOOD);
    await expect(guardWorkbook(path)).resolves.toBeUndefined();
  });
});

describe('limits', () => {
  test('a file over the limit is refused by its size alone (statement 1)', async () => {
    const error = await refusalOf(guardWorkbook(Buffer.alloc(2_000_000), { maxFileBytes: 1_500_000 }));
    expect(error.code).toBe('workbook_too_large');
    expect(error.message).toContain('1.4 MB');
    await expect(guardWorkbook(GOOD, { maxFileBytes: GOOD.length })).resolves.toBeUndefined();
  });

  const bomb = deflatedZeros(1024);
  const gibibyte = 1024 * 1024 * 1024;
  const manyParts = Array.from({ length: 201 }, (_, index) => ({ name: `xl/part${index}.xml`, data: '' }));
  const cases: [what: string, bytes: Buffer, code: string][] = [
    [
      'a part of 1 GiB in 1 MB',
      withParts({ name: 'xl/x.xml', data: '', deflated: bomb, claimedSize: gibibyte }),
      'workbook_bomb',
    ],
    [
      'a part that says 1 kB and holds 1 GiB',
      withParts({ name: 'xl/x.xml', data: '', deflated: bomb, claimedSize: 1000 }),
      'workbook_bomb',
    ],
    [
      'the sheet itself holds 1 GiB',
      zipOf(
        partsOf({ sheets: GOOD_SHEETS }).map((part) =>
          part.name.endsWith('sheet1.xml') ? { ...part, deflated: bomb, claimedSize: 4_000_000 } : part,
        ),
      ),
      'workbook_bomb',
    ],
    [
      'rows that deflate 1:300',
      withParts({ name: 'xl/worksheets/rows.xml', data: '<row><c/></row>'.repeat(400_000) }),
      'workbook_bomb',
    ],
    [
      'twenty parts of 4 MB of zeros each',
      withParts(
        ...Array.from({ length: 20 }, (_, index) => ({
          name: `xl/z${index}.xml`,
          data: '',
          deflated: deflatedZeros(4),
          claimedSize: 4 * 1024 * 1024,
        })),
      ),
      'workbook_bomb',
    ],
    [
      'one part of 6 MB in 10 kB beside a large honest one',
      withParts(
        { name: 'xl/a.xml', data: '', deflated: Buffer.alloc(10_000), claimedSize: 6_000_000 },
        { name: 'xl/media/b.png', data: Buffer.alloc(1_000_000), stored: true },
      ),
      'workbook_bomb',
    ],
    [
      'one part of 210 MB',
      withParts({ name: 'xl/a.xml', data: '', deflated: Buffer.alloc(3_000_000), claimedSize: 210_000_000 }),
      'workbook_bomb',
    ],
    [
      'two parts of 160 MB',
      withParts(
        { name: 'xl/a.xml', data: '', deflated: Buffer.alloc(2_000_000), claimedSize: 160_000_000 },
        { name: 'xl/b.xml', data: '', deflated: Buffer.alloc(2_000_000), claimedSize: 160_000_000 },
      ),
      'workbook_bomb',
    ],
    ['201 parts', workbookOf({ sheets: GOOD_SHEETS, extra: manyParts }), 'workbook_bomb'],
    ['60,000 entries', workbookOf({ sheets: GOOD_SHEETS, shape: { entryCount: 60_000 } }), 'workbook_bomb'],
    [
      '65,535 entries: the mark of zip64',
      workbookOf({ sheets: GOOD_SHEETS, shape: { entryCount: 65_535 } }),
      'workbook_bomb',
    ],
    ['a zip64 locator', workbookOf({ sheets: GOOD_SHEETS, shape: { zip64Locator: true } }), 'workbook_bomb'],
    [
      'a zip64 field',
      withParts({ name: 'xl/x.xml', data: '', extra: Buffer.from([1, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0]) }),
      'workbook_bomb',
    ],
    [
      'a relationship part of 17 MB',
      withParts({ name: 'xl/_rels/x.rels', data: '', claimedSize: 17_000_000, deflated: Buffer.alloc(400_000) }),
      'workbook_bomb',
    ],
  ];
  test.for(cases)('%s', async ([, bytes, code]) => {
    expect((await refusalOf(guardWorkbook(bytes))).code).toBe(code);
    expect((await refusalOf(readAll(bytes))).code).toBe(code);
  });

  test('200 parts, a comment and a small part of zeros are no reason to refuse', async () => {
    const extra = Array.from({ length: 195 }, (_, index) => ({ name: `xl/part${index}.xml`, data: '' }));
    extra[0] = { name: 'xl/media/image.bmp', data: '\0'.repeat(4_000_000) };
    const bytes = workbookOf({ sheets: GOOD_SHEETS, extra, shape: { comment: 'made by hand' } });
    expect(partsOf({ sheets: GOOD_SHEETS }).length + extra.length).toBe(200);
    expect((await readAll(bytes)).conversations).toHaveLength(1);
  });
});

describe('a directory that cannot be trusted', () => {
  const cases: [what: string, bytes: Buffer, code: string][] = [
    ['two parts of one name', withParts({ name: 'xl/workbook.xml', data: '<workbook/>' }), 'workbook_unsafe'],
    ['two parts that differ by case', withParts({ name: 'XL/Workbook.xml', data: '<workbook/>' }), 'workbook_unsafe'],
    ['a name that climbs', withParts({ name: 'xl/../../etc/passwd', data: 'x' }), 'workbook_unsafe'],
    ['an absolute name', withParts({ name: '/xl/x.xml', data: 'x' }), 'workbook_unsafe'],
    ['a name with backslashes', withParts({ name: 'xl\\..\\x.xml', data: 'x' }), 'workbook_unsafe'],
    ['a name with a drive', withParts({ name: 'C:x.xml', data: 'x' }), 'workbook_unsafe'],
    ['a name with NUL', withParts({ name: 'xl/x\0.xml', data: 'x' }), 'workbook_unsafe'],
    ['an encrypted part', withParts({ name: 'xl/x.xml', data: 'x', flags: 1 }), 'workbook_encrypted'],
    ['another compression', withParts({ name: 'xl/x.xml', data: 'x', method: 12 }), 'workbook_damaged'],
    ['another local name', withParts({ name: 'xl/x.xml', data: 'x', localName: 'xl/y.xml' }), 'workbook_damaged'],
    ['an offset outside', withParts({ name: 'xl/x.xml', data: 'x', offset: 90_000_000 }), 'workbook_damaged'],
    ['a wrong checksum', withParts({ name: 'xl/x.xml', data: 'hello', claimedCrc: 1 }), 'workbook_damaged'],
    ['fewer bytes than claimed', withParts({ name: 'xl/x.xml', data: 'hello', claimedSize: 9 }), 'workbook_damaged'],
    [
      'data that is not deflated',
      withParts({ name: 'xl/x.xml', data: 'x', deflated: Buffer.from('garbage!') }),
      'workbook_damaged',
    ],
    [
      'no workbook relationships',
      zipOf(partsOf({ sheets: GOOD_SHEETS }).filter(({ name }) => !name.endsWith('.rels'))),
      'workbook_damaged',
    ],
    [
      'a sheet that is listed and missing',
      zipOf(partsOf({ sheets: GOOD_SHEETS }).filter(({ name }) => !name.includes('sheet1'))),
      'workbook_damaged',
    ],
  ];
  test.for(cases)('%s', async ([, bytes, code]) => {
    expect((await refusalOf(readAll(bytes))).code).toBe(code);
  });

  test('a part inside another part overlaps it', async () => {
    const inner = { name: 'xl/x.xml', data: '<x/>', stored: true };
    const innerBytes = zipOf([inner]).subarray(0, 30 + inner.name.length + inner.data.length);
    const parts = partsOf({ sheets: GOOD_SHEETS });
    const outer = { name: 'xl/media/image1.png', data: innerBytes, stored: true };
    const outerAt = zipOf(parts).indexOf('PK\u0001\u0002');
    const offset = outerAt + 30 + outer.name.length;
    const bytes = zipOf([...parts, outer, { ...inner, offset }]);
    expect((await refusalOf(guardWorkbook(bytes))).message).toContain('overlap');
  });

  test('a part that reaches into the directory overlaps it', async () => {
    const bytes = withParts({ name: 'xl/x.xml', data: 'x', claimedDeflated: 40 });
    expect((await refusalOf(guardWorkbook(bytes))).message).toContain('overlap');
  });

  test('every truncation is refused (statement 5)', async () => {
    for (let length = 4; length < GOOD.length; length += 13) {
      expect((await refusalOf(readAll(GOOD.subarray(0, length)))).code).toBe('workbook_damaged');
    }
  });
});

/** A relationship part with one relationship. */
const relationship = (type: string, mode: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.com/x"${mode}/></Relationships>`;

describe('nothing reaches outside the workbook (statement 6)', () => {
  const external = ' TargetMode="External"';
  const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>';
  const cases: [what: string, item: ZipItem, code: string][] = [
    ['a document type in a part nobody reads', { name: 'docProps/core.xml', data: doctype }, 'workbook_unsafe'],
    ['an entity declaration', { name: 'docProps/app.xml', data: '<!ENTITY x "y">' }, 'workbook_unsafe'],
    [
      'a document type over the seam of two chunks',
      { name: 'docProps/core.xml', data: `${' '.repeat(64 * 1024 - 4)}<!DOCTYPE x>` },
      'workbook_unsafe',
    ],
    [
      'a part in UTF-16',
      { name: 'docProps/core.xml', data: Buffer.from(`\ufeff${doctype}`, 'utf16le') },
      'workbook_unsafe',
    ],
    [
      'a link to another workbook',
      { name: 'xl/externalLinks/externalLink1.xml', data: '<externalLink/>' },
      'workbook_unsafe',
    ],
    [
      'an external picture',
      { name: 'xl/drawings/_rels/drawing1.xml.rels', data: relationship('image', external) },
      'workbook_unsafe',
    ],
    [
      'an external template',
      { name: 'xl/_rels/x.xml.rels', data: relationship('attachedTemplate', external) },
      'workbook_unsafe',
    ],
  ];
  test.for(cases)('%s', async ([, item, code]) => {
    expect((await refusalOf(readAll(withParts(item)))).code).toBe(code);
  });

  test('a sheet with its own entities is refused and no file is read', async () => {
    const parts = partsOf({ sheets: GOOD_SHEETS }).map((part) =>
      part.name.includes('sheet1') ? { ...part, data: doctype } : part,
    );
    expect((await refusalOf(readAll(zipOf(parts)))).code).toBe('workbook_unsafe');
  });

  test('ordinary hyperlinks and relationships inside the workbook are fine', async () => {
    const bytes = withParts(
      { name: 'xl/worksheets/_rels/sheet1.xml.rels', data: relationship('hyperlink', external) },
      { name: 'xl/drawings/_rels/drawing1.xml.rels', data: relationship('image', '') },
    );
    expect((await readAll(bytes)).conversations).toHaveLength(1);
  });
});
