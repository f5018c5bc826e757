import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { api } from '../../app/api.ts';
import { readFailure } from '../../app/failure.ts';
import { NotFound } from '../../app/not-found.tsx';
import { Page } from '../../app/page.tsx';
import { Pane, PaneFailure } from '../../app/pane.tsx';
import { ticketInView } from '../../app/panels.ts';
import { useShortcuts } from '../../app/shortcuts.ts';
import { cx } from '../../ui/cx.ts';
import { late } from '../../ui/late.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { useUser } from '../session/user.ts';
import { CaseHeading, CaseSteps } from './case-bar.tsx';
import { ConversationPane } from './conversation-pane.tsx';
import { EvidencePane, showsEvidence } from './evidence-pane.tsx';
import { ResolutionPane } from './resolution-pane.tsx';
import { SourceOpenerProvider } from './source-opener.ts';
import { useCaseSteps } from './use-case-steps.ts';
import { lastCase } from './visited-list.ts';

const SourceSheet = late(() => import('./source-sheet.tsx').then((part) => part.SourceSheet));

const route = getRouteApi('/app/tickets/$id');

const CONVERSATION = { value: 'conversation', label: 'Conversation' } as const;
const RESOLUTION = { value: 'resolution', label: 'Resolution' } as const;
type PaneName = 'conversation' | 'resolution' | 'evidence';

/** One ticket: what was said, what is proposed, and why. Three panes side by side where there is room for them. */
export function CaseScreen() {
  const { id } = route.useParams();
  const { source } = route.useSearch();
  const navigate = useNavigate();
  const ticket = api.tickets.byId.useQuery({ id });
  const [pane, setPane] = useState<PaneName>('resolution');
  const steps = useCaseSteps(id);
  const user = useUser();

  useEffect(() => {
    ticketInView.set(id);
    lastCase.set(id);
    return () => ticketInView.set(null);
  }, [id]);

  const openSource = (next: string | undefined) =>
    void navigate({ to: '/tickets/$id', params: { id }, search: next ? { source: next } : {} });

  useShortcuts([
    { keys: 'j', label: 'Next case', group: 'Case', run: steps.toNext },
    { keys: 'k', label: 'Previous case', group: 'Case', run: steps.toPrevious },
    { keys: 'u', label: 'Back to the list', group: 'Case', run: steps.toList },
  ]);

  // Below the widest, `pane` says what is shown; in the middle the resolution always is, beside one of the other two.
  const evidence = {
    value: 'evidence',
    label: ticket.data && showsEvidence(ticket.data, user) ? 'Score and sources' : 'History',
  } as const;
  const besides = pane === 'evidence' ? 'evidence' : 'conversation';
  const shown = (name: PaneName) =>
    cx(
      'min-h-0 min-w-0 overflow-y-auto',
      pane !== name && '@max-3xl/main:hidden',
      name !== 'resolution' && name !== besides && '@max-6xl/main:hidden',
    );
  return (
    <Page
      title={id}
      fixed
      heading={<CaseHeading id={id} ticket={ticket.data} onBack={steps.toList} />}
      actions={<CaseSteps steps={steps} />}
    >
      {ticket.isPending ? (
        <div className="grid gap-8 p-6 lg:grid-cols-2 2xl:grid-cols-3">
          <SkeletonText lines={10} />
          <SkeletonText lines={6} />
        </div>
      ) : null}
      {ticket.isError && !ticket.data ? (
        readFailure(ticket.error).code === 'not_found' ? (
          <NotFound />
        ) : (
          <PaneFailure
            title="This case could not be loaded"
            error={ticket.error}
            onRetry={() => void ticket.refetch()}
          />
        )
      ) : null}
      {ticket.data ? (
        <SourceOpenerProvider value={openSource}>
          <div className="border-b border-line px-4 py-2 @6xl/main:hidden">
            <Segmented
              label="Part of the case"
              className="w-full justify-between @3xl/main:hidden"
              value={pane}
              options={[CONVERSATION, RESOLUTION, evidence]}
              onChange={setPane}
            />
            <Segmented
              label="Beside the resolution"
              className="@max-3xl/main:hidden"
              value={besides}
              options={[CONVERSATION, evidence]}
              onChange={setPane}
            />
          </div>
          <div className="grid min-h-0 flex-1 grid-rows-1 @3xl/main:grid-cols-2 @6xl/main:grid-cols-[minmax(0,1.05fr)_minmax(0,1.12fr)_minmax(280px,0.7fr)]">
            <div className={shown('conversation')}>
              <Pane name="The conversation">
                <ConversationPane ticket={ticket.data} />
              </Pane>
            </div>
            <div className={cx(shown('resolution'), '@3xl/main:border-l @3xl/main:border-line')}>
              <Pane name="The resolution">
                <ResolutionPane key={ticket.data.ticket_id} ticket={ticket.data} onDecided={steps.afterDecision} />
              </Pane>
            </div>
            <div className={cx(shown('evidence'), '@3xl/main:border-l @3xl/main:border-line')}>
              <Pane name="Score and sources">
                <EvidencePane ticket={ticket.data} />
              </Pane>
            </div>
          </div>
          <Suspense>{source ? <SourceSheet id={source} ticket={ticket.data} /> : null}</Suspense>
        </SourceOpenerProvider>
      ) : null}
    </Page>
  );
}
