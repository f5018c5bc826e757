import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; the reader of the database learns none of them, only their hash is stored. */
export function newRefreshToken(): string {
  return randomBytes(32).toString('base64url');
}

export function refreshTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
