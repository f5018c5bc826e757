import type { KnowledgeDetail } from '@resolution/contracts';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.ts';

/** Takes an entry out of every search, or brings it back. For Tier 3 agents. */
export function RetireButton({ entry }: { readonly entry: KnowledgeDetail }) {
  const utils = api.useUtils();
  const outcome = (done: string) => ({
    onSuccess: () => {
      toast.success(`${entry.id} ${done}`);
      void utils.knowledge.invalidate();
    },
    onError: (error: unknown) => toast.error(failureSentence(error)),
  });
  const retire = api.knowledge.retire.useMutation(outcome('is no longer found'));
  const restore = api.knowledge.restore.useMutation(outcome('is found again'));
  if (entry.status === 'active') {
    return (
      <Button size="sm" look="danger" busy={retire.isPending} onClick={() => retire.mutate({ id: entry.id })}>
        Retire
      </Button>
    );
  }
  if (entry.status !== 'retired') return null;
  return (
    <Button size="sm" busy={restore.isPending} onClick={() => restore.mutate({ id: entry.id })}>
      Restore
    </Button>
  );
}
