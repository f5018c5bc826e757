/** Two-sided 95 % of the normal distribution. */
const Z = 1.959_964;

/** Wilson's score interval of a rate, 95 % (Wilson 1927): holds for few observations and for rates near 0 and 1. */
export function wilson(successes: number, trials: number): { lower: number; upper: number } | null {
  if (trials === 0) return null;
  const rate = successes / trials;
  const centre = rate + Z ** 2 / (2 * trials);
  const margin = Z * Math.sqrt((rate * (1 - rate)) / trials + Z ** 2 / (4 * trials ** 2));
  const scale = 1 + Z ** 2 / trials;
  return { lower: Math.max(0, (centre - margin) / scale), upper: Math.min(1, (centre + margin) / scale) };
}
