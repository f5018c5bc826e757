import { AppError } from '@resolution/contracts';
import type { Clock } from '../../clock.ts';

interface RateLimitOptions {
  readonly clock: Clock;
  /** Uses of one key in a window. */
  readonly limit: number;
  readonly windowSeconds: number;
  /** What is said beyond it. */
  readonly message: string;
}

export interface RateLimit {
  /** Counts one use. @throws AppError `too_many_requests` with when to come back */
  take(key: string): void;
}

/** Keys remembered at once; those whose window is over make room first. */
const KEYS_KEPT = 10_000;

/** Counts in memory, in windows that begin with a key's first use. */
export function createRateLimit({ clock, limit, windowSeconds, message }: RateLimitOptions): RateLimit {
  const windows = new Map<string, { readonly ends: number; uses: number }>();

  const makeRoom = (now: number): void => {
    if (windows.size < KEYS_KEPT) return;
    for (const [key, { ends }] of windows) if (ends <= now) windows.delete(key);
    // Insertion order is age: whoever came first is forgotten first.
    for (const key of windows.keys()) {
      if (windows.size < KEYS_KEPT) return;
      windows.delete(key);
    }
  };

  return {
    take(key) {
      const now = clock().getTime();
      const known = windows.get(key);
      if (known === undefined || known.ends <= now || known.ends > now + windowSeconds * 1000) {
        windows.delete(key);
        makeRoom(now);
        windows.set(key, { ends: now + windowSeconds * 1000, uses: 1 });
        return;
      }
      if (known.uses >= limit) {
        throw new AppError('too_many_requests', message, { retryAfter: Math.ceil((known.ends - now) / 1000) });
      }
      known.uses += 1;
    },
  };
}
