import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/models/clock.ts';
import { failureToError } from '../../src/models/failure.ts';
import type { FakeReply } from '../../src/testing/index.ts';
import { ANSWER_SCHEMA, type GatewayRig, readStream, requestOf, rigsOfTests } from './gateway-rig.ts';

const open = rigsOfTests();
const good: FakeReply = { kind: 'answer', text: '{"answer":"Open the ledger."}' };
const refused: FakeReply = { kind: 'status', status: 400 };
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
const ask = ({ gateway }: GatewayRig, user: string | null = 'user:1') =>
  gateway.generate(requestOf('How?', { caller: { user } }), ANSWER_SCHEMA);

describe('the circuit', () => {
  it('opens after failures in a row, lets one call try after a while, and closes when that succeeds', async () => {
    const opened = await open(() => refused, { circuit: { threshold: 3, openMs: 30_000 } });
    for (let call = 1; call <= 3; call += 1) {
      expect(await ask(opened)).toMatchObject({ failure: { kind: 'unavailable' } });
    }
    expect(await ask(opened)).toEqual({ ok: false, failure: { kind: 'circuit_open', retry_after_seconds: 30 } });
    expect(opened.server.requests).toHaveLength(3);

    opened.clock.advance(30_000);
    expect(await ask(opened)).toMatchObject({ failure: { kind: 'unavailable' } });
    expect(opened.server.requests).toHaveLength(4);
    expect(await ask(opened)).toMatchObject({ failure: { kind: 'circuit_open' } });
    expect(opened.server.requests).toHaveLength(4);

    opened.clock.advance(30_000);
    opened.server.behave(() => good);
    expect(await ask(opened)).toMatchObject({ ok: true });
    expect(await ask(opened)).toMatchObject({ ok: true });
    expect(opened.server.requests).toHaveLength(6);
    expect(opened.records.map((record) => record.outcome)).toContain('circuit_open');
  });

  it('turns others away while one call tries', async () => {
    const opened = await open(() => refused, { circuit: { threshold: 1, openMs: 1000 } });
    await ask(opened);
    opened.clock.advance(1000);
    const release = Promise.withResolvers<void>();
    opened.server.behave(() => ({
      kind: 'answer',
      text: (async function* () {
        await release.promise;
        yield '{"answer":"Yes."}';
      })(),
    }));
    const trial = ask(opened);
    expect(await ask(opened)).toMatchObject({ failure: { kind: 'circuit_open' } });
    release.resolve();
    expect(await trial).toMatchObject({ ok: true });
    expect(opened.server.requests).toHaveLength(2);
  });

  it('counts streams that break, and not people who leave', async () => {
    const opened = await open(() => ({ kind: 'cut', text: 'Open' }), { circuit: { threshold: 2, openMs: 1000 } });
    for (let call = 1; call <= 5; call += 1) {
      for await (const part of opened.gateway.stream(requestOf('How?'))) if (part.type === 'text') break;
    }
    for (let call = 1; call <= 2; call += 1) await readStream(opened.gateway.stream(requestOf('How?')));
    expect((await readStream(opened.gateway.stream(requestOf('How?')))).end).toMatchObject({
      failure: { kind: 'circuit_open' },
    });
  });

  it('is one per model', async () => {
    const opened = await open(({ model }) => (model === 'large' ? refused : good), {
      models: { large: 'large', small: 'small' },
      circuit: { threshold: 1, openMs: 1000 },
    });
    await ask(opened);
    expect(await ask(opened)).toMatchObject({ failure: { kind: 'circuit_open' } });
    const judge = requestOf('Good?', { useCase: 'judge' });
    expect(await opened.gateway.generate(judge, ANSWER_SCHEMA)).toMatchObject({ ok: true });
  });
});

/** Input of the test prompt by estimate, and the most it may answer. */
const ONE_CALL = 8 + 2500;

