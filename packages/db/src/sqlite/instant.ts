/**
 * Dates leave this package as ISO 8601 in UTC with a `Z`. In the file they stand as Prisma's SQLite adapter writes them,
 * `2024-02-08T10:00:00.000+00:00`, so that text order is time order whichever way a row was written.
 */

/** @throws RangeError when the text is no date. */
export function toStored(instant: string): string {
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
