import { rejectInputSchema } from '@resolution/contracts';
import { type FormEvent, useState } from 'react';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, Textarea } from '../../ui/field.tsx';

interface RejectDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** What is rejected: an id, or "3 tickets". */
  readonly subject: string;
  /** Throws when the server refuses; the reason is then kept. */
  readonly onReject: (reason: string) => Promise<void>;
}

const reasonSchema = rejectInputSchema.shape.reason;

/** Asks for the reason, which stays in the ticket's history. */
export function RejectDialog({ open, onOpenChange, subject, onReject }: RejectDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = reasonSchema.safeParse(reason);
    if (!checked.success) return setProblem(checked.error.issues[0]?.message);
    setBusy(true);
    try {
      await onReject(checked.data);
      setReason('');
      setProblem(undefined);
    } catch (error) {
      setProblem(failureSentence(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={`Reject ${subject}`}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4 p-4">
        <Field label="Why" error={problem} hint="Kept in the history. A rejected resolution is found by no search.">
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              autoFocus
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void submit(event);
              }}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" look="danger" busy={busy}>
            Reject
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
