import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { createAttemptSignal } from '../../src/models/attempt-signal.ts';

const HOUR_MS = 3_600_000;
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

test('a request that is over leaves neither timer nor listener, and is ended', () => {
  const caller = new AbortController();
  const listeners = () => getEventListeners(caller.signal, 'abort').length;
  const before = timers();
  const limits = createAttemptSignal({ caller: caller.signal, timeoutMs: HOUR_MS, idleMs: HOUR_MS });
  limits.touch();
  expect([timers() - before, listeners(), limits.signal.aborted]).toEqual([2, 1, false]);
  limits.release();
  expect([timers() - before, listeners(), limits.signal.aborted]).toEqual([0, 0, true]);
  limits.touch();
  expect(timers()).toBe(before);
});

test('a caller who has left before ends it at once, and one who leaves ends it then', () => {
  const gone = createAttemptSignal({ caller: AbortSignal.abort(), timeoutMs: HOUR_MS, idleMs: HOUR_MS });
  expect([gone.signal.aborted, gone.stopped()]).toEqual([true, { stop: 'cancelled' }]);
  gone.release();
  const caller = new AbortController();
  const limits = createAttemptSignal({ caller: caller.signal, timeoutMs: HOUR_MS, idleMs: HOUR_MS });
  caller.abort();
  expect([limits.signal.aborted, limits.stopped()]).toEqual([true, { stop: 'cancelled' }]);
  limits.release();
});
