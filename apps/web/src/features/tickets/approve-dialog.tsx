import type { TicketDetail } from '@resolution/contracts';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence, readFailure } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ApprovalConflict, isSettled, settledInput, UNSETTLED } from '../learning/approval-conflict.tsx';
import { isTier3, useUser } from '../session/user.ts';
import { differenceOf } from './difference.ts';

interface ApproveDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly ticket: TicketDetail;
  /** What is approved, the draft included. */
  readonly text: string;
  /** Throws when the server refuses. */
  readonly onApprove: (settled: ReturnType<typeof settledInput>) => Promise<void>;
  /** Keeps the draft on the server, where it can be compared with what is there. */
  readonly onKeep: () => Promise<void>;
  readonly onFailed: () => void;
}

/** Says what approving does before it is done, as it cannot be taken back here. Enter is enough. */
export function ApproveDialog({ open, onOpenChange, ticket, text, onApprove, onKeep, onFailed }: ApproveDialogProps) {
  const user = useUser();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [settlement, setSettlement] = useState(UNSETTLED);
  const proposal = ticket.resolution_content ?? '';
  const kept = text === (ticket.edited_resolution ?? proposal);
  const check = api.tickets.approvalCheck.useQuery({ id: ticket.ticket_id }, { enabled: open && kept });
  const alike =
    kept && check.data && check.data.contradictions.length + check.data.near_copies.length > 0 ? check.data : null;
  const difference = open && text !== proposal ? differenceOf(proposal, text) : null;
  const empty = text.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await onApprove(alike ? settledInput(settlement, alike) : {});
    } catch (error) {
      setProblem(failureSentence(error));
      // What it contradicts is shown as soon as the draft is kept.
      const { code, issues } = readFailure(error);
      if (code === 'conflict' && issues.length > 0 && !kept) await onKeep().catch(() => undefined);
      onFailed();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Approve ${ticket.ticket_id}`}
      description="The resolution becomes knowledge: everybody's next search finds it. A decided ticket stays decided."
    >
      <form onSubmit={(event) => void submit(event)} className="grid gap-4 overflow-y-auto p-4">
        {problem ? <Notice tone="bad" title={problem} /> : null}
        <p className="text-sm text-ink-2">
          {empty
            ? 'There is no text yet. Write the resolution first.'
            : difference
              ? `Approved with your edit: ${difference.addedWords} words added, ${difference.removedWords} removed.`
              : 'Approved as it was proposed, without an edit.'}
        </p>
        {check.isLoading ? (
          <div className="grid gap-1.5" role="status">
            <p className="text-sm text-ink-3">Looking for entries that say the same or something else…</p>
            <Skeleton className="h-8" />
          </div>
        ) : null}
        {check.isError ? (
          <Notice
            tone="warn"
            title="Entries like it could not be looked for"
            actions={
              <Button size="sm" onClick={() => void check.refetch()}>
                Try again
              </Button>
            }
          >
            {failureSentence(check.error)} An approval is checked once more before it is kept.
          </Notice>
        ) : null}
        {alike ? (
          <ApprovalConflict
            check={alike}
            text={text}
            settlement={settlement}
            onSettle={setSettlement}
            maySupersede={isTier3(user)}
          />
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button
            type="submit"
            look="primary"
            busy={busy}
            disabled={empty || (alike !== null && !isSettled(settlement, alike))}
            autoFocus
          >
            Approve
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
