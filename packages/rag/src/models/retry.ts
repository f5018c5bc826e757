import type { ModelClock } from './clock.ts';
import type { BrokenReply, ModelFailure, ModelOutcome } from './failure.ts';

/** Requests beside the first, per call. */
const RETRIES = 2;
/** First wait and longest wait, doubling between; the jitter takes a random part of it ("full jitter", AWS 2015). */
const BACKOFF = { firstMs: 300, longestMs: 4000 };
/** A broken answer may be bad luck once; the second time it is the model. */
const BROKEN_REPLY_RETRIES = 1;

/** A good try at the same request would end the same: too long stays too long, held back stays held back. */
const WORTH_ANOTHER_TRY = {
  not_json: true,
  wrong_shape: true,
  cut_off: true,
  empty: true,
  too_long: false,
  filtered: false,
  unsupported: false,
} as const satisfies Record<BrokenReply, boolean>;

export interface RetryOptions {
  readonly clock: ModelClock;
  readonly random: () => number;
  /** The caller's; nothing is waited for once it is aborted. */
  readonly signal: AbortSignal | undefined;
  /** When the call's time is over, in the clock's milliseconds: nothing is waited for past it. */
  readonly deadline: number;
  /** Told at once how long the model asked to be left alone, so that other calls do not go in between. */
  readonly onRateLimited: (seconds: number) => void;
}

/**
 * Makes a request again after a failure that may pass: bounded, with jitter, and not before a `Retry-After` says so. The
 * waits end when the caller leaves; cockatiel's retry cannot do that, which is why this loop is our own.
 */
export async function withRetries<T>(
  attempt: (number: number) => Promise<ModelOutcome<T>>,
  options: RetryOptions,
): Promise<ModelOutcome<T>> {
  for (let number = 1; ; number += 1) {
    const outcome = await attempt(number);
    if (outcome.ok) return outcome;
    if (outcome.failure.kind === 'rate_limited' && outcome.failure.retry_after_seconds !== null) {
      options.onRateLimited(outcome.failure.retry_after_seconds);
    }
    const wait = waitBeforeRetry(outcome.failure, number, options.random);
    if (wait === null || options.clock.now() + wait >= options.deadline) return outcome;
    try {
      await options.clock.sleep(wait, options.signal);
    } catch (error) {
      if (options.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };
      throw error;
    }
  }
}

/** Milliseconds until attempt `number + 1`, or null when there should be none. */
function waitBeforeRetry(failure: ModelFailure, number: number, random: () => number): number | null {
  if (number > RETRIES) return null;
  const jittered = random() * Math.min(BACKOFF.longestMs, BACKOFF.firstMs * 2 ** (number - 1));
  switch (failure.kind) {
    case 'unavailable':
      return failure.reason === 'unreachable' || failure.reason === 'server_error' ? jittered : null;
    case 'rate_limited':
      return (failure.retry_after_seconds ?? 0) * 1000 + jittered;
    case 'broken_reply':
      return WORTH_ANOTHER_TRY[failure.reason] && number <= BROKEN_REPLY_RETRIES ? jittered : null;
    // A timeout has used up the time there was; the others end a call for good.
    case 'timeout':
    case 'refused_by_budget':
    case 'circuit_open':
    case 'masking_failed':
    case 'cancelled':
      return null;
    default:
      return failure satisfies never;
  }
}
