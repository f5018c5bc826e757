import type { KnowledgeDocument } from '@resolution/contracts';
import { demoCorpus, demoQuestions } from '@resolution/demo';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../src/evals/cases.ts';
import { documentId } from '../src/index/searchable.ts';
import { createEngine, type Engine, type QuestionVector } from '../src/index.ts';

const documents = documentsOf(demoCorpus);
const ARTICLE = 'KB-CECECC5AC9';
/** Shares no word with any document, so only its vector can find something. */
const STRANGE = 'qwyxle frumblot zandicuf';

/** Twelve numbers that tell a document's id, none of them near another's by design. */
function vectorOf(id: string): Float32Array {
  let state = Buffer.from(id).reduce((sum, byte) => (sum * 31 + byte) % 65_521, 7);
  return Float32Array.from({ length: 12 }, () => {
    state = (state * 17_364 + 1) % 65_521;
    return state / 65_521 - 0.5;
  });
}

const vectors = new Map(documents.map((document) => [documentId(document), vectorOf(documentId(document))]));
const meant = (id: string, weight?: number): QuestionVector => ({ values: vectorOf(id), weight });

function engineWith(given: ReadonlyMap<string, Float32Array>, all: readonly KnowledgeDocument[] = documents): Engine {
  const engine = createEngine({ documents: all, placeholders: demoCorpus.placeholders });
  engine.setVectors(given);
  return engine;
}

/** All that an engine says to a question, each way it can be asked. */
function everything(engine: Engine, text: string, vector?: QuestionVector): unknown {
  const conversation = { conversation_id: 'C', transcript: text };
  return {
    search: engine.search(text, { vector }),
    scripts: engine.search(text, { kind: 'script', vector }),
    resolve: engine.resolve(conversation, { vector }),
    candidates: engine.candidates(conversation, { vector }),
    support: engine.support(text, { vector }),
    answer: engine.answer(text, { vector }),
    explain: engine.explain(text, ARTICLE, { vector }),
  };
}

const places = (engine: Engine, text: string, vector?: QuestionVector) =>
  engine.search(text, { vector }).map(({ id, score }) => ({ id, score }));

describe('without vectors on both sides', () => {
  const plain = createEngine({ documents, placeholders: demoCorpus.placeholders });
  const questions = demoQuestions.slice(0, 12).map(({ text }) => text);

  test('everything is as if there were no vectors at all', () => {
    const supplied = engineWith(vectors);
    for (const text of questions) {
      expect(everything(supplied, text)).toEqual(everything(plain, text));
      expect(everything(plain, text, meant(ARTICLE))).toEqual(everything(plain, text));
    }
  });

  test('and equal to those of another length, which are another model’s', () => {
    const short = engineWith(new Map([[ARTICLE, Float32Array.of(1, 0)]]));
    for (const text of questions) expect(everything(short, text, meant(ARTICLE))).toEqual(everything(plain, text));
  });

  test('a weight of 0 leaves every place as it was', () => {
    const supplied = engineWith(vectors);
    for (const text of questions) expect(places(supplied, text, meant(ARTICLE, 0))).toEqual(places(plain, text));
  });
});

