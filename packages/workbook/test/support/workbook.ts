import { type ZipItem, type ZipShape, zipOf } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface TestSheet {
  readonly name?: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** Inside of `sheetData`. */
  readonly rows: string;
  /** What stands behind `sheetData`. */
  readonly after?: string;
  /** Target of the sheet's relationship, when it is not the usual one. */
  readonly target?: string;
  readonly part?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  readonly date1904?: boolean;
  /** Format codes of the cell styles; style 0 is General, the first one given is style 1. */
  readonly formats?: readonly string[];
  /** `si` elements. */
  readonly sharedStrings?: readonly string[];
  readonly extra?: readonly ZipItem[];
  readonly shape?: ZipShape;
}

/** A workbook written by hand, part by part. */
export function workbookOf(workbook: TestWorkbook): Buffer {
  return zipOf(partsOf(workbook), workbook.shape);
}

export function partsOf({ sheets, date1904, formats = [], sharedStrings, extra = [] }: TestWorkbook): ZipItem[] {
  const relationships = sheets.map(
    (sheet, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="${sheet.target ?? `worksheets/sheet${index + 1}.xml`}"/>`,
  );
  const strings =
    sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${MAIN}">${sharedStrings.join('')}</sst>` }];
  const own = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`);
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  return [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: 'xl/workbook.xml',
      data:
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 === true ? ' date1904="1"' : ''}/><sheets>` +
        sheets
          .map(
            (sheet, index) =>
              `<sheet name="${escapeXml(sheet.name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"` +
              `${sheet.state === undefined ? '' : ` state="${sheet.state}"`} r:id="rId${index + 1}"/>`,
          )
          .join('') +
        '</sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data:
        `<Relationships xmlns="${PACKAGE}">${relationships.join('')}` +
        `<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/>` +
        (strings.length > 0
          ? `<Relationship Id="rIdT" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>`
          : '') +
        '</Relationships>',
    },
    {
      name: 'xl/styles.xml',
      data:
        `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
        `<cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    },
    ...strings,
    ...sheets.map((sheet, index) => ({
      name: sheet.part ?? `xl/worksheets/sheet${index + 1}.xml`,
      data: `<worksheet xmlns="${MAIN}"><sheetData>${sheet.rows}</sheetData>${sheet.after ?? ''}</worksheet>`,
    })),
    ...extra,
  ];
}

/** A row of inline texts; `null` leaves the cell out. */
export function textRow(number: number, texts: readonly (string | null)[]): string {
  const cells = texts.map((text, index) => (text === null ? '' : textCell(`${letter(index)}${number}`, text)));
  return `<row r="${number}">${cells.join('')}</row>`;
}

export function textCell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

export function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A sheet of conversations with the header and the rows given as texts. */
export function conversationSheet(header: readonly string[], rows: readonly (readonly (string | null)[])[]): TestSheet {
  return { rows: [header, ...rows].map((row, index) => textRow(index + 1, row)).join('') };
}

/** A workbook whose first sheet has those columns and rows. */
export function conversationWorkbook(header: readonly string[], rows: readonly (readonly (string | null)[])[]): Buffer {
  return workbookOf({ sheets: [conversationSheet(header, rows)] });
}
