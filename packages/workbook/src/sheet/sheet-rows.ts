import type { WorkbookArchive } from '../archive/archive.ts';
import { SHEET_LIMITS } from '../archive/limits.ts';
import { asRefusal, refusals } from '../archive/refusal.ts';
import { createXmlParser, type XmlAttributes, type XmlHandlers } from '../xml/parser.ts';
import type { SheetCell, SheetRow } from './cell.ts';
import { type CellContext, cellValue } from './cell-value.ts';
import type { SheetPart } from './workbook-parts.ts';

/**
 * Streams the rows of a sheet that hold something, in their order. Memory is one chunk of XML and its rows. Reading ends
 * with the last row: merged ranges, formats and links behind it are never looked at, so none of them can be expanded.
 * @throws AppError when the sheet is damaged
 */
export async function* readSheetRows(
  archive: WorkbookArchive,
  sheet: SheetPart,
  context: CellContext,
): AsyncGenerator<SheetRow> {
  const collector = createRowCollector(context);
  const parser = createXmlParser(collector.handlers);
  const chunks = archive.read(sheet.part);
  try {
    for await (const chunk of chunks) {
      parser.write(chunk);
      yield* collector.take();
      if (collector.finished()) return;
    }
    parser.end();
    yield* collector.take();
  } catch (error) {
    throw asRefusal(error);
  }
}

/** Turns the parser's events into rows. A state machine rather than a tree: a sheet does not fit into memory. */
function createRowCollector(context: CellContext) {
  let rows: SheetRow[] = [];
  let inData = false;
  let finished = false;
  let rowNumber = 0;
  let cells: (SheetCell | undefined)[] | null = null;
  let clipped = false;
  let column = -1;
  let cell: { type: string; style: number; value: string | null; hasFormula: boolean } | null = null;
  let inValue = false;
  let inPhonetic = false;

  function openRow(attributes: XmlAttributes): void {
    const next = attributes['r'] === undefined ? rowNumber + 1 : Number(attributes['r']);
    if (!Number.isInteger(next) || next <= rowNumber || next > SHEET_LIMITS.lastRow) throw refusals.damaged();
    rowNumber = next;
    cells = [];
    clipped = false;
    column = -1;
  }

  function openCell(attributes: XmlAttributes): void {
    column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
    cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: null, hasFormula: false };
  }

  function closeCell(): void {
    if (cell !== null && cells !== null) {
      const value = cellValue(cell, context);
      if (value !== undefined && column < SHEET_LIMITS.columns) cells[column] = value;
      else if (value !== undefined) clipped = true;
    }
    cell = null;
  }

  const handlers: XmlHandlers = {
    open(name, attributes) {
      if (finished) return;
      if (name === 'sheetData') inData = true;
      else if (!inData) return;
      else if (name === 'row') openRow(attributes);
      else if (name === 'c') openCell(attributes);
      else if (name === 'f' && cell !== null) cell.hasFormula = true;
      else if (name === 'rPh') inPhonetic = true;
      else if ((name === 'v' || (name === 't' && !inPhonetic)) && cell !== null) {
        cell.value ??= '';
        inValue = true;
      }
    },
    text(value) {
      if (inValue && cell !== null) cell.value = (cell.value ?? '') + value;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'c') closeCell();
      else if (name === 'row' && cells !== null) {
        if (cells.length > 0 || clipped) rows.push({ number: rowNumber, cells, clipped });
        cells = null;
      } else if (name === 'sheetData') {
        inData = false;
        finished = true;
      }
    },
  };

  return {
    handlers,
    finished: () => finished,
    /** The rows completed since the last call. */
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

/** Column of a cell reference, the first being 0: `A1` is 0, `AA7` is 26. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > 16_384) throw refusals.damaged();
  }
  if (column === 0) throw refusals.damaged();
  return column - 1;
}
