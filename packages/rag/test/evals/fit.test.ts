import { demoCorpus, demoQuestions } from '@resolution/demo';
import { describe, expect, it } from 'vitest';
import { fitSupport } from '../../src/evals/fit-support.ts';
import { fitLogistic } from '../../src/evals/logistic.ts';
import { auroc, calibrationError, keptAt } from '../../src/evals/statistics.ts';

const group = (feature: number, positives: number, negatives: number) => [
  { features: [feature], positive: true, weight: positives },
  { features: [feature], positive: false, weight: negatives },
];

describe('fitting', () => {
  it('recovers the log-odds of a single yes-or-no feature', () => {
    const { bias, weights } = fitLogistic([...group(0, 20, 80), ...group(1, 75, 25)], 1e-6);
    expect(bias).toBeCloseTo(Math.log(20 / 80), 3);
    expect(weights[0]).toBeCloseTo(Math.log(3) - Math.log(20 / 80), 3);
  });

  it('learns on the demo corpus that mentioning words of the trade speaks for an answer', () => {
    const { weights } = fitSupport({
      corpus: demoCorpus,
      questions: [],
      freshIn: demoQuestions
        .filter(({ kind }) => kind !== null)
        .map(({ id, text, target_ids }) => ({ id, text, target_ids, provenance: 'demo' })),
      freshOut: demoQuestions
        .filter(({ kind }) => kind === null)
        .map(({ id, text }) => ({ id, text, difficulty: 'plain' })),
    });
    expect(weights.known + weights.trade).toBeGreaterThan(0);
  });
});

describe('statistics', () => {
  const cases = [0.9, 0.8, 0.4, 0.3].map((score, index) => ({ score, positive: index < 2 }));

  it('give the textbook values', () => {
    expect(auroc(cases)).toBe(1);
    expect(auroc(cases.map(({ score, positive }) => ({ score: -score, positive })))).toBe(0);
    expect(auroc(cases.map(({ positive }) => ({ score: 1, positive })))).toBe(0.5);
    expect(keptAt(cases, 0.05).kept).toBe(1);
    expect(calibrationError([{ score: 0.75, positive: true }], 10)).toBeCloseTo(0.25, 10);
  });
});