describe('token budgets', () => {
  it('refuse a person beyond their share, and nobody else', async () => {
    const opened = await open(() => good, { budgets: { userTokensPerDay: ONE_CALL } });
    expect(await ask(opened)).toMatchObject({ ok: true });
    const second = await ask(opened);
    expect(second).toEqual({
      ok: false,
      failure: { kind: 'refused_by_budget', budget: 'user', retry_after_seconds: 12 * 3600 },
    });
    expect(await ask(opened, 'user:2')).toMatchObject({ ok: true });
    expect(opened.server.requests).toHaveLength(2);
    expect(opened.records.map((record) => record.outcome)).toEqual(['ok', 'refused_by_budget', 'ok']);
    const { failure } = second as Extract<typeof second, { ok: false }>;
    expect(failureToError(failure)).toMatchObject({ code: 'too_many_requests', retryAfter: 12 * 3600 });
  });

  it('refuse everybody beyond the day, and begin anew at midnight UTC', async () => {
    const opened = await open(() => good, { budgets: { tokensPerDay: ONE_CALL } });
    await ask(opened);
    expect(await ask(opened, null)).toMatchObject({ failure: { kind: 'refused_by_budget', budget: 'day' } });
    opened.clock.advance(12 * 3600 * 1000);
    expect(await ask(opened, null)).toMatchObject({ ok: true });
  });

  it('cannot be overstepped by calls at the same time', async () => {
    const opened = await open(() => good, { budgets: { userTokensPerDay: ONE_CALL * 2.5 } });
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => ask(opened)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(2);
    expect(opened.server.requests).toHaveLength(2);
  });

  it('hold over a restart', async () => {
    const opened = await open(() => good);
    await ask(opened);
    const spent = opened.gateway.spentTokens();
    expect(spent).toMatchObject({ day: '2026-01-15', byUser: { 'user:1': spent.total } });
    expect(spent.total).toBe((opened.records[0]?.input_tokens ?? 0) + (opened.records[0]?.output_tokens ?? 0));
    await opened.server.close();
    const again = await open(() => good, { budgets: { userTokensPerDay: ONE_CALL + spent.total - 1, spent } });
    expect(await ask(again)).toMatchObject({ failure: { kind: 'refused_by_budget' } });
  });

  it.each<[string, FakeReply, boolean]>([
    ['a refused request', refused, false],
    ['a busy server', { kind: 'status', status: 429 }, false],
    ['an answer that broke', { kind: 'answer', text: 'no JSON' }, true],
    ['an answer that may have come too late', { kind: 'silence' }, true],
  ])('are charged only for what was answered: %s', async (_name, reply, charged) => {
    const opened = await open(() => reply, { useCases: { resolve: { idleMs: 100 } } });
    await ask(opened);
    expect(opened.gateway.spentTokens().total > 0).toBe(charged);
  });
});

describe('a person who leaves', () => {
  it.each(['before the first text', 'in the middle', 'while a retry waits'])(
    'ends the upstream request: %s',
    async (when) => {
      const leave = new AbortController();
      const reply: FakeReply =
        when === 'in the middle' ? { kind: 'stall', text: 'Open the ledger' } : { kind: 'silence' };
      const opened = await open(
        () => {
          if (when === 'while a retry waits') return { kind: 'status', status: 503 };
          if (when === 'before the first text') leave.abort();
          return reply;
        },
        {
          clock: {
            now: Date.now,
            sleep: async (_milliseconds, signal) => {
              leave.abort();
              signal?.throwIfAborted();
            },
          },
        },
      );
      const request = requestOf('How?', { useCase: 'chat', caller: { user: 'user:1', signal: leave.signal } });
      let end: unknown;
      for await (const part of opened.gateway.stream(request)) {
        if (part.type === 'text') leave.abort();
        else end = part;
      }
      expect(end).toMatchObject({ type: 'failure', failure: { kind: 'cancelled' } });
      expect(opened.server.requests).toHaveLength(1);
      expect(await opened.server.requests[0]?.ended).toBe(when === 'while a retry waits' ? 'answered' : 'left');
      expect(opened.records).toMatchObject([{ outcome: 'cancelled' }]);
    },
  );

  it('ends an answer in a shape as well', async () => {
    const leave = new AbortController();
    const opened = await open(() => {
      leave.abort();
      return { kind: 'silence' };
    });
    const request = requestOf('How?', { caller: { user: null, signal: leave.signal } });
    expect(await opened.gateway.generate(request, ANSWER_SCHEMA)).toMatchObject({ failure: { kind: 'cancelled' } });
    expect(await opened.server.requests[0]?.ended).toBe('left');
    expect(opened.gateway.spentTokens().total).toBeGreaterThan(0);
  });

  it('is not waited for by the clock, and leaves no timer', async () => {
    const leave = new AbortController();
    const before = timers();
    const wait = systemClock.sleep(3_600_000, leave.signal);
    leave.abort();
    await expect(wait).rejects.toThrow(/abort/i);
    expect(timers()).toBe(before);
  });

  it('is not asked for at all when already gone', async () => {
    const opened = await open(() => good);
    const request = requestOf('How?', { caller: { user: null, signal: AbortSignal.abort() } });
    expect(await opened.gateway.generate(request, ANSWER_SCHEMA)).toMatchObject({ failure: { kind: 'cancelled' } });
    expect(opened.server.requests).toHaveLength(0);
  });

  it('leaves nothing behind, a thousand times', async () => {
    const opened = await open(() => ({ kind: 'stall', text: 'Open the ledger and choose' }));
    const leaveOnce = async (how: 'abort' | 'break') => {
      const leave = new AbortController();
      const request = requestOf('How?', { useCase: 'chat', caller: { user: null, signal: leave.signal } });
      for await (const part of opened.gateway.stream(request)) {
        if (part.type !== 'text') continue;
        if (how === 'break') break;
        leave.abort();
      }
    };
    await leaveOnce('abort');
    const before = timers();
    for (let round = 0; round < 50; round += 1) {
      await Promise.all(Array.from({ length: 20 }, (_, index) => leaveOnce(index % 2 === 0 ? 'abort' : 'break')));
    }
    const ends = await Promise.all(opened.server.requests.map((request) => request.ended));
    expect(ends).toHaveLength(1001);
    expect(new Set(ends)).toEqual(new Set(['left']));
    await opened.server.connectionsClosed();
    expect(timers()).toBeLessThanOrEqual(before);
    expect(opened.records).toHaveLength(1001);
    expect(opened.gateway.spentTokens().total).toBeLessThan(1001 * 100);
  }, 60_000);
});
