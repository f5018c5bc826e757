import type { KnowledgeDocument } from '@resolution/contracts';
import { demoCorpus, demoQuestions } from '@resolution/demo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf } from '../src/evals/cases.ts';
import { createEngine, type Engine } from '../src/index.ts';

const all = documentsOf(demoCorpus).filter(
  (document) => !(document.kind === 'article' && document.article.status !== 'active'),
);
const questions = demoQuestions.slice(0, 12).map(({ text }) => text);

const idOf = (document: KnowledgeDocument): string => {
  if (document.kind === 'article') return document.article.kb_id;
  if (document.kind === 'script') return document.script.script_id;
  if (document.kind === 'ticket') return document.ticket.ticket_number;
  return document.knowledge.knowledge_id;
};

const rankings = (engine: Engine): unknown =>
  questions.map((question) =>
    engine.search(question, { limit: 8 }).map(({ id, score, equivalent_ids }) => ({ id, score, equivalent_ids })),
  );

const decisions = (engine: Engine): unknown =>
  questions.map((transcript) => {
    const { category, tier, kb_id, script_id, abstained, relevancy_score } = engine.resolve({
      conversation_id: 'C',
      transcript,
    });
    return { category, tier, kb_id, script_id, abstained, relevancy_score };
  });

describe('adding, changing and withdrawing documents', () => {
  it('gives the ranking and the decisions of a rebuild, in whatever order they came', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: 20 }),
        fc.shuffledSubarray(all, { maxLength: 25 }),
        (kept, passing) => {
          const keptIds = new Set(kept.map(idOf));
          const grown = createEngine({ documents: kept.slice(0, 10) });
          for (const document of passing) grown.upsert(document);
          for (const document of kept) grown.upsert(document);
          const gone = passing.filter((document) => !keptIds.has(idOf(document)));
          for (const document of gone) expect(grown.withdraw(idOf(document))).toBe(true);
          const rebuilt = createEngine({ documents: kept });
          expect(grown.size).toBe(rebuilt.size);
          expect(rankings(grown)).toEqual(rankings(rebuilt));
          expect(decisions(grown)).toEqual(decisions(rebuilt));
        },
      ),
      { numRuns: 8, seed: 20_260_101, endOnFailure: true },
    );
  }, 60_000);

  it('gives those of a rebuild also where the same was asked before', () => {
    const [script] = demoCorpus.scripts;
    if (script === undefined) throw new Error('the demo corpus has scripts');
    const copy: KnowledgeDocument = { kind: 'script', script: { ...script, script_id: 'SCRIPT-9999' } };
    const engine = createEngine({ documents: [...all, copy] });
    const before = [rankings(engine), decisions(engine)];
    expect(engine.search(script.script_id)[0]?.equivalent_ids).toContain('SCRIPT-9999');
    const best = questions.flatMap((question) => engine.search(question, { limit: 1 }).map(({ id }) => id));
    const gone = new Set([...best, 'SCRIPT-9999']);
    for (const id of gone) expect(engine.withdraw(id)).toBe(true);
    const rebuilt = createEngine({ documents: all.filter((document) => !gone.has(idOf(document))) });
    expect(engine.search(script.script_id)).toEqual(rebuilt.search(script.script_id));
    expect(rankings(engine)).toEqual(rankings(rebuilt));
    expect(decisions(engine)).toEqual(decisions(rebuilt));
    for (const document of [...all, copy]) if (gone.has(idOf(document))) engine.upsert(document);
    expect([rankings(engine), decisions(engine)]).toEqual(before);
  });

  it('never finds a document that was rejected, retired or is a draft', () => {
    const [first] = demoCorpus.articles;
    if (first === undefined) throw new Error('the demo corpus has articles');
    for (const status of ['rejected', 'retired', 'draft'] as const) {
      const engine = createEngine({ documents: all });
      expect(engine.has(first.kb_id)).toBe(first.status === 'active');
      engine.upsert({ kind: 'article', article: { ...first, status } });
      expect(engine.has(first.kb_id)).toBe(false);
      expect(engine.search(first.title).map(({ id }) => id)).not.toContain(first.kb_id);
      expect(engine.search(first.kb_id)).toEqual([]);
    }
  });
});
