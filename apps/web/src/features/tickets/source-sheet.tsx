import type { TicketDetail } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import { api } from '../../app/api.ts';
import { PaneFailure } from '../../app/pane.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { EntryView } from '../knowledge/entry-view.tsx';
import { SourceLink } from './source-link.tsx';
import { useSourceOpener } from './source-opener.ts';

interface SourceSheetProps {
  readonly id: string;
  readonly ticket: TicketDetail;
}

/** A source of the resolution, opened beside the case at the passage that was used. */
export function SourceSheet({ id, ticket }: SourceSheetProps) {
  const openSource = useSourceOpener();
  const entry = api.knowledge.byId.useQuery({ id });
  const passage = ticket.analysis?.sources.find((source) => source.id === id)?.passage ?? null;
  return (
    <Dialog
      open
      place="side"
      onOpenChange={(open) => {
        if (!open) openSource(undefined);
      }}
      title={entry.data?.title ?? id}
      description={
        <span className="flex flex-wrap items-center gap-2">
          <span className="figures">{id}</span>
          <Link to="/knowledge/$id" params={{ id }} className={buttonLook({ look: 'quiet', size: 'sm' })}>
            <ExternalLink size={13} aria-hidden /> Open as a page
          </Link>
        </span>
      }
    >
      <div className="min-h-0 flex-1 overflow-y-auto p-4 sm:p-6">
        {entry.isPending ? <SkeletonText lines={8} /> : null}
        {entry.isError && !entry.data ? (
          <PaneFailure
            title="This source could not be loaded"
            error={entry.error}
            onRetry={() => void entry.refetch()}
          />
        ) : null}
        {entry.data ? (
          <EntryView key={entry.data.id} entry={entry.data} passage={passage} Reference={SourceLink} />
        ) : null}
      </div>
    </Dialog>
  );
}
