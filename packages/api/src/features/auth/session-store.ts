import type { Account, AccountKind, Db, Tx } from '@resolution/db';
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia';
import type { Actor, OwnerKey } from '../../actor.ts';
import type { Clock } from '../../clock.ts';

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaOver>;
    UserId: OwnerKey;
    DatabaseUserAttributes: { account: Account };
  }
}

/** A session that nobody uses for this long ends; every use past half of it starts the time again. */
const SESSION_LIFETIME = new TimeSpan(30, 'd');
export const SESSION_LIFETIME_MS = SESSION_LIFETIME.milliseconds();

export interface SessionStore {
  /** Opens a session inside the transaction of the login. */
  readonly open: (tx: Tx, account: Account) => Promise<{ id: string; expiresAt: Date }>;
  /** Whose session it is; null when it ended, expired, or the account may no longer sign in. */
  readonly holder: (sessionId: string) => Promise<Actor | null>;
  /** Deletes sessions that expired, with their refresh tokens. */
  readonly forgetExpired: () => Promise<void>;
}

export function ownerKeyOf({ kind, id }: { kind: AccountKind; id: number }): OwnerKey {
  return `${kind}:${id}`;
}

export function accountRefOf(owner: OwnerKey): { kind: AccountKind; id: number } {
  const [kind, id] = owner.split(':');
  return { kind: kind === 'agent' ? 'agent' : 'user', id: Number(id) };
}

export function mayUse(account: Account): boolean {
  return account.disabled_at === null && account.retired_at === null;
}

export function actorOf(account: Account, sessionId: string): Actor {
  const { id, username, email } = account;
  const base = { id, username, email, session_id: sessionId };
  return account.kind === 'agent'
    ? { ...base, role: 'support_agent', agent_id: account.agent_id, tier: account.tier }
    : { ...base, role: 'realpage_user' };
}

/** Lucia over our own tables: reads outside of transactions, each write in one. */
export function createSessionStore(db: Db, clock: Clock): SessionStore {
  const lucia = luciaOver(db, (work) => db.transaction((tx) => work(tx.sessions)), clock);
  return {
    async open(tx, account) {
      const within = luciaOver(tx, (work) => work(tx.sessions), clock);
      return within.createSession(ownerKeyOf(account), {});
    },
    async holder(sessionId) {
      const { user } = await lucia.validateSession(sessionId);
      return user === null ? null : actorOf(user.account, sessionId);
    },
    forgetExpired: () => lucia.deleteExpiredSessions(),
  };
}

function luciaOver(
  reads: Pick<Db, 'sessions'>,
  write: (work: (sessions: Tx['sessions']) => Promise<unknown>) => Promise<unknown>,
  clock: Clock,
) {
  const now = (): string => clock().toISOString();
  const adapter: Adapter = {
    async getSessionAndUser(sessionId) {
      const holder = await reads.sessions.holder(sessionId);
      if (holder === null || holder.session.ended_at !== null) return [null, null];
      const { session, account } = holder;
      const databaseSession: DatabaseSession = {
        id: session.id,
        userId: ownerKeyOf(session.account),
        expiresAt: new Date(session.expires_at),
        attributes: {},
      };
      if (account === null || !mayUse(account)) return [databaseSession, null];
      return [databaseSession, { id: ownerKeyOf(account), attributes: { account } }];
    },
    async getUserSessions(owner) {
      const sessions = await reads.sessions.openOf(accountRefOf(owner));
      return sessions.map(({ id, expires_at }) => ({
        id,
        userId: owner,
        expiresAt: new Date(expires_at),
        attributes: {},
      }));
    },
    async setSession({ id, userId, expiresAt }) {
      await write((sessions) =>
        sessions.create({
          id,
          account: accountRefOf(userId),
          created_at: now(),
          expires_at: expiresAt.toISOString(),
        }),
      );
    },
    async updateSessionExpiration(id, expiresAt) {
      await write((sessions) => sessions.extend(id, expiresAt.toISOString()));
    },
    async deleteSession(id) {
      await write((sessions) => sessions.end(id, 'invalid', now()));
    },
    async deleteUserSessions(owner) {
      await write((sessions) => sessions.endAllOf(accountRefOf(owner), { reason: 'ended', at: now() }));
    },
    async deleteExpiredSessions() {
      await write((sessions) => sessions.forgetExpired(now()));
    },
  };
  return new Lucia(adapter, {
    sessionExpiresIn: SESSION_LIFETIME,
    getUserAttributes: ({ account }) => ({ account }),
  });
}
