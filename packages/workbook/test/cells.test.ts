import { describe, expect, test } from 'vitest';
import { openArchive } from '../src/archive/archive.ts';
import { readWorkbook } from '../src/sheet/workbook.ts';
import { readAll, refusalOf } from './support/reading.ts';
import { textCell, textRow, workbookOf } from './support/workbook.ts';

const HEADER = textRow(1, ['Conversation ID', 'Transcript', 'Product']);
const FORMATS = [
  '0%',
  '0.00%',
  'yyyy-mm-dd',
  '[<=9999999]###-####;\\(###\\) ###-####',
  '00000',
  '$#,##0.00',
  '[h]:mm',
  '"Mr. "@',
  'm/d/yyyy h:mm',
  '@',
  'd\\-mmm\\-yy',
  '# ?/?',
  'bad " format',
  '@@@',
  `0${'.'.repeat(300)}`,
] as const;
const style = (format: (typeof FORMATS)[number]) => `s="${FORMATS.indexOf(format) + 1}"`;
const SHARED = [
  '<si><t>plain</t></si>',
  '<si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve">text, </t></r><r><t>joined</t></r></si>',
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
  '<si><t>a_x000D__x000A_b_x005F_x0041_</t></si>',
  '<si><t>&lt;b&gt; &amp;lt; &#8217;</t></si>',
];

/** The Product that a row gets from one cell written as XML. */
async function productOf(cell: string, date1904 = false): Promise<string | undefined> {
  const rows = `${HEADER}<row r="2">${textCell('A2', 'C1')}${textCell('B2', 'hello')}${cell}</row>`;
  const bytes = workbookOf({ sheets: [{ rows }], formats: FORMATS, sharedStrings: SHARED, date1904 });
  const { conversations, errors } = await readAll(bytes);
  expect(errors).toEqual([]);
  return conversations[0]?.product;
}

