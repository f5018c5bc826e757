import { buildCorpus, createTestDb } from '@resolution/db/testing';
import { createEngine } from '@resolution/rag';
import { describe, expect, it } from 'vitest';
import { createAuditService } from '../../src/features/audit/service.ts';
import { createCorpusService } from '../../src/features/corpus/service.ts';
import { createLiveEngine, type EngineChange } from '../../src/live-engine.ts';
import { sharedWorkbook } from '../shared-data.ts';

async function openCorpus() {
  const test = await createTestDb();
  const engine = createLiveEngine(createEngine({ documents: [] }));
  const changes: EngineChange[] = [];
  engine.follow((change) => changes.push(change));
  const audit = createAuditService({ db: test.db, clock: () => new Date('2026-03-01T09:00:00Z') });
  const service = createCorpusService({ db: test.db, engine, audit });
  return { ...test, engine, changes, service, [Symbol.asyncDispose]: () => test[Symbol.asyncDispose]() };
}

describe('a corpus import', () => {
  it('makes everything retrievable at once, rejected drafts excepted, and counts what the tables hold', async () => {
    await using desk = await openCorpus();
    const { engine, service } = desk;
    await service.importCorpus(buildCorpus());
    expect(engine.has('KB-0000000001')).toBe(true);
    expect(engine.has('SCRIPT-0001')).toBe(true);
    expect(engine.has('KB-SYN-0007')).toBe(false);
    expect(await service.stats()).toEqual({
      articles: 2,
      scripts: 1,
      tickets: 1,
      lineage: 1,
      learning_events: 1,
      placeholders: 1,
      knowledge: 0,
      retrievable: { article: 1, script: 1, knowledge: 0, ticket: 1 },
    });
  });

  it('again changes nothing, neither tables nor index', async () => {
    await using desk = await openCorpus();
    const { changes, service } = desk;
    await service.importCorpus(buildCorpus());
    const stats = await service.stats();
    changes.length = 0;
    await service.importCorpus(buildCorpus());
    expect(changes).toEqual([]);
    expect(await service.stats()).toEqual(stats);
  });

  it('of a changed article puts that one into the index, and a rejection takes one out', async () => {
    await using desk = await openCorpus();
    const { changes, engine, service } = desk;
    const corpus = buildCorpus();
    await service.importCorpus(corpus);
    changes.length = 0;
    const [article] = corpus.articles;
    const [event] = corpus.learningEvents;
    if (!article || !event) throw new Error('an article and an event');
    await service.importCorpus({ ...corpus, articles: [{ ...article, title: 'Lease report is blank' }] });
    expect(changes).toMatchObject([{ kind: 'upsert', document: { article: { title: 'Lease report is blank' } } }]);
    const rejection = { ...event, event_id: 'LEARN-0002', proposed_kb_id: article.kb_id };
    await service.importCorpus(buildCorpus({ articles: [], learningEvents: [rejection] }));
    expect(engine.has(article.kb_id)).toBe(false);
  });

  it('is recorded, and only one runs at a time', async () => {
    await using desk = await openCorpus();
    const first = desk.service.importCorpus(buildCorpus());
    await expect(desk.service.importCorpus(buildCorpus())).rejects.toMatchObject({ code: 'request_in_progress' });
    await first;
    const { events } = await desk.db.audit.page({ action: 'corpus.imported' }, { limit: 5 });
    expect(events).toHaveLength(1);
  });
});

const knowledge = sharedWorkbook('knowledge-workbook.xlsx');
describe.runIf(knowledge.there)('the knowledge workbook beside the project (skipped where it is not)', () => {
  it('is taken over whole, and a second time changes nothing', async () => {
    await using desk = await openCorpus();
    const { engine, service } = desk;
    const file = { path: knowledge.path, file_name: 'knowledge-workbook.xlsx' };
    const first = await service.importWorkbook(null, file);
    const bySheet = new Map(first.sheets.map((sheet) => [sheet.sheet, sheet]));
    expect(bySheet.get('Knowledge_Articles')).toMatchObject({
      rows: 3167,
      accepted: 3167,
      inserted: 3167,
      refused: [],
    });
    expect(bySheet.get('Knowledge_Articles')?.marked_rejected).toBeGreaterThan(0);
    expect(bySheet.get('Scripts_Master')).toMatchObject({ rows: 714, inserted: 714 });
    expect(bySheet.get('Tickets')).toMatchObject({ rows: 298, inserted: 298 });
    expect(engine.counts.article).toBe(3167 - (bySheet.get('Knowledge_Articles')?.marked_rejected ?? 0));
    const second = await service.importWorkbook(null, file);
    for (const { inserted, updated } of second.sheets)
      expect({ inserted, updated }).toEqual({ inserted: 0, updated: 0 });
  }, 60_000);
});
