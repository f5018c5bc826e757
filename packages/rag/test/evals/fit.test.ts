import { demoCorpus, demoQuestions } from '@resolution/demo';
import { describe, expect, it } from 'vitest';
import { inHalves } from '../../src/evals/cases.ts';
import { chancesOf, fitChoice } from '../../src/evals/fits/choice.ts';
import { fitLogistic } from '../../src/evals/fits/logistic.ts';
import { fitRightness, fitSupport } from '../../src/evals/fits/probabilities.ts';
import { fitRouter } from '../../src/evals/fits/router.ts';
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

  it('recovers the odds of a choice between two kinds', () => {
    const options = [
      { group: 0, features: [] },
      { group: 1, features: [] },
    ];
    const model = fitChoice(
      [
        { options, right: 0, weight: 3 },
        { options, right: 1, weight: 1 },
      ],
      2,
      0,
      0,
    );
    expect(chancesOf(options, model)[0]).toBeCloseTo(0.75, 3);
  });

  const demo = {
    corpus: demoCorpus,
    questions: [],
    freshIn: inHalves(
      demoQuestions.flatMap(({ id, text, kind, target_ids }) =>
        kind === null || kind === 'ticket' ? [] : [{ id, text, kind, target_ids, provenance: 'demo' }],
      ),
    ),
    freshOut: inHalves(
      demoQuestions
        .filter(({ kind }) => kind === null)
        .map(({ id, text }) => ({ id, text, difficulty: 'plain' as const })),
    ),
  };
  const support = fitSupport(demo);

  it('learns on the demo corpus that mentioning words of the trade speaks for an answer', () => {
    const { known, trade } = support.settings.weights;
    expect(known + trade).toBeGreaterThan(0);
  });

  it('says what each fit reaches on the half that it did not see', () => {
    expect(support.unseen['checking, AUROC']).toBeGreaterThan(0.7);
    const rightness = fitRightness(demo, support.settings);
    expect(rightness.unseen['checking, AUROC']).toBeGreaterThan(0.5);
    expect(fitRouter(demo).unseen['checking, right kind first']).toBeGreaterThan(0.5);
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
