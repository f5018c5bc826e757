import { format, getFormatFromId, isDateFormat } from 'numfmt';
import { DATE_1904_OFFSET } from './serial-date.ts';

/** How one style of a workbook shows values. */
export interface NumberFormat {
  readonly isDate: boolean;
  showNumber(value: number): string;
  showText(text: string): string;
}

/** Above this Excel switches to exponents and drops digits; integers up to it are exact. */
const EXACT_INTEGER_LIMIT = 1e15;
/** Excel takes no longer format code. */
const LONGEST_PATTERN = 255;
const OPTIONS = { nbsp: false, dateSpanLarge: false } as const;

/** The pattern behind a built-in format id (ECMA-376 part 1, 18.8.30), in its US form; `General` for unknown ids. */
export function builtInPattern(id: number): string {
  // From 59 on ids are for other languages' Excel; a file that uses them says its own pattern.
  return id >= 0 && id < 59 ? (getFormatFromId(id) ?? 'General') : 'General';
}

/**
 * @param pattern - a format code such as `0.0%`; one that cannot be understood counts as `General`
 * @param date1904 - the workbook counts days from 1904
 */
export function createNumberFormat(pattern: string, date1904: boolean): NumberFormat {
  const known = canFormat(pattern);
  const isDate = known && isDateFormat(pattern);
  const general = !known || pattern === '@' || pattern.toLowerCase() === 'general';
  // A format may repeat the text; a hostile one would repeat it 200 times.
  const framesText = !general && pattern.split('@').length === 2;
  return {
    isDate,
    showNumber(value) {
      if (general) return showGeneral(value);
      return format(pattern, isDate && date1904 ? value + DATE_1904_OFFSET : value, OPTIONS).trim();
    },
    showText: (text) => (framesText ? format(pattern, text, OPTIONS) : text),
  };
}

/**
 * A number without a format. Integers keep all their digits, as Excel's formula bar shows them: `1.23457E+11` would make
 * one conversation id of many.
 */
function showGeneral(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < EXACT_INTEGER_LIMIT
    ? String(value + 0)
    : format('General', value);
}

function canFormat(pattern: string): boolean {
  if (pattern.length > LONGEST_PATTERN) return false;
  try {
    format(pattern, 1, OPTIONS);
    return true;
  } catch {
    return false;
  }
}
