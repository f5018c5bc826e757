import type { TicketDetail } from '@resolution/contracts';
import { Suspense, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence, readFailure } from '../../app/failure.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { late } from '../../ui/late.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Skeleton, SkeletonText } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast.ts';
import { isAgent, useUser } from '../session/user.ts';
import { DecisionBar } from './decision-bar.tsx';
import { ResolutionEditor } from './resolution-editor.tsx';
import { ResolutionText } from './resolution-text.tsx';
import { useDraft } from './use-draft.ts';
import { useMayDecide } from './use-may-decide.ts';
import { useRefreshTickets } from './use-refresh-tickets.ts';

const ApproveDialog = late(() => import('./approve-dialog.tsx').then((part) => part.ApproveDialog));
const CameBack = late(() => import('../learning/came-back.tsx').then((part) => part.CameBack));
const RejectDialog = late(() => import('./reject-dialog.tsx').then((part) => part.RejectDialog));
const DifferenceView = late(() => import('./difference-view.tsx').then((part) => part.DifferenceView));

type View = 'read' | 'edit' | 'changes';

interface ResolutionPaneProps {
  readonly ticket: TicketDetail;
  readonly onDecided: () => Promise<void>;
}

/** The proposed resolution: read, edited, compared and decided. */
export function ResolutionPane({ ticket, onDecided }: ResolutionPaneProps) {
  const id = ticket.ticket_id;
  const proposal = ticket.resolution_content ?? '';
  const saved = ticket.edited_resolution ?? proposal;
  const user = useUser();
  const { allowed, reason } = useMayDecide(ticket);
  const draft = useDraft(id, saved);
  const [view, setView] = useState<View>(draft.draft ? 'edit' : 'read');
  // A draft found again waits quietly; only who begins to write gets the cursor.
  const [started, setStarted] = useState(false);
  const [dialog, setDialog] = useState<'approve' | 'reject' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const utils = api.useUtils();
  const refreshTickets = useRefreshTickets();
  const refresh = () => refreshTickets();

  const text = draft.draft?.text ?? saved;
  const unsaved = draft.draft !== null && draft.draft.text !== saved;
  // Somebody else has saved another text since this draft was begun.
  const overtaken = draft.draft !== null && draft.draft.base !== saved && draft.draft.text !== saved;

  const failed = async (error: unknown) => {
    setProblem(failureSentence(error));
    // What was refused because it is no longer so is shown as it is now.
    if (['ticket_changed', 'ticket_decided', 'illegal_status_move'].includes(readFailure(error).code)) await refresh();
  };
  const edit = api.tickets.editResolution.useMutation({
    onSuccess: async (_, { edited_resolution }) => {
      setProblem(null);
      await refresh();
      draft.drop();
      setView(edited_resolution === proposal ? 'read' : 'changes');
      toast.success('Saved');
    },
    onError: failed,
  });
  const claim = api.tickets.changeStatus.useMutation({
    onMutate: () => {
      utils.tickets.byId.setData({ id }, (old) => (old ? { ...old, status: 'in_progress' } : old));
    },
    onError: failed,
    onSettled: refresh,
  });
  const generate = api.resolution.generate.useMutation({
    onSuccess: async () => {
      setProblem(null);
      await refresh();
      // A text of one's own stays, and is shown beside the new proposal.
      const own = ticket.edited_resolution !== null || unsaved;
      if (own) setView('changes');
      toast.success('A new proposal is here', own ? { description: 'Your text is kept; here is how it differs.' } : {});
    },
    onError: failed,
  });
  const approve = api.tickets.approve.useMutation();
  const reject = api.tickets.reject.useMutation();

  const save = () => {
    if (!unsaved || edit.isPending) return;
    edit.mutate({ id, edited_resolution: text, updated_at: ticket.updated_at });
  };
  const decided = async (message: string, knowledgeId?: string) => {
    draft.drop();
    setDialog(null);
    toast.success(message, knowledgeId ? { description: `It is found as ${knowledgeId} from now on.` } : {});
    await Promise.all([refresh(), utils.knowledge.invalidate()]);
    await onDecided();
  };
  const startEditing = () => {
    setStarted(true);
    draft.begin();
    setView('edit');
  };

  useShortcuts(
    allowed
      ? [
          { keys: 'e', label: 'Edit the resolution', group: 'Case', run: startEditing },
          { keys: 'a', label: 'Approve', group: 'Case', run: () => setDialog('approve') },
          { keys: 'r', label: 'Reject', group: 'Case', run: () => setDialog('reject') },
          { keys: 'mod+s', label: 'Save the edit', group: 'Case', run: save },
          ...(ticket.status === 'pending'
            ? [{ keys: 'i', label: 'Claim', group: 'Case', run: () => claim.mutate({ id, status: 'in_progress' }) }]
            : []),
        ]
      : [],
  );

  const changed = text !== proposal;
  return (
    <div className="flex min-h-full flex-col">
      <div className="flex min-h-12 flex-wrap items-center gap-2 px-4 py-2">
        <h2 className="flex-1 text-sm font-semibold">
          {ticket.status === 'approved' ? 'Approved resolution' : isAgent(user) ? 'Proposed resolution' : 'Resolution'}
        </h2>
        {allowed || changed ? (
          <Segmented
            label="View"
            value={view}
            options={[
              { value: 'read', label: 'Read' },
              ...(allowed ? [{ value: 'edit', label: 'Edit' } as const] : []),
              { value: 'changes', label: 'Changes' },
            ]}
            onChange={(next) => (next === 'edit' ? startEditing() : setView(next))}
          />
        ) : null}
      </div>
      <div className="grid flex-1 content-start gap-3 px-4 pb-6">
        {problem ? (
          <Notice
            tone="bad"
            title={problem}
            actions={
              <Button size="sm" onClick={() => setProblem(null)}>
                Understood
              </Button>
            }
          />
        ) : null}
        {overtaken ? (
          <Notice
            tone="warn"
            title="Somebody else has saved another text while you were writing"
            actions={
              <>
                <Button size="sm" onClick={draft.rebase}>
                  Go on with mine
                </Button>
                <Button
                  size="sm"
                  onClick={() => {
                    draft.drop();
                    setView('read');
                  }}
                >
                  Take theirs
                </Button>
              </>
            }
          >
            Nothing of yours is lost. Their text compared with yours:
            <Suspense>
              <DifferenceView before={saved} after={text} className="mt-2 rounded-md bg-surface p-3" />
            </Suspense>
          </Notice>
        ) : null}
        {reason ? <Notice tone="info" title={reason} /> : null}
        {view === 'edit' && allowed ? (
          <ResolutionEditor
            focused={started}
            text={text}
            onChange={draft.write}
            onSave={save}
            kept={draft.kept}
            unsaved={unsaved}
          />
        ) : null}
        {view === 'changes' ? (
          <Suspense fallback={<SkeletonText lines={6} />}>
            <DifferenceView before={proposal} after={text} />
          </Suspense>
        ) : null}
        {view === 'read' || (view === 'edit' && !allowed) ? (
          // A draft that came too late is not what was decided.
          <ResolutionText ticket={ticket} text={allowed ? text : saved} />
        ) : null}
      </div>
      {allowed ? (
        <DecisionBar
          ticket={ticket}
          unsaved={unsaved}
          busy={{ claim: claim.isPending, save: edit.isPending, generate: generate.isPending }}
          onClaim={() => claim.mutate({ id, status: 'in_progress' })}
          onSave={save}
          onDiscard={() => {
            draft.drop();
            setView('read');
          }}
          onGenerate={() => generate.mutate({ ticket_id: id })}
          onApprove={() => setDialog('approve')}
          onReject={() => setDialog('reject')}
        />
      ) : null}
      {ticket.status === 'approved' && isAgent(user) ? (
        <div className="sticky bottom-0 border-t border-line bg-surface px-4 py-2.5">
          <Suspense fallback={<Skeleton className="h-8 w-48" />}>
            <CameBack ticketId={id} />
          </Suspense>
        </div>
      ) : null}
      <Suspense>
        {dialog === 'approve' ? (
          <ApproveDialog
            open
            onOpenChange={(open) => setDialog(open ? 'approve' : null)}
            ticket={ticket}
            text={text}
            onApprove={async (settled) => {
              // Sent unchanged as well: what is approved is the text on this screen, whatever was saved meanwhile.
              const entry = await approve.mutateAsync({ id, edited_resolution: text, ...settled });
              await decided(`${id} approved`, entry.knowledge_id);
            }}
            onKeep={async () => {
              await edit.mutateAsync({ id, edited_resolution: text });
            }}
            onFailed={() => void refresh()}
          />
        ) : null}
        {dialog === 'reject' ? (
          <RejectDialog
            open
            onOpenChange={(open) => setDialog(open ? 'reject' : null)}
            subject={id}
            onReject={async (why, code) => {
              await reject.mutateAsync({ id, reason: why, ...(code === undefined ? {} : { reason_code: code }) });
              await decided(`${id} rejected`);
            }}
          />
        ) : null}
      </Suspense>
    </div>
  );
}
