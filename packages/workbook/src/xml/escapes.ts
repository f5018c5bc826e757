/**
 * Spreadsheet text writes characters that XML cannot hold as `_xHHHH_`, and a literal `_xHHHH_` with its underscore
 * escaped as `_x005F_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The reverse of {@link decodeEscapes}, for text that is going to be written into a cell. */
export function encodeEscapes(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[[\p{Cc}&&\p{ASCII}]--[\t\n]]|[\ufffe\uffff]/gv, escapeOf)
    .replaceAll(/\p{Surrogate}/gu, escapeOf);
}

/** Text as it stands between two tags. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
