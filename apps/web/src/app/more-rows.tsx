import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { PaneFailure } from './pane.tsx';

interface Paging {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isFetchNextPageError: boolean;
  readonly error: unknown;
  readonly fetchNextPage: () => Promise<unknown>;
}

/** The query of a list that is read page by page. */
export interface PagedList<Page> extends Paging {
  readonly data: { readonly pages: readonly Page[] } | undefined;
  readonly isPending: boolean;
  readonly refetch: () => Promise<unknown>;
}

interface MoreRowsProps {
  /** Rows that are shown, and all there are. */
  readonly shown: number;
  readonly total: number;
  readonly list: Paging;
}

/** Stands below a list that is read page by page: the next page comes as its end comes into view, and by hand. */
export function MoreRows({ shown, total, list }: MoreRowsProps) {
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  const waiting = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    const element = end.current;
    if (!waiting || element === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void fetchNextPage();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [waiting, fetchNextPage]);
  if (isFetchNextPageError) {
    return (
      <PaneFailure
        title="The next rows could not be loaded"
        error={list.error}
        onRetry={() => void list.fetchNextPage()}
      />
    );
  }
  return (
    <div ref={end} className="flex min-h-8 items-center gap-3 text-xs text-ink-3">
      <span className="figures">
        {shown.toLocaleString('en')} of {total.toLocaleString('en')}
      </span>
      {hasNextPage ? (
        <Button size="sm" busy={isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      ) : null}
    </div>
  );
}
