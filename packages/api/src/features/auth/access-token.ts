import type { OwnerKey } from '../../actor.ts';
import { createSignedTokens, type SignedClaims } from './signed-token.ts';

const AUDIENCE = 'ai-resolution-system/api';

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

/** The tokens of people who are signed in; each names its session. */
export function createAccessTokens(secret: string, lifetimeMinutes: number): AccessTokens {
  const expires_in = Math.round(lifetimeMinutes * 60);
  const tokens = createSignedTokens(secret, AUDIENCE, expires_in);
  return {
    async issue({ owner, role, session_id }, now) {
      return { token: await tokens.sign(owner, { role, sid: session_id }, now), expires_in };
    },
    read: async (token, now) => claimsOf(tokens.open(token, now)),
  };
}

function claimsOf(claims: SignedClaims | null): AccessClaims | null {
  if (claims === null || !/^(?:user|agent):\d+$/.test(claims.subject)) return null;
  const { subject, payload } = claims;
  if (!('sid' in payload) || typeof payload.sid !== 'string') return null;
  if (!('role' in payload) || typeof payload.role !== 'string') return null;
  return { owner: subject as OwnerKey, role: payload.role, session_id: payload.sid };
}
