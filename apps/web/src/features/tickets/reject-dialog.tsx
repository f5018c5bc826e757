import { type RejectReason, rejectInputSchema, rejectReasonSchema } from '@resolution/contracts';
import { type FormEvent, useState } from 'react';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, Select, Textarea } from '../../ui/field.tsx';

interface RejectDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** What is rejected: an id, or "3 tickets". */
  readonly subject: string;
  /** Throws when the server refuses; the reason is then kept. */
  readonly onReject: (reason: string, code: RejectReason | undefined) => Promise<void>;
}

const reasonSchema = rejectInputSchema.shape.reason;

const CODES: Readonly<Record<RejectReason, string>> = {
  wrong_source: 'It rests on the wrong source',
  incorrect: 'It is wrong',
  incomplete: 'It is incomplete',
  outdated: 'It is outdated',
  duplicate: 'A duplicate',
  not_an_issue: 'No issue of ours',
  other: 'Something else',
};

/** Asks for the reason, which stays in the ticket's history. */
export function RejectDialog({ open, onOpenChange, subject, onReject }: RejectDialogProps) {
  const [reason, setReason] = useState('');
  const [code, setCode] = useState<RejectReason | undefined>();
  const [problem, setProblem] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = reasonSchema.safeParse(reason);
    if (!checked.success) return setProblem(checked.error.issues[0]?.message);
    setBusy(true);
    try {
      await onReject(checked.data, code);
      setReason('');
      setCode(undefined);
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
        <Field
          label="Kind of reason"
          hint="Optional. A wrong source ranks lower for it; a duplicate says nothing about its sources."
        >
          {(control) => (
            <Select
              {...control}
              value={code ?? ''}
              onChange={(event) => setCode(rejectReasonSchema.safeParse(event.target.value).data)}
            >
              <option value="">Not said</option>
              {rejectReasonSchema.options.map((option) => (
                <option key={option} value={option}>
                  {CODES[option]}
                </option>
              ))}
            </Select>
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
