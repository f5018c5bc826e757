import { type FileHandle, open } from 'node:fs/promises';

/** A workbook as the caller has it: the path of a file on disk, or its bytes. */
export type WorkbookSource = string | Uint8Array;

/** Random access to the bytes of a workbook, wherever they are. */
export type WorkbookBytes =
  | { readonly kind: 'file'; readonly size: number; readonly file: FileHandle }
  | { readonly kind: 'memory'; readonly size: number; readonly buffer: Buffer };

/** @throws the system's error when the path cannot be opened. */
export async function openBytes(source: WorkbookSource): Promise<WorkbookBytes> {
  if (typeof source !== 'string') {
    const buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    return { kind: 'memory', size: buffer.length, buffer };
  }
  const file = await open(source, 'r');
  try {
    return { kind: 'file', size: (await file.stat()).size, file };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Up to `length` bytes from `position`; fewer at the end of the file. */
export async function readBytes(bytes: WorkbookBytes, position: number, length: number): Promise<Buffer> {
  const wanted = Math.max(0, Math.min(length, bytes.size - position));
  if (bytes.kind === 'memory') return bytes.buffer.subarray(position, position + wanted);
  const buffer = Buffer.alloc(wanted);
  const { bytesRead } = await bytes.file.read(buffer, 0, wanted, position);
  return buffer.subarray(0, bytesRead);
}

export async function closeBytes(bytes: WorkbookBytes): Promise<void> {
  if (bytes.kind === 'file') await bytes.file.close();
}
