/** One case of a binary regression: features in a fixed order, and its weight. */
export interface RegressionCase {
  readonly features: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface Regression {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 50;

/**
 * Logistic regression with an L2 penalty on the weights, by Newton's method (iteratively reweighted least squares).
 * Deterministic; converges in a few rounds on the handful of features that the engine's probabilities have.
 */
export function fitLogistic(cases: readonly RegressionCase[], penalty: number): Regression {
  const size = (cases[0]?.features.length ?? 0) + 1;
  let beta = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = beta.map((value, index) => (index === 0 ? 0 : -penalty * value));
    const hessian = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) => (row === column ? (row === 0 ? 1e-9 : penalty) : 0)),
    );
    for (const { features, positive, weight } of cases) {
      const x = [1, ...features];
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * (beta[index] ?? 0), 0)));
      for (let i = 0; i < size; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + weight * ((positive ? 1 : 0) - p) * (x[i] ?? 0);
        const row = hessian[i] ?? [];
        for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((value, index) => value + (step[index] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return { bias: beta[0] ?? 0, weights: beta.slice(1) };
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const swapped = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = swapped;
    const divisor = swapped[column] ?? 0;
    if (divisor === 0) continue;
    for (let row = 0; row < size; row += 1) {
      const target = rows[row] ?? [];
      if (row === column) continue;
      const factor = (target[column] ?? 0) / divisor;
      for (let at = column; at <= size; at += 1) target[at] = (target[at] ?? 0) - factor * (swapped[at] ?? 0);
    }
  }
  return rows.map((row, index) => ((row[index] ?? 0) === 0 ? 0 : (row[size] ?? 0) / (row[index] ?? 1)));
}
