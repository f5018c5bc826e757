import type { StopReason } from './classification.ts';

/** The signal of one request: aborted by the caller, by its time being over or by silence. */
export interface AttemptSignal {
  readonly signal: AbortSignal;
  /** Why it was ended from our side, or null. */
  stopped(): StopReason | null;
  /** Something arrived: the silence begins anew. */
  touch(): void;
  /** Ends the request if it still runs and leaves neither timer nor listener behind. */
  release(): void;
}

interface AttemptLimits {
  readonly caller: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly idleMs: number;
}

/** Timers of its own rather than `AbortSignal.timeout`, whose timer outlives the request. */
export function createAttemptSignal({ caller, timeoutMs, idleMs }: AttemptLimits): AttemptSignal {
  const controller = new AbortController();
  let reason: StopReason | null = null;
  const stop = (why: StopReason): void => {
    if (controller.signal.aborted) return;
    reason = why;
    controller.abort();
  };
  const leave = (): void => stop({ stop: 'cancelled' });
  const idle = (): void => stop({ stop: 'timeout', afterMs: idleMs });

  const total = setTimeout(() => stop({ stop: 'timeout', afterMs: timeoutMs }), timeoutMs);
  let silence = setTimeout(idle, idleMs);
  if (caller?.aborted) leave();
  else caller?.addEventListener('abort', leave, { once: true });

  return {
    signal: controller.signal,
    stopped: () => reason,
    touch() {
      clearTimeout(silence);
      if (!controller.signal.aborted) silence = setTimeout(idle, idleMs);
    },
    release() {
      clearTimeout(total);
      clearTimeout(silence);
      caller?.removeEventListener('abort', leave);
      controller.abort();
    },
  };
}
