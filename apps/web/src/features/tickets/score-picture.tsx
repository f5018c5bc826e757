import { ACCURACY_MAX, COMPLETENESS_MAX, RELEVANCY_MAX, type TicketDetail } from '@resolution/contracts';
import { Meter } from '../../ui/meter.tsx';

/** The score with its three parts, each as far as it goes. */
export function ScorePicture({ ticket }: { readonly ticket: TicketDetail }) {
  const { relevancy_score: score, relevancy_points, accuracy_points, completeness_points } = ticket;
  if (score === null) return <p className="text-sm text-ink-2">Not scored.</p>;
  const parts = [
    ['Relevancy', relevancy_points, RELEVANCY_MAX],
    ['Accuracy', accuracy_points, ACCURACY_MAX],
    ['Completeness', completeness_points, COMPLETENESS_MAX],
  ] as const;
  return (
    <div className="flex items-center gap-5">
      <p className="figures shrink-0">
        <span className="text-[32px] leading-none font-semibold tracking-tight">{score}</span>
        <span className="ml-0.5 text-xs text-ink-3">/100</span>
      </p>
      <dl className="grid min-w-0 flex-1 gap-1.5">
        {parts.map(([label, points, max]) => (
          <div key={label} className="grid grid-cols-[84px_1fr_44px] items-center gap-2 text-xs">
            <dt className="text-ink-2">{label}</dt>
            <dd className="contents">
              <Meter label={label} value={points ?? 0} max={max} />
              <span className="figures text-right text-ink-2">
                {points ?? '–'}
                <span className="text-ink-3">/{max}</span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
