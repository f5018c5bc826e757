import { afterEach, describe, expect, it } from 'vitest';
import type { FailureKind, ModelFailure } from '../../src/models/failure.ts';
import type { ModelGatewayOptions } from '../../src/models/gateway.ts';
import { type FakeBehaviour, type FakeReply, startFakeModelServer } from '../../src/testing/index.ts';
import { ANSWER_SCHEMA, createRig, type GatewayRig, readStream, requestOf } from './gateway-rig.ts';

let rig: GatewayRig | null = null;
async function open(behaviour: FakeBehaviour, options: Partial<ModelGatewayOptions> = {}): Promise<GatewayRig> {
  rig = await createRig(behaviour, options);
  return rig;
}
afterEach(async () => {
  await rig?.server.close();
  rig = null;
});

const good: FakeReply = { kind: 'answer', text: '{"answer":"Open the ledger."}' };
const prose: FakeReply = { kind: 'answer', text: 'Open the ledger. Choose the month.' };
/** The first ends for its whole time, the second for its silence alone. */
const SHORT = { useCases: { resolve: { timeoutMs: 60 }, chat: { idleMs: 300 } } };
/** No test may take the environment's key for its own. */
const NOT_SET_UP = { apiKey: undefined, baseUrl: undefined };

describe('an answer in a shape', () => {
  it("is asked for with the use case's model and limits, and recorded with cost and latency", async () => {
    const { gateway, server, records, clock } = await open(
      () => {
        clock.advance(250);
        return good;
      },
      { models: { large: 'm-large' }, prices: { 'm-large': { input: 2, output: 8 } } },
    );
    const request = requestOf('How?', { caller: { user: 'user:1', requestId: 'r-1' } });
    const outcome = await gateway.generate(request, ANSWER_SCHEMA);
    expect(outcome).toEqual({
      ok: true,
      value: { value: { answer: 'Open the ledger.' }, model: 'm-large', masked: [] },
    });
    const [sent] = server.requests;
    expect(sent?.path).toBe('/v1/chat/completions');
    expect(sent?.headers['authorization']).toBe('Bearer test-key');
    expect(sent?.fields).toEqual(['answer']);
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      model: 'm-large',
      temperature: 0.2,
      max_tokens: 2500,
      messages: [
        { role: 'system', content: 'Answer the question.' },
        { role: 'user', content: 'How?' },
      ],
    });
    const [record] = records;
    expect(record).toMatchObject({
      use_case: 'resolve',
      model: 'm-large',
      prompt_version: 'test.v1',
      user: 'user:1',
      request_id: 'r-1',
      latency_ms: 250,
      started_at: '2026-01-15T12:00:00.000Z',
      attempts: 1,
      outcome: 'ok',
      failure: null,
      tokens_estimated: false,
    });
    expect(record?.cost_usd).toBeCloseTo(((record?.input_tokens ?? 0) * 2 + (record?.output_tokens ?? 0) * 8) / 1e6);
  });

  it('masks what is sent and puts it back in what comes', async () => {
    const { gateway, server, records } = await open(({ messages }) => ({
      kind: 'answer',
      text: JSON.stringify({ answer: `Call ${messages[1]?.content.match(/\[PHONE_\d\]/)?.[0]}, [PERSON_1].` }),
    }));
    const request = requestOf('Jane Doe, 214-555-0100, card 4111 1111 1111 1111', {
      personal: { names: ['Jane Doe'], phones: [] },
    });
    const outcome = await gateway.generate(request, ANSWER_SCHEMA);
    expect(outcome).toMatchObject({ ok: true, value: { value: { answer: 'Call 214-555-0100, Jane Doe.' } } });
    expect(server.requests[0]?.body).not.toMatch(/Jane|Doe|0100|4111/);
    expect(records[0]?.masked).toMatchObject({ PERSON: 1, PHONE: 1, CARD: 1 });
    expect(JSON.stringify(records)).not.toMatch(/Jane|Doe|0100|4111/);
  });
});

interface FailureCase {
  readonly name: string;
  readonly reply: FakeReply | FakeBehaviour;
  readonly failure: Partial<ModelFailure> & { readonly kind: FailureKind };
  /** Requests that reach the server. */
  readonly requests: number;
  readonly options?: Partial<ModelGatewayOptions>;
}

