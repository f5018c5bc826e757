import type { RankPrior } from '@resolution/contracts';
import { Disclosed } from '../../ui/disclosed.tsx';
import { Meter } from '../../ui/meter.tsx';
import { CountedOutcomes, outcomeName } from './outcome-rows.tsx';
import { percent } from './percent.ts';

const KINDS = ['approved', 'edited', 'rejected', 'reopened', 'thumbs_up', 'thumbs_down'] as const;

const amount = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });

interface PriorFiguresProps {
  /** The document. */
  readonly id: string;
  readonly prior: RankPrior;
}

/** Counts with the outcomes behind them, the share that held with its interval, and the shift. */
export function PriorFigures({ id, prior }: PriorFiguresProps) {
  const { outcomes } = prior;
  const seen = KINDS.filter((kind) => outcomes[kind] > 0);
  const none = seen.length === 0;
  return (
    <div className="grid gap-2">
      {none ? <p className="text-ink-2">Nothing yet: its rank is what it says alone.</p> : null}
      {seen.map((kind) => (
        <Disclosed
          key={kind}
          summary={
            <>
              <span className="text-ink-3">{outcomeName(kind)}</span>{' '}
              <span className="figures">{outcomes[kind].toLocaleString('en')}</span>
            </>
          }
        >
          <div className="mt-1 mb-2 border-l-2 border-line pl-2.5">
            <CountedOutcomes id={id} kind={kind} />
          </div>
        </Disclosed>
      ))}
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
