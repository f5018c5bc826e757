import type { KnowledgeDocument } from '@resolution/contracts';
import { demoCorpus } from '@resolution/demo';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../src/index.ts';

const engine = createEngine({
  documents: [
    ...demoCorpus.articles.map((article): KnowledgeDocument => ({ kind: 'article', article })),
    ...demoCorpus.scripts.map((script): KnowledgeDocument => ({ kind: 'script', script })),
    ...demoCorpus.tickets.map((ticket): KnowledgeDocument => ({ kind: 'ticket', ticket })),
  ],
  placeholders: demoCorpus.placeholders,
});
const found = (question: string): string[] => engine.search(question).map(({ id }) => id);

describe('a search for a word or two', () => {
  it.each([
    ['a letter too few', 'certfication', 'certification'],
    ['two letters exchanged', 'depsoit', 'deposit'],
    ['another letter', 'screaning', 'screening'],
    ['both words', 'pasword rset', 'password reset'],
  ])('finds what is meant: %s', (_, typed, meant) => {
    expect(found(typed)[0]).toBe(found(meant)[0]);
    expect(found(meant).length).toBeGreaterThan(0);
  });

  it.each(['hockey', 'guitar', 'dinosaur', 'solar eclipse', 'violin recital', 'espresso'])(
    'finds nothing where nothing like it is known: %s',
    (question) => {
      expect(found(question)).toEqual([]);
    },
  );
});