const json = (body: string): FakeReply => ({ kind: 'body', body, contentType: 'application/json' });

const FAILURES: FailureCase[] = [
  {
    name: 'no key and no server',
    reply: good,
    failure: { kind: 'unavailable', reason: 'not_configured' },
    requests: 0,
    options: NOT_SET_UP,
  },
  {
    name: 'a wrong key',
    reply: { kind: 'status', status: 401 },
    failure: { kind: 'unavailable', reason: 'request_refused', status: 401 },
    requests: 1,
  },
  {
    name: 'an unknown model',
    reply: { kind: 'status', status: 404 },
    failure: { kind: 'unavailable', reason: 'request_refused', status: 404 },
    requests: 1,
  },
  {
    name: 'a failing server',
    reply: { kind: 'status', status: 500 },
    failure: { kind: 'unavailable', reason: 'server_error', status: 500 },
    requests: 3,
  },
  {
    name: 'a server nobody runs',
    reply: good,
    failure: { kind: 'unavailable', reason: 'unreachable' },
    requests: 0,
    options: { baseUrl: 'http://127.0.0.1:1/v1' },
  },
  {
    name: 'a redirect elsewhere',
    reply: { kind: 'status', status: 307, headers: { location: 'http://127.0.0.1:1/' } },
    failure: { kind: 'unavailable', reason: 'unreachable' },
    requests: 3,
  },
  {
    name: '429 without a time',
    reply: { kind: 'status', status: 429 },
    failure: { kind: 'rate_limited', retry_after_seconds: null },
    requests: 3,
  },
  {
    name: '429 for longer than there is time',
    reply: { kind: 'status', status: 429, headers: { 'retry-after': '3600' } },
    failure: { kind: 'rate_limited', retry_after_seconds: 3600 },
    requests: 1,
  },
  { name: 'silence', reply: { kind: 'silence' }, failure: { kind: 'timeout' }, requests: 1, options: SHORT },
  {
    name: 'half an answer, then silence',
    reply: { kind: 'stall', text: 'Open the' },
    failure: { kind: 'timeout' },
    requests: 1,
    options: { useCases: { resolve: { idleMs: 60 } } },
  },
  {
    name: 'half an answer, then nobody',
    reply: { kind: 'cut', text: '{"answer":"Open the"}' },
    failure: { kind: 'broken_reply', reason: 'cut_off' },
    requests: 2,
  },
  {
    name: 'text that is no JSON',
    reply: { kind: 'answer', text: 'Sure! Open the ledger.' },
    failure: { kind: 'broken_reply', reason: 'not_json' },
    requests: 2,
  },
  {
    name: 'JSON of another shape',
    reply: { kind: 'answer', text: '{"text":"Open"}' },
    failure: { kind: 'broken_reply', reason: 'wrong_shape' },
    requests: 2,
  },
  {
    name: 'JSON that ends at the token limit',
    reply: { kind: 'answer', text: '{"answer":"Op', finish: 'length' },
    failure: { kind: 'broken_reply', reason: 'cut_off' },
    requests: 2,
  },
  {
    name: 'an answer held back',
    reply: { kind: 'answer', text: '', finish: 'content_filter' },
    failure: { kind: 'broken_reply', reason: 'filtered' },
    requests: 1,
  },
  {
    name: 'an empty answer',
    reply: { kind: 'answer', text: '' },
    failure: { kind: 'broken_reply', reason: 'empty' },
    requests: 2,
  },
  {
    name: 'a tool call instead of an answer',
    reply: { kind: 'tool_call', name: 'approve_ticket', args: { ticket_id: 'CS-1' } },
    failure: { kind: 'broken_reply' },
    requests: 2,
  },
  {
    name: 'a body that is no JSON',
    reply: json('<html>Bad gateway</html>'),
    failure: { kind: 'broken_reply', reason: 'not_json' },
    requests: 2,
  },
  { name: 'a body without choices', reply: json('{"choices":[]}'), failure: { kind: 'broken_reply' }, requests: 2 },
  {
    name: 'a body without end',
    reply: json(`{"x":"${'x'.repeat(41_000_000)}"}`),
    failure: { kind: 'broken_reply', reason: 'too_long' },
    requests: 1,
  },
];

