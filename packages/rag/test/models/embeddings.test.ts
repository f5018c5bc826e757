import { afterEach, describe, expect, it } from 'vitest';
import {
  createEmbedder,
  type EmbeddingCache,
  embeddingKey,
  normaliseForEmbedding,
} from '../../src/models/embeddings.ts';
import type { ModelGatewayOptions } from '../../src/models/gateway.ts';
import type { FakeBehaviour, FakeReply } from '../../src/testing/index.ts';
import { createRig, type GatewayRig } from './gateway-rig.ts';

let rig: GatewayRig | null = null;
afterEach(async () => {
  await rig?.server.close();
  rig = null;
});

const caller = { user: null };

function memoryCache(): EmbeddingCache & { readonly vectors: Map<string, Float32Array> } {
  const vectors = new Map<string, Float32Array>();
  return {
    vectors,
    get: async (keys) =>
      new Map(
        keys.flatMap((key) => {
          const vector = vectors.get(key);
          return vector === undefined ? [] : [[key, vector] as const];
        }),
      ),
    set: async (made) => {
      for (const [key, vector] of made) vectors.set(key, vector);
    },
  };
}

/** A vector that tells its text: length, and first letter. */
const measure: FakeBehaviour = ({ input }) => ({
  kind: 'vectors',
  vectors: input.map((text) => [text.length, text.charCodeAt(0)]),
});

async function open(behaviour: FakeBehaviour, options: Partial<ModelGatewayOptions> = {}, dimensions?: number) {
  rig = await createRig(behaviour, options);
  const cache = memoryCache();
  return { ...rig, cache, embedder: createEmbedder({ gateway: rig.gateway, cache, dimensions }) };
}

const vectorsOf = (outcome: Awaited<ReturnType<ReturnType<typeof createEmbedder>['embed']>>) =>
  outcome.ok ? outcome.value.map((vector) => [...vector]) : outcome.failure;

describe('embeddings', () => {
  it('are made in batches, each text once, in order, and never again', async () => {
    const { embedder, server, records } = await open(measure, { models: { embedding: 'm-embed' } });
    const texts = Array.from({ length: 150 }, (_, index) => `text ${index}`);
    const outcome = await embedder.embed([...texts, 'text 3', ' text   4 '], caller);
    expect(vectorsOf(outcome)).toEqual([...texts, 'text 3', 'text 4'].map((text) => [text.length, text.charCodeAt(0)]));
    expect(server.requests.map(({ path, model, input }) => [path, model, input.length])).toEqual([
      ['/v1/embeddings', 'm-embed', 64],
      ['/v1/embeddings', 'm-embed', 64],
      ['/v1/embeddings', 'm-embed', 22],
    ]);
    expect(records[0]).toMatchObject({ use_case: 'embed', outcome: 'ok', output_tokens: 0, tokens_estimated: false });
    expect(vectorsOf(await embedder.embed(['text 149'], caller))).toEqual([[8, 116]]);
    expect(server.requests).toHaveLength(3);
  });

  it('are kept by model, dimensions, treatment and text', () => {
    const keys = [
      embeddingKey('a', undefined, 'x'),
      embeddingKey('b', undefined, 'x'),
      embeddingKey('a', 256, 'x'),
      embeddingKey('a', undefined, 'y'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toMatch(/^a\|own\|n\d+\|[0-9a-f]{64}$/);
    expect(normaliseForEmbedding('  Cafe\u0301 \n x ')).toBe('Caf\u00E9 x');
  });

  it('of one batch keep the good batches before a failure', async () => {
    const { embedder, cache, server } = await open((request, number) =>
      number === 2 ? { kind: 'status', status: 400 } : measure(request, number),
    );
    const texts = Array.from({ length: 70 }, (_, index) => `text ${index}`);
    expect(await embedder.embed(texts, caller)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    expect(cache.vectors.size).toBe(64);
    expect(await embedder.embed(texts, caller)).toMatchObject({ ok: true });
    expect(server.requests[2]?.input).toHaveLength(6);
  });

  it.each<[string, FakeReply]>([
    ['too few', { kind: 'vectors', vectors: [[1, 2]] }],
    ['of different lengths', { kind: 'vectors', vectors: [[1, 2], [1]] }],
    ['empty', { kind: 'vectors', vectors: [[], []] }],
    ['not of the dimensions asked for', { kind: 'vectors', vectors: [[1], [2]] }],
    [
      'no numbers',
      { kind: 'body', body: '{"data":[{"embedding":["x"]},{"embedding":["y"]}]}', contentType: 'application/json' },
    ],
  ])('that are %s are a broken reply, and are not kept', async (_name, reply) => {
    const { embedder, cache } = await open(() => reply, {}, 2);
    expect(await embedder.embed(['a', 'b'], caller)).toMatchObject({ ok: false, failure: { kind: 'broken_reply' } });
    expect(cache.vectors.size).toBe(0);
  });

  it('are made of masked text, which does not depend on its batch', async () => {
    const { embedder, server, cache } = await open(measure);
    const personal = { names: ['Jane Doe'], phones: [] };
    await embedder.embed(['Jane owes y@a.org rent', 'mail x@a.org to Jane'], caller, personal);
    expect(server.requests[0]?.input).toEqual(['[PERSON_1] owes [EMAIL_1] rent', 'mail [EMAIL_1] to [PERSON_1]']);
    await embedder.embed(['mail x@a.org to Jane'], caller, personal);
    expect(server.requests).toHaveLength(1);
    await embedder.embed(['mail x@a.org to Jane'], caller);
    expect(cache.vectors.size).toBe(3);
  });

  it('of nothing cost nothing', async () => {
    const { embedder, server } = await open(measure);
    expect(await embedder.embed([], caller)).toEqual({ ok: true, value: [] });
    expect(server.requests).toHaveLength(0);
  });

  it('are not even looked up where a text cannot be masked', async () => {
    const { embedder, server, records } = await open(measure);
    const outcome = await embedder.embed(['late fees', 'account1234'.repeat(9)], caller);
    expect(outcome).toEqual({ ok: false, failure: { kind: 'masking_failed' } });
    expect([server.requests, records]).toEqual([[], []]);
  });
});
