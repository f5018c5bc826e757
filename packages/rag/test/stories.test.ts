import { demoCorpus, sampleConversations } from '@resolution/demo';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../src/index.ts';

/** People tell a story where a question would do; the demo's corpus is a fortieth of the one that the model was fitted to. */
const engine = createEngine({
  documents: [
    ...demoCorpus.articles.map((article) => ({ kind: 'article' as const, article })),
    ...demoCorpus.scripts.map((script) => ({ kind: 'script' as const, script })),
    ...demoCorpus.tickets.map((ticket) => ({ kind: 'ticket' as const, ticket })),
  ],
  placeholders: demoCorpus.placeholders,
});

/** The one sample conversation that nothing in the demo answers: parcel lockers. */
const GAP = 'CONV-EDB8H2HA9Q';

describe('long conversations on a small corpus', () => {
  it('most of those that the corpus answers get a resolution that names its source', () => {
    const resolved = sampleConversations
      .filter(({ conversation_id }) => conversation_id !== GAP)
      .map((conversation) => engine.resolve(conversation))
      .filter(({ abstained }) => !abstained);
    expect(resolved.length).toBeGreaterThanOrEqual(9);
    for (const { content } of resolved) expect(content).toMatch(/^(?:KB|Script|Resolution): \S+\n/);
  });

  it.each([
    ['the gap of the sample', sampleConversations.find(({ conversation_id }) => conversation_id === GAP)?.transcript],
    [
      'an office kitchen',
      'Sam: Our office coffee machine is broken. It leaks water all over the kitchen floor every morning and the staff is unhappy. We bought it last year and the display shows an error. Can you send someone?',
    ],
    [
      'other software',
      'Lee: I need help with my payroll software. The direct deposit export to the bank keeps failing with a format error. I ran the tax update on Monday and since then the quarterly 941 form does not print. Can you check?',
    ],
  ])('%s: nothing, and no reference', (_name, transcript = '') => {
    const { abstained, kb_id, script_id, sources } = engine.resolve({ conversation_id: 'CONV-1', transcript });
    expect([abstained, kb_id, script_id]).toEqual([true, null, null]);
    expect(sources.filter(({ cited }) => cited)).toEqual([]);
  });
});
