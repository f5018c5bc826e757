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

/** A screen: a bar with its title and actions, below each other where a phone has no room for both, and the content. */
export function Page({ title, heading, actions, children, fixed = false }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Resolution`;
  }, [title]);
  return (
    <div className="flex h-full min-w-0 flex-col">
      <header className="flex min-h-12 shrink-0 items-center gap-2 border-b border-line px-4 max-sm:flex-wrap max-sm:py-1.5">
        <div className="flex min-w-0 flex-1 items-center gap-2 max-sm:flex-auto">
          {heading ?? <h1 className="truncate text-base font-semibold">{title}</h1>}
        </div>
        {actions ? <div className="ml-auto flex items-center gap-2">{actions}</div> : null}
      </header>
      <div className={cx('min-h-0 flex-1', fixed ? 'relative flex flex-col overflow-hidden' : 'overflow-y-auto')}>
        {children}
      </div>
    </div>
  );
}
