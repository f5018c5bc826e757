import { readBytes, type WorkbookBytes } from './bytes.ts';

/** First bytes of the OLE compound file: .xls, .doc, .ppt, and every Office file that has a password. */
export const COMPOUND_FILE_MAGIC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

export type CompoundFileKind = 'encrypted' | 'xls' | 'word' | 'powerpoint';

const HEADER_BYTES = 512;
const DIRECTORY_ENTRY_BYTES = 128;
const DIRECTORY_SECTORS_READ = 64;
const FALLBACK_SCAN_BYTES = 1024 * 1024;
/** Sector numbers from here on are marks (end of chain, free), see [MS-CFB] 2.1. */
const FIRST_MARK = 0xfffffffa;

/**
 * Tells which program an OLE compound file belongs to by the names in its directory ([MS-CFB] 2.6); when the directory
 * cannot be followed, by looking for the name that only protected files have.
 */
export async function compoundFileKind(bytes: WorkbookBytes): Promise<CompoundFileKind> {
  const names = await directoryNames(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return 'encrypted';
  if (names.has('WordDocument')) return 'word';
  if (names.has('PowerPoint Document')) return 'powerpoint';
  if (names.size === 0) {
    const start = await readBytes(bytes, 0, FALLBACK_SCAN_BYTES);
    if (start.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'encrypted';
  }
  return 'xls';
}

async function directoryNames(bytes: WorkbookBytes): Promise<Set<string>> {
  const names = new Set<string>();
  const header = await readBytes(bytes, 0, HEADER_BYTES);
  if (header.length < HEADER_BYTES) return names;
  const sectorShift = header.readUInt16LE(30);
  if (sectorShift !== 9 && sectorShift !== 12) return names;
  const sectorBytes = 1 << sectorShift;
  let sector = header.readUInt32LE(48);
  for (let read = 0; read < DIRECTORY_SECTORS_READ && sector < FIRST_MARK; read++) {
    const data = await readBytes(bytes, (sector + 1) * sectorBytes, sectorBytes);
    for (let at = 0; at + DIRECTORY_ENTRY_BYTES <= data.length; at += DIRECTORY_ENTRY_BYTES) {
      const nameBytes = data.readUInt16LE(at + 64);
      if (nameBytes >= 2 && nameBytes <= 64) names.add(data.toString('utf16le', at, at + nameBytes - 2));
    }
    sector = await nextSector(bytes, header, sector, sectorBytes);
  }
  return names;
}

/** Follows the allocation table; its first 109 sectors are listed in the header, which covers 6.8 MB and more. */
async function nextSector(bytes: WorkbookBytes, header: Buffer, sector: number, sectorBytes: number): Promise<number> {
  const perSector = sectorBytes / 4;
  const tableIndex = Math.floor(sector / perSector);
  if (tableIndex >= 109) return FIRST_MARK;
  const tableSector = header.readUInt32LE(76 + tableIndex * 4);
  if (tableSector >= FIRST_MARK) return FIRST_MARK;
  const link = await readBytes(bytes, (tableSector + 1) * sectorBytes + (sector % perSector) * 4, 4);
  return link.length < 4 ? FIRST_MARK : link.readUInt32LE(0);
}
