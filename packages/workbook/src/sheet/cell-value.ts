import { refusals } from '../archive/refusal.ts';
import { decodeEscapes } from '../xml/escapes.ts';
import type { SheetCell } from './cell.ts';
import { isoToSerial, serialToIso } from './serial-date.ts';
import type { CellStyles } from './styles.ts';

/** What a cell needs from the rest of its workbook. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

/** A `c` element as it stands in the sheet's XML. */
export interface RawCell {
  /** The `t` attribute: how `value` is to be read. */
  readonly type: string;
  readonly style: number;
  /** The text of `v`, or of an inline string; null when there is none. */
  readonly value: string | null;
  readonly hasFormula: boolean;
}

/** The cell as it is shown, or undefined when it shows nothing. A formula counts by its stored result. */
export function cellValue(raw: RawCell, context: CellContext): SheetCell | undefined {
  const { value } = raw;
  if (raw.hasFormula && (value === null || (value === '' && raw.type !== 'str'))) {
    return {
      kind: 'unreadable',
      text: '',
      problem: 'holds a formula that was never calculated; open the workbook in Excel, save it and upload it again',
    };
  }
  if (value === null || value === '') return undefined;
  switch (raw.type) {
    case 's':
      return textCell(sharedString(value, context), raw, context);
    case 'str':
    case 'inlineStr':
      return textCell(decodeEscapes(value), raw, context);
    case 'b':
      return { kind: 'boolean', text: value.trim() === '0' || value === 'false' ? 'FALSE' : 'TRUE' };
    case 'e':
      return { kind: 'error', text: value };
    case 'd':
      return dateCell(value, raw, context);
    default:
      return numberCell(Number(value), value, raw, context);
  }
}

function sharedString(index: string, { sharedStrings }: CellContext): string {
  const text = sharedStrings[Number(index)];
  if (text === undefined) throw refusals.damaged();
  return text;
}

function textCell(text: string, raw: RawCell, { styles }: CellContext): SheetCell | undefined {
  if (text === '') return undefined;
  const shown = raw.style === 0 ? text : styles.formatOf(raw.style).showText(text);
  return { kind: 'text', text: shown.replaceAll('\r\n', '\n') };
}

/** Cells of type `d` hold ISO 8601 text; only the strict flavour of the format writes them. */
function dateCell(value: string, raw: RawCell, context: CellContext): SheetCell | undefined {
  const serial = isoToSerial(value);
  if (serial === null) return { kind: 'text', text: value };
  return numberCell(serial, value, raw, { ...context, date1904: false });
}

function numberCell(
  value: number,
  written: string,
  raw: RawCell,
  { styles, date1904 }: CellContext,
): SheetCell | undefined {
  if (written.trim() === '') return undefined;
  if (!Number.isFinite(value)) return { kind: 'text', text: written };
  const format = styles.formatOf(raw.style);
  return {
    kind: 'number',
    text: format.showNumber(value),
    date: serialToIso(value, date1904),
    isDate: format.isDate,
  };
}
