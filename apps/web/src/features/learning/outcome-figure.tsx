import type { OutcomeKind, Rate, RateGroup } from '@resolution/contracts';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { figureLook } from '../../ui/figure-look.ts';
import { outcomeName, TalliedOutcomes } from './outcome-rows.tsx';

interface OutcomeFigureProps {
  readonly by: RateGroup;
  readonly rate: Rate;
  readonly kind: Extract<OutcomeKind, 'approved' | 'edited' | 'rejected' | 'reopened'>;
  /** What the rate is of, as people know it. */
  readonly name: string;
  /** Said behind the figure where no heading says it. */
  readonly words?: string;
}

/** A figure of the rates; it opens the outcomes it counts. */
export function OutcomeFigure({ by, rate, kind, name, words }: OutcomeFigureProps) {
  const [open, setOpen] = useState(false);
  const count = rate[kind];
  const figure = words === undefined ? count.toLocaleString('en') : `${count.toLocaleString('en')} ${words}`;
  if (count === 0) return <span className="figures">{figure}</span>;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={`${figure}: ${outcomeName(kind).toLowerCase()}, ${name}`}
        className={figureLook}
        onClick={() => setOpen(true)}
      >
        {figure}
      </button>
      <Dialog open={open} onOpenChange={setOpen} title={outcomeName(kind)} description={name}>
        <div className="overflow-y-auto p-4 text-sm" tabIndex={0} role="region" aria-label="Rows">
          <TalliedOutcomes by={by} of={rate.key} kind={kind} />
        </div>
      </Dialog>
    </>
  );
}
