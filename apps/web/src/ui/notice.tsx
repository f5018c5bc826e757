import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

const TONES = {
  info: { box: 'border-accent-line bg-accent-soft', icon: 'text-accent-text', Icon: Info },
  warn: { box: 'border-transparent bg-warn-soft', icon: 'text-warn', Icon: TriangleAlert },
  bad: { box: 'border-bad-line bg-bad-soft', icon: 'text-bad', Icon: CircleAlert },
} as const;

interface NoticeProps {
  readonly tone: keyof typeof TONES;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** What one can do about it. */
  readonly actions?: ReactNode;
  readonly className?: string;
}

/** A message in the place it concerns, with the way on. */
export function Notice({ tone, title, children, actions, className }: NoticeProps) {
  const { box, icon, Icon } = TONES[tone];
  return (
    <div
      role={tone === 'info' ? 'status' : 'alert'}
      className={cx('flex gap-2.5 rounded-lg border px-3 py-2.5 text-sm', box, className)}
    >
      <Icon size={16} className={cx('mt-0.5 shrink-0', icon)} aria-hidden />
      <div className="min-w-0 flex-1">
        <p className="font-medium text-ink">{title}</p>
        {children ? <div className="mt-0.5 text-ink-2">{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}

interface EmptyProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands where nothing is yet: what it would be, and what to do next. */
export function Empty({ icon, title, children, actions }: EmptyProps) {
  return (
    <div className="mx-auto flex max-w-96 flex-col items-center px-6 py-16 text-center">
      <div className="mb-3 grid size-10 place-items-center rounded-xl border border-line bg-surface text-ink-3">
        {icon}
      </div>
      <p className="text-base font-medium text-ink">{title}</p>
      {children ? <div className="mt-1 text-sm text-ink-2">{children}</div> : null}
      {actions ? <div className="mt-4 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
