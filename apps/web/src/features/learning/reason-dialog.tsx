import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, Textarea } from '../../ui/field.tsx';

interface ReasonDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description: string;
  readonly action: string;
  /** Throws when the server refuses; the reason is then kept. */
  readonly onConfirm: (reason: string) => Promise<void>;
  /** Words for what was thrown. */
  readonly explain: (error: unknown) => string;
}

/** Asks why before something is done. */
export function ReasonDialog({
  open,
  onOpenChange,
  title,
  description,
  action,
  onConfirm,
  explain,
}: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setProblem('Say why');
    setBusy(true);
    try {
      await onConfirm(reason);
      setReason('');
      setProblem(undefined);
    } catch (error) {
      setProblem(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={title} description={description}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4 p-4">
        <Field label="Why" error={problem}>
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              autoFocus
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" look="primary" busy={busy}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
