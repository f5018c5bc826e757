import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '@resolution/contracts';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { plainName } from './file-name.ts';

/** Boundaries, part headers and the small text fields around the one file. */
const MULTIPART_OVERHEAD = 64 * 1024;
const TEXT_FIELD_LIMIT = 16 * 1024;

export interface SpooledFile {
  readonly path: string;
  /** As the client called it, without folders; shown and stored, never used as a path. */
  readonly file_name: string;
  readonly size: number;
  /** The text fields beside the file. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface Spool {
  /**
   * Writes the part `file` into the spool folder, does the work, and deletes it whatever happens.
   * @throws AppError `unsupported_media_type`, `workbook_too_large`, `invalid_input`
   */
  readonly withFile: <T>(req: Request, res: Response, work: (file: SpooledFile) => Promise<T>) => Promise<T>;
}

/** Uploads on their way in. The folder is emptied at start: what lies there was left by a crash. */
export function createSpool(folder: string, maxBytes: number): Spool {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const tooLarge = (): AppError =>
    new AppError('workbook_too_large', `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB.`);

  const receive = (req: Request, res: Response, dest: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const upload = multer({
        dest,
        limits: { fileSize: maxBytes, files: 1, fields: 8, parts: 10, fieldNameSize: 64, fieldSize: TEXT_FIELD_LIMIT },
      });
      upload.single('file')(req, res, (error: unknown) => {
        if (error) reject(multipartError(error, tooLarge));
        else resolve();
      });
      // Multer, by now reading, takes a refused body to its end before it reports; this reports at the limit.
      let received = 0;
      req.on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (received > maxBytes + MULTIPART_OVERHEAD) reject(tooLarge());
      });
    });

  return {
    async withFile(req, res, work) {
      if (!/^multipart\/form-data\s*;/i.test(req.get('content-type') ?? '')) {
        throw new AppError('unsupported_media_type', 'Send the workbook as multipart/form-data in the field "file".');
      }
      if (Number(req.get('content-length') ?? 0) > maxBytes + MULTIPART_OVERHEAD) throw tooLarge();
      // A folder for each upload: whatever a client that leaves half-way makes of it, it goes as a whole.
      const own = await mkdtemp(join(folder, 'upload-'));
      try {
        await receive(req, res, own);
        const { file } = req;
        if (!file) {
          const message = 'Send the workbook in the field "file".';
          throw new AppError('invalid_input', message, { issues: [{ path: 'file', message }] });
        }
        const file_name = plainName(file.originalname);
        return await work({ path: file.path, file_name, size: file.size, fields: textFields(req.body) });
      } finally {
        await rm(own, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

function multipartError(error: unknown, tooLarge: () => AppError): unknown {
  if (error instanceof MulterError) {
    if (error.code === 'LIMIT_FILE_SIZE') return tooLarge();
    const message =
      error.code === 'LIMIT_UNEXPECTED_FILE'
        ? 'Send one file in the field "file".'
        : 'The form has too many or too long parts.';
    return new AppError('invalid_input', message, { cause: error, issues: [{ path: error.field ?? 'file', message }] });
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)) {
    return error.code === 'ENOSPC'
      ? new AppError('storage_full', 'There is no room for the file. Tell the operator.', { cause: error })
      : error;
  }
  return new AppError('invalid_input', 'The multipart body is damaged or ended early.', { cause: error });
}

function textFields(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
