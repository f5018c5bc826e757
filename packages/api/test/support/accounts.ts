import type { Clock } from '@resolution/api';
import { createTestDb } from '@resolution/db/testing';
import { createAgentsService } from '../../src/features/agents/service.ts';
import { createAuditService } from '../../src/features/audit/service.ts';
import { createAccessTokens } from '../../src/features/auth/access-token.ts';
import { createLoginLimits } from '../../src/features/auth/login-limits.ts';
import { createPasswordHasher } from '../../src/features/auth/password-hasher.ts';
import { createAuthService } from '../../src/features/auth/service.ts';
import { createSessionStore } from '../../src/features/auth/session-store.ts';

export const PASSWORD = 'horse battery staple paper';
export const SECRET = 'a secret that is long enough for HMAC-SHA-256';
export const HERE = { requestId: 'request-1', address: '10.0.0.1' };
export const ELSEWHERE = { requestId: 'request-2', address: '10.0.0.2' };

/** Accounts over a database of their own, at a time the test moves. */
export async function createAccounts({ queueLimit = 24 }: { queueLimit?: number } = {}) {
  const testDb = await createTestDb();
  const { db, path } = testDb;
  let now = new Date();
  const clock: Clock = () => now;
  const audit = createAuditService({ db, clock });
  const hasher = createPasswordHasher({ cost: 4, queueLimit });
  const tokens = createAccessTokens(SECRET, 15);
  const auth = createAuthService({
    db,
    audit,
    clock,
    hasher,
    tokens,
    limits: createLoginLimits(db, clock),
    sessions: createSessionStore(db, clock),
  });
  const agents = createAgentsService({ db, audit, clock, hasher });
  return {
    db,
    path,
    auth,
    agents,
    audit,
    hasher,
    tokens,
    clock,
    later: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    register: (email = 'ann@example.com', username = 'Ann') =>
      auth.register({ username, email, password: PASSWORD }, HERE),
    addAgent: (email: string, tier: 'Tier2' | 'Tier3') =>
      agents.add(null, { username: email, email, password: PASSWORD, tier }),
    actions: async () => (await db.audit.page({}, { limit: 100 })).events.map(({ action }) => action).toReversed(),
    [Symbol.asyncDispose]: () => testDb[Symbol.asyncDispose](),
  };
}

export type Accounts = Awaited<ReturnType<typeof createAccounts>>;
