import type { KnowledgeCare } from '@resolution/contracts';
import { type FormEvent, useState } from 'react';
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
    onSuccess: () => void Promise.all([utils.knowledge.invalidate(), utils.learning.stale.invalidate()]),
    onError: (error: unknown) => toast.error(failureSentence(error)),
  };
  const change = api.knowledge.changeCare.useMutation(outcome);
  const verify = api.knowledge.verify.useMutation(outcome);
  const day = care.verify_by?.slice(0, 10) ?? '';
  // A date is kept when it is whole and wanted: while it is being typed, the field is empty in between.
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const next = typed ?? day;
    setTyped(null);
    change.mutate({ id, verify_by: next === '' ? null : new Date(`${next}T00:00:00Z`).toISOString() });
  };
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
      <form onSubmit={keep}>
        <Field label="Verify by" hint={care.stale ? 'Past: the next date follows from verifying it.' : undefined}>
          {(control) => (
            <span className="flex gap-2">
              <Input
                {...control}
                type="date"
                disabled={care.stale}
                value={typed ?? day}
                onChange={(event) => setTyped(event.target.value)}
              />
              {typed !== null && typed !== day ? (
                <Button type="submit" size="md" busy={change.isPending}>
                  {typed === '' ? 'Clear' : 'Set'}
                </Button>
              ) : null}
            </span>
          )}
        </Field>
      </form>
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
