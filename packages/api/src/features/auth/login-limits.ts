import { AppError } from '@resolution/contracts';
import type { Db } from '@resolution/db';
import PQueue from 'p-queue';
import type { Clock } from '../../clock.ts';

/** ASVS 6.1.1: a guesser is slowed down, the owner elsewhere is not locked out. */
const FAILURES_PER_ADDRESS = 5;
/** NIST 800-63B 5.2.2: no more than 100 failures in a row for an account. */
const FAILURES_IN_A_ROW = 100;
const WINDOW_MS = 15 * 60 * 1000;
/** Older attempts are forgotten. Failures in a row may lie that far apart and still count. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Attempts for one account from one address that may wait for each other. */
const WAITING = 10;

export interface LoginLimits {
  /**
   * Runs an attempt if the limits allow one. Attempts for an account from one address run one after the other, so that a
   * burst gains nothing over guessing in turn.
   * @throws AppError `too_many_requests` before any hashing; `unavailable` when too many wait
   */
  readonly guard: <T>(email: string, address: string, attempt: () => Promise<T>) => Promise<T>;
  readonly forgetOld: () => Promise<void>;
}

/** Limits on guessing, from the attempts that the database keeps: a restart forgets none. */
export function createLoginLimits(db: Db, clock: Clock): LoginLimits {
  const turns = new Map<string, PQueue>();

  async function requireAllowed(email: string, address: string): Promise<void> {
    const now = clock().getTime();
    const since = new Date(now - WINDOW_MS).toISOString();
    const here = await db.loginAttempts.failuresFrom(email, address, since);
    if (here.count >= FAILURES_PER_ADDRESS) throw tooMany(here.oldest, now);
    const inARow = await db.loginAttempts.failuresInARow(email);
    const recent = inARow.latest !== null && new Date(inARow.latest).getTime() > now - WINDOW_MS;
    if (inARow.count >= FAILURES_IN_A_ROW && recent) throw tooMany(inARow.latest, now);
  }

  return {
    async guard(email, address, attempt) {
      const key = `${email}\n${address}`;
      const turn = turns.get(key) ?? new PQueue({ concurrency: 1 });
      turns.set(key, turn);
      if (turn.size >= WAITING) {
        throw new AppError('unavailable', 'Too many sign-ins at once. Try again in a moment.', { retryAfter: 2 });
      }
      try {
        return await turn.add(async () => {
          await requireAllowed(email, address);
          return attempt();
        });
      } finally {
        if (turn.size === 0 && turn.pending === 0) turns.delete(key);
      }
    },
    async forgetOld() {
      const before = new Date(clock().getTime() - KEPT_MS).toISOString();
      await db.transaction((tx) => tx.loginAttempts.forgetBefore(before));
    },
  };
}

function tooMany(from: string | null, now: number): AppError {
  const until = from === null ? now + 60_000 : new Date(from).getTime() + WINDOW_MS;
  const retryAfter = Math.max(1, Math.ceil((until - now) / 1000));
  return new AppError('too_many_requests', 'Too many failed sign-ins. Wait a few minutes, then try again.', {
    retryAfter,
  });
}
