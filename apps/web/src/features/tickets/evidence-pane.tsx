import type { CitedSource, TicketDetail, User } from '@resolution/contracts';
import { Fragment, type ReactNode, Suspense, useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { late } from '../../ui/late.tsx';
import { Equivalents } from '../knowledge/equivalents.tsx';
import { KindIcon } from '../knowledge/kind.tsx';
import { splitReferences } from '../knowledge/references.ts';
import { isAgent, useUser } from '../session/user.ts';
import { HistoryList } from './history-list.tsx';
import { MaskedList } from './masked-list.tsx';
import { ScorePicture } from './score-picture.tsx';
import { SourceLink } from './source-link.tsx';
import { useSourceOpener } from './source-opener.ts';
import { TicketLink } from './ticket-link.tsx';

const RankDialog = late(() => import('../learning/rank-dialog.tsx').then((part) => part.RankDialog));

interface EvidencePaneProps {
  readonly ticket: TicketDetail;
}

function Section({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}) {
  return (
    <section className="border-b border-line px-4 py-4 last:border-0">
      <h2 className="mb-2 flex items-baseline gap-2 text-sm font-semibold">
        {title}
        {count === undefined ? null : <span className="figures text-xs font-normal text-ink-3">{count}</span>}
      </h2>
      {children}
    </section>
  );
}

/** Whether somebody sees why the resolution is what it is: agents always, users with the resolution. */
export function showsEvidence(ticket: TicketDetail, user: User): boolean {
  return isAgent(user) || ticket.status === 'approved';
}

/** Why the resolution is what it is: score, reasoning, sources, near tickets, and what happened so far. */
export function EvidencePane({ ticket }: EvidencePaneProps) {
  const user = useUser();
  const sources = ticket.analysis?.sources ?? [];
  const cited = sources.filter((source) => source.cited);
  const near = sources.filter((source) => !source.cited);
  return (
    <div>
      {showsEvidence(ticket, user) ? (
        <>
          <Section title="Score">
            <ScorePicture ticket={ticket} />
            {ticket.reasoning ? (
              <p className="mt-3 text-sm text-ink-2" dir="auto">
                {splitReferences(ticket.reasoning).map((part, index) => (
                  <Fragment key={index}>{part.id === null ? part.text : <SourceLink id={part.id} />}</Fragment>
                ))}
              </p>
            ) : null}
          </Section>
          <Section title="Sources" count={cited.length}>
            {cited.length === 0 ? <p className="text-sm text-ink-2">The resolution cites nothing.</p> : null}
            <SourceList sources={cited} ticketId={isAgent(user) ? ticket.ticket_id : null} />
            {near.length > 0 ? (
              <details className="mt-2">
                <summary className="rounded-md py-1 text-sm text-ink-2 hover:text-ink">
                  Near, but not an answer <span className="figures text-ink-3">{near.length}</span>
                </summary>
                <SourceList sources={near} ticketId={isAgent(user) ? ticket.ticket_id : null} />
              </details>
            ) : null}
          </Section>
        </>
      ) : null}
      {ticket.similar_ticket_ids.length > 0 ? (
        <Section title="Nearly the same conversation" count={ticket.similar_ticket_ids.length}>
          <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
            {ticket.similar_ticket_ids.map((id) => (
              <TicketLink key={id} id={id} />
            ))}
          </p>
        </Section>
      ) : null}
      {ticket.masked !== undefined && ticket.masked.length > 0 ? (
        <Section title="Masked before it left for the model" count={ticket.masked.length}>
          <MaskedList items={ticket.masked} />
        </Section>
      ) : null}
      <Section title="History">
        <HistoryList history={ticket.history} />
      </Section>
    </div>
  );
}

interface SourceListProps {
  readonly sources: readonly CitedSource[];
  /** For the ranking to be explained; null for people who are not shown it. */
  readonly ticketId: string | null;
}

function SourceList({ sources, ticketId }: SourceListProps) {
  const open = useSourceOpener();
  const [explained, setExplained] = useState<string | null>(null);
  return (
    <ul className="-mx-2 grid">
      {sources.map((source) => (
        <li key={source.id}>
          <div className="relative">
            <button
              type="button"
              onClick={() => open(source.id)}
              className="grid w-full gap-0.5 rounded-md px-2 py-2 text-left hover:bg-hover"
            >
              <span className="flex min-w-0 items-center gap-2">
                <KindIcon kind={source.kind} />
                <span className="line-clamp-2 text-sm font-medium">{source.title}</span>
              </span>
              {source.passage ? (
                <span className="line-clamp-2 text-sm text-ink-2" dir="auto">
                  {source.passage}
                </span>
              ) : null}
              <span
                className={cx(
                  'figures mt-0.5 flex flex-wrap items-center gap-x-2.5 text-xs text-ink-3',
                  ticketId !== null && 'pr-14',
                )}
              >
                {source.id}
                {source.similarity_score === null ? null : (
                  <span title={source.distance === null ? undefined : `Distance ${source.distance.toFixed(4)}`}>
                    Similarity {source.similarity_score.toFixed(2)}
                  </span>
                )}
              </span>
            </button>
            {ticketId === null ? null : (
              <button
                type="button"
                onClick={() => setExplained(source.id)}
                className="absolute right-1 bottom-1 h-6 rounded-md px-1 text-xs text-ink-3 underline-offset-2 hover:text-ink hover:underline"
                aria-label={`Ranking of ${source.id}`}
              >
                Ranking
              </button>
            )}
          </div>
          <Equivalents ids={source.equivalent_ids} Reference={SourceLink} className="px-2 pb-2" />
        </li>
      ))}
      <Suspense>
        {ticketId === null || explained === null ? null : (
          <RankDialog id={explained} of={{ ticket_id: ticketId }} onClose={() => setExplained(null)} />
        )}
      </Suspense>
    </ul>
  );
}
