import { acceptGapInputSchema, type GapDetail, RESOLUTION_MAX_LENGTH } from '@resolution/contracts';
import { useNavigate } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Input, Textarea } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.ts';
import { RejectDialog } from '../tickets/reject-dialog.tsx';

interface GapDraftProps {
  readonly gap: GapDetail;
  readonly draft: NonNullable<GapDetail['draft']>;
}

/** The draft as a form: what is approved becomes an article that the next question finds. */
export function GapDraft({ gap, draft }: GapDraftProps) {
  const [title, setTitle] = useState(draft.title);
  const [category, setCategory] = useState(gap.category ?? '');
  const [body, setBody] = useState(draft.body);
  const [problem, setProblem] = useState<string | null>(null);
  const [rejecting, setRejecting] = useState(false);
  const navigate = useNavigate();
  const utils = api.useUtils();
  const accept = api.learning.acceptGap.useMutation();
  const reject = api.learning.rejectGap.useMutation();

  const refresh = async () => {
    await Promise.all([utils.learning.invalidate(), utils.knowledge.invalidate()]);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { id: gap.gap_id, title, body, ...(category.trim() === '' ? {} : { category }) };
    const checked = acceptGapInputSchema.safeParse(input);
    if (!checked.success) return setProblem(checked.error.issues[0]?.message ?? 'This cannot be approved.');
    setProblem(null);
    try {
      const article = await accept.mutateAsync(checked.data);
      toast.success(`${article.id} is found from now on`);
      await refresh();
      await navigate({ to: '/knowledge/$id', params: { id: article.id } });
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      <Field label="Title">
        {(control) => (
          <Input {...control} value={title} onChange={(event) => setTitle(event.target.value)} dir="auto" />
        )}
      </Field>
      <Field label="Category" hint="Optional">
        {(control) => <Input {...control} value={category} onChange={(event) => setCategory(event.target.value)} />}
      </Field>
      <Field
        label="Article"
        hint="Drafted from the ticket and its conversation. Lines that only hold a place have to be written."
      >
        {(control) => (
          <Textarea
            {...control}
            rows={18}
            maxLength={RESOLUTION_MAX_LENGTH}
            value={body}
            onChange={(event) => setBody(event.target.value)}
            dir="auto"
          />
        )}
      </Field>
      {problem ? <Notice tone="bad" title={problem} /> : null}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="danger" icon={<X size={14} aria-hidden />} onClick={() => setRejecting(true)}>
          Reject
        </Button>
        <Button type="submit" look="primary" icon={<Check size={14} aria-hidden />} busy={accept.isPending}>
          Approve the article
        </Button>
      </div>
      <RejectDialog
        open={rejecting}
        onOpenChange={setRejecting}
        subject={gap.gap_id}
        onReject={async (reason, code) => {
          await reject.mutateAsync({ id: gap.gap_id, reason, ...(code === undefined ? {} : { reason_code: code }) });
          setRejecting(false);
          toast.success(`${gap.gap_id} rejected`);
          await refresh();
        }}
      />
    </form>
  );
}
