import type { TicketDetail } from '@resolution/contracts';
import { Check, Hand, RefreshCw, X } from 'lucide-react';
import { Button } from '../../ui/button.tsx';

interface DecisionBarProps {
  readonly ticket: TicketDetail;
  readonly unsaved: boolean;
  readonly busy: { readonly claim: boolean; readonly save: boolean; readonly generate: boolean };
  readonly onClaim: () => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onGenerate: () => void;
  readonly onApprove: () => void;
  readonly onReject: () => void;
}

/** What can be done with the case, always in sight below its resolution. */
export function DecisionBar({ ticket, unsaved, busy, ...on }: DecisionBarProps) {
  return (
    <div
      role="toolbar"
      aria-label="Decision"
      className="@container sticky bottom-0 border-t border-line bg-surface px-4 py-2.5"
    >
      <div className="flex flex-wrap items-center gap-2">
        {ticket.status === 'pending' ? (
          <Button busy={busy.claim} onClick={on.onClaim} icon={<Hand size={14} aria-hidden />} title="Claim (i)">
            Claim
          </Button>
        ) : null}
        {unsaved ? (
          <>
            <Button busy={busy.save} onClick={on.onSave} title="Save the edit (Ctrl+S)">
              Save
            </Button>
            <Button look="quiet" onClick={on.onDiscard}>
              Discard
            </Button>
          </>
        ) : (
          <Button
            look="quiet"
            busy={busy.generate}
            onClick={on.onGenerate}
            icon={<RefreshCw size={14} aria-hidden />}
            className="@max-[27rem]:px-2"
            title="Write a new proposal from the knowledge as it is now"
          >
            <span className="@max-[27rem]:sr-only">Generate again</span>
          </Button>
        )}
        <span className="ml-auto flex gap-2">
          <Button look="danger" onClick={on.onReject} icon={<X size={14} aria-hidden />} title="Reject (r)">
            Reject
          </Button>
          <Button look="primary" onClick={on.onApprove} icon={<Check size={14} aria-hidden />} title="Approve (a)">
            Approve
          </Button>
        </span>
      </div>
    </div>
  );
}
