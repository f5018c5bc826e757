import type { TicketDetail } from '@resolution/contracts';
import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react';
import { Avatar } from '../../ui/avatar.tsx';
import { IconButton } from '../../ui/button.tsx';
import { StatusSign } from './signs.tsx';
import type { CaseStepping } from './use-case-steps.ts';

interface CaseHeadingProps {
  readonly id: string;
  readonly ticket: TicketDetail | undefined;
  readonly onBack: () => void;
}

/** Which case it is, where it stands, who has it. */
export function CaseHeading({ id, ticket, onBack }: CaseHeadingProps) {
  return (
    <>
      <IconButton label="Back to the list" size="sm" onClick={onBack}>
        <ArrowLeft size={16} />
      </IconButton>
      <h1 className="figures text-sm font-semibold whitespace-nowrap">{ticket?.ticket_id ?? id}</h1>
      {ticket ? (
        <>
          <span className="flex text-sm text-ink-2">
            <StatusSign status={ticket.status} named />
          </span>
          {ticket.assignee ? (
            <span className="flex min-w-0 items-center gap-1.5 text-sm text-ink-2 max-sm:hidden">
              <Avatar beside name={ticket.assignee.username} />
              <span className="truncate">{ticket.assignee.username}</span>
            </span>
          ) : null}
        </>
      ) : null}
    </>
  );
}

/** To the neighbours in the list. */
export function CaseSteps({ steps }: { readonly steps: CaseStepping }) {
  if (steps.previous === null && steps.next === null) return null;
  return (
    <span className="flex">
      <IconButton label="Previous case (k)" size="sm" disabled={steps.previous === null} onClick={steps.toPrevious}>
        <ChevronUp size={16} />
      </IconButton>
      <IconButton label="Next case (j)" size="sm" disabled={steps.next === null} onClick={steps.toNext}>
        <ChevronDown size={16} />
      </IconButton>
    </span>
  );
}
