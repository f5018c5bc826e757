import { seededRandom } from '../index/latent.ts';

/** An estimate with its 95 % bootstrap interval over cases. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly cases: number;
}

const ROUNDS = 1000;
const TAIL = 0.025;

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Percentile bootstrap (Efron 1979) of any statistic of the cases; repeatable for a seed. */
export function bootstrap<Case>(
  cases: readonly Case[],
  statistic: (sample: readonly Case[]) => number,
  seed: number,
): Estimate {
  const value = statistic(cases);
  if (cases.length < 2) return { value, low: value, high: value, cases: cases.length };
  const random = seededRandom(seed);
  const draws = Array.from({ length: ROUNDS }, () =>
    statistic(cases.map(() => cases[Math.floor(random() * cases.length)] as Case)),
  );
  draws.sort((a, b) => a - b);
  return { value, low: quantile(draws, TAIL), high: quantile(draws, 1 - TAIL), cases: cases.length };
}

/** @param sorted ascending */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return 0;
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] as number;
}

/** A score that should be high when `positive`. */
export interface Scored {
  readonly score: number;
  readonly positive: boolean;
}

/** Area under the ROC curve: the probability that a positive case outscores a negative one, ties counting half. */
export function auroc(cases: readonly Scored[]): number {
  const sorted = cases.toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  let positives = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    for (let at = start; at < end; at += 1) {
      if (sorted[at]?.positive === true) {
        ranks += (start + end + 1) / 2;
        positives += 1;
      }
    }
    start = end;
  }
  const negatives = sorted.length - positives;
  return positives === 0 || negatives === 0
    ? 0.5
    : (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Share of positives kept at the threshold that lets at most `share` of the negatives through. */
export function keptAt(cases: readonly Scored[], share: number): { readonly kept: number; readonly threshold: number } {
  const negatives = cases
    .filter(({ positive }) => !positive)
    .map(({ score }) => score)
    .toSorted((a, b) => b - a);
  const positives = cases.filter(({ positive }) => positive);
  const threshold = negatives[Math.floor(share * negatives.length)] ?? 0;
  return {
    kept: positives.length === 0 ? 0 : positives.filter(({ score }) => score > threshold).length / positives.length,
    threshold,
  };
}

/** One column of a reliability diagram. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly cases: number;
  readonly predicted: number;
  readonly right: number;
}

/** Groups predictions (0 to 1) into equal bins. */
export function reliability(cases: readonly Scored[], bins: number): Bin[] {
  return Array.from({ length: bins }, (_, index) => {
    const low = index / bins;
    const high = (index + 1) / bins;
    const inside = cases.filter(({ score }) => score >= low && (score < high || (index === bins - 1 && score <= high)));
    return {
      low,
      high,
      cases: inside.length,
      predicted: mean(inside.map(({ score }) => score)),
      right: mean(inside.map(({ positive }) => (positive ? 1 : 0))),
    };
  });
}

/** Expected calibration error: the mean distance of prediction and truth over bins, by their cases (Naeini 2015). */
export function calibrationError(cases: readonly Scored[], bins: number): number {
  if (cases.length === 0) return 0;
  return reliability(cases, bins).reduce(
    (sum, bin) => sum + (bin.cases / cases.length) * Math.abs(bin.predicted - bin.right),
    0,
  );
}

/** Mean F1 over the classes that occur among the truths. */
export function macroF1(cases: readonly { readonly truth: string; readonly guess: string | null }[]): number {
  const classes = [...new Set(cases.map(({ truth }) => truth))];
  return mean(
    classes.map((one) => {
      const hits = cases.filter(({ truth, guess }) => truth === one && guess === one).length;
      const misses = cases.filter(({ truth, guess }) => (truth === one) !== (guess === one)).length;
      return hits === 0 ? 0 : (2 * hits) / (2 * hits + misses);
    }),
  );
}
