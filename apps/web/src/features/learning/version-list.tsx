import type { KnowledgeHistory, VersionChange } from '@resolution/contracts';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Moment } from '../../ui/moment.tsx';
import { toast } from '../../ui/toast.ts';
import { DifferenceView } from '../tickets/difference-view.tsx';
import { TicketLink } from '../tickets/ticket-link.tsx';
import { percent } from './percent.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const CHANGES: Readonly<Record<VersionChange, string>> = {
  imported: 'Imported',
  drafted: 'Drafted for a gap',
  approved: 'Approved',
  edited: 'Edited',
  merged: 'Updated by an approval',
  reverted: 'An older version again',
  rejected: 'Rejected',
  retired: 'Retired',
  restored: 'Restored',
  superseded: 'Superseded',
  published: 'Made public',
  unpublished: 'No longer public',
};

interface VersionListProps {
  readonly history: KnowledgeHistory;
  readonly mayRestore: boolean;
}

/** Every version, newest first, each with what it changed in the one before. */
export function VersionList({ history, mayRestore }: VersionListProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const utils = api.useUtils();
  const revert = api.knowledge.revert.useMutation();
  const newest = history.versions[0];
  const restore = async (reason: string) => {
    if (chosen === null) return;
    await revert.mutateAsync({ id: history.id, version: chosen, reason });
    toast.success(`Version ${chosen} is the text again`);
    setChosen(null);
    await utils.knowledge.invalidate();
  };
  return (
    <section aria-labelledby="versions-heading" className="min-w-0">
      {newest?.title == null ? null : (
        <p className="mb-4 text-xl font-semibold tracking-tight text-balance" dir="auto">
          {newest.title}
        </p>
      )}
      <h2 id="versions-heading" className="mb-2 text-sm font-semibold">
        Versions <span className="figures text-xs font-normal text-ink-3">{history.versions.length}</span>
      </h2>
      <ol className="grid grid-cols-1 gap-4">
        {history.versions.map((version, index) => {
          const before = history.versions[index + 1];
          const same = before?.content === version.content;
          return (
            <li key={version.version} className="rounded-lg border border-line p-4">
              <div className="mb-2 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
                <span className="figures font-semibold">Version {version.version}</span>
                <Badge>{CHANGES[version.change]}</Badge>
                {version.author ? <span className="text-ink-2">{version.author}</span> : null}
                {version.ticket_id ? <TicketLink id={version.ticket_id} /> : null}
                <span className="flex-1" />
                {version.created_at ? (
                  <Moment at={version.created_at} look="exact" className="text-xs text-ink-3" />
                ) : null}
                {mayRestore && history.status === 'active' && version.content !== newest?.content ? (
                  <Button size="sm" onClick={() => setChosen(version.version)}>
                    Restore
                  </Button>
                ) : null}
              </div>
              {version.reason ? (
                <p className="mb-2 text-sm text-ink-2" dir="auto">
                  “{version.reason}”
                </p>
              ) : null}
              {same ? (
                <p className="text-sm text-ink-3">The text stayed as it was.</p>
              ) : before ? (
                <DifferenceView before={before.content} after={version.content} />
              ) : (
                <div className="max-w-[72ch] text-base whitespace-pre-wrap" dir="auto">
                  {version.content}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {history.proposal && history.proposal.changed_share > 0 ? (
        <details className="mt-4 rounded-lg border border-line p-4">
          <summary className="text-sm font-medium">
            What had been proposed, and what the agent changed{' '}
            <span className="figures text-ink-3">{percent(history.proposal.changed_share)}</span>
          </summary>
          <DifferenceView
            className="mt-3"
            before={history.proposal.content}
            after={history.versions.at(-1)?.content ?? ''}
          />
        </details>
      ) : null}
      <ReasonDialog
        open={chosen !== null}
        onOpenChange={(open) => setChosen(open ? chosen : null)}
        title={`Restore version ${chosen ?? ''}`}
        description="Its text becomes the newest version; nothing is lost."
        action="Restore"
        onConfirm={restore}
        explain={failureSentence}
      />
    </section>
  );
}
