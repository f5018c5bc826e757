import { api } from '../../app/api.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Moment } from '../../ui/moment.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { THUMB_REASON_NAMES } from './thumb-reasons.ts';

/** Why people said that answers which rest on a document did not help. For Tier 3 agents. */
export function ComplaintsPanel({ id }: { readonly id: string }) {
  const list = api.knowledge.complaints.useQuery({ id });
  return (
    <section aria-labelledby="complaints-heading" className="grid gap-2 text-sm">
      <h2 id="complaints-heading" className="text-sm font-semibold">
        Answers that did not help
      </h2>
      {list.isPending ? <SkeletonText lines={2} /> : null}
      {list.isError && !list.data ? (
        <PaneFailure title="The reasons could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
      ) : null}
      {list.data?.complaints.length === 0 ? (
        <p className="text-ink-2">Nobody said so. A thumb down in the chat, with a reason, is shown here.</p>
      ) : null}
      <ul className="grid gap-2">
        {list.data?.complaints.map(({ reason_code, reason, at }) => (
          <li key={`${at} ${reason_code} ${reason}`} className="grid gap-1 border-l-2 border-line pl-2.5">
            <span className="flex flex-wrap items-center gap-2 text-xs text-ink-3">
              {reason_code ? <Badge tone="warn">{THUMB_REASON_NAMES[reason_code]}</Badge> : null}
              <Moment at={at} />
            </span>
            {reason ? <span dir="auto">{reason}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
