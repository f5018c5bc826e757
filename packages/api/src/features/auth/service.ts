import { AppError, type LoginInput, type RegisterInput, type TokenResponse } from '@resolution/contracts';
import type { Account, Db, RefreshToken, Tx } from '@resolution/db';
import { type Actor, type Caller, ownerOf, type RequestOrigin, toUser } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import type { AuditTrail } from '../audit/service.ts';
import type { AccessTokens } from './access-token.ts';
import type { LoginLimits } from './login-limits.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { requireStrongPassword } from './password-rules.ts';
import { newRefreshToken, refreshTokenHash } from './refresh-token.ts';
import { accountRefOf, actorOf, mayUse, SESSION_LIFETIME_MS, type SessionStore } from './session-store.ts';

/** Two tabs that refresh with the same token within this time are one person, not a thief (RFC 9700 4.14.2). */
const REFRESH_GRACE_MS = 5_000;

/** The documented answer, and when each token ends, for doors that keep them in cookies. */
export interface IssuedTokens {
  readonly response: TokenResponse;
  readonly access_expires_at: Date;
  readonly refresh_expires_at: Date;
}

export interface AuthService {
  /** @throws AppError `invalid_input` for a weak password, `email_taken`, `unavailable` */
  readonly register: (input: RegisterInput, origin: RequestOrigin) => Promise<IssuedTokens>;
  /** @throws AppError `invalid_credentials`, `forbidden` (disabled), `too_many_requests`, `unavailable` */
  readonly login: (input: LoginInput, origin: RequestOrigin) => Promise<IssuedTokens>;
  /** Trades a refresh token for a new pair. @throws AppError `session_ended` */
  readonly refresh: (refreshToken: string, origin: RequestOrigin) => Promise<IssuedTokens>;
  /** A new pair for somebody whose access token is still valid. */
  readonly renew: (actor: Actor) => Promise<IssuedTokens>;
  readonly logout: (caller: Caller) => Promise<void>;
  /** Ends the session of a refresh token, if it is one of ours: a way out when the access token ran out before. */
  readonly forget: (refreshToken: string, origin: RequestOrigin) => Promise<void>;
  /** Ends all other sessions of the account. @throws AppError `invalid_credentials`, `invalid_input` */
  readonly changePassword: (caller: Caller, input: PasswordChange) => Promise<void>;
  /** Who holds an access token. @throws AppError `unauthenticated`, `session_ended` */
  readonly authenticate: (accessToken: string | null) => Promise<Actor>;
  /** Deletes what no rule looks at any more: expired sessions and old sign-in attempts. The trail keeps what happened. */
  readonly forgetOld: () => Promise<void>;
}

interface PasswordChange {
  readonly current_password: string;
  readonly new_password: string;
}

export interface AuthServiceDeps {
  readonly db: Db;
  readonly audit: AuditTrail;
  readonly clock: Clock;
  readonly hasher: PasswordHasher;
  readonly tokens: AccessTokens;
  readonly limits: LoginLimits;
  readonly sessions: SessionStore;
}

