/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  if (upper === undefined || lower === undefined) throw new Error('No values');
  return (lower + upper) / 2;
}

/** The value that a share of the values does not exceed; share 0.99 is p99. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('No values');
  return value;
}

/** One line of the table: both sides of a ratio, measured in the same run. */
export interface Measurement {
  readonly id: string;
  readonly what: string;
  /** The unit of `ours` and `limit`. */
  readonly unit: string;
  readonly ours: number;
  /** The other side of the ratio; null where the bound is absolute. */
  readonly limit: number | null;
  /** What is judged: the ratio, or the value itself. */
  readonly figure: number;
  readonly must: number;
  readonly aim: number;
  /** `lower`: the figure must not exceed `must`. `higher`: it must reach it. */
  readonly better: 'lower' | 'higher';
  /** How `figure`, `must` and `aim` read: `×`, `ms`, `%`, `s`. */
  readonly figureUnit: string;
  /** Every round, for who wants to see the spread. */
  readonly rounds: Readonly<Record<string, readonly number[]>>;
  readonly note?: string;
}

export function holds({ figure, must, better }: Measurement): boolean {
  return better === 'lower' ? figure <= must : figure >= must;
}