describe('a model that fails is a value, never an exception', () => {
  it.each(FAILURES)('$name', async ({ reply, failure, requests, options }) => {
    const { gateway, server, records } = await open(typeof reply === 'function' ? reply : () => reply, options);
    const outcome = await gateway.generate(requestOf('How?'), ANSWER_SCHEMA);
    expect(outcome).toEqual({ ok: false, failure: expect.objectContaining(failure) });
    expect(server.requests).toHaveLength(requests);
    expect(records).toHaveLength(1);
    expect(records[0]?.outcome).toBe(failure.kind);
    expect(records[0]?.failure).toMatch(/^model unavailable: /);
  });

  it('tries again after a failure that passes, with jitter', async () => {
    const { gateway, clock, records } = await open((_request, number) =>
      number < 3 ? { kind: 'status', status: 503 } : good,
    );
    expect(await gateway.generate(requestOf('How?'), ANSWER_SCHEMA)).toMatchObject({ ok: true });
    expect(clock.slept).toEqual([150, 300]);
    expect(records[0]).toMatchObject({ attempts: 3, outcome: 'ok' });
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['milliseconds', { 'retry-after-ms': '1500' }, 1500],
    ['a date', { 'retry-after': 'Thu, 15 Jan 2026 12:00:09 GMT' }, 9000],
  ])('waits as long as a 429 asks, in %s', async (_form, headers, least) => {
    const { gateway, clock } = await open((_request, number) =>
      number === 1 ? { kind: 'status', status: 429, headers } : good,
    );
    expect(await gateway.generate(requestOf('How?'), ANSWER_SCHEMA)).toMatchObject({ ok: true });
    expect(clock.slept).toEqual([least + 150]);
  });

  it('sends nobody else either while a 429 asks to be left alone', async () => {
    const { gateway, server, clock } = await open((_request, number) =>
      number === 1 ? { kind: 'status', status: 429, headers: { 'retry-after': '600' } } : good,
    );
    await gateway.generate(requestOf('How?'), ANSWER_SCHEMA);
    clock.advance(599_000);
    expect(await gateway.generate(requestOf('How?'), ANSWER_SCHEMA)).toMatchObject({
      failure: { kind: 'rate_limited', retry_after_seconds: 1 },
    });
    expect(server.requests).toHaveLength(1);
    clock.advance(1000);
    expect(await gateway.generate(requestOf('How?'), ANSWER_SCHEMA)).toMatchObject({ ok: true });
  });

  it('answers although its books cannot be kept', async () => {
    const { gateway } = await open(() => good, {
      recordCall: () => {
        throw new Error('The disk is full');
      },
    });
    expect(await gateway.generate(requestOf('How?'), ANSWER_SCHEMA)).toMatchObject({ ok: true });
  });

  it('does not follow a redirect: neither key nor text goes to a host nobody named', async () => {
    const elsewhere = await startFakeModelServer(() => good);
    const { gateway } = await open(() => ({
      kind: 'status',
      status: 307,
      headers: { location: `${elsewhere.baseUrl}/chat/completions` },
    }));
    expect(await gateway.generate(requestOf('How?'), ANSWER_SCHEMA)).toMatchObject({ ok: false });
    expect(elsewhere.requests).toHaveLength(0);
    await elsewhere.close();
  });

  it('sends nothing when masking fails', async () => {
    const { gateway, server, records } = await open(() => good, {
      createMasker: () => {
        throw new Error('Jane Doe could not be masked');
      },
    });
    expect(await gateway.generate(requestOf('Jane Doe'), ANSWER_SCHEMA)).toEqual({
      ok: false,
      failure: { kind: 'masking_failed' },
    });
    expect(server.requests).toHaveLength(0);
    expect(JSON.stringify(records)).not.toContain('Jane');
  });
});

