import { cx } from './cx.ts';

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly className?: string;
  readonly tone?: 'accent' | 'good' | 'bad';
}

const FILL = { accent: 'fill-accent', good: 'fill-good', bad: 'fill-bad' } as const;

/** A bar that shows `value` of `max`. Drawn as SVG so that no inline style is needed. */
export function Meter({ label, value, max, className, tone = 'accent' }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <svg
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      className={cx('h-1.5 w-full overflow-hidden rounded-full', className)}
    >
      <rect width="100" height="4" className="fill-sunken" />
      <rect width={share * 100} height="4" className={FILL[tone]} />
    </svg>
  );
}
