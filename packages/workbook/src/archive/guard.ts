import { openArchive, type WorkbookArchive } from './archive.ts';
import type { WorkbookSource } from './bytes.ts';
import { DEFAULT_MAX_FILE_BYTES } from './limits.ts';
import { scanParts } from './part-scan.ts';

export interface GuardOptions {
  /** Largest file allowed, in bytes. */
  readonly maxFileBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens a workbook that went through every check there is before a parser: size, magic, zip directory, and all parts
 * inflated once within their claimed sizes.
 * @throws AppError with a `workbook_…` code and a sentence that says what to do
 */
export async function openGuarded(source: WorkbookSource, options: GuardOptions = {}): Promise<WorkbookArchive> {
  const archive = await openArchive(source, options.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES);
  try {
    await scanParts(archive, options.signal);
    return archive;
  } catch (error) {
    await archive.close();
    throw error;
  }
}

/**
 * Judges a file without reading any row of it. Works in small slices, so the serving thread may call it.
 * @throws AppError with a `workbook_…` code and a sentence that says what to do
 */
export async function guardWorkbook(source: WorkbookSource, options: GuardOptions = {}): Promise<void> {
  const archive = await openGuarded(source, options);
  await archive.close();
}
