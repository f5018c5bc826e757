const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;
/** Days between the two date systems: 1904-01-01 is serial 0 in the 1904 system. */
export const DATE_1904_OFFSET = 1462;
/** Excel's calendar has a 29 February 1900 that never was, so serials below it are one day off. */
const FIRST_TRUE_SERIAL = 61;
/** 9999-12-31 is Excel's last day. */
const END_SERIAL = 2_958_466;

/**
 * A date cell's serial number as ISO 8601. Excel knows no time zones: what a person sees is taken as UTC, so that no
 * server's own zone moves a date. Null for what is no date (times of day, negative and far numbers).
 * @param serial - days since the start of the workbook's date system
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  const days = date1904 ? serial + DATE_1904_OFFSET : serial;
  if (!(days >= FIRST_TRUE_SERIAL && days < END_SERIAL)) return null;
  return new Date(Math.round((days - UNIX_EPOCH_SERIAL) * DAY_MS)).toISOString();
}

/** An ISO 8601 date as a serial number of the 1900 date system; null when the text is not one. */
export function isoToSerial(iso: string): number | null {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : time / DAY_MS + UNIX_EPOCH_SERIAL;
}
