import type { WorkbookArchive } from '../archive/archive.ts';
import { SHEET_LIMITS } from '../archive/limits.ts';
import { refusals } from '../archive/refusal.ts';
import { decodeEscapes } from '../xml/escapes.ts';
import { readPart, type WorkbookParts } from './workbook-parts.ts';

/**
 * The texts that cells refer to by number. Runs of rich text are joined; phonetic readings (`rPh`) are not part of what
 * the cell shows.
 */
export async function readSharedStrings(archive: WorkbookArchive, parts: WorkbookParts): Promise<readonly string[]> {
  const strings: string[] = [];
  if (parts.sharedStrings === undefined) return strings;
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await readPart(archive, parts.sharedStrings, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    text(value) {
      if (inText) text += value;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        if (strings.length >= SHEET_LIMITS.sharedStrings) throw refusals.bomb('holds more texts than is allowed');
        strings.push(decodeEscapes(text));
      }
    },
  });
  return strings;
}
