import { describe, expect, it } from 'vitest';
import { type FakeReply, startFakeModelServer } from '../../src/testing/index.ts';
import { ANSWER_SCHEMA, readStream, requestOf, rigsOfTests } from './gateway-rig.ts';

const open = rigsOfTests();
const good: FakeReply = { kind: 'answer', text: '{"answer":"Open the ledger."}' };
const prose: FakeReply = { kind: 'answer', text: 'Open the ledger. Choose the month.' };

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

  it('is asked for without tools, in a shape as in a stream', async () => {
    const { gateway, server } = await open(() => good);
    await gateway.generate(requestOf('How?'), ANSWER_SCHEMA);
    await readStream(gateway.stream(requestOf('How?')));
    const sent = server.requests.map(({ body }) => Object.keys(JSON.parse(body) as object));
    expect(sent).toHaveLength(2);
    for (const fields of sent) expect(fields.filter((field) => /tool|function/.test(field))).toEqual([]);
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

describe('around a call that fails', () => {
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

  it('ends with what could have become a token', async () => {
    const { gateway } = await open(() => ({ kind: 'answer', text: ['Choose ', 'the month [PERSON_'] }));
    expect((await readStream(gateway.stream(requestOf('How?')))).text).toBe('Choose the month [PERSON_');
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
