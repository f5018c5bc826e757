import { AppError } from '@resolution/contracts';
import type { Db, ImportJob } from '@resolution/db';

/** What makes two uploads the same: a key the client chose, or the bytes of the file. */
export interface UploadIdentity {
  readonly owner: string;
  readonly idempotencyKey: string | null;
  /** SHA-256 of what was sent. */
  readonly bodyHash: string;
  /** The same, for a file; null for JSON, where equal tickets may well be meant twice. */
  readonly fileHash: string | null;
}

const RETRY_AFTER_SECONDS = 2;
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

/** @throws AppError `invalid_input` */
export function requireIdempotencyKey(key: string): void {
  if (IDEMPOTENCY_KEY.test(key)) return;
  const message = 'Use 1 to 255 visible ASCII characters without spaces as Idempotency-Key.';
  throw new AppError('invalid_input', message, { issues: [{ path: 'Idempotency-Key', message }] });
}

/** Knows the uploads that are being taken in, so that a repeat that overtakes its first is told to wait. */
export class UploadRepeats {
  readonly #db: Db;
  readonly #takingIn = new Set<string>();

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * Runs the taking-in of an upload unless it is a repeat.
   *
   * @returns The first import when this one is a repeat; otherwise null, after `takeIn` has run.
   * @throws AppError `request_in_progress` while the first is being taken in; `idempotency_mismatch` when the key was
   * used for something else.
   */
  async once(identity: UploadIdentity, takeIn: () => Promise<void>): Promise<ImportJob | null> {
    const names = namesOf(identity);
    if (names.some((name) => this.#takingIn.has(name))) throw inProgress();
    for (const name of names) this.#takingIn.add(name);
    try {
      const first = await this.#first(identity);
      if (first === null) await takeIn();
      return first;
    } finally {
      for (const name of names) this.#takingIn.delete(name);
    }
  }

  async #first({ owner, idempotencyKey, bodyHash, fileHash }: UploadIdentity): Promise<ImportJob | null> {
    const sameKey = idempotencyKey === null ? null : await this.#db.imports.byIdempotencyKey(owner, idempotencyKey);
    if (sameKey !== null && sameKey.body_hash !== bodyHash) {
      throw new AppError('idempotency_mismatch', 'This Idempotency-Key was used for another upload: choose a new one.');
    }
    if (sameKey !== null) return sameKey;
    return fileHash === null ? null : this.#db.imports.byFileHash(owner, fileHash);
  }
}

/** @returns The error for a repeat that came before its first was answered. */
export function inProgress(): AppError {
  const message = 'The same upload is still being worked on: ask again in a moment.';
  return new AppError('request_in_progress', message, { retryAfter: RETRY_AFTER_SECONDS });
}

function namesOf({ owner, idempotencyKey, fileHash }: UploadIdentity): string[] {
  return [
    ...(idempotencyKey === null ? [] : [JSON.stringify([owner, 'key', idempotencyKey])]),
    ...(fileHash === null ? [] : [JSON.stringify([owner, 'file', fileHash])]),
  ];
}
