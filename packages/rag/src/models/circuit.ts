import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import type { ModelClock } from './clock.ts';
import type { FailureKind, ModelFailure, ModelOutcome } from './failure.ts';

export interface CircuitSettings {
  /** Failures in a row that open it. */
  readonly threshold: number;
  /** How long it stays open before one call may try again, in milliseconds. */
  readonly openMs: number;
}

/** Five failures in a row are no chance; half a minute is what a restarting server takes. */
export const CIRCUIT: CircuitSettings = { threshold: 5, openMs: 30_000 };

/** Whether a failure says that the model is not well. Its budget and our masking say nothing about it. */
const COUNTS_AGAINST_MODEL = {
  unavailable: true,
  timeout: true,
  rate_limited: true,
  broken_reply: true,
  refused_by_budget: false,
  circuit_open: false,
  masking_failed: false,
  cancelled: false,
} as const satisfies Record<FailureKind, boolean>;

/** Stops calls to a model that keeps failing, so that nobody waits for the next timeout. */
export interface Circuit {
  /** Why no call may go now, or null. */
  refusal(): ModelFailure | null;
  /** The model asked to be left alone for so long; no call goes before that. */
  readonly hold: (seconds: number) => void;
  /** Makes the call and counts how it ended, unless there is a refusal: then that is the outcome. */
  run<T>(call: () => Promise<ModelOutcome<T>>): Promise<ModelOutcome<T>>;
}

/** A failed outcome on its way through cockatiel, which counts what is thrown. */
class FailedCall extends Error {
  readonly failure: ModelFailure;

  constructor(failure: ModelFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

function countsAgainstModel(error: unknown): boolean {
  return error instanceof FailedCall && COUNTS_AGAINST_MODEL[error.failure.kind];
}

/**
 * A circuit breaker by cockatiel that keeps its time by the given clock. cockatiel reads the machine's own time, so it is
 * told that its waiting is always over, and the wait is held here. While one call tries a model that was left alone the
 * others are turned away rather than kept waiting for it: they have something to fall back on.
 */
export function createCircuit(clock: ModelClock, settings: CircuitSettings = CIRCUIT): Circuit {
  let openUntil = 0;
  let heldUntil = 0;
  const policy = circuitBreaker(
    // In the trial after a pause every failure counts: a trial that told nothing must not count as a recovery.
    handleWhen((error) => countsAgainstModel(error) || policy.state === CircuitState.HalfOpen),
    { halfOpenAfter: Number.NEGATIVE_INFINITY, breaker: new ConsecutiveBreaker(settings.threshold) },
  );
  policy.onBreak(() => {
    openUntil = clock.now() + settings.openMs;
  });

  const refusal = (): ModelFailure | null => {
    const now = clock.now();
    if (heldUntil > now) return { kind: 'rate_limited', retry_after_seconds: Math.ceil((heldUntil - now) / 1000) };
    if (policy.state === CircuitState.HalfOpen) return { kind: 'circuit_open', retry_after_seconds: 1 };
    if (policy.state !== CircuitState.Open || openUntil <= now) return null;
    return { kind: 'circuit_open', retry_after_seconds: Math.ceil((openUntil - now) / 1000) };
  };

  return {
    refusal,
    hold: (seconds) => {
      heldUntil = Math.max(heldUntil, clock.now() + seconds * 1000);
    },
    async run(call) {
      const refused = refusal();
      if (refused !== null) return { ok: false, failure: refused };
      try {
        return await policy.execute(async () => {
          const outcome = await call();
          if (!outcome.ok) throw new FailedCall(outcome.failure);
          return outcome;
        });
      } catch (error) {
        if (error instanceof FailedCall) return { ok: false, failure: error.failure };
        throw error;
      }
    },
  };
}
