import type { Scope } from '../scope.ts';
import { fromStoredOrNull, toStored } from '../sqlite/instant.ts';

export interface LoginAttempt {
  readonly email: string;
  readonly address: string;
  readonly succeeded: boolean;
  readonly at: string;
}

/** Failures in a window, with the instants a `Retry-After` is reckoned from. */
export interface LoginFailures {
  readonly count: number;
  readonly oldest: string | null;
  readonly latest: string | null;
}

/** Logins tried, for the limits per account and address. */
export class LoginAttemptReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** Failures for an account from one address since an instant. */
  async failuresFrom(email: string, address: string, since: string): Promise<LoginFailures> {
    return this.#failures('email = ? AND address = ? AND at >= ?', [email, address, toStored(since)]);
  }

  /** Failures for an account in a row, from anywhere: those after its last success. */
  async failuresInARow(email: string): Promise<LoginFailures> {
    return this.#failures(
      'email = ? AND id > COALESCE((SELECT MAX(id) FROM login_attempt WHERE email = ? AND succeeded = 1), 0)',
      [email, email],
    );
  }

  #failures(where: string, values: readonly string[]): LoginFailures {
    const [row] = this.scope.sql.all<LoginFailures>(
      `SELECT COUNT(*) AS count, MIN(at) AS oldest, MAX(at) AS latest
       FROM login_attempt WHERE succeeded = 0 AND ${where}`,
      values,
    );
    if (row === undefined) return { count: 0, oldest: null, latest: null };
    return { count: row.count, oldest: fromStoredOrNull(row.oldest), latest: fromStoredOrNull(row.latest) };
  }
}

export class LoginAttemptWrites extends LoginAttemptReads {
  async record(attempt: LoginAttempt): Promise<void> {
    await this.scope.prisma.login_attempt.create({ data: attempt });
  }

  /** Forgets what no limit looks at any more. */
  async forgetBefore(instant: string): Promise<number> {
    return this.scope.sql.run('DELETE FROM login_attempt WHERE at < ?', [toStored(instant)]).changes;
  }
}
