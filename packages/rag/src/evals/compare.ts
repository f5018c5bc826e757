import { seededRandom } from '../index/latent.ts';
import type { EvalReport, Measure } from './report.ts';
import { mean, quantile } from './statistics.ts';

/** How one figure differs between two runs. */
export interface Difference {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** 95 % interval of the difference. */
  readonly low: number;
  readonly high: number;
  /** Whether the interval leaves out zero: more than chance. */
  readonly real: boolean;
  readonly verdict: 'better' | 'worse' | 'same';
}

export interface EvalComparison {
  readonly before: string;
  readonly after: string;
  readonly differences: readonly Difference[];
}

const ROUNDS = 1000;
const SEED = 7;

/**
 * Says which differences between two runs exceed chance. Figures that are means of cases are compared case by case
 * (paired bootstrap over the cases both runs have); the others by whether their own intervals are disjoint.
 */
export function compareRuns(before: EvalReport, after: EvalReport): EvalComparison {
  const earlier = new Map(before.measures.map((measure) => [measure.id, measure]));
  const differences = after.measures.flatMap((measure) => {
    const old = earlier.get(measure.id);
    return old === undefined ? [] : [differenceOf(old, measure)];
  });
  return { before: before.name, after: after.name, differences };
}

function differenceOf(before: Measure, after: Measure): Difference {
  const shared = Object.keys(after.perCase).filter((id) => Object.hasOwn(before.perCase, id));
  const { low, high } =
    shared.length > 1
      ? pairedInterval(shared.map((id) => (after.perCase[id] ?? 0) - (before.perCase[id] ?? 0)))
      : { low: after.low - before.high, high: after.high - before.low };
  const difference = after.value - before.value;
  const real = low > 0 || high < 0;
  const gain = after.better === 'higher' ? difference : -difference;
  return {
    id: after.id,
    group: after.group,
    label: after.label,
    before: before.value,
    after: after.value,
    difference,
    low,
    high,
    real,
    verdict: !real ? 'same' : gain > 0 ? 'better' : 'worse',
  };
}

function pairedInterval(deltas: readonly number[]): { low: number; high: number } {
  const random = seededRandom(SEED);
  const draws = Array.from({ length: ROUNDS }, () =>
    mean(deltas.map(() => deltas[Math.floor(random() * deltas.length)] as number)),
  ).toSorted((a, b) => a - b);
  return { low: quantile(draws, 0.025), high: quantile(draws, 0.975) };
}
