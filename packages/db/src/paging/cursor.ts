import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { AppError } from '@resolution/contracts';

/** What a list is sorted by. */
export type SortKey = string | number;

/** A place in a sorted list: the sort key and the id of the last row seen. */
export interface Place {
  readonly key: SortKey;
  readonly id: number;
}

/** 128 bits: a cursor can be tried only over HTTP, and what it opens is a place in a list one may read anyway. */
const SIGNATURE_BYTES = 16;

/**
 * Writes and reads paging cursors. A cursor is signed together with the list it belongs to (viewer, filters and sort),
 * so one that was forged or taken from another list is refused instead of giving a wrong page.
 */
export class CursorCodec {
  readonly #key: KeyObject;

  /** @param key Secret of this database; cursors stay valid over restarts. */
  constructor(key: Buffer) {
    this.#key = createSecretKey(key);
  }

  encode(list: string, { key, id }: Place): string {
    return this.encodeKeys(list, [key, id]);
  }

  /** @throws AppError `invalid_cursor` */
  decode(list: string, cursor: string): Place {
    const [key, id] = this.decodeKeys(list, cursor) as [Place['key'], number];
    return { key, id };
  }

  /** For a list that is sorted by several keys: all of them, of the last row seen. */
  encodeKeys(list: string, keys: readonly SortKey[]): string {
    const payload = Buffer.from(JSON.stringify(keys), 'utf8');
    return Buffer.concat([this.#sign(list, payload), payload]).toString('base64url');
  }

  /** @throws AppError `invalid_cursor` */
  decodeKeys(list: string, cursor: string): readonly SortKey[] {
    const bytes = Buffer.from(cursor, 'base64url');
    const payload = bytes.subarray(SIGNATURE_BYTES);
    const signature = bytes.subarray(0, SIGNATURE_BYTES);
    // Base64 has several spellings of the same bytes; only our own is taken.
    if (bytes.length <= SIGNATURE_BYTES || bytes.toString('base64url') !== cursor) throw invalidCursor();
    if (!timingSafeEqual(signature, this.#sign(list, payload))) throw invalidCursor();
    return JSON.parse(payload.toString('utf8')) as SortKey[];
  }

  #sign(list: string, payload: Buffer): Buffer {
    return createHmac('sha256', this.#key)
      .update(`${Buffer.byteLength(list)}:`)
      .update(list)
      .update(payload)
      .digest()
      .subarray(0, SIGNATURE_BYTES);
  }
}

function invalidCursor(): AppError {
  return new AppError('invalid_cursor', 'This cursor does not belong to this list: start again from its first page');
}
