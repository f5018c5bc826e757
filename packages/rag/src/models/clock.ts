import { setTimeout as wait } from 'node:timers/promises';

/** Time as the gateway sees it, so that tests turn hours in no time. */
export interface ModelClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; rejects at once when `signal` is aborted, leaving no timer behind. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own time: what the server passes in. */
export const systemClock: ModelClock = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
};
