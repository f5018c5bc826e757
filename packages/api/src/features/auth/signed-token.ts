import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { createJWT, parseJWT } from 'oslo/jwt';

const ISSUER = 'ai-resolution-system';
/** Seconds by which two clocks may differ (RFC 7519 4.1.4 asks for "no more than a few minutes"; here it is one machine). */
const CLOCK_SKEW = 5;
/** A token of ours is about 350 characters; nothing longer is worth decoding. */
const MAX_LENGTH = 2048;
/** Tokens remembered as signed by us: those of the people of a day, at half a kilobyte each. */
const MAX_VERIFIED = 1_000;
const COMPACT_FORM = /^[\w-]+\.[\w-]+\.[\w-]+$/;

export interface SignedClaims {
  readonly subject: string;
  /** What the token says beside the registered claims. */
  readonly payload: object;
}

export interface SignedTokens {
  readonly sign: (subject: string, payload: Readonly<Record<string, unknown>>, now: Date) => Promise<string>;
  /** What a token says, or null for anything that is not exactly a token of ours for this audience and valid at `now`. */
  readonly open: (token: string, now: Date) => SignedClaims | null;
}

/**
 * Tokens for one audience: HS256 and nothing else, no header parameter that could name another key. They carry no `nbf`,
 * so a clock set back leaves them valid; one that stands in a token is respected. A token comes with every request of its
 * holder: that its signature is right is found out once.
 */
export function createSignedTokens(secret: string, audience: string, lifetimeSeconds: number): SignedTokens {
  const key = new TextEncoder().encode(secret);
  const signingKey = createSecretKey(key);
  const verified = new Map<string, Jwt>();
  return {
    async sign(subject, payload, now) {
      const issuedAt = Math.floor(now.getTime() / 1000);
      const claims = { ...payload, iat: issuedAt, exp: issuedAt + lifetimeSeconds };
      return createJWT('HS256', key, claims, { issuer: ISSUER, audiences: [audience], subject });
    },
    open(token, now) {
      const known = verified.get(token);
      const jwt = known ?? verify(token, signingKey, audience);
      if (jwt === null) return null;
      if (known === undefined) remember(verified, token, jwt);
      const seconds = now.getTime() / 1000;
      if (!jwt.expiresAt || seconds > jwt.expiresAt.getTime() / 1000 + CLOCK_SKEW) return null;
      if (jwt.notBefore && seconds < jwt.notBefore.getTime() / 1000 - CLOCK_SKEW) return null;
      return jwt.subject === null ? null : { subject: jwt.subject, payload: jwt.payload };
    },
  };
}

type Jwt = NonNullable<ReturnType<typeof parseJWT>>;

/** Everything about a token that no time changes. @returns null unless it is exactly a token of ours for the audience */
function verify(token: string, key: KeyObject, audience: string): Jwt | null {
  if (token.length > MAX_LENGTH || !COMPACT_FORM.test(token)) return null;
  const jwt = parseQuietly(token);
  if (jwt?.algorithm !== 'HS256' || !hasPlainHeader(jwt.header)) return null;
  const [header, payload, signature] = jwt.parts;
  if (!isSignature(signature, `${header}.${payload}`, key)) return null;
  if (jwt.issuer !== ISSUER || jwt.audiences?.length !== 1 || jwt.audiences[0] !== audience) return null;
  return jwt;
}

function remember(verified: Map<string, Jwt>, token: string, jwt: Jwt): void {
  const [oldest] = verified.size < MAX_VERIFIED ? [] : verified.keys();
  if (oldest !== undefined) verified.delete(oldest);
  verified.set(token, jwt);
}

/** By node's own HMAC: WebCrypto, which Oslo checks with, goes through two jobs of the thread pool for each request. */
function isSignature(signature: string, signed: string, key: KeyObject): boolean {
  const given = Buffer.from(signature, 'base64url');
  const right = createHmac('sha256', key).update(signed).digest();
  return given.length === right.length && timingSafeEqual(given, right);
}

function parseQuietly(token: string): Jwt | null {
  try {
    return parseJWT(token);
  } catch {
    return null;
  }
}

function hasPlainHeader(header: object): boolean {
  return Object.keys(header).every((name) => name === 'alg' || name === 'typ');
}
