import { demoCorpus, demoQuestions } from '@resolution/demo';
import { describe, expect, test } from 'vitest';
import { documentsOf, type EvalQuestion } from '../../src/evals/cases.ts';
import { renderMeaningReport, runMeaningEval } from '../../src/evals/meaning-eval.ts';
import { documentId } from '../../src/index/searchable.ts';

const LENGTH = 96;
const answered = demoQuestions.filter(({ kind, target_ids }) => kind !== null && target_ids.length > 0);
const ids = documentsOf(demoCorpus).map(documentId);

/** A direction of its own for each document, but for chance. */
function directionOf(id: string): Float32Array {
  let state = Buffer.from(id).reduce((sum, byte) => (sum * 31 + byte) % 65_521, 7);
  return Float32Array.from({ length: LENGTH }, () => {
    state = (state * 17_364 + 1) % 65_521;
    return state / 65_521 - 0.5;
  });
}

const input = {
  corpus: demoCorpus,
  questions: [] as EvalQuestion[],
  freshIn: answered.map(({ id, text, target_ids }) => ({ id, text, target_ids, provenance: 'demo' })),
  freshOut: [],
  documentVectors: new Map(ids.map((id) => [id, directionOf(id)])),
  weights: [0, 1, 4],
};

/** Each question's vector points at what the model takes it to mean. */
const pointing = (at: (question: (typeof answered)[number]) => string): ReadonlyMap<string, Float32Array> =>
  new Map(answered.map((question) => [question.text, directionOf(at(question))]));

describe('the weight of meaning', () => {
  test('is the largest that helps for a model that knows the answers, and holds where it was not chosen', () => {
    const report = runMeaningEval({ ...input, questionVectors: pointing(({ target_ids }) => target_ids[0] ?? '') });
    expect(report.best).toBe(4);
    expect(report.rows.map(({ objective }) => objective)).toEqual(
      report.rows.map(({ objective }) => objective).toSorted((a, b) => a - b),
    );
    expect(report.checked.best.hit1).toBeGreaterThan(report.checked.words.hit1 + 0.1);
    expect(report.rows[0]?.fresh.cases).toBe(Math.ceil(answered.length / 2));
    expect(report.checked.best.cases).toBe(Math.floor(answered.length / 2));
    expect(renderMeaningReport(report)).toMatch(
      /Best weight for this model: 4\. Set AI_EMBEDDING_WEIGHT=4 to use it\./,
    );
  });

  test('is nothing for a model that only misleads', () => {
    const elsewhere = pointing((question) => ids[(answered.indexOf(question) * 13) % ids.length] ?? '');
    const report = runMeaningEval({ ...input, weights: [0, 4, 8], questionVectors: elsewhere });
    expect(report.best).toBe(0);
    expect(report.checked.best).toEqual(report.checked.words);
  });
});
