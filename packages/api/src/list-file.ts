import { PassThrough, type Readable, type Writable } from 'node:stream';
import { EXPORT_MEDIA_TYPES, type ExportFormat } from '@resolution/workbook';
import type { Clock } from './clock.ts';

export type ListFileFormat = ExportFormat;

/** A list as a file that is written while it is read: no list is too long for it. */
export interface ListFile {
  readonly file_name: string;
  readonly content_type: string;
  readonly content: Readable;
}

/** @param write Writes the file and ends the stream; when it fails the reader's stream breaks. */
export function listFile(
  name: string,
  format: ListFileFormat,
  clock: Clock,
  write: (stream: Writable) => Promise<void>,
): ListFile {
  const content = new PassThrough();
  write(content).catch((error: unknown) => {
    content.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return {
    file_name: `${name}-${clock().toISOString().slice(0, 10)}.${format}`,
    content_type: EXPORT_MEDIA_TYPES[format],
    content,
  };
}
