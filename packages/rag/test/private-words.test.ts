import { expect, it } from 'vitest';
import { createEngine } from '../src/index.ts';

it('approved knowledge is found by the words of the customer whose case it was, and shows none of them', () => {
  const engine = createEngine({ documents: [] });
  engine.upsert({
    kind: 'knowledge',
    knowledge: {
      knowledge_id: 'KB-NEW-0001',
      product: null,
      category: null,
      resolution: 'Recalibrate the zeppelin thermostat and restart the service.',
      transcript: 'Ann: The giraffe report is stuck, call me at 555-1234 please.',
      reference_articles: [],
    },
  });
  const question = 'giraffe report stuck';
  const results = engine.search(question);
  expect(results.map(({ id }) => id)).toEqual(['KB-NEW-0001']);
  const shown = JSON.stringify([
    results,
    engine.answer(question),
    engine.resolve({ conversation_id: 'CONV-2', transcript: `Bob: ${question}` }).sources,
  ]);
  expect(shown).toContain('zeppelin');
  expect(shown).not.toMatch(/555-1234|call me/);
});
