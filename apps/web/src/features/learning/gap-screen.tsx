import type { GapDetail } from '@resolution/contracts';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { api } from '../../app/api.ts';
import { readFailure } from '../../app/failure.ts';
import { NotFound } from '../../app/not-found.tsx';
import { Page } from '../../app/page.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { useHashTarget } from '../../ui/use-hash-target.ts';
import { EntryReference } from '../knowledge/entry-reference.tsx';
import { KindIcon } from '../knowledge/kind.tsx';
import { Prose } from '../knowledge/prose.tsx';
import { GapDraft } from './gap-draft.tsx';
import { GapState } from './gap-state.tsx';
import { GapTickets } from './gap-tickets.tsx';

const route = getRouteApi('/app/learning/$id');

/** One gap: the tickets that show it, what came nearest, and the draft of the missing article. */
export function GapScreen() {
  const { id } = route.useParams();
  const router = useRouter();
  const gap = api.learning.gap.useQuery({ id });
  useHashTarget(gap.data !== undefined);
  return (
    <Page
      title={gap.data?.title ?? id}
      heading={
        <>
          <IconButton label="Back" size="sm" onClick={() => router.history.back()}>
            <ArrowLeft size={16} />
          </IconButton>
          <span className="figures truncate text-sm text-ink-2">{id}</span>
          {gap.data ? <GapState status={gap.data.status} /> : null}
        </>
      }
    >
      <div className="mx-auto grid max-w-6xl grid-cols-1 gap-6 p-4 sm:p-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {gap.isPending ? <SkeletonText lines={8} /> : null}
        {gap.isError && !gap.data ? (
          readFailure(gap.error).code === 'not_found' ? (
            <NotFound />
          ) : (
            <PaneFailure title="This gap could not be loaded" error={gap.error} onRetry={() => void gap.refetch()} />
          )
        ) : null}
        {gap.data ? (
          <>
            <div className="grid min-w-0 content-start gap-4">
              <h1 className="text-xl font-semibold tracking-tight text-balance" dir="auto">
                {gap.data.title}
              </h1>
              <p className="max-w-[72ch] text-sm text-ink-2" dir="auto">
                {gap.data.detected_gap}
              </p>
              {gap.data.status === 'open' && gap.data.draft ? (
                <GapDraft key={gap.data.gap_id} gap={gap.data} draft={gap.data.draft} />
              ) : (
                <Decided gap={gap.data} />
              )}
            </div>
            <Aside gap={gap.data} />
          </>
        ) : null}
      </div>
    </Page>
  );
}

function Decided({ gap }: { readonly gap: GapDetail }) {
  return (
    <>
      {gap.status === 'rejected' ? (
        <Notice tone="warn" title={`Rejected${gap.reviewer ? ` by ${gap.reviewer}` : ''}`}>
          {gap.reason ?? 'No reason was kept.'}
        </Notice>
      ) : null}
      {gap.status === 'withdrawn' ? (
        <Notice tone="info" title="Withdrawn: the knowledge answers its tickets by now" />
      ) : null}
      {gap.status === 'approved' ? (
        <Notice tone="info" title={`Approved${gap.reviewer ? ` by ${gap.reviewer}` : ''}`}>
          {gap.kb_id && gap.draft?.status === 'active' ? (
            <Link
              to="/knowledge/$id"
              params={{ id: gap.kb_id }}
              className="figures font-medium text-accent-text hover:underline"
            >
              {gap.kb_id}
            </Link>
          ) : (
            'Its ticket was approved with a text of its own.'
          )}
        </Notice>
      ) : null}
      {gap.draft ? <Prose text={gap.draft.body} Reference={EntryReference} /> : null}
    </>
  );
}

function Aside({ gap }: { readonly gap: GapDetail }) {
  return (
    <aside className="grid content-start gap-5 text-sm" aria-label="Where the gap shows">
      <section id="tickets" tabIndex={-1} aria-labelledby="tickets-heading" className="outline-none">
        <h2 id="tickets-heading" className="mb-1 flex items-baseline gap-2 text-sm font-semibold">
          Tickets that show it <span className="figures text-xs font-normal text-ink-3">{gap.count}</span>
        </h2>
        <GapTickets id={gap.gap_id} />
      </section>
      {gap.nearest.length > 0 ? (
        <section>
          <h2 className="mb-1 text-sm font-semibold">Nearest, but no answer</h2>
          <ul className="grid gap-1.5">
            {gap.nearest.map((source) => (
              <li key={source.id} className="flex min-w-0 items-center gap-2">
                <KindIcon kind={source.kind} size={13} />
                <span className="shrink-0 whitespace-nowrap">
                  <EntryReference id={source.id} />
                </span>
                <span className="truncate text-ink-2">{source.title}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {gap.category ? (
        <section>
          <h2 className="mb-1 text-sm font-semibold">Category</h2>
          <Badge tone="outline">{gap.category}</Badge>
        </section>
      ) : null}
    </aside>
  );
}
