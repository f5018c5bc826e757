import { buildCorpus, createTestDb } from '@resolution/db/testing';
import { createEngine } from '@resolution/rag';
import { afterEach, describe, expect, it } from 'vitest';
import { createAuditService } from '../../src/features/audit/service.ts';
import { type EmbeddingDesk, NO_EMBEDDINGS } from '../../src/features/embeddings/desk.ts';
import { createImportFeed } from '../../src/features/imports/import-feed.ts';
import type { ImportPipeline } from '../../src/features/imports/pipeline.ts';
import { createImportsService } from '../../src/features/imports/service.ts';
import { createImportThread } from '../../src/features/imports/thread/import-thread.ts';
import { loadEngineDocuments } from '../../src/features/knowledge/engine-documents.ts';
import { createLiveEngine } from '../../src/live-engine.ts';
import { conversations, openDesk } from './desk.ts';

const cleanups: (() => PromiseLike<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

/** The desk's database and people, with the pipeline on a thread of its own. */
async function openThread(embeddings = NO_EMBEDDINGS, vectors: ReadonlyMap<string, Float32Array> = new Map()) {
  const test = await createTestDb();
  cleanups.push(() => test[Symbol.asyncDispose]());
  await test.db.transaction((tx) => tx.corpus.upsert(buildCorpus()));
  const engine = createLiveEngine(createEngine(await loadEngineDocuments(test.db)));
  engine.setVectors(vectors);
  const feed = createImportFeed();
  const faults: unknown[] = [];
  const pipeline: ImportPipeline = createImportThread({
    databaseUrl: test.url,
    engine,
    news: (importId, stalled) => feed.publish(importId, stalled),
    report: (error) => faults.push(error),
    embeddings,
  });
  cleanups.push(() => pipeline.stop());
  const audit = createAuditService({ db: test.db, clock: () => new Date() });
  const deps = { db: test.db, audit, clock: () => new Date(), pipeline, feed, maxUploadBytes: 5_000_000 };
  const service = createImportsService(deps);
  await service.resumePending();
  return { db: test.db, engine, pipeline, service, faults };
}

describe('the import thread', () => {
  it('does what the pipeline does, refusals with code, sentence and issues included', async () => {
    await using desk = await openDesk();
    const { db, service, faults } = await openThread();
    const { actor } = desk.user;
    await db.transaction((tx) =>
      tx.accounts.addUser({ ...actor, password_hash: 'x', created_at: new Date().toISOString() }),
    );
    const caller = { ...desk.user, actor: { ...actor, id: 1 } };
    const file = await desk.workbook(conversations(5));
    const answer = await service.upload(caller, { file, async: false });
    expect(answer).toMatchObject({ kind: 'done', result: { created: 5, failed: 0 } });
    const empty = await desk.workbook([]);
    await expect(service.upload(caller, { file: empty, async: false })).rejects.toMatchObject({
      name: 'AppError',
      code: 'workbook_no_rows',
    });
    expect(faults).toEqual([]);
  });

  it('follows the index: what was approved a moment ago resolves the next upload, what was withdrawn does not', async () => {
    const { db, engine, service } = await openThread();
    const desk = await openDesk();
    cleanups.push(() => desk[Symbol.asyncDispose]());
    const user = await db.transaction((tx) =>
      tx.accounts.addUser({
        username: 'u',
        email: 'u@example.com',
        password_hash: 'x',
        created_at: '2026-01-01T00:00:00Z',
      }),
    );
    const caller = { ...desk.user, actor: { ...desk.user.actor, id: user.id } };
    const transcript =
      'Customer: The gatehouse barrier stays shut when a resident scans the blue fob at the north entrance.';
    const sourcesOf = async (conversation_id: string): Promise<string[]> => {
      const tickets = [{ conversation_id, transcript }];
      const answer = await service.uploadJson(caller, { tickets, async: false });
      if (answer.kind !== 'done') throw new Error('accepted as a job');
      const ticket = await db.tickets.byRef(answer.result.tickets[0]?.ticket_id ?? '');
      const analysis = await db.tickets.analysis(ticket?.id ?? 0);
      return (analysis?.sources ?? []).map((source) => source.id);
    };
    expect(await sourcesOf('BEFORE')).not.toContain('KB-NEW-0001');
    engine.upsert({
      kind: 'knowledge',
      knowledge: {
        knowledge_id: 'KB-NEW-0001',
        product: null,
        category: null,
        resolution: '1. Pair the blue fob again at the gatehouse barrier.\n2. Scan it at the north entrance.',
        transcript,
        reference_articles: [],
      },
    });
    expect(await sourcesOf('AFTER')).toContain('KB-NEW-0001');
    engine.withdraw('KB-NEW-0001');
    expect(await sourcesOf('GONE')).not.toContain('KB-NEW-0001');
  });

  it('knows the vectors that were there before it, and asks for those of its questions', async () => {
    const values = Float32Array.of(1, 0);
    const embeddings: EmbeddingDesk = {
      ...NO_EMBEDDINGS,
      status: () => ({ model: 'm', waiting: 0, refused: 0, failing: false, questions: { embedded: 0, by_words: 0 } }),
      questionVectors: async (questions) => questions.map(() => ({ values, weight: 4 })),
    };
    const near = new Map([
      ['KB-0000000001', values],
      ['CS-10000001', Float32Array.of(0, 1)],
      ['SCRIPT-0001', Float32Array.of(0, 1)],
    ]);
    const { db, service } = await openThread(embeddings, near);
    await using desk = await openDesk();
    const account = { username: 'u', email: 'u@example.com', password_hash: 'x', created_at: '2026-01-01T00:00:00Z' };
    const { id } = await db.transaction((tx) => tx.accounts.addUser(account));
    const tickets = [{ conversation_id: 'MEANT', transcript: 'Customer: qwyxle frumblot zandicuf' }];
    const caller = { ...desk.user, actor: { ...desk.user.actor, id } };
    const answer = await service.uploadJson(caller, { tickets, async: false });
    expect(answer).toMatchObject({
      kind: 'done',
      result: { tickets: [{ metadata: { similarity_score: 1, distance: 0 } }] },
    });
  });

  it('takes back what is being read when it stops, and takes nothing more', async () => {
    await using desk = await openDesk();
    const { db, pipeline, service } = await openThread();
    const file = await desk.workbook(conversations(2000));
    const upload = service.upload(desk.user, { file, async: true });
    await Promise.all([expect(upload).rejects.toMatchObject({ code: 'unavailable' }), pipeline.stop()]);
    expect(await db.imports.latest(5)).toEqual([]);
    await expect(service.uploadJson(desk.user, { tickets: conversations(1), async: true })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});
