import type { KnowledgeDetail } from '@resolution/contracts';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.ts';

/** Lets visitors of other sites be answered from an entry, or no longer. For Tier 3 agents. */
export function PublishButton({ entry }: { readonly entry: KnowledgeDetail }) {
  const utils = api.useUtils();
  const outcome = (done: string) => ({
    onSuccess: () => {
      toast.success(`${entry.id} ${done}`);
      void utils.knowledge.invalidate();
    },
    onError: (error: unknown) => toast.error(failureSentence(error)),
  });
  const publish = api.knowledge.publish.useMutation(outcome('is public now'));
  const unpublish = api.knowledge.unpublish.useMutation(outcome('is internal again'));
  if (entry.is_public) {
    return (
      <Button size="sm" busy={unpublish.isPending} onClick={() => unpublish.mutate({ id: entry.id })}>
        Make internal
      </Button>
    );
  }
  const canBePublic = (entry.kind === 'article' || entry.kind === 'knowledge') && entry.status === 'active';
  if (!canBePublic) return null;
  return (
    <Button
      size="sm"
      title="Visitors of other sites may be answered from it"
      busy={publish.isPending}
      onClick={() => publish.mutate({ id: entry.id })}
    >
      Make public
    </Button>
  );
}
