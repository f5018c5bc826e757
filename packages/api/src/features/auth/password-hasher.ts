import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@resolution/contracts';
import { Bcrypt } from 'oslo/password';
import PQueue from 'p-queue';

/**
 * Own hashes are `sha256:` + bcrypt of base64(SHA-256(password)): bcrypt alone reads 72 bytes and stops at NUL.
 * Everything else that looks like bcrypt was made elsewhere over the plain password.
 */
const OWN_PREFIX = 'sha256:';
const FOREIGN_BCRYPT = /^\$2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}$/;

/** bcrypt blocks a thread of the pool for about 200 ms at cost 12; two leave the other cores' work alone. */
const HASHES_AT_ONCE = 2;

export interface PasswordHasherOptions {
  /** log2 of the rounds: 12 in the product. */
  readonly cost: number;
  /** Hashes that may wait beyond the running ones; later ones are refused with 503. */
  readonly queueLimit: number;
  /** The hash itself; bcrypt in the product. */
  readonly algorithm?: PasswordAlgorithm;
}

/** What Oslo calls a password hashing algorithm. */
export type PasswordAlgorithm = Pick<Bcrypt, 'hash' | 'verify'>;

export interface PasswordCheck {
  readonly matches: boolean;
  /** The stored hash was made elsewhere or at another cost and should be replaced. */
  readonly outdated: boolean;
}

export interface PasswordHasher {
  /** @throws AppError `unavailable` when the queue is full */
  readonly hash: (password: string) => Promise<string>;
  /**
   * Takes the same time whether `stored` is a hash or null (no such account).
   * @throws AppError `unavailable` when the queue is full
   */
  readonly check: (password: string, stored: string | null) => Promise<PasswordCheck>;
}

function condense(password: string): string {
  return createHash('sha256').update(password.normalize('NFKC'), 'utf8').digest('base64');
}

/** Bounded bcrypt: what is over the limit is refused at once rather than piling up in front of everybody's login. */
export function createPasswordHasher({
  cost,
  queueLimit,
  algorithm: bcrypt = new Bcrypt({ cost }),
}: PasswordHasherOptions): PasswordHasher {
  const queue = new PQueue({ concurrency: HASHES_AT_ONCE });
  // What an unknown account is compared with: a hash of nothing anybody knows, at the same cost.
  const decoy = bcrypt.hash(condense(randomUUID()));

  async function inQueue<T>(work: () => Promise<T>): Promise<T> {
    if (queue.size >= queueLimit) {
      throw new AppError('unavailable', 'Too many people are signing in right now. Try again in a moment.', {
        retryAfter: 2,
      });
    }
    return queue.add(work);
  }

  return {
    async hash(password) {
      return OWN_PREFIX + (await inQueue(() => bcrypt.hash(condense(password))));
    },
    async check(password, stored) {
      if (stored?.startsWith(OWN_PREFIX)) {
        const hash = stored.slice(OWN_PREFIX.length);
        const matches = await inQueue(() => bcrypt.verify(hash, condense(password)));
        return { matches, outdated: costOf(hash) !== cost };
      }
      if (stored !== null && FOREIGN_BCRYPT.test(stored)) {
        return { matches: await inQueue(() => bcrypt.verify(stored, password)), outdated: true };
      }
      const against = await decoy;
      await inQueue(() => bcrypt.verify(against, condense(password)));
      return { matches: false, outdated: false };
    },
  };
}

function costOf(hash: string): number {
  return Number(hash.slice(4, 6));
}