export function createAuthService(deps: AuthServiceDeps): AuthService {
  const { db, audit, clock, hasher, tokens, limits, sessions } = deps;

  async function addRefreshToken(tx: Tx, sessionId: string): Promise<{ token: string; expiresAt: Date }> {
    const now = clock();
    const token = newRefreshToken();
    const expiresAt = new Date(now.getTime() + SESSION_LIFETIME_MS);
    await tx.sessions.addRefreshToken({
      token_hash: refreshTokenHash(token),
      session_id: sessionId,
      issued_at: now.toISOString(),
      expires_at: expiresAt.toISOString(),
    });
    return { token, expiresAt };
  }

  async function issue(actor: Actor, refresh: { token: string; expiresAt: Date }): Promise<IssuedTokens> {
    const now = clock();
    const claims = { owner: ownerOf(actor), role: actor.role, session_id: actor.session_id };
    const { token, expires_in } = await tokens.issue(claims, now);
    return {
      response: {
        access_token: token,
        token_type: 'bearer',
        expires_in,
        refresh_token: refresh.token,
        user: toUser(actor),
      },
      access_expires_at: new Date(now.getTime() + expires_in * 1000),
      refresh_expires_at: refresh.expiresAt,
    };
  }

  async function open(tx: Tx, account: Account) {
    const session = await sessions.open(tx, account);
    return { actor: actorOf(account, session.id), refresh: await addRefreshToken(tx, session.id) };
  }

  /** The account whose password this is. Does the work of one check even when there is no account. */
  async function findByPassword(input: LoginInput): Promise<{ account: Account; outdated: boolean } | null> {
    const candidates = await db.accounts.byEmail(input.email, input.user_type);
    for (const account of candidates) {
      const { matches, outdated } = await hasher.check(input.password, account.password_hash);
      if (matches) return { account, outdated };
    }
    if (candidates.length === 0) await hasher.check(input.password, null);
    return null;
  }

  async function attemptLogin(input: LoginInput, origin: RequestOrigin): Promise<IssuedTokens> {
    const found = await findByPassword(input);
    const refused = found === null ? 'wrong password or unknown' : mayUse(found.account) ? null : 'disabled';
    const rehash = found !== null && found.outdated && refused === null ? await hasher.hash(input.password) : null;
    const opened = await db.transaction(async (tx) => {
      const at = clock().toISOString();
      await tx.loginAttempts.record({
        email: input.email,
        address: origin.address,
        succeeded: found !== null,
        at,
      });
      if (found === null || refused !== null) {
        await audit.record(tx, origin, {
          action: 'account.login_refused',
          subject_kind: 'account',
          subject_id: input.email,
          ...(refused === null ? {} : { detail: refused }),
        });
        return null;
      }
      const { account } = found;
      if (rehash !== null) await tx.accounts.setPasswordHash({ kind: account.kind, id: account.id }, rehash);
      const session = await open(tx, account);
      await audit.record(tx, { ...origin, actor: session.actor }, { action: 'account.logged_in' });
      return session;
    });
    if (opened !== null) return issue(opened.actor, opened.refresh);
    if (found !== null) throw new AppError('forbidden', 'This account is disabled. Ask a Tier3 agent to enable it.');
    throw new AppError('invalid_credentials', 'E-mail address or password is wrong.');
  }

  /** Decides inside one transaction what a refresh token is worth; reuse ends the whole session. */
  async function rotate(token: string, origin: RequestOrigin) {
    return db.transaction(async (tx) => {
      const hash = refreshTokenHash(token);
      const row = await tx.sessions.refreshToken(hash);
      const session = row && (await tx.sessions.byId(row.session_id));
      const now = clock();
      if (!row || !session || session.ended_at !== null || new Date(row.expires_at) < now) return null;
      const account = await tx.accounts.byRef(session.account);
      if (account === null || !mayUse(account)) return null;
      if (isReuse(row, now)) {
        await tx.sessions.end(session.id, 'refresh token used again', now.toISOString());
        const holder = { ...origin, actor: actorOf(account, session.id) };
        await audit.record(tx, holder, { action: 'session.refresh_reused', subject_kind: 'session' });
        return null;
      }
      const refresh = await addRefreshToken(tx, session.id);
      await tx.sessions.useRefreshToken(hash, refreshTokenHash(refresh.token), now.toISOString());
      await tx.sessions.extend(session.id, refresh.expiresAt.toISOString());
      return { actor: actorOf(account, session.id), refresh };
    });
  }

  async function endSession(tx: Tx, caller: Caller): Promise<void> {
    await tx.sessions.end(caller.actor.session_id, 'logged out', clock().toISOString());
    await audit.record(tx, caller, { action: 'account.logged_out' });
  }

  return {
    async register({ username, email, password }, origin) {
      await requireStrongPassword(password, { email, username }, 'password');
      await requireFreeEmail(db, email);
      const password_hash = await hasher.hash(password);
      const opened = await db.transaction(async (tx) => {
        await requireFreeEmail(tx, email);
        const account = await tx.accounts.addUser({
          username,
          email,
          password_hash,
          created_at: clock().toISOString(),
        });
        const session = await open(tx, account);
        await audit.record(tx, { ...origin, actor: session.actor }, { action: 'account.registered' });
        return session;
      });
      return issue(opened.actor, opened.refresh);
    },
    login: (input, origin) => limits.guard(input.email, origin.address, () => attemptLogin(input, origin)),
    async refresh(refreshToken, origin) {
      const rotated = await rotate(refreshToken, origin);
      if (rotated === null) throw new AppError('session_ended', 'This session has ended. Sign in again.');
      return issue(rotated.actor, rotated.refresh);
    },
    async renew(actor) {
      const refresh = await db.transaction((tx) => addRefreshToken(tx, actor.session_id));
      return issue(actor, refresh);
    },
    async logout(caller) {
      await db.transaction((tx) => endSession(tx, caller));
    },
    async forget(refreshToken, origin) {
      await db.transaction(async (tx) => {
        const row = await tx.sessions.refreshToken(refreshTokenHash(refreshToken));
        const session = row && (await tx.sessions.byId(row.session_id));
        const account = session && (await tx.accounts.byRef(session.account));
        if (session && account) await endSession(tx, { ...origin, actor: actorOf(account, session.id) });
      });
    },
    async changePassword(caller, { current_password, new_password }) {
      const { actor } = caller;
      await limits.guard(actor.email, caller.address, async () => {
        const ref = accountRefOf(ownerOf(actor));
        const account = await db.accounts.byRef(ref);
        const { matches } = await hasher.check(current_password, account?.password_hash ?? null);
        if (!matches) {
          await db.transaction((tx) =>
            tx.loginAttempts.record({
              email: actor.email,
              address: caller.address,
              succeeded: false,
              at: clock().toISOString(),
            }),
          );
          throw new AppError('invalid_credentials', 'The current password is wrong.');
        }
        await requireStrongPassword(new_password, actor, 'new_password');
        const hash = await hasher.hash(new_password);
        await db.transaction(async (tx) => {
          const at = clock().toISOString();
          await tx.accounts.setPasswordHash(ref, hash, at);
          await tx.sessions.endAllOf(ref, { reason: 'password changed', at, keep: actor.session_id });
          await audit.record(tx, caller, { action: 'account.password_changed' });
        });
      });
    },
    async forgetOld() {
      await sessions.forgetExpired();
      await limits.forgetOld();
    },
    async authenticate(accessToken) {
      if (accessToken === null) throw new AppError('unauthenticated', 'Sign in first.');
      const claims = await tokens.read(accessToken, clock());
      if (claims === null) throw new AppError('unauthenticated', 'The access token is not valid. Sign in again.');
      const actor = await sessions.holder(claims.session_id);
      if (actor === null || ownerOf(actor) !== claims.owner) {
        throw new AppError('session_ended', 'This session has ended. Sign in again.');
      }
      return actor;
    },
  };
}

function isReuse({ used_at }: RefreshToken, now: Date): boolean {
  return used_at !== null && now.getTime() - new Date(used_at).getTime() > REFRESH_GRACE_MS;
}

/** One address, one account, in whichever table: signing in needs no second question. */
export async function requireFreeEmail(reads: Pick<Db, 'accounts'>, email: string): Promise<void> {
  const taken = await reads.accounts.byEmail(email);
  if (taken.length > 0) throw new AppError('email_taken', 'There is an account with this e-mail address already.');
}
