import type { AppError } from '@resolution/contracts';
import { readBytes, type WorkbookBytes } from './bytes.ts';
import { COMPOUND_FILE_MAGIC, compoundFileKind } from './compound-file.ts';
import { refusals } from './refusal.ts';

const HEAD_BYTES = 4096;
const ZIP_MAGIC = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP_MAGIC = Buffer.from('PK\u0005\u0006', 'latin1');
const SIGNATURES: readonly (readonly [magic: string, kind: string])[] = [
  ['%PDF', 'a PDF document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['Rar!', 'a RAR archive'],
  ["7z\u00bc\u00af'\u001c", 'a 7-Zip archive'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['SQLite format 3', 'a database file'],
  ['{\\rtf', 'a rich text document'],
];

/**
 * Looks at a file's first bytes before anything else does.
 * @throws AppError of the file's real kind unless it is a zip archive that could be a workbook.
 */
export async function refuseOtherKinds(bytes: WorkbookBytes): Promise<void> {
  if (bytes.size === 0) throw refusals.empty();
  const head = await readBytes(bytes, 0, HEAD_BYTES);
  if (startsWith(head, ZIP_MAGIC)) return;
  throw startsWith(head, COMPOUND_FILE_MAGIC) ? await compoundRefusal(bytes) : refusalByHead(head);
}

async function compoundRefusal(bytes: WorkbookBytes): Promise<AppError> {
  const kind = await compoundFileKind(bytes);
  if (kind === 'encrypted') return refusals.encrypted();
  if (kind === 'word') return refusals.otherKind('a Word document');
  if (kind === 'powerpoint') return refusals.otherKind('a PowerPoint presentation');
  return refusals.xls();
}

function refusalByHead(head: Buffer): AppError {
  if (startsWith(head, EMPTY_ZIP_MAGIC)) return refusals.otherKind('an empty zip archive');
  if (head.length < ZIP_MAGIC.length && startsWith(ZIP_MAGIC, head)) return refusals.damaged();
  for (const [magic, kind] of SIGNATURES) {
    if (startsWith(head, Buffer.from(magic, 'latin1'))) return refusals.otherKind(kind);
  }
  const text = asText(head);
  if (text === null) return refusals.unknownKind();
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) return refusals.otherKind('a web page or XML file');
  return refusals.text();
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.length >= magic.length && bytes.subarray(0, magic.length).equals(magic);
}

/** The head as text, or null when it is binary: text has no control characters but tab and line ends. */
function asText(head: Buffer): string | null {
  const utf16 = head[0] === 0xff && head[1] === 0xfe;
  const text = head.toString(utf16 ? 'utf16le' : 'latin1').replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, '');
  return /[[\p{Cc}&&\p{ASCII}]--[\t\n\f\r]]/v.test(text) ? null : text;
}
