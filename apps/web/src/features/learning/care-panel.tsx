import type { KnowledgeCare } from '@resolution/contracts';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Input } from '../../ui/field.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.ts';
import { useUser } from '../session/user.ts';

interface CarePanelProps {
  readonly id: string;
  readonly care: KnowledgeCare;
}

/** Who looks after a document, until when it holds, and whether that is past. */
export function CarePanel({ id, care }: CarePanelProps) {
  const user = useUser();
  const utils = api.useUtils();
  const outcome = {
    onSuccess: () => void utils.knowledge.history.invalidate({ id }),
    onError: (error: unknown) => toast.error(failureSentence(error)),
  };
  const change = api.knowledge.changeCare.useMutation(outcome);
  const verify = api.knowledge.verify.useMutation(outcome);
  const mine = care.owner?.agent_id === user.agent_id;
  return (
    <section aria-labelledby="care-heading" className="grid gap-3 text-sm">
      <h2 id="care-heading" className="text-sm font-semibold">
        Care
      </h2>
      {care.stale ? (
        <Notice tone="warn" title="Past its date">
          Look whether it is still right, then say so. Being found does not clear this.
        </Notice>
      ) : null}
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-ink-3">Owner</span>
        <span>{care.owner?.username ?? 'Nobody'}</span>
        {mine || user.agent_id === undefined ? null : (
          <Button size="sm" busy={change.isPending} onClick={() => change.mutate({ id, owner: user.agent_id ?? null })}>
            Take it
          </Button>
        )}
      </p>
      <Field label="Verify by">
        {(control) => (
          <Input
            {...control}
            type="date"
            value={care.verify_by?.slice(0, 10) ?? ''}
            onChange={(event) => {
              const day = event.target.value;
              change.mutate({ id, verify_by: day === '' ? null : new Date(`${day}T00:00:00Z`).toISOString() });
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" busy={verify.isPending} onClick={() => verify.mutate({ id })}>
          It is still right
        </Button>
        {care.verified_at ? (
          <span className="text-xs text-ink-3">
            Verified <Moment at={care.verified_at} look="day" /> by {care.verified_by}
          </span>
        ) : null}
      </div>
    </section>
  );
}
