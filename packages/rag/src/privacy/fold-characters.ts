const FULL_WIDTH_OFFSET = 0xfee0;
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966];
const DASHES = new Set('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63'.split(''));
const SPACES = new Set(
  '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u202F\u205F\u2060\u3000\uFEFF'.split(
    '',
  ),
);
const APOSTROPHES = new Set('\u2018\u2019\u02BC\u0060\u00B4'.split(''));
const NOT_ASCII = /[^\p{ASCII}]/u;
const MARKS_ONLY = /^\p{M}+$/u;

/**
 * Writes a text in the plainest characters that look the same: foreign digits and full-width forms as ASCII, every dash
 * as `-`, every odd or invisible space as a space, accented letters without their accent. One UTF-16 unit becomes one
 * unit, so an offset into the result is an offset into the text: personal data is found here and cut out there.
 */
export function foldCharacters(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text[at] ?? '');
  return folded;
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 128 && unit !== '`') return unit;
  if (DASHES.has(unit)) return '-';
  if (SPACES.has(unit)) return ' ';
  if (APOSTROPHES.has(unit)) return "'";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_OFFSET);
  for (const zero of DIGIT_ZEROS) {
    if (code >= zero && code <= zero + 9) return String.fromCharCode(48 + code - zero);
  }
  const parts = unit.normalize('NFD');
  const base = parts[0];
  return base !== undefined && parts.length > 1 && MARKS_ONLY.test(parts.slice(1)) ? base : unit;
}
