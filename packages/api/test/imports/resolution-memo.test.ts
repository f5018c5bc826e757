import { buildCorpus, createTestDb } from '@resolution/db/testing';
import { createEngine, type Engine } from '@resolution/rag';
import { describe, expect, it } from 'vitest';
import { ResolutionMemo } from '../../src/features/imports/resolution-memo.ts';
import { loadEngineDocuments } from '../../src/features/knowledge/engine-documents.ts';
import { conversations } from './desk.ts';

/** A real engine that counts how often it is asked. */
async function countingEngine(): Promise<{ engine: Engine; asked: () => number }> {
  await using test = await createTestDb();
  await test.db.transaction((tx) => tx.corpus.upsert(buildCorpus()));
  const real = createEngine(await loadEngineDocuments(test.db));
  let asked = 0;
  const engine = new Proxy(real, {
    get(target, property) {
      if (property === 'resolve') asked += 1;
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { engine, asked: () => asked };
}

const [first, second] = conversations(2);
if (!first || !second) throw new Error('two conversations');

describe('ResolutionMemo', () => {
  it('asks once about the same conversation under several ids, and answers as the engine would', async () => {
    const { engine, asked } = await countingEngine();
    const memo = new ResolutionMemo();
    const copy = { ...first, conversation_id: 'COPY' };
    expect(memo.read(engine, 0, first)).toEqual(memo.read(engine, 0, first));
    expect(memo.read(engine, 0, copy).issue).toBe(memo.read(engine, 0, first).issue);
    expect(asked()).toBe(1);
    expect(memo.read(engine, 0, copy).resolution).toEqual(engine.resolve(copy));
  });

  it.each([
    ['another transcript', { ...first, transcript: second.transcript }],
    ['another product', { ...first, product: 'Accounting' }],
    ['another name', { ...first, contact_name: 'Kim Lee' }],
  ])('asks again about %s', async (_, conversation) => {
    const { engine, asked } = await countingEngine();
    const memo = new ResolutionMemo();
    memo.read(engine, 0, first);
    memo.read(engine, 0, conversation);
    expect(asked()).toBe(2);
  });

  it('forgets everything when the index changes', async () => {
    const { engine, asked } = await countingEngine();
    const memo = new ResolutionMemo();
    memo.read(engine, 0, first);
    memo.read(engine, 1, first);
    const { engine: other, asked: askedOther } = await countingEngine();
    memo.read(other, 1, first);
    expect([asked(), askedOther()]).toEqual([2, 1]);
  });

  it('keeps a thousand, those used last', async () => {
    const { engine, asked } = await countingEngine();
    const memo = new ResolutionMemo();
    const many = conversations(1_001, 'MANY');
    const [oldest, next] = many;
    if (!oldest || !next) throw new Error('many conversations');
    for (const conversation of many) memo.read(engine, 0, conversation);
    memo.read(engine, 0, next);
    expect(asked()).toBe(1_001);
    memo.read(engine, 0, oldest);
    expect(asked()).toBe(1_002);
  });
});
