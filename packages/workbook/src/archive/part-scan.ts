import { createXmlParser, localName } from '../xml/parser.ts';
import type { WorkbookArchive } from './archive.ts';
import { ARCHIVE_LIMITS } from './limits.ts';
import { asRefusal, refusals } from './refusal.ts';
import type { ArchivePart } from './zip-directory.ts';

const DECLARATIONS = ['<!DOCTYPE', '<!ENTITY'];
/** Enough of a chunk's end to see a declaration that goes on in the next chunk. */
const CARRIED_BYTES = 8;

/**
 * Inflates every part once, bounded by the size it claims, and refuses what could reach outside the workbook.
 * Memory stays at a few chunks; the work is a small part of what parsing the sheets costs.
 * @throws AppError for damage, document type declarations, entities and external links
 */
export async function scanParts(archive: WorkbookArchive, signal?: AbortSignal): Promise<void> {
  for (const part of archive.parts.values()) {
    signal?.throwIfAborted();
    if (part.name.toLowerCase().startsWith('xl/externallinks/')) throw refusals.unsafe('links to other workbooks');
    await scanPart(archive, part);
  }
}

async function scanPart(archive: WorkbookArchive, part: ArchivePart): Promise<void> {
  const relationships = part.name.toLowerCase().endsWith('.rels');
  if (relationships && part.entry.uncompressedSize > ARCHIVE_LIMITS.relationshipBytes) {
    throw refusals.bomb('holds more links than is allowed');
  }
  const parser = relationships ? externalLinkParser() : null;
  let carried = Buffer.alloc(0);
  try {
    for await (const chunk of archive.read(part)) {
      if (carried.length === 0 && isUtf16(chunk)) throw refusals.unsafe('holds a part that is not written in UTF-8');
      const seam = Buffer.concat([carried, chunk.subarray(0, CARRIED_BYTES)]);
      if (declares(seam) || declares(chunk)) throw refusals.unsafe('declares a document type or entities');
      carried = Buffer.from(chunk.subarray(-CARRIED_BYTES));
      parser?.write(chunk);
    }
    parser?.end();
  } catch (error) {
    throw asRefusal(error);
  }
}

function declares(bytes: Buffer): boolean {
  return DECLARATIONS.some((declaration) => bytes.includes(declaration));
}

/** UTF-16 would hide a declaration from the search above. Excel writes UTF-8. */
function isUtf16(start: Buffer): boolean {
  const mark = start.subarray(0, 2).toString('latin1');
  return mark === '\u00ff\u00fe' || mark === '\u00fe\u00ff' || mark === '<\u0000' || mark === '\u0000<';
}

/** Hyperlinks are external by nature, are only shown and never followed; any other external target is refused. */
function externalLinkParser() {
  return createXmlParser({
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] !== 'External') return;
      if (localName(attributes['Type'] ?? '', '/') !== 'hyperlink') throw refusals.unsafe('links to other files');
    },
  });
}
