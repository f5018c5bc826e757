/** One case of a multinomial regression in which every class has features of its own. */
export interface ChoiceCase {
  /** Features of each class that stands to choice, in a fixed order. */
  readonly options: readonly { readonly group: number; readonly features: readonly number[] }[];
  /** Place of the right option. */
  readonly right: number;
  readonly weight: number;
}

export interface ChoiceModel {
  /** One for each group. */
  readonly bias: readonly number[];
  readonly weights: readonly (readonly number[])[];
}

const ROUNDS = 3000;
const RATE = 0.5;

/**
 * Conditional logit (McFadden 1974) with weights of their own for each group of options and an L2 penalty on the weights,
 * by gradient ascent with a fixed number of rounds, so that a fit gives the same figures every time.
 *
 * @param groups number of groups; options of one group share their weights
 * @param size features of an option
 */
export function fitChoice(cases: readonly ChoiceCase[], groups: number, size: number, penalty: number): ChoiceModel {
  const bias = Array.from({ length: groups }, () => 0);
  const weights = Array.from({ length: groups }, () => Array.from({ length: size }, () => 0));
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const biasStep = bias.map(() => 0);
    const steps = weights.map((own) => own.map((value) => -penalty * value));
    for (const { options, right, weight } of cases) {
      const chances = chancesOf(options, { bias, weights });
      for (const [at, { group, features }] of options.entries()) {
        const error = weight * ((at === right ? 1 : 0) - (chances[at] ?? 0));
        biasStep[group] = (biasStep[group] ?? 0) + error;
        const step = steps[group];
        if (step === undefined) continue;
        for (const [index, value] of features.entries()) step[index] = (step[index] ?? 0) + error * value;
      }
    }
    for (let group = 0; group < groups; group += 1) {
      bias[group] = (bias[group] ?? 0) + (RATE * (biasStep[group] ?? 0)) / total;
      const own = weights[group];
      if (own === undefined) continue;
      for (let index = 0; index < size; index += 1)
        own[index] = (own[index] ?? 0) + (RATE * (steps[group]?.[index] ?? 0)) / total;
    }
  }
  return { bias, weights };
}

/** Probability of each option. */
export function chancesOf(options: ChoiceCase['options'], { bias, weights }: ChoiceModel): number[] {
  const logits = options.map(({ group, features }) =>
    features.reduce((sum, value, index) => sum + value * (weights[group]?.[index] ?? 0), bias[group] ?? 0),
  );
  const top = Math.max(...logits);
  const raised = logits.map((logit) => Math.exp(logit - top));
  const sum = raised.reduce((all, value) => all + value, 0);
  return raised.map((value) => value / sum);
}
