import type { KnowledgeDocument } from '@resolution/contracts';
import { describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../src/index.ts';

/** Twenty articles of one trade, so that words of another are strange to it. */
const DOCUMENTS = Array.from({ length: 20 }, (_, index): KnowledgeDocument => {
  const topic = ['ledger', 'lease', 'deposit', 'voucher'][index % 4] ?? '';
  const article = {
    kb_id: `KB-${String(index).padStart(10, '0')}`,
    title: `Correct the ${topic} of unit ${index}`,
    body: `The ${topic} shows a wrong amount. Open the ${topic}, correct the entry and post it again.`,
    status: 'active' as const,
    category: topic,
  };
  const rest = { tags: null, module: null, created_at: null, updated_at: null, source_type: null };
  return { kind: 'article', article: { ...article, ...rest } };
});

const ISSUE = 'Customer: Since yesterday the office coffee machine blinks red and grinds nothing.\nAgent: I will look.';
const APPROVED: KnowledgeDocument = {
  kind: 'knowledge',
  knowledge: {
    knowledge_id: 'KB-NEW-0001',
    product: null,
    category: null,
    resolution: 'Descale it twice, then hold the power switch until the lamp is green.',
    transcript: ISSUE,
    reference_articles: [],
  },
};
const ACCEPTED: KnowledgeDocument = {
  kind: 'article',
  article: {
    kb_id: 'KB-SYN-0001',
    title: 'The office coffee machine blinks red',
    body: 'Symptoms\n- The coffee machine blinks red and grinds nothing.\nResolution\n1. Descale it twice.',
    status: 'active',
    category: null,
    tags: null,
    module: null,
    created_at: null,
    updated_at: null,
    source_type: 'DRAFTED_FOR_GAP',
  },
};

const QUESTIONS = [
  'coffee machine blinks red',
  'red blinking of the coffee machine',
  'the coffee machine grinds nothing',
];
const resolve = (engine: Engine, transcript = ISSUE) => engine.resolve({ conversation_id: 'C', transcript });

describe('what people approved, in words that are strange to the corpus', () => {
  test.each([
    ['an approved resolution', APPROVED, 'KB-NEW-0001'],
    ['an accepted draft', ACCEPTED, 'KB-SYN-0001'],
  ])('%s is not found before, found at once after, and gone when it is withdrawn', (_name, document, id) => {
    const engine = createEngine({ documents: DOCUMENTS });
    const found = () => QUESTIONS.map((question) => engine.search(question)[0]?.id);
    expect(found()).toEqual([undefined, undefined, undefined]);
    expect(resolve(engine).abstained).toBe(true);
    engine.upsert(document);
    expect(found()).toEqual([id, id, id]);
    const resolution = resolve(engine);
    expect(resolution.abstained).toBe(false);
    expect(resolution.sources.filter(({ cited }) => cited).map((source) => source.id)).toContain(id);
    engine.withdraw(id);
    expect(found()).toEqual([undefined, undefined, undefined]);
    expect(resolve(engine).abstained).toBe(true);
  });

  test('answers no other strange question', () => {
    const engine = createEngine({ documents: [...DOCUMENTS, APPROVED] });
    for (const question of ['the garden fence fell over', 'my bicycle has a flat tyre']) {
      expect(engine.search(question)).toEqual([]);
      expect(resolve(engine, `Customer: ${question}.`).abstained).toBe(true);
    }
  });
});
