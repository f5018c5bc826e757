import { type AttemptSignal, createAttemptSignal } from './attempt-signal.ts';
import type { Circuit } from './circuit.ts';
import type { ModelFailure } from './failure.ts';
import type { CallBooks, ModelCall } from './model-call.ts';
import type { ModelCaller } from './request.ts';
import type { RetryOptions } from './retry.ts';
import type { UseCaseSettings } from './use-cases.ts';

/** What a call of one use case goes by: its model, its limits and the books it is written into. */
export interface ModelLine {
  readonly books: CallBooks;
  readonly circuit: Circuit;
  readonly random: () => number;
  readonly model: string;
  readonly settings: UseCaseSettings;
  /** Why no call may go right now, or null. */
  readonly refusal: () => ModelFailure | null;
}

export function retryOptions(line: ModelLine, caller: ModelCaller, call: ModelCall): RetryOptions {
  return {
    clock: line.books.clock,
    random: line.random,
    signal: caller.signal,
    deadline: call.deadline,
    onRateLimited: line.circuit.hold,
  };
}

/** The signal of the call's next request: what is left of the call's time, and the use case's longest silence. */
export function attemptSignal(line: ModelLine, caller: ModelCaller, call: ModelCall): AttemptSignal {
  return createAttemptSignal({
    caller: caller.signal,
    timeoutMs: Math.max(0, call.deadline - line.books.clock.now()),
    idleMs: line.settings.idleMs,
  });
}
