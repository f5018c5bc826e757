import type { Db } from '@resolution/db';
import type { Clock } from './clock.ts';
import { type AgentsService, createAgentsService } from './features/agents/service.ts';
import { type AuditService, createAuditService } from './features/audit/service.ts';
import { createAccessTokens } from './features/auth/access-token.ts';
import { createLoginLimits } from './features/auth/login-limits.ts';
import { createPasswordHasher } from './features/auth/password-hasher.ts';
import { type AuthService, createAuthService } from './features/auth/service.ts';
import { createSessionStore } from './features/auth/session-store.ts';

/** The rules of the product, one service per noun. Doors and jobs work through these alone. */
export interface Services {
  readonly auth: AuthService;
  readonly agents: AgentsService;
  readonly audit: AuditService;
}

/** What the services need from outside; the server's composition fills it. */
export interface ServiceDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly secretKey: string;
  readonly accessTokenMinutes: number;
  /** log2 of bcrypt's rounds: 12 in the product. */
  readonly passwordCost: number;
}

/** Password hashes that may wait before further sign-ins are told to come back: about three seconds' work. */
const HASH_QUEUE_LIMIT = 24;

export function createServices({ db, clock, secretKey, accessTokenMinutes, passwordCost }: ServiceDeps): Services {
  const audit = createAuditService({ db, clock });
  const hasher = createPasswordHasher({ cost: passwordCost, queueLimit: HASH_QUEUE_LIMIT });
  const auth = createAuthService({
    db,
    audit,
    clock,
    hasher,
    tokens: createAccessTokens(secretKey, accessTokenMinutes),
    limits: createLoginLimits(db, clock),
    sessions: createSessionStore(db, clock),
  });
  return { auth, agents: createAgentsService({ db, audit, clock, hasher }), audit };
}