const STREAM_FAILURES: (FailureCase & { readonly text: string })[] = [
  { name: 'no key', reply: prose, failure: { kind: 'unavailable' }, text: '', requests: 0, options: NOT_SET_UP },
  {
    name: 'a failing server',
    reply: { kind: 'status', status: 500 },
    failure: { kind: 'unavailable', reason: 'server_error' },
    text: '',
    requests: 3,
  },
  {
    name: '429',
    reply: { kind: 'status', status: 429, headers: { 'retry-after': '900' } },
    failure: { kind: 'rate_limited', retry_after_seconds: 900 },
    text: '',
    requests: 1,
  },
  { name: 'silence', reply: { kind: 'silence' }, failure: { kind: 'timeout' }, text: '', requests: 1, options: SHORT },
  {
    name: 'a stall in the middle',
    reply: { kind: 'stall', text: 'Open the led' },
    failure: { kind: 'timeout' },
    text: 'Open the led',
    requests: 1,
    options: SHORT,
  },
  {
    name: 'a cut in the middle',
    reply: { kind: 'cut', text: 'Open the led' },
    failure: { kind: 'broken_reply', reason: 'cut_off' },
    text: 'Open the led',
    requests: 1,
  },
  {
    name: 'an end that does not say so',
    reply: { kind: 'unfinished', text: 'Open the led' },
    failure: { kind: 'broken_reply', reason: 'cut_off' },
    text: 'Open the led',
    requests: 1,
  },
  {
    name: 'an error in the middle',
    reply: { kind: 'error_event', text: 'Open the led', message: 'secret of the server' },
    failure: { kind: 'unavailable', reason: 'server_error' },
    text: 'Open the led',
    requests: 1,
  },
  {
    name: 'an end at the token limit',
    reply: { kind: 'answer', text: 'Open the led', finish: 'length' },
    failure: { kind: 'broken_reply', reason: 'cut_off' },
    text: 'Open the led',
    requests: 1,
  },
  {
    name: 'an empty answer',
    reply: { kind: 'answer', text: '' },
    failure: { kind: 'broken_reply', reason: 'empty' },
    text: '',
    requests: 2,
  },
  {
    name: 'no end',
    reply: { kind: 'endless', piece: 'x'.repeat(1_000_000) },
    failure: { kind: 'broken_reply', reason: 'too_long' },
    text: 'x'.repeat(41_000_000),
    requests: 1,
  },
  {
    name: 'a stream of nonsense',
    reply: { kind: 'body', body: 'data: {nonsense\n\n', contentType: 'text/event-stream' },
    failure: { kind: 'broken_reply' },
    text: '',
    requests: 2,
  },
];

describe('a stream', () => {
  it('arrives in pieces, unmasked where a token was cut', async () => {
    const { gateway, server, records } = await open(() => ({
      kind: 'answer',
      text: ['Call [PER', 'SON', '_1', '] at [PHONE_', '1]', ' now.'],
    }));
    const request = requestOf('Jane, 214-555-0100', { personal: { names: ['Jane'], phones: [] } });
    const pieces: string[] = [];
    for await (const part of gateway.stream(request)) pieces.push(part.type === 'text' ? part.text : part.type);
    expect(pieces).toEqual(['Call ', 'Jane at ', '214-555-0100', ' now.', 'end']);
    expect(server.requests[0]?.body).not.toMatch(/Jane|0100/);
    expect(records[0]).toMatchObject({ outcome: 'ok', first_token_ms: 0, tokens_estimated: false });
  });

  it.each(STREAM_FAILURES)('that fails says so: $name', async ({ reply, failure, text, requests, options }) => {
    const { gateway, server, records } = await open(typeof reply === 'function' ? reply : () => reply, options);
    const read = await readStream(gateway.stream(requestOf('How?', { useCase: 'chat' })));
    expect(text.startsWith(read.text)).toBe(true);
    expect(text !== '' && read.text === '').toBe(false);
    expect(read.end).toEqual({ type: 'failure', failure: expect.objectContaining(failure), masked: [] });
    expect(server.requests).toHaveLength(requests);
    expect(records).toHaveLength(1);
    expect(records[0]?.outcome).toBe(failure.kind);
    expect(JSON.stringify(records)).not.toContain('secret');
  });

  it('is tried again before its first text, never after', async () => {
    const { gateway, server } = await open((_request, number) =>
      number === 1 ? { kind: 'status', status: 502 } : prose,
    );
    expect(await readStream(gateway.stream(requestOf('How?')))).toMatchObject({
      text: 'Open the ledger. Choose the month.',
      end: { type: 'end' },
    });
    expect(server.requests).toHaveLength(2);
  });
});
