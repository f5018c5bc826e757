import { seededRandom } from '../../index/latent.ts';

/** An estimate with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface ClusteredValue {
  readonly cluster: string;
  readonly value: number;
}

const ROUNDS = 2000;
const TAIL = 0.025;

/**
 * The mean with a percentile bootstrap interval over clusters (Efron and Tibshirani 1993, ch. 8): whole clusters are drawn,
 * so that a hundred cases which stand or fall together count as one witness. Repeatable for a seed.
 */
export function clusterBootstrap(cases: readonly ClusteredValue[], seed: number): Interval {
  const clusters = [...Map.groupBy(cases, ({ cluster }) => cluster).values()].map((members) => ({
    sum: members.reduce((sum, { value }) => sum + value, 0),
    count: members.length,
  }));
  const value = meanOf(clusters);
  const random = seededRandom(seed);
  const draws = Array.from({ length: ROUNDS }, () =>
    meanOf(clusters.map((own) => clusters[Math.floor(random() * clusters.length)] ?? own)),
  ).toSorted((a, b) => a - b);
  const at = (share: number): number => draws[Math.round(share * (ROUNDS - 1))] ?? value;
  return { value, low: at(TAIL), high: at(1 - TAIL) };
}

function meanOf(clusters: readonly { readonly sum: number; readonly count: number }[]): number {
  const count = clusters.reduce((sum, cluster) => sum + cluster.count, 0);
  return count === 0 ? 0 : clusters.reduce((sum, cluster) => sum + cluster.sum, 0) / count;
}
