import type { RankPrior } from '@resolution/contracts';
import { Meter } from '../../ui/meter.tsx';
import { percent } from './percent.ts';

const amount = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });

/** Counts, the share that held with its interval, and the shift. */
export function PriorFigures({ prior }: { readonly prior: RankPrior }) {
  const { outcomes } = prior;
  const counts = [
    ['Approved as it was', outcomes.approved],
    ['Edited', outcomes.edited],
    ['Rejected', outcomes.rejected],
    ['Came back', outcomes.reopened],
    ['Thumbs up', outcomes.thumbs_up],
    ['Thumbs down', outcomes.thumbs_down],
  ] as const;
  const none = counts.every(([, value]) => value === 0);
  return (
    <div className="grid gap-2">
      {none ? <p className="text-ink-2">Nothing yet: its rank is what it says alone.</p> : null}
      <dl className="grid max-w-56 gap-y-1">
        {counts
          .filter(([, value]) => value > 0)
          .map(([label, value]) => (
            <div key={label} className="flex justify-between gap-2">
              <dt className="text-ink-3">{label}</dt>
              <dd className="figures">{value}</dd>
            </div>
          ))}
      </dl>
      {none ? null : (
        <>
          <Meter label="Expected share of answers that hold" value={prior.mean} max={1} tone="good" />
          <p className="text-xs text-ink-3">
            Counted as <span className="figures">{amount(prior.successes)}</span> that held and{' '}
            <span className="figures">{amount(prior.failures)}</span> that did not, beside{' '}
            <span className="figures">{amount(prior.assumed)}</span> of each that everything starts with. Expected to
            hold in {percent(prior.mean)} ({percent(prior.lower)} to {percent(prior.upper)}). That moves its rank by{' '}
            <span className="figures">
              {prior.shift < 0 ? '−' : '+'}
              {Math.abs(prior.shift).toFixed(3)}
            </span>
            , at most <span className="figures">{prior.bound}</span> either way.
          </p>
        </>
      )}
    </div>
  );
}
