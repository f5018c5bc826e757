import type { TicketSummary } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { Moment } from '../../ui/moment.tsx';
import { PrioritySign, ScoreSign, SentimentSign, StatusSign, statusLabel, tierLabel } from './signs.tsx';
import { ticketPlace, ticketTitle } from './ticket-title.ts';

interface TicketRowProps {
  readonly ticket: TicketSummary;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onToggle: ((id: string) => void) | undefined;
  readonly own: boolean;
}

/** One ticket of a list. The whole row is its link; the box in front of it is not. */
export const TicketRow = memo(function TicketRow(props: TicketRowProps) {
  const { ticket, index, top, height, active, selected, onToggle, own } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      data-ticket={ticket.ticket_id}
      className={cx(
        'group absolute inset-x-0 flex items-center gap-3 border-b border-line px-4 hover:bg-hover',
        selected && 'bg-accent-soft hover:bg-accent-soft',
        active && 'before:absolute before:inset-y-0 before:left-0 before:w-0.5 before:bg-accent',
      )}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {onToggle ? (
        <span role="cell" className="z-1 flex">
          <Checkbox
            checked={selected}
            onCheckedChange={() => onToggle(ticket.ticket_id)}
            label={`Select ${ticket.ticket_id}`}
            className={cx(
              !selected && 'md:opacity-0 md:group-hover:opacity-100 md:focus-visible:opacity-100',
              active && 'md:opacity-100',
            )}
          />
        </span>
      ) : null}
      <span role="cell" className="flex w-4 shrink-0">
        {ticket.priority ? <PrioritySign priority={ticket.priority} /> : null}
      </span>
      <span role="cell" className="flex w-4 shrink-0">
        <StatusSign status={ticket.status} />
      </span>
      <span
        role="cell"
        className="flex min-w-0 flex-1 items-baseline gap-2.5 text-sm max-md:flex-col max-md:items-stretch max-md:gap-0"
      >
        <Link
          to="/tickets/$id"
          params={{ id: ticket.ticket_id }}
          className="flex max-w-[55%] min-w-0 shrink-0 items-baseline gap-2.5 outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent-text max-md:max-w-none"
        >
          <span className="figures shrink-0 text-ink-3">{ticket.ticket_id}</span>
          <span className="truncate font-medium text-ink">{ticketTitle(ticket)}</span>
        </Link>
        <span className="min-w-0 truncate text-ink-2 max-md:text-xs" dir="auto">
          {ticket.excerpt ?? ticketPlace(ticket)}
        </span>
      </span>
      {ticket.excerpt === null ? null : (
        <span role="cell" className="w-44 shrink-0 truncate text-xs text-ink-3 @max-5xl/main:hidden" dir="auto">
          {ticketPlace(ticket)}
        </span>
      )}
      {own ? (
        <span
          role="cell"
          className="flex w-40 justify-end gap-4 text-xs whitespace-nowrap text-ink-3 max-sm:w-18 max-sm:flex-col max-sm:items-end max-sm:gap-0"
        >
          <span className="text-ink-2">{statusLabel(ticket.status)}</span>
          <Moment at={ticket.created_at} className="sm:w-14 sm:text-right" />
        </span>
      ) : (
        <AgentCells ticket={ticket} />
      )}
    </div>
  );
});

/** What agents weigh a ticket by. */
function AgentCells({ ticket }: Pick<TicketRowProps, 'ticket'>) {
  return (
    <>
      <span role="cell" className="w-12 shrink-0 @max-3xl/main:hidden">
        {ticket.tier === 'Tier3' ? <Badge tone="outline">{tierLabel(ticket.tier)}</Badge> : null}
      </span>
      <span role="cell" className="flex w-4 shrink-0 max-md:hidden">
        {ticket.sentiment ? <SentimentSign sentiment={ticket.sentiment} /> : null}
      </span>
      <span role="cell" className="w-7 text-right text-sm max-sm:hidden">
        <ScoreSign score={ticket.relevancy_score} />
      </span>
      <span role="cell" className="w-14 shrink-0 truncate text-xs text-ink-2 @max-3xl/main:hidden">
        {ticket.assignee}
      </span>
      <span role="cell" className="w-14 text-right text-xs whitespace-nowrap text-ink-3">
        <Moment at={ticket.created_at} />
      </span>
    </>
  );
}
