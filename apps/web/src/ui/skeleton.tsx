import { cx } from './cx.ts';

/** A grey bar in the shape of what is being loaded. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <div aria-hidden className={cx('animate-pulse rounded bg-sunken', className)} />;
}

/** Lines of a text that is being loaded. */
export function SkeletonText({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div className="grid gap-2.5" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, index) => (
        <Skeleton key={index} className={cx('h-3.5', ['w-11/12', 'w-full', 'w-4/5', 'w-9/12'][index % 4])} />
      ))}
    </div>
  );
}

/** Rows of a list that is being loaded. */
export function SkeletonRows({ rows = 12 }: { readonly rows?: number }) {
  return (
    <div role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="flex h-11 items-center gap-3 border-b border-line px-4">
          <Skeleton className="size-4" />
          <Skeleton className="h-3 w-20" />
          <Skeleton className={cx('h-3', ['w-1/3', 'w-1/4', 'w-2/5'][index % 3])} />
          <span className="flex-1" />
          <Skeleton className="h-3 w-14 max-sm:hidden" />
        </div>
      ))}
    </div>
  );
}
