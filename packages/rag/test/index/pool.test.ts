import { demoCorpus, demoQuestions } from '@resolution/demo';
import { describe, expect, test } from 'vitest';
import { Matcher } from '../../src/index/match.ts';
import type { Entry } from '../../src/index/pool.ts';
import { Retriever } from '../../src/index/retriever.ts';
import { createEngine } from '../../src/index.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';

const documents = [
  ...demoCorpus.articles.map((article) => ({ kind: 'article' as const, article })),
  ...demoCorpus.scripts.map((script) => ({ kind: 'script' as const, script })),
  ...demoCorpus.tickets.map((ticket) => ({ kind: 'ticket' as const, ticket })),
];

/** An engine that reads so many postings to choose candidates. */
const reading = (postings: number, order = documents) =>
  createEngine({
    documents: order,
    placeholders: demoCorpus.placeholders,
    settings: { ...DEFAULT_SETTINGS, reading: { ...DEFAULT_SETTINGS.reading, postings } },
  });

describe('a question of which not all postings are read', () => {
  const whole = reading(Number.POSITIVE_INFINITY);
  const half = reading(60);

  test('is answered with the scores that reading all gives', () => {
    let compared = 0;
    for (const { text } of demoQuestions) {
      const scores = new Map(whole.search(text, { kind: 'article', limit: 50 }).map(({ id, score }) => [id, score]));
      for (const { id, score } of half.search(text, { kind: 'article' })) {
        const expected = scores.get(id);
        if (expected === undefined) continue;
        compared += 1;
        expect(score).toBeCloseTo(expected, 3);
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('gives the best few of those it has to choose from, though it does not look at all of them', () => {
    const settings = { ...DEFAULT_SETTINGS, reading: { postings: 60, factor: 1000 } };
    const retriever = new Retriever(settings);
    for (const document of documents) retriever.upsert(document);
    const pool = retriever.pools.article;
    const looks = { few: 0, all: 0 };
    for (const { text } of demoQuestions) {
      const query = retriever.read(text);
      const matcher = new Matcher(pool, query, retriever.lexicon.size, settings.match);
      const search = (limit: number, look: keyof typeof looks) =>
        pool.search(query.concepts, limit, {
          scoreOf: (entry: Entry) => {
            looks[look] += 1;
            return matcher.lexicalOf(entry);
          },
        });
      expect(search(5, 'few')).toEqual(search(1000, 'all').slice(0, 5));
    }
    expect(looks.few).toBeLessThan(looks.all);
  });

  test('finds first what reading all finds first, nearly always', () => {
    const same = demoQuestions.filter(({ text }) => half.search(text)[0]?.id === whole.search(text)[0]?.id);
    expect(same.length / demoQuestions.length).toBeGreaterThan(0.9);
  });

  test('finds what its only word finds, however common that is', () => {
    const none = reading(0);
    const ids = whole.search('deposit', { kind: 'article' }).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(none.search('deposit', { kind: 'article' })[0]?.id).toBe(ids[0]);
  });

  test('finds the same in whatever order documents were added', () => {
    const backwards = reading(60, documents.toReversed());
    for (const { text } of demoQuestions) {
      expect(backwards.search(text).map(({ id }) => id)).toEqual(half.search(text).map(({ id }) => id));
    }
  });

  test('finds the same after documents that are gone again', () => {
    const engine = reading(60);
    const passing = demoCorpus.articles.slice(0, 60).map((article) => ({ ...article, kb_id: `${article.kb_id}-COPY` }));
    for (const article of passing) engine.upsert({ kind: 'article', article });
    for (const { kb_id } of passing) engine.withdraw(kb_id);
    for (const { text } of demoQuestions) {
      expect(engine.search(text).map(({ id }) => id)).toEqual(half.search(text).map(({ id }) => id));
    }
  });
});
