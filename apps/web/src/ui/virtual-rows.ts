import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/react-virtual';
import { useLayoutEffect, useState } from 'react';
import { createSignal, useSignal } from './signal.ts';

interface RowsSeen {
  readonly items: readonly VirtualItem[];
  /** Height of all rows together, in pixels. */
  readonly total: number;
}

interface RowsWanted {
  readonly count: number;
  /** Height of every row, in pixels. */
  readonly height: number;
}

/** Rows kept ready above and below what is in view. */
const OVERSCAN = 12;

/**
 * TanStack's virtualizer behind a signal. Its own hook hands out one object that changes inside, which components that
 * memoise by identity show stale; a signal hands out a new value for each change.
 */
function createRows() {
  const seen = createSignal<RowsSeen>({ items: [], total: 0 });
  let scroller: HTMLElement | null = null;
  let stop: (() => void) | undefined;
  const publish = () => seen.set({ items: virtualizer.getVirtualItems(), total: virtualizer.getTotalSize() });
  const optionsOf = ({ count, height }: RowsWanted) => ({
    count,
    estimateSize: () => height,
    getScrollElement: () => scroller,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    overscan: OVERSCAN,
    onChange: publish,
  });
  const virtualizer = new Virtualizer<HTMLElement, Element>(optionsOf({ count: 0, height: 1 }));
  return {
    seen,
    attach: (element: HTMLElement | null) => {
      stop?.();
      scroller = element;
      stop = element ? virtualizer._didMount() : undefined;
      virtualizer._willUpdate();
    },
    want: (rows: RowsWanted) => {
      virtualizer.setOptions(optionsOf(rows));
      virtualizer.measure();
      virtualizer._willUpdate();
      publish();
    },
    scrollTo: (index: number) => virtualizer.scrollToIndex(index),
  };
}

/** The rows of a long list that are in view. Give `attach` to the element that scrolls. */
export function useVirtualRows({ count, height }: RowsWanted) {
  const [rows] = useState(createRows);
  const { items, total } = useSignal(rows.seen);
  useLayoutEffect(() => rows.want({ count, height }), [rows, count, height]);
  return { items, total, attach: rows.attach, scrollTo: rows.scrollTo };
}
