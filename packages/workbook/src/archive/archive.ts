import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { closeBytes, openBytes, type WorkbookBytes, type WorkbookSource } from './bytes.ts';
import { refuseOtherKinds } from './file-kind.ts';
import { asRefusal, refusals } from './refusal.ts';
import { type ArchivePart, readZipDirectory, type ZipDirectory } from './zip-directory.ts';

const INFLATE_CHUNK_BYTES = 64 * 1024;
const WORKBOOK_PART = 'xl/workbook.xml';

/** An opened workbook whose directory has been judged. Close it. */
export interface WorkbookArchive {
  readonly parts: ReadonlyMap<string, ArchivePart>;
  /** The part of that name, regardless of case. */
  find(name: string): ArchivePart | undefined;
  /**
   * The part's bytes in chunks of up to 64 KB. Leaving the loop early frees everything.
   * @throws AppError when the data is not what the directory claims: more or fewer bytes, or another checksum.
   */
  read(part: ArchivePart): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

/**
 * Opens a workbook after its size, its magic and its directory have been judged. Nothing is inflated yet.
 * @param maxFileBytes - the largest file allowed, in bytes
 * @throws AppError with a `workbook_…` code that says what the file is and what to do
 */
export async function openArchive(source: WorkbookSource, maxFileBytes: number): Promise<WorkbookArchive> {
  const bytes = await openBytes(source);
  try {
    if (bytes.size > maxFileBytes) throw refusals.tooLarge(maxFileBytes);
    await refuseOtherKinds(bytes);
    const directory = await readZipDirectory(bytes);
    requireWorkbook(directory.parts);
    return asArchive(bytes, directory);
  } catch (error) {
    await closeBytes(bytes);
    throw asRefusal(error);
  }
}

function asArchive(bytes: WorkbookBytes, { zip, parts }: ZipDirectory): WorkbookArchive {
  let closing: Promise<void> | undefined;
  return {
    parts,
    find: (name) => parts.get(name.toLowerCase()),
    async *read(part) {
      const { entry } = part;
      const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
      const inflate = createInflateRaw({ chunkSize: INFLATE_CHUNK_BYTES });
      // The loop below sees every error through `inflate`; the callback only keeps `pipeline` from throwing it again.
      const data = entry.compressionMethod === 0 ? raw : pipeline(raw, inflate, () => undefined);
      let size = 0;
      let checksum = 0;
      for await (const chunk of data as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > entry.uncompressedSize) throw refusals.bomb('unpacks to more data than it says');
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
      if (size !== entry.uncompressedSize || checksum !== entry.crc32) throw refusals.damaged();
    },
    close() {
      closing ??= closeBytes(bytes);
      return closing;
    },
  };
}

function requireWorkbook(parts: ReadonlyMap<string, ArchivePart>): void {
  if (parts.has('xl/vbaproject.bin')) throw refusals.otherKind('a workbook with macros (.xlsm)');
  if (parts.has(WORKBOOK_PART)) return;
  if (parts.has('xl/workbook.bin')) throw refusals.xlsb();
  const kind = [...parts.keys()].map(kindByPart).find((found) => found !== undefined);
  throw refusals.otherKind(kind ?? 'a zip archive');
}

function kindByPart(name: string): string | undefined {
  if (name.startsWith('word/')) return 'a Word document';
  if (name.startsWith('ppt/')) return 'a PowerPoint presentation';
  if (name === 'content.xml') return 'an OpenDocument file (.ods or .odt)';
  if (name.startsWith('index/') && name.endsWith('.iwa')) return 'an Apple Numbers or Pages document';
  return undefined;
}
