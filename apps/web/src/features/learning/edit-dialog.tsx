import { editKnowledgeInputSchema, type KnowledgeHistory, RESOLUTION_MAX_LENGTH } from '@resolution/contracts';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, Input, Textarea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.ts';

interface EditDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly history: KnowledgeHistory;
}

/** Edits a document as its next version; the one before stays in the history. */
export function EditDialog({ open, onOpenChange, history }: EditDialogProps) {
  const newest = history.versions[0];
  const [title, setTitle] = useState(newest?.title ?? '');
  const [content, setContent] = useState(newest?.content ?? '');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const utils = api.useUtils();
  const edit = api.knowledge.edit.useMutation();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = editKnowledgeInputSchema.safeParse({
      id: history.id,
      content,
      reason,
      version: newest?.version ?? 1,
      ...(newest?.title == null ? {} : { title }),
    });
    if (!checked.success) return setProblem(checked.error.issues[0]?.message ?? 'This cannot be saved.');
    setProblem(null);
    try {
      await edit.mutateAsync(checked.data);
      toast.success(`${history.id} is found with its new text`);
      onOpenChange(false);
      await utils.knowledge.invalidate();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={`Edit ${history.id}`} place="side">
      <form
        onSubmit={(event) => void submit(event)}
        className="grid min-h-0 flex-1 content-start gap-4 overflow-y-auto p-4"
      >
        {newest?.title == null ? null : (
          <Field label="Title">
            {(control) => (
              <Input {...control} value={title} onChange={(event) => setTitle(event.target.value)} dir="auto" />
            )}
          </Field>
        )}
        <Field label="Text">
          {(control) => (
            <Textarea
              {...control}
              rows={20}
              maxLength={RESOLUTION_MAX_LENGTH}
              value={content}
              onChange={(event) => setContent(event.target.value)}
              dir="auto"
            />
          )}
        </Field>
        <Field label="Why" hint="Kept with the version.">
          {(control) => <Input {...control} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        {problem ? <Notice tone="bad" title={problem} /> : null}
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" look="primary" busy={edit.isPending}>
            Save as a new version
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
