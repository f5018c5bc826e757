import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ImportLayout } from '@resolution/contracts';

/**
 * SHA-256 of an uploaded file and of the layout it is read by, in hex: read otherwise, the same file is another upload.
 */
export async function hashOfWorkbook(path: string, layout: ImportLayout): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const file = hash.digest('hex');
  const { sheet = null, mapping = {} } = layout;
  const choices = Object.entries(mapping).toSorted(([left], [right]) => (left < right ? -1 : 1));
  if (sheet === null && choices.length === 0) return file;
  return hashOfJson([file, sheet, choices]);
}

/** SHA-256 of a value as JSON, in hex. */
export function hashOfJson(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
