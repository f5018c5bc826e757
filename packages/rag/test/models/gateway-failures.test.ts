import { describe, expect, it } from 'vitest';
import type { FailureKind, ModelFailure } from '../../src/models/failure.ts';
import type { ModelGatewayOptions } from '../../src/models/gateway.ts';
import type { FakeBehaviour, FakeReply } from '../../src/testing/index.ts';
import { ANSWER_SCHEMA, readStream, requestOf, rigsOfTests } from './gateway-rig.ts';

const open = rigsOfTests();
const good: FakeReply = { kind: 'answer', text: '{"answer":"Open the ledger."}' };
const prose: FakeReply = { kind: 'answer', text: 'Open the ledger. Choose the month.' };
/** The first ends for its whole time, the second for its silence alone. */
const SHORT = { useCases: { resolve: { timeoutMs: 60 }, chat: { idleMs: 300 } } };
/** No test may take the environment's key for its own. */
const NOT_SET_UP = { apiKey: undefined, baseUrl: undefined };

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
  {
    name: 'silence',
    reply: { kind: 'silence' },
    failure: { kind: 'timeout', after_ms: 60 },
    requests: 1,
    options: SHORT,
  },
  {
    name: 'half an answer, then silence',
    reply: { kind: 'stall', text: 'Open the' },
    failure: { kind: 'timeout', after_ms: 70 },
    requests: 1,
    options: { useCases: { resolve: { idleMs: 70 } } },
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
  {
    name: 'silence',
    reply: { kind: 'silence' },
    failure: { kind: 'timeout', after_ms: 300 },
    text: '',
    requests: 1,
    options: SHORT,
  },
  {
    name: 'a stall in the middle',
    reply: { kind: 'stall', text: 'Open the led' },
    failure: { kind: 'timeout', after_ms: 300 },
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
});
