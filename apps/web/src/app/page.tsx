import { type ReactNode, useEffect } from 'react';
import { cx } from '../ui/cx.ts';

interface PageProps {
  readonly title: string;
  /** Stands in the bar instead of the title; the title is still the document's. */
  readonly heading?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** The content scrolls by itself, e.g. in panes. */
  readonly fixed?: boolean;
}

/** A screen: a bar with its title and actions, and the content below. */
export function Page({ title, heading, actions, children, fixed = false }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Resolution`;
  }, [title]);
  return (
    <div className="flex h-full min-w-0 flex-col">
      <header className="flex h-12 shrink-0 items-center gap-2 border-b border-line px-4">
        <div className="flex min-w-0 flex-1 items-center gap-2">
          {heading ?? <h1 className="truncate text-base font-semibold">{title}</h1>}
        </div>
        {actions}
      </header>
      <div className={cx('min-h-0 flex-1', fixed ? 'relative flex flex-col overflow-hidden' : 'overflow-y-auto')}>
        {children}
      </div>
    </div>
  );
}
