import type { TicketDetail } from '@resolution/contracts';
import { type FormEvent, useState } from 'react';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { differenceOf } from './difference.ts';

interface ApproveDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly ticket: TicketDetail;
  /** What is approved, the draft included. */
  readonly text: string;
  /** Throws when the server refuses. */
  readonly onApprove: () => Promise<void>;
  readonly onFailed: () => void;
}

/** Says what approving does before it is done, as it cannot be taken back here. Enter is enough. */
export function ApproveDialog({ open, onOpenChange, ticket, text, onApprove, onFailed }: ApproveDialogProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const proposal = ticket.resolution_content ?? '';
  const difference = open && text !== proposal ? differenceOf(proposal, text) : null;
  const empty = text.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await onApprove();
    } catch (error) {
      setProblem(failureSentence(error));
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
      <form onSubmit={(event) => void submit(event)} className="grid gap-4 p-4">
        {problem ? <Notice tone="bad" title={problem} /> : null}
        <p className="text-sm text-ink-2">
          {empty
            ? 'There is no text yet. Write the resolution first.'
            : difference
              ? `Approved with your edit: ${difference.addedWords} words added, ${difference.removedWords} removed.`
              : 'Approved as it was proposed, without an edit.'}
        </p>
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" look="primary" busy={busy} disabled={empty} autoFocus>
            Approve
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
