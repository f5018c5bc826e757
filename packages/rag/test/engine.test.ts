import type { KnowledgeDocument } from '@resolution/contracts';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../src/index.ts';

const article = (kb_id: string, title: string, body: string): KnowledgeDocument => ({
  kind: 'article',
  article: {
    kb_id,
    title,
    body,
    tags: null,
    module: null,
    category: null,
    created_at: null,
    updated_at: null,
    status: 'active',
    source_type: null,
  },
});

const library: KnowledgeDocument[] = [
  article(
    'KB-00000000A1',
    'Portal (New): Undo a Move-Out',
    'Portal (New): Undo a Move-Out\nYou moved a resident out by mistake.\nResolution: 1. Go to Residents 2. Open the account 3. Click Undo move-out 4. Click Save',
  ),
  article(
    'KB-00000000A2',
    'Portal (New): Refund a Security Deposit',
    'Portal (New): Refund a Security Deposit\nYou want to return a deposit.\nResolution: 1. Open the ledger 2. Click Refund 3. Enter the amount',
  ),
];

describe('a snippet', () => {
  it('tells a heading from the line below it', () => {
    const body =
      'Gate Remote\nThe remote is dead.\n\nBefore you begin\nPair the fob\nat the gate.\n\nSteps\n1. Press the fob.';
    const [found] = createEngine({ documents: [article('KB-00000000A3', 'Gate Remote', body)] }).search('pair the fob');
    const shown = found?.snippet.replaceAll(/[⟦⟧]/gu, '') ?? '';
    expect(shown).toContain('Before you begin · Pair the fob at the gate. Steps · 1. Press the fob');
  });
});

describe('an empty engine', () => {
  const engine = createEngine({ documents: [] });

  it('finds nothing, abstains and says so', () => {
    expect(engine.search('undo a move-out')).toEqual([]);
    expect(engine.resolve({ conversation_id: 'C1', transcript: 'Customer: how do I undo a move-out?' })).toMatchObject({
      abstained: true,
      kb_id: null,
      similarity_score: null,
    });
    expect(engine.answer('undo a move-out').abstained).toBe(true);
  });
});

describe('approved knowledge', () => {
  it('is found at once by the words of the customer and of its text, and never after it was withdrawn', () => {
    const engine = createEngine({ documents: library });
    expect(engine.search('gate remote zebra').map(({ id }) => id)).not.toContain('KB-NEW-0001');
    engine.upsert({
      kind: 'knowledge',
      knowledge: {
        knowledge_id: 'KB-NEW-0001',
        product: null,
        category: null,
        resolution: 'Pair the fob again in the access panel.',
        transcript: 'Agent: Hello, what is it?\nCustomer: The gate remote of our zebra building is dead.',
        reference_articles: [],
      },
    });
    expect(engine.search('gate remote zebra')[0]?.id).toBe('KB-NEW-0001');
    expect(engine.search('pair the fob in the access panel')[0]?.id).toBe('KB-NEW-0001');
    expect(engine.withdraw('KB-NEW-0001')).toBe(true);
    expect(engine.search('gate remote zebra').map(({ id }) => id)).not.toContain('KB-NEW-0001');
  });
});
