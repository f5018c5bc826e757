import type { KnowledgeDetail } from '@resolution/contracts';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.ts';
import { ReasonDialog } from '../learning/reason-dialog.tsx';

/** Takes an entry out of every search, or brings it back. For Tier 3 agents. */
export function RetireButton({ entry }: { readonly entry: Pick<KnowledgeDetail, 'id' | 'status'> }) {
  const [asking, setAsking] = useState(false);
  const utils = api.useUtils();
  const done = (what: string) => {
    toast.success(`${entry.id} ${what}`);
    void Promise.all([utils.knowledge.invalidate(), utils.learning.stale.invalidate()]);
  };
  const retire = api.knowledge.retire.useMutation();
  const restore = api.knowledge.restore.useMutation({
    onSuccess: () => done('is found again'),
    onError: (error) => toast.error(failureSentence(error)),
  });
  if (entry.status === 'active') {
    return (
      <>
        <Button size="sm" look="danger" onClick={() => setAsking(true)}>
          Retire
        </Button>
        <ReasonDialog
          open={asking}
          onOpenChange={setAsking}
          title={`Retire ${entry.id}`}
          description="No search finds it from then on and no resolution uses it. It can be restored."
          action="Retire"
          onConfirm={async (reason) => {
            await retire.mutateAsync({ id: entry.id, reason });
            setAsking(false);
            done('is no longer found');
          }}
          explain={failureSentence}
        />
      </>
    );
  }
  if (entry.status !== 'retired') return null;
  return (
    <Button size="sm" busy={restore.isPending} onClick={() => restore.mutate({ id: entry.id })}>
      Restore
    </Button>
  );
}
