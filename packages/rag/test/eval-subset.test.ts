import { demoCorpus, demoQuestions } from '@resolution/demo';
import { describe, expect, it } from 'vitest';
import { compareRuns, type EvalQuestion, renderHtml, renderReport, runEval } from '../src/evals/index.ts';
import { DEFAULT_SETTINGS } from '../src/settings.ts';

/**
 * The fast subset of the eval: the demo corpus with its own questions. The floors stand a little below what the engine
 * reached when they were set (run 2026-11-23, docs/engine.md), so that a change that loses ground fails here.
 */
const FLOORS = {
  'fresh.all.hit@5': 0.78,
  'fresh.all.hit@1': 0.55,
  'abstention.auroc': 0.85,
  'unified.kind@1': 0.65,
} as const;

const ANSWERS = { article: 'KB', script: 'SCRIPT', ticket: 'TICKET_RESOLUTION' } as const;
const questions: EvalQuestion[] = demoQuestions.flatMap(({ id, text, kind, target_ids }) =>
  kind === null || target_ids[0] === undefined
    ? []
    : [{ question_id: id, text, answer_type: ANSWERS[kind], target_id: target_ids[0] }],
);
const input = {
  corpus: demoCorpus,
  questions,
  freshIn: demoQuestions
    .filter(({ kind }) => kind !== null)
    .map(({ id, text, target_ids }) => ({ id, text, target_ids, provenance: 'demo' })),
  freshOut: demoQuestions
    .filter(({ kind }) => kind === null)
    .map(({ id, text }) => ({ id, text, difficulty: 'plain' as const })),
  now: () => 0,
  name: 'demo',
};
const report = runEval(input);
const valueOf = (id: string): number => report.measures.find((measure) => measure.id === id)?.value ?? Number.NaN;

describe('the eval on the demo corpus', () => {
  it.each(Object.entries(FLOORS))('%s stays at %d or above', (id, floor) => {
    expect(valueOf(id)).toBeGreaterThanOrEqual(floor);
  });

  it('sees a regression: without the weight of leads and titles a figure falls beyond chance or stays, never the floors unnoticed', () => {
    const { article } = DEFAULT_SETTINGS.rank;
    const blind = runEval({
      ...input,
      name: 'blind',
      settings: {
        rank: {
          ...DEFAULT_SETTINGS.rank,
          article: { ...article, lexical: -1, inLead: 0, titleAsked: 0, phrase: 0, passage: 0, pairs: 0 },
        },
      },
    });
    const { differences } = compareRuns(report, blind);
    expect(differences.some(({ verdict }) => verdict === 'worse')).toBe(true);
  });

  it('finds no difference between a run and itself, and gives the same figures twice', () => {
    expect(compareRuns(report, report).differences.every(({ verdict }) => verdict === 'same')).toBe(true);
    expect(runEval(input).measures).toEqual(report.measures);
  });

  it('is rendered as text and as a page that loads nothing', () => {
    expect(renderReport(report)).toContain('Fresh words');
    const html = renderHtml(report, compareRuns(report, report));
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/src=|href=|<script/);
  });
});
