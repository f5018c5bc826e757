import { type Fit, type FitInput, fitRightness, fitSupport } from './probabilities.ts';
import { fitRouter } from './router.ts';

/**
 * Fits every model of the engine anew, each on those before it, as text: the weights as `settings.ts` holds them, and what
 * the same fit reaches on cases that it did not see. Nothing is changed; whoever likes the figures takes the weights over.
 */
export function renderFits(input: FitInput): string {
  const router = fitRouter(input);
  const support = fitSupport(input);
  const rightness = fitRightness(input, support.settings);
  return [section('router', router), section('support', support), section('rightness', rightness)].join('\n\n');
}

function section(name: string, { settings, unseen }: Fit<object>): string {
  const rounded = JSON.stringify(
    settings,
    (_, value: unknown) => (typeof value === 'number' ? round(value) : value),
    2,
  );
  const figures = Object.entries(unseen).map(([label, value]) => `  ${label}: ${value.toFixed(3)}`);
  return [`${name}: ${rounded}`, `${name}, on cases that the fit did not see:`, ...figures].join('\n');
}

const round = (value: number): number => Math.round(value * 100) / 100;
