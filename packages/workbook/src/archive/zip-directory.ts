import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from 'yauzl';
import { readBytes, type WorkbookBytes } from './bytes.ts';
import { ARCHIVE_LIMITS } from './limits.ts';
import { refusals } from './refusal.ts';

/** A file inside the workbook's zip archive, as the central directory lists it and its local header agrees. */
export interface ArchivePart {
  readonly name: string;
  readonly entry: Entry;
}

export interface ZipDirectory {
  readonly zip: ZipFile;
  /** By lower-case name: part names do not differ by case (ECMA-376 part 2, 6.2.2.3). */
  readonly parts: ReadonlyMap<string, ArchivePart>;
}

// Sizes and signatures of the zip format, PKWARE APPNOTE 4.3 and 4.4.
const END_RECORD_BYTES = 22;
const END_RECORD_SIGNATURE = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP64_LOCATOR_BYTES = 20;
const ZIP64_LOCATOR_SIGNATURE = Buffer.from('PK\u0006\u0007', 'latin1');
const COMMENT_MAX_BYTES = 0xffff;
const ZIP64_EXTRA_FIELD = 0x0001;
const FLAG_ENCRYPTED = 0x0001;
const FLAG_SIZES_FOLLOW_DATA = 0x0008;
const FLAG_STRONG_ENCRYPTION = 0x0040;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;

/**
 * Reads and judges the central directory: nothing is inflated here, so a bomb costs a few reads.
 * @throws AppError when the directory is damaged, claims too much, or says one thing twice.
 */
export async function readZipDirectory(bytes: WorkbookBytes): Promise<ZipDirectory> {
  const end = await findEndRecord(bytes);
  if (end.entryCount > ARCHIVE_LIMITS.parts) {
    throw refusals.bomb(`is made of ${end.entryCount} parts, more than the ${ARCHIVE_LIMITS.parts} allowed`);
  }
  // Names are judged here rather than by yauzl, whose plain errors could not be told from damage.
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false } as const;
  const zip =
    bytes.kind === 'file'
      ? await fromFdPromise(bytes.file.fd, options)
      : await fromBufferPromise(bytes.buffer, options);
  const parts = new Map<string, ArchivePart>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8');
    judgeEntry(name, entry);
    const key = name.toLowerCase();
    if (parts.has(key)) throw refusals.unsafe('holds two parts of the same name');
    parts.set(key, { name, entry });
  }
  judgeTotals(parts);
  await judgeLayout(zip, parts, end.directoryOffset);
  return { zip, parts };
}

interface EndRecord {
  readonly entryCount: number;
  readonly directoryOffset: number;
}

async function findEndRecord(bytes: WorkbookBytes): Promise<EndRecord> {
  const tail = await readBytes(
    bytes,
    Math.max(0, bytes.size - END_RECORD_BYTES - COMMENT_MAX_BYTES - ZIP64_LOCATOR_BYTES),
    END_RECORD_BYTES + COMMENT_MAX_BYTES + ZIP64_LOCATOR_BYTES,
  );
  const at = tail.lastIndexOf(END_RECORD_SIGNATURE);
  if (at < 0 || at + END_RECORD_BYTES > tail.length) throw refusals.damaged();
  const locatorAt = at - ZIP64_LOCATOR_BYTES;
  const entryCount = tail.readUInt16LE(at + 10);
  const directoryOffset = tail.readUInt32LE(at + 16);
  const zip64 =
    (locatorAt >= 0 && tail.subarray(locatorAt, locatorAt + 4).equals(ZIP64_LOCATOR_SIGNATURE)) ||
    entryCount === 0xffff ||
    directoryOffset === 0xffffffff;
  if (zip64) throw refusals.bomb('is packed in the zip64 format, which is made for files of many gigabytes');
  return { entryCount, directoryOffset };
}

function judgeEntry(name: string, entry: Entry): void {
  if ((entry.generalPurposeBitFlag & (FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION)) !== 0) throw refusals.encrypted();
  if (entry.compressionMethod !== METHOD_STORED && entry.compressionMethod !== METHOD_DEFLATED) {
    throw refusals.damaged();
  }
  if (name === '' || name.startsWith('/') || /[\\\0:]/.test(name) || name.split('/').includes('..')) {
    throw refusals.unsafe('holds a part whose name points outside the workbook');
  }
  if (entry.extraFields.some((field) => field.id === ZIP64_EXTRA_FIELD)) {
    throw refusals.bomb('is packed in the zip64 format, which is made for files of many gigabytes');
  }
  if (entry.uncompressedSize > ARCHIVE_LIMITS.partBytes) {
    throw refusals.bomb('would unpack to more data than is allowed');
  }
  judgeRatio(entry.uncompressedSize, entry.compressedSize);
}

function judgeTotals(parts: ReadonlyMap<string, ArchivePart>): void {
  let inflated = 0;
  let deflated = 0;
  for (const { entry } of parts.values()) {
    inflated += entry.uncompressedSize;
    deflated += entry.compressedSize;
  }
  if (inflated > ARCHIVE_LIMITS.totalBytes) throw refusals.bomb('would unpack to more data than is allowed');
  judgeRatio(inflated, deflated);
}

function judgeRatio(inflated: number, deflated: number): void {
  if (inflated > ARCHIVE_LIMITS.ratioFromBytes && inflated > deflated * ARCHIVE_LIMITS.ratio) {
    throw refusals.bomb('would unpack to more than a hundred times its size');
  }
}

/** Every local header must tell the same as the directory, and no two parts may share bytes. */
async function judgeLayout(
  zip: ZipFile,
  parts: ReadonlyMap<string, ArchivePart>,
  directoryOffset: number,
): Promise<void> {
  const ranges: { start: number; end: number }[] = [];
  for (const { entry } of parts.values()) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    const sizesAgree =
      (local.generalPurposeBitFlag & FLAG_SIZES_FOLLOW_DATA) !== 0 ||
      (local.crc32 === entry.crc32 &&
        local.compressedSize === entry.compressedSize &&
        local.uncompressedSize === entry.uncompressedSize);
    const agrees =
      sizesAgree &&
      local.fileName.equals(entry.fileNameRaw) &&
      local.compressionMethod === entry.compressionMethod &&
      local.generalPurposeBitFlag === entry.generalPurposeBitFlag;
    if (!agrees) throw refusals.damaged();
    ranges.push({ start: entry.relativeOffsetOfLocalHeader, end: local.fileDataStart + entry.compressedSize });
  }
  ranges.sort((a, b) => a.start - b.start);
  let taken = 0;
  for (const range of ranges) {
    if (range.start < taken) throw refusals.unsafe('holds parts that overlap');
    taken = range.end;
  }
  if (taken > directoryOffset) throw refusals.unsafe('holds parts that overlap');
}
