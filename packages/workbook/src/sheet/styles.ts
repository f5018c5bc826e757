import type { WorkbookArchive } from '../archive/archive.ts';
import { builtInPattern, createNumberFormat, type NumberFormat } from './number-format.ts';
import { readPart, type WorkbookParts } from './workbook-parts.ts';

/** Number formats by cell style index. */
export interface CellStyles {
  formatOf(styleIndex: number): NumberFormat;
}

/** Reads the number formats of `xl/styles.xml`; without that part every cell is `General`. */
export async function readCellStyles(archive: WorkbookArchive, parts: WorkbookParts): Promise<CellStyles> {
  const ownPatterns = new Map<number, string>();
  const patternIds: number[] = [];
  let inCellFormats = false;
  if (parts.styles !== undefined) {
    await readPart(archive, parts.styles, {
      open(name, attributes) {
        if (name === 'numFmt') ownPatterns.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
        else if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'xf' && inCellFormats) patternIds.push(Number(attributes['numFmtId'] ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') inCellFormats = false;
      },
    });
  }
  const byPattern = new Map<string, NumberFormat>();
  return {
    formatOf(styleIndex) {
      const id = patternIds[styleIndex] ?? 0;
      const pattern = ownPatterns.get(id) ?? builtInPattern(id);
      let format = byPattern.get(pattern);
      if (format === undefined) {
        format = createNumberFormat(pattern, parts.date1904);
        byPattern.set(pattern, format);
      }
      return format;
    },
  };
}
