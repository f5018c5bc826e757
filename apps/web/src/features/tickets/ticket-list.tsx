import type { TicketSummary } from '@resolution/contracts';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useMedia } from '../../app/use-media.ts';
import { cx } from '../../ui/cx.ts';
import { SkeletonRows } from '../../ui/skeleton.tsx';
import { useVirtualRows } from '../../ui/virtual-rows.ts';
import { TicketRow } from './ticket-row.tsx';

const ROW_HEIGHT = 40;
const NARROW_ROW_HEIGHT = 60;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 60;

interface TicketListProps {
  readonly tickets: readonly TicketSummary[];
  readonly label: string;
  /** These are the rows of before, until those that were asked for come. */
  readonly stale: boolean;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly onEnd: () => void;
  /** Stands after the last row, e.g. when the next page failed. */
  readonly tail?: ReactNode;
  /** Index of the row that the keys act on; null when no key was used yet. */
  readonly active: number | null;
  readonly selection?: {
    readonly ids: ReadonlySet<string>;
    readonly toggle: (id: string) => void;
  };
  /** The list is the person's own: how far each is says more than how well it was answered. */
  readonly own?: boolean;
}

/** A list of tickets of any length; only the rows in view exist in the page. */
export function TicketList(props: TicketListProps) {
  const { tickets, label, hasMore, loadingMore, stale, onEnd, tail, active, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMedia('(max-width: 767px)');
  const height = narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const { items, total, attach, scrollTo } = useVirtualRows({ count: tickets.length, height });
  const last = items.at(-1)?.index ?? 0;

  useLayoutEffect(() => {
    attach(scroller.current);
    return () => attach(null);
  }, [attach]);

  useEffect(() => {
    if (hasMore && !loadingMore && last >= tickets.length - AHEAD) onEnd();
  }, [hasMore, loadingMore, last, tickets.length, onEnd]);

  useEffect(() => {
    if (active === null) return undefined;
    scrollTo(active);
    const id = tickets[active]?.ticket_id;
    // The row may only exist after the scroll has been painted.
    const frame = requestAnimationFrame(() => {
      // Whoever types elsewhere in the meantime keeps the focus.
      const { activeElement } = document;
      if (activeElement !== document.body && !scroller.current?.contains(activeElement)) return;
      scroller.current?.querySelector<HTMLElement>(`[data-ticket="${id}"] a`)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [active, tickets, scrollTo]);

  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
      <div
        role="table"
        aria-label={label}
        aria-rowcount={hasMore ? -1 : tickets.length}
        aria-busy={loadingMore || stale}
        className={cx(stale && 'opacity-60')}
      >
        <div role="rowgroup" className="relative" style={{ height: total }}>
          {items.map((row) => {
            const ticket = tickets[row.index];
            if (!ticket) return null;
            return (
              <TicketRow
                key={ticket.ticket_id}
                ticket={ticket}
                index={row.index}
                top={row.start}
                height={height}
                active={active === row.index}
                selected={selection?.ids.has(ticket.ticket_id) ?? false}
                onToggle={selection?.toggle}
                own={props.own ?? false}
              />
            );
          })}
        </div>
      </div>
      {loadingMore ? <SkeletonRows rows={3} /> : null}
      {tail}
    </div>
  );
}