describe('a document that means the same', () => {
  const engine = engineWith(vectors);

  test('is found though it shares no word with the question', () => {
    expect(engine.search(STRANGE)).toEqual([]);
    const [found] = engine.search(STRANGE, { vector: meant(ARTICLE) });
    expect(found).toMatchObject({ id: ARTICLE, kind: 'article' });
    expect(engine.search(STRANGE, { kind: 'article', vector: meant(ARTICLE) })[0]?.id).toBe(ARTICLE);
  });

  test.each(['SCRIPT', 'CS'])('is found among kinds of its own: %s', (prefix) => {
    const id = [...vectors.keys()].find((one) => one.startsWith(prefix) && engine.has(one)) ?? '';
    const kind = prefix === 'CS' ? 'ticket' : 'script';
    const [found] = engine.search(STRANGE, { kind, vector: meant(id) });
    expect([found?.id, ...(found?.equivalent_ids ?? [])]).toContain(id);
  });

  test('resolves a conversation, answers a question and says how near it is', () => {
    const conversation = { conversation_id: 'C', transcript: `Customer: ${STRANGE}` };
    expect(engine.resolve(conversation).abstained).toBe(true);
    const resolved = engine.resolve(conversation, { vector: meant(ARTICLE) });
    expect(resolved).toMatchObject({ abstained: false, kb_id: ARTICLE, similarity_score: 1, distance: 0 });
    expect(engine.candidates(conversation, { vector: meant(ARTICLE) }).articles[0]).toBe(ARTICLE);
    expect(engine.answer(STRANGE, { vector: meant(ARTICLE) }).sources[0]?.id).toBe(ARTICLE);
    expect(engine.answer(STRANGE).abstained).toBe(true);
  });

  test('keeps a narrowed search narrow', () => {
    const { product } = engine.search(STRANGE, { vector: meant(ARTICLE) })[0] ?? {};
    const elsewhere = engine.search(STRANGE, { vector: meant(ARTICLE), product: `${product ?? ''} of another kind` });
    expect(elsewhere).toEqual([]);
  });

  test('says in its explanation what meaning added', () => {
    const parts = engine.explain(STRANGE, ARTICLE, { vector: meant(ARTICLE, 3) })?.parts ?? [];
    const meaning = parts.find(({ name }) => name === 'meaning');
    expect(meaning).toMatchObject({ weight: 3, value: expect.closeTo(1), points: expect.closeTo(3) });
  });

  test('moves up with its weight', () => {
    const [text = ''] = demoQuestions.map((question) => question.text);
    const kind = 'article';
    const last = engine.search(text, { kind, limit: 10 }).at(-1)?.id ?? '';
    const placeAt = (weight: number): number =>
      engine.search(text, { kind, limit: 10, vector: meant(last, weight) }).findIndex(({ id }) => id === last);
    expect(placeAt(0)).toBeGreaterThan(placeAt(4));
    expect(placeAt(50)).toBe(0);
  });
});

test('a changed or withdrawn document is not found by what it meant before', () => {
  const engine = engineWith(vectors);
  const document = documents.find((one) => documentId(one) === ARTICLE);
  if (document?.kind !== 'article') throw new Error('the demo has that article');
  engine.upsert({ ...document, article: { ...document.article, body: `${document.article.body} More.` } });
  expect(engine.search(STRANGE, { vector: meant(ARTICLE) }).map(({ id }) => id)).not.toContain(ARTICLE);
  engine.setVectors(new Map([[ARTICLE, vectorOf(ARTICLE)]]));
  expect(engine.search(STRANGE, { vector: meant(ARTICLE) })[0]?.id).toBe(ARTICLE);
  engine.withdraw(ARTICLE);
  engine.setVectors(new Map([[ARTICLE, vectorOf(ARTICLE)]]));
  expect(engine.vectors().has(ARTICLE)).toBe(false);
});

test('the order in which documents and vectors came leaves no trace', () => {
  const first = engineWith(vectors);
  const other = engineWith(new Map([...vectors].toReversed()), documents.toReversed());
  for (const { text } of demoQuestions.slice(0, 12)) {
    const vector = meant(ARTICLE);
    const found = (engine: Engine) =>
      engine.search(text, { vector }).map(({ id, score, distance }) => ({ id, score, distance }));
    expect(found(other)).toEqual(found(first));
  }
});

test('an answer that was kept is not taken for a question with another vector', () => {
  const engine = engineWith(vectors);
  const [first = '', second = ''] = [...vectors.keys()].filter((id) => id.startsWith('KB-') && engine.has(id));
  const conversation = { conversation_id: 'C', transcript: STRANGE };
  const about = (id: string) => engine.candidates(conversation, { vector: meant(id, 4) }).articles[0];
  expect([about(first), about(second), about(first)]).toEqual([first, second, first]);
});
