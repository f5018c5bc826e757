import type { Account, AccountKind, AccountRef } from '../accounts/account.ts';
import { AccountReads } from '../accounts/accounts.ts';
import { UntilChanged } from '../paging/unchanged.ts';
import type { Scope } from '../scope.ts';
import { fromStored, fromStoredOrNull, toStored } from '../sqlite/instant.ts';

/** One login. It is also the family of the refresh tokens made from it. */
export interface Session {
  readonly id: string;
  readonly account: AccountRef;
  readonly created_at: string;
  readonly expires_at: string;
  readonly ended_at: string | null;
  readonly end_reason: string | null;
}

export interface RefreshToken {
  /** Never the token itself. */
  readonly token_hash: string;
  readonly session_id: string;
  readonly issued_at: string;
  readonly expires_at: string;
  readonly used_at: string | null;
  readonly replaced_by: string | null;
}

interface SessionRow extends Omit<Session, 'account'> {
  readonly account_kind: AccountKind;
  readonly account_id: number;
}

/** A session and whose it is; an account is never deleted, so null is a session of one that never was. */
export interface SessionHolder {
  readonly session: Session;
  readonly account: Account | null;
}

const SESSION_COLUMNS = 'id, account_kind, account_id, created_at, expires_at, ended_at, end_reason';

export class SessionReads {
  protected readonly scope: Scope;
  readonly #accounts: AccountReads;
  readonly #holders: UntilChanged<SessionHolder | null>;

  constructor(scope: Scope) {
    this.scope = scope;
    this.#accounts = new AccountReads(scope);
    this.#holders = new UntilChanged(scope.sql);
  }

  /**
   * A session with its account, ended and expired ones too. Every authenticated request asks for it, so it is remembered
   * until anything in the database changes.
   */
  async holder(id: string): Promise<SessionHolder | null> {
    return this.#holders.get(id, () => {
      const session = this.#byId(id);
      return session === null ? null : { session, account: this.#accounts.find(session.account) };
    });
  }

  /** Ended and expired sessions are returned too. */
  async byId(id: string): Promise<Session | null> {
    return this.#byId(id);
  }

  /** Sessions of an account that were not ended, newest first; expired ones included. */
  async openOf({ kind, id }: AccountRef): Promise<Session[]> {
    return this.scope.sql
      .all<SessionRow>(
        `SELECT ${SESSION_COLUMNS} FROM session
         WHERE account_kind = ? AND account_id = ? AND ended_at IS NULL ORDER BY created_at DESC`,
        [kind, id],
      )
      .map(toSession);
  }

  async refreshToken(tokenHash: string): Promise<RefreshToken | null> {
    const [row] = this.scope.sql.all<RefreshToken>('SELECT * FROM refresh_token WHERE token_hash = ?', [tokenHash]);
    if (row === undefined) return null;
    return {
      ...row,
      issued_at: fromStored(row.issued_at),
      expires_at: fromStored(row.expires_at),
      used_at: fromStoredOrNull(row.used_at),
    };
  }

  #byId(id: string): Session | null {
    const [row] = this.scope.sql.all<SessionRow>(`SELECT ${SESSION_COLUMNS} FROM session WHERE id = ?`, [id]);
    return row === undefined ? null : toSession(row);
  }
}

export class SessionWrites extends SessionReads {
  async create(session: Pick<Session, 'id' | 'account' | 'created_at' | 'expires_at'>): Promise<void> {
    const { id, account, created_at, expires_at } = session;
    await this.scope.prisma.session.create({
      data: { id, account_kind: account.kind, account_id: account.id, created_at, expires_at },
    });
  }

  async extend(id: string, expiresAt: string): Promise<void> {
    await this.scope.prisma.session.updateMany({ where: { id }, data: { expires_at: expiresAt } });
  }

  /** Ends a session for good. @returns false when it had ended already or never was. */
  async end(id: string, reason: string, at: string): Promise<boolean> {
    const { count } = await this.scope.prisma.session.updateMany({
      where: { id, ended_at: null },
      data: { ended_at: at, end_reason: reason },
    });
    return count > 0;
  }

  /** Ends every session of an account, but for the one to keep. @returns How many were ended. */
  async endAllOf(
    account: AccountRef,
    { reason, at, keep }: { reason: string; at: string; keep?: string },
  ): Promise<number> {
    const { count } = await this.scope.prisma.session.updateMany({
      where: {
        account_kind: account.kind,
        account_id: account.id,
        ended_at: null,
        ...(keep === undefined ? {} : { id: { not: keep } }),
      },
      data: { ended_at: at, end_reason: reason },
    });
    return count;
  }

  async addRefreshToken(
    token: Pick<RefreshToken, 'token_hash' | 'session_id' | 'issued_at' | 'expires_at'>,
  ): Promise<void> {
    await this.scope.prisma.refresh_token.create({ data: token });
  }

  /** Marks a token as used and names its successor. @returns false when it had been used already. */
  async useRefreshToken(tokenHash: string, replacedBy: string, at: string): Promise<boolean> {
    const { count } = await this.scope.prisma.refresh_token.updateMany({
      where: { token_hash: tokenHash, used_at: null },
      data: { used_at: at, replaced_by: replacedBy },
    });
    return count > 0;
  }

  /** Forgets sessions, with their tokens, that expired before an instant. @returns How many there were. */
  async forgetExpired(before: string): Promise<number> {
    return this.scope.sql.run('DELETE FROM session WHERE expires_at < ?', [toStored(before)]).changes;
  }
}

function toSession({ account_kind, account_id, ...row }: SessionRow): Session {
  return {
    id: row.id,
    account: { kind: account_kind, id: account_id },
    created_at: fromStored(row.created_at),
    expires_at: fromStored(row.expires_at),
    ended_at: fromStoredOrNull(row.ended_at),
    end_reason: row.end_reason,
  };
}
