import { AppError } from '@resolution/contracts';
import type { Request } from 'express';
import getRawBody from 'raw-body';

/** What any JSON body may weigh in bytes, but for tickets sent as JSON. */
export const JSON_BODY_LIMIT = 100_000;
/** Deeper than any schema of ours by far; bounds what a recursive reader of the value could be made to do. */
export const JSON_DEPTH_LIMIT = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true });

export interface JsonBody {
  readonly text: string;
  readonly value: unknown;
}

function requireJsonMediaType(req: Request): void {
  const [mediaType = '', ...parameters] = (req.get('content-type') ?? '').split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.toLowerCase().startsWith('charset='));
  const name = charset?.slice('charset='.length).replaceAll('"', '').toLowerCase();
  const wrong = mediaType.toLowerCase() !== 'application/json' || (name !== undefined && !/^utf-?8$/.test(name));
  if (wrong) throw new AppError('unsupported_media_type', 'Send the request body as application/json in UTF-8.');
  if ((req.get('content-encoding') ?? 'identity') !== 'identity') {
    throw new AppError('unsupported_media_type', 'Send the request body without compression.');
  }
}

/** Whether a request announces a body at all. */
export function hasBody(req: Request): boolean {
  return req.get('transfer-encoding') !== undefined || Number(req.get('content-length') ?? 0) > 0;
}

/**
 * Reads a JSON body of at most `limit` bytes: stops at the limit instead of reading on, and looks at the nesting before
 * anything recursive touches the text.
 * @throws AppError `unsupported_media_type`, `payload_too_large` or `invalid_input`
 */
export async function readJsonBody(req: Request, limit: number): Promise<JsonBody> {
  requireJsonMediaType(req);
  const bytes = await readBytes(req, limit);
  const text = decode(bytes);
  requireShallow(text);
  try {
    const value: unknown = JSON.parse(text);
    return { text, value };
  } catch (cause) {
    throw new AppError('invalid_input', 'The request body is not valid JSON.', { cause });
  }
}

async function readBytes(req: Request, limit: number): Promise<Uint8Array> {
  try {
    return await getRawBody(req, { limit, length: req.get('content-length') ?? null });
  } catch (cause) {
    const type = cause instanceof Error && 'type' in cause ? cause.type : undefined;
    if (type === 'entity.too.large') {
      throw new AppError('payload_too_large', `Keep the request body under ${Math.floor(limit / 1000)} kB.`, { cause });
    }
    throw new AppError('invalid_input', 'The request body ended early.', { cause });
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new AppError('invalid_input', 'The request body is not UTF-8.', { cause });
  }
}

/** @throws AppError `invalid_input` when brackets nest deeper than the limit; strings are skipped */
export function requireShallow(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x22) at = endOfString(text, at);
    else if (char === 0x5b || char === 0x7b) depth += 1;
    else if (char === 0x5d || char === 0x7d) depth -= 1;
    if (depth > JSON_DEPTH_LIMIT) {
      throw new AppError('invalid_input', `The request body nests deeper than ${JSON_DEPTH_LIMIT} levels.`);
    }
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x5c) at += 1;
    else if (char === 0x22) return at;
  }
  return text.length;
}
