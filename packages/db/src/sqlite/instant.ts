/**
 * Dates leave this package as ISO 8601 in UTC with a `Z`. In the file they stand as Prisma's SQLite adapter writes them,
 * `2024-02-08T10:00:00.000+00:00`, so that text order is time order whichever way a row was written.
 */

/** A date as this program itself writes it; parsing it would only give the same text. An import stores four a ticket. */
const OWN_FORM = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** @throws RangeError when the text is no date. */
export function toStored(instant: string): string {
  if (OWN_FORM.test(instant)) return `${instant.slice(0, -1)}+00:00`;
  return new Date(instant).toISOString().replace('Z', '+00:00');
}

export function toStoredOrNull(instant: string | null | undefined): string | null {
  return instant == null ? null : toStored(instant);
}

/** Reads a stored date, including SQLite's own CURRENT_TIMESTAMP form, which is in UTC and does not say so. */
export function fromStored(stored: string): string {
  if (stored.endsWith('+00:00')) return `${stored.slice(0, -6)}Z`;
  return new Date(stored.includes('T') ? stored : `${stored.replace(' ', 'T')}Z`).toISOString();
}

export function fromStoredOrNull(stored: string | null): string | null {
  return stored === null ? null : fromStored(stored);
}

/** A Prisma date as the door gives it. */
export function isoOrNull(date: Date | null): string | null {
  return date === null ? null : date.toISOString();
}
