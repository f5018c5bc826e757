import { cx } from '../../ui/cx.ts';
import { figureLook } from '../../ui/figure-look.ts';

interface Figure {
  readonly label: string;
  readonly value: number;
  readonly tone?: 'good' | 'bad';
  /** The part of this screen that holds what is counted. */
  readonly at?: string;
}

const INK = { good: 'text-good', bad: 'text-bad' } as const;

/** A few counts side by side, each leading to what it counts. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className="flex flex-wrap divide-x divide-line rounded-lg border border-line">
      {figures.map(({ label, value, tone, at }) => (
        <div key={label} className="min-w-24 flex-1 px-4 py-2.5">
          <dt className="text-xs text-ink-3">{label}</dt>
          <dd className={cx('figures text-lg font-semibold', tone && value > 0 && INK[tone])}>
            {at !== undefined && value > 0 ? (
              <a href={`#${at}`} className={figureLook} aria-label={`${value.toLocaleString('en')} ${label}`}>
                {value.toLocaleString('en')}
              </a>
            ) : (
              value.toLocaleString('en')
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