describe('a cell becomes the text that Excel shows (statement 7)', () => {
  const cases: [what: string, cell: string, text: string | undefined][] = [
    ['shared text', '<c r="C2" t="s"><v>0</v></c>', 'plain'],
    ['shared rich text', '<c r="C2" t="s"><v>1</v></c>', 'rich text, joined'],
    ['shared text with a phonetic reading', '<c r="C2" t="s"><v>2</v></c>', '東京'],
    ['escaped characters', '<c r="C2" t="s"><v>3</v></c>', 'a\nb_x0041_'],
    ['text that looks like XML, decoded once', '<c r="C2" t="s"><v>4</v></c>', '<b> &lt; ’'],
    ['inline text', '<c r="C2" t="inlineStr"><is><t>in line</t></is></c>', 'in line'],
    ['inline rich text', '<c r="C2" t="inlineStr"><is><r><t>first </t></r><r><t>last</t></r></is></c>', 'first last'],
    [
      'inline text with a phonetic reading',
      '<c r="C2" t="inlineStr"><is><t>東京</t><rPh><t>トウ</t></rPh></is></c>',
      '東京',
    ],
    ['text in CDATA', '<c r="C2" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b'],
    ['a formula with text', '<c r="C2" t="str"><f>A1&amp;B1</f><v>joined</v></c>', 'joined'],
    ['a formula with a number', '<c r="C2"><f>1+1</f><v>2</v></c>', '2'],
    ['a formula with a date', `<c r="C2" ${style('yyyy-mm-dd')}><f>TODAY()</f><v>45797</v></c>`, '2025-05-20'],
    ['a formula with a boolean', '<c r="C2" t="b"><f>1=1</f><v>1</v></c>', 'TRUE'],
    ['a formula with an error', '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a formula with empty text', '<c r="C2" t="str"><f>""</f><v></v></c>', undefined],
    ['a shared formula', '<c r="C2"><f t="shared" si="0"/><v>7</v></c>', '7'],
    ['true', '<c r="C2" t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c r="C2" t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c r="C2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['an integer', '<c r="C2"><v>42</v></c>', '42'],
    ['a sum of floats', '<c r="C2"><v>0.30000000000000004</v></c>', '0.3'],
    ['a negative number', '<c r="C2"><v>-1.5</v></c>', '-1.5'],
    ['an exponent', '<c r="C2"><v>1E+3</v></c>', '1000'],
    ['a long number keeps its digits', '<c r="C2"><v>123456789012345</v></c>', '123456789012345'],
    ['a number beyond exact integers', '<c r="C2"><v>1E+21</v></c>', '1E+21'],
    ['a number in a text column', `<c r="C2" ${style('@')}><v>5551234567</v></c>`, '5551234567'],
    ['a percentage', `<c r="C2" ${style('0%')}><v>0.5</v></c>`, '50%'],
    ['a percentage with decimals', `<c r="C2" ${style('0.00%')}><v>0.12345</v></c>`, '12.35%'],
    [
      'a phone number',
      `<c r="C2" ${style('[<=9999999]###-####;\\(###\\) ###-####')}><v>5551234567</v></c>`,
      '(555) 123-4567',
    ],
    ['a zip code', `<c r="C2" ${style('00000')}><v>2139</v></c>`, '02139'],
    ['money', `<c r="C2" ${style('$#,##0.00')}><v>1234.5</v></c>`, '$1,234.50'],
    ['a duration', `<c r="C2" ${style('[h]:mm')}><v>1.5</v></c>`, '36:00'],
    ['a fraction', `<c r="C2" ${style('# ?/?')}><v>1.5</v></c>`, '1 1/2'],
    ['a date', `<c r="C2" ${style('yyyy-mm-dd')}><v>45797</v></c>`, '2025-05-20'],
    ['a date and time', `<c r="C2" ${style('m/d/yyyy h:mm')}><v>45797.6430092593</v></c>`, '5/20/2025 15:25'],
    ['a date with a month name', `<c r="C2" ${style('d\\-mmm\\-yy')}><v>45797</v></c>`, '20-May-25'],
    ['a strict ISO date', `<c r="C2" t="d" ${style('yyyy-mm-dd')}><v>2025-05-20T00:00:00</v></c>`, '2025-05-20'],
    ['text framed by its format', `<c r="C2" t="str" ${style('"Mr. "@')}><v>Bean</v></c>`, 'Mr. Bean'],
    ['a format that repeats the text', `<c r="C2" t="str" ${style('@@@')}><v>once</v></c>`, 'once'],
    ['a format longer than Excel takes', `<c r="C2" s="${FORMATS.length}"><v>5</v></c>`, '5'],
    ['a format nobody understands', `<c r="C2" ${style('bad " format')}><v>5</v></c>`, '5'],
    ['a number that is none', '<c r="C2"><v>12a</v></c>', '12a'],
    ['a style without a cell', '<c r="C2" s="3"/>', undefined],
    ['an empty value', '<c r="C2"><v></v></c>', undefined],
    ['a cell without a reference', '<c t="str"><v>third</v></c>', 'third'],
    ['line ends of Windows', '<c r="C2" t="inlineStr"><is><t>one&#13;&#10;two</t></is></c>', 'one\ntwo'],
  ];
  test.for(cases)('%s', async ([, cell, text]) => {
    expect(await productOf(cell)).toBe(text);
  });

  test('dates of the 1904 system', async () => {
    expect(await productOf(`<c r="C2" ${style('yyyy-mm-dd')}><v>44335</v></c>`, true)).toBe('2025-05-20');
    expect(await productOf('<c r="C2"><v>44335</v></c>', true)).toBe('44335');
  });

  test('a formula that was never calculated is a row error that says so', async () => {
    const rows = `${HEADER}<row r="2">${textCell('A2', 'C1')}<c r="B2"><f>A1</f></c><c r="C2"><f>A1</f><v></v></c></row>`;
    const { errors } = await readAll(workbookOf({ sheets: [{ rows }] }));
    expect(errors.map(({ column }) => column)).toEqual(['Transcript', 'Product']);
    expect(errors[0]?.message).toMatch(/^Transcript holds a formula that was never calculated; open/);
  });

  test('an error in a needed column is a row error, not a transcript', async () => {
    const rows = `${HEADER}<row r="2">${textCell('A2', 'C1')}<c r="B2" t="e"><f>X</f><v>#NAME?</v></c></row>`;
    const { errors, conversations } = await readAll(workbookOf({ sheets: [{ rows }] }));
    expect(conversations).toEqual([]);
    expect(errors).toEqual([{ row: 2, column: 'Transcript', message: 'Transcript holds the error #NAME?' }]);
  });

  test('merged cells: the first holds the text, the others are as empty as they look', async () => {
    const rows = HEADER + textRow(2, ['C1', 'hello', 'Merged']) + textRow(3, ['C2', 'hello', null]);
    const after = '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>';
    const { conversations } = await readAll(workbookOf({ sheets: [{ rows, after }] }));
    expect(conversations.map(({ product }) => product)).toEqual(['Merged', undefined]);
  });

  test('a link is its text', async () => {
    const rows = HEADER + textRow(2, ['C1', 'hello', 'see here']);
    const after = '<hyperlinks><hyperlink ref="C2" display="other" location="Sheet1!A1"/></hyperlinks>';
    const { conversations } = await readAll(workbookOf({ sheets: [{ rows, after }] }));
    expect(conversations[0]?.product).toBe('see here');
  });

  test('a text index that does not exist is damage', async () => {
    const rows = `${HEADER}<row r="2">${textCell('A2', 'C1')}<c r="B2" t="s"><v>99</v></c></row>`;
    const bytes = workbookOf({ sheets: [{ rows }], sharedStrings: SHARED });
    expect((await refusalOf(readAll(bytes))).code).toBe('workbook_damaged');
  });

  test('no stored text is ever an object or NaN', async () => {
    const cells = ['t="s"><v>1</v>', 't="e"><v>#N/A</v>', '><f>1</f><v>x</v>', 't="b"><v>true</v>', '><v>1e999</v>'];
    for (const cell of cells) {
      const text = await productOf(`<c r="C2" ${cell}</c>`);
      expect(text).not.toMatch(/\[object|^NaN$|undefined|Infinity/);
    }
  });
});

describe('the shapes of sheets that programs write', () => {
  const rows = HEADER + textRow(2, ['C1', 'hello', 'X']);

  test('characters are whole wherever a chunk of data ends', async () => {
    const transcript = '’é東🏠'.repeat(6000);
    const many = Array.from({ length: 12 }, (_, index) =>
      textRow(index + 2, [`C${index}`, `${'x'.repeat(index)}${transcript}`]),
    );
    const { conversations, errors } = await readAll(workbookOf({ sheets: [{ rows: HEADER + many.join('') }] }));
    expect(errors).toEqual([]);
    expect(conversations.map((c) => c.transcript.replace(/^x+/, ''))).toEqual(
      Array.from({ length: 12 }, () => transcript),
    );
  });

  test('a namespace prefix on every element', async () => {
    const prefixed = rows.replaceAll(/<(\/?)(row|c|is|t|v|f)(?=[ >])/g, '<$1x:$2');
    const { conversations } = await readAll(workbookOf({ sheets: [{ rows: prefixed }] }));
    expect(conversations).toHaveLength(1);
  });

  test.for([
    ['from the root', '/xl/worksheets/data.xml', 'xl/worksheets/data.xml'],
    ['in another folder', 'sheets/the%20data.xml', 'xl/sheets/the%20data.xml'],
    ['with dots', './worksheets/../data.xml', 'xl/data.xml'],
    ['in another case', 'Worksheets/Sheet.XML', 'xl/worksheets/sheet.xml'],
  ] as const)('a sheet part named %s', async ([, target, part]) => {
    const { conversations } = await readAll(workbookOf({ sheets: [{ rows, target, part }] }));
    expect(conversations).toHaveLength(1);
  });

  test('rows and cells without references count on', async () => {
    const bare = rows.replaceAll(/ r="[A-Z]*\d+"/g, '');
    const { conversations } = await readAll(workbookOf({ sheets: [{ rows: bare }] }));
    expect(conversations).toMatchObject([{ row: 2, conversation_id: 'C1', product: 'X' }]);
  });

  test.for([
    ['a row number twice', HEADER + textRow(2, ['C1', 'a']) + textRow(2, ['C2', 'b'])],
    ['row 0', `<row r="0"/>${HEADER}`],
    ['a row beyond the last', HEADER + textRow(1_048_577, ['C1', 'a'])],
    ['a column beyond the last', `${HEADER}<row r="2"><c r="XFE2"><v>1</v></c></row>`],
    ['a column without letters', `${HEADER}<row r="2"><c r="2"><v>1</v></c></row>`],
    ['elements that do not close', '<row r="1"><c r="A1">'],
    ['elements within elements', '<a>'.repeat(100) + '</a>'.repeat(100)],
  ] as const)('%s is a coded error', async ([, broken]) => {
    const { code } = await refusalOf(readAll(workbookOf({ sheets: [{ rows: broken }] })));
    expect(['workbook_damaged', 'workbook_unsafe']).toContain(code);
  });

  test('one cell in the far corner and one merge over the whole sheet cost nothing (statement 3)', async () => {
    const corner = `<row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row>`;
    const after = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const bytes = workbookOf({ sheets: [{ rows: rows + corner, after }] });
    const { conversations, errors } = await readAll(bytes);
    expect(conversations).toHaveLength(1);
    expect(errors).toEqual([]);
    const archive = await openArchive(bytes, bytes.length);
    const workbook = await readWorkbook(archive);
    const read = await Array.fromAsync(workbook.rows(workbook.firstSheet));
    // Nothing stands for what lies between or under the merge.
    expect(read.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 3],
      [2, 3],
      [1_048_576, 0],
    ]);
    await archive.close();
  });

  test('a header of more than 1,024 columns is refused', async () => {
    const wide = textRow(1, [...Array.from({ length: 1024 }, (_, index) => `H${index}`), 'Transcript']);
    const { code, message } = await refusalOf(readAll(workbookOf({ sheets: [{ rows: wide + textRow(2, ['x']) }] })));
    expect(code).toBe('workbook_bomb');
    expect(message).toContain('1024 columns');
  });
});
