import { createHmac, timingSafeEqual } from 'node:crypto';
import { createJWT, parseJWT } from 'oslo/jwt';
import type { OwnerKey } from '../../actor.ts';

const ISSUER = 'ai-resolution-system';
const AUDIENCE = 'ai-resolution-system/api';
/** Seconds by which two clocks may differ (RFC 7519 4.1.4 asks for "no more than a few minutes"; here it is one machine). */
const CLOCK_SKEW = 5;
/** A token of ours is about 350 characters; nothing longer is worth decoding. */
const MAX_LENGTH = 2048;
const COMPACT_FORM = /^[\w-]+\.[\w-]+\.[\w-]+$/;

export interface AccessClaims {
  readonly owner: OwnerKey;
  readonly role: string;
  readonly session_id: string;
}

export interface AccessTokens {
  /** A signed HS256 token; `expires_in` in seconds. */
  readonly issue: (claims: AccessClaims, now: Date) => Promise<{ token: string; expires_in: number }>;
  /** The claims, or null for anything that is not exactly a token of ours which is valid at `now`. */
  readonly read: (token: string, now: Date) => Promise<AccessClaims | null>;
}

/**
 * Access tokens: HS256 and nothing else, no header parameter that could name another key. They carry no `nbf`, so a clock
 * set back leaves them valid; one that stands in a token is respected.
 */
export function createAccessTokens(secret: string, lifetimeMinutes: number): AccessTokens {
  const key = new TextEncoder().encode(secret);
  const expiresIn = Math.round(lifetimeMinutes * 60);

  return {
    async issue({ owner, role, session_id }, now) {
      const issuedAt = Math.floor(now.getTime() / 1000);
      const payload = { role, sid: session_id, iat: issuedAt, exp: issuedAt + expiresIn };
      const token = await createJWT('HS256', key, payload, { issuer: ISSUER, audiences: [AUDIENCE], subject: owner });
      return { token, expires_in: expiresIn };
    },
    async read(token, now) {
      if (token.length > MAX_LENGTH || !COMPACT_FORM.test(token)) return null;
      const jwt = parseQuietly(token);
      if (jwt?.algorithm !== 'HS256' || !hasPlainHeader(jwt.header)) return null;
      const [header, payload, signature] = jwt.parts;
      if (!isSignature(signature, `${header}.${payload}`, key)) return null;
      if (jwt.issuer !== ISSUER || jwt.audiences?.length !== 1 || jwt.audiences[0] !== AUDIENCE) return null;
      const seconds = now.getTime() / 1000;
      if (!jwt.expiresAt || seconds > jwt.expiresAt.getTime() / 1000 + CLOCK_SKEW) return null;
      if (jwt.notBefore && seconds < jwt.notBefore.getTime() / 1000 - CLOCK_SKEW) return null;
      return claimsOf(jwt.subject, jwt.payload);
    },
  };
}

/** By node's own HMAC: WebCrypto, which Oslo checks with, goes through two jobs of the thread pool for each request. */
function isSignature(signature: string, signed: string, key: Uint8Array): boolean {
  const given = Buffer.from(signature, 'base64url');
  const right = createHmac('sha256', key).update(signed).digest();
  return given.length === right.length && timingSafeEqual(given, right);
}

function parseQuietly(token: string): ReturnType<typeof parseJWT> {
  try {
    return parseJWT(token);
  } catch {
    return null;
  }
}

function hasPlainHeader(header: object): boolean {
  return Object.keys(header).every((name) => name === 'alg' || name === 'typ');
}

function claimsOf(subject: string | null, payload: object): AccessClaims | null {
  if (subject === null || !/^(?:user|agent):\d+$/.test(subject)) return null;
  if (!('sid' in payload) || typeof payload.sid !== 'string') return null;
  if (!('role' in payload) || typeof payload.role !== 'string') return null;
  return { owner: subject as OwnerKey, role: payload.role, session_id: payload.sid };
}
