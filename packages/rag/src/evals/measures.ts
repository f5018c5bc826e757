import type { Measure } from './report.ts';
import { bootstrap, type Estimate, mean } from './statistics.ts';

/** The goals of the engine's issue, by measure. */
const GOALS: Readonly<Record<string, number>> = {
  'typed.kb.hit@1': 0.97,
  'typed.kb.hit@5': 0.99,
  'typed.ticket.hit@1': 0.96,
  'typed.script.fit@1': 0.97,
  'typed.script.listed@10': 0.6,
  'typed.script.class@5': 0.63,
  'unified.all.hit@1': 0.43,
  'unified.kind@1': 0.98,
  'lower.all.hit@1': 0.42,
  'typos.all.hit@1': 0.42,
  'fresh.all.hit@5': 0.8,
  'known.hit@1': 0.4,
  'new.unseen.article@5': 0.78,
  'new.unseen.script@3': 0.7,
  'category.unseen.accuracy': 0.98,
  'category.unseen.f1': 0.9,
  'tier3.unseen.accuracy': 0.97,
  'abstention.auroc': 0.98,
  'abstention.kept': 0.93,
  'relevancy.ece': 0.07,
  'relevancy.auroc': 0.85,
};

export interface CaseValue {
  readonly id: string;
  readonly value: number;
}

/** Makes figures with bootstrap intervals; one seed for the whole report. */
export class MeasureSheet {
  readonly measures: Measure[] = [];
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A figure that is the mean of its cases. */
  mean(id: string, group: string, label: string, cases: readonly CaseValue[]): void {
    if (cases.length === 0) return;
    const estimate = bootstrap(cases, (sample) => mean(sample.map(({ value }) => value)), this.#seed);
    this.#push(
      id,
      group,
      label,
      estimate,
      'higher',
      Object.fromEntries(cases.map(({ id: name, value }) => [name, value])),
    );
  }

  /** A figure that is any statistic of its cases. */
  statistic<Case>(
    id: string,
    group: string,
    label: string,
    cases: readonly Case[],
    statistic: (sample: readonly Case[]) => number,
    better: Measure['better'] = 'higher',
  ): void {
    if (cases.length === 0) return;
    this.#push(id, group, label, bootstrap(cases, statistic, this.#seed), better, {});
  }

  #push(
    id: string,
    group: string,
    label: string,
    estimate: Estimate,
    better: Measure['better'],
    perCase: Measure['perCase'],
  ): void {
    this.measures.push({ id, group, label, ...estimate, goal: GOALS[id] ?? null, better, perCase });
  }
}
