import type { Outcome, OutcomeKind, OutcomePage, RateGroup } from '@resolution/contracts';
import { api } from '../../app/api.ts';
import { MoreRows, type PagedList } from '../../app/more-rows.tsx';
import { PaneFailure } from '../../app/pane.tsx';
import { Moment } from '../../ui/moment.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { TicketLink } from '../tickets/ticket-link.tsx';

const NAMES: Readonly<Record<OutcomeKind, string>> = {
  approved: 'Approved as it was',
  edited: 'Edited',
  rejected: 'Rejected',
  reopened: 'Came back',
  thumbs_up: 'Thumbs up',
  thumbs_down: 'Thumbs down',
};

export const outcomeName = (kind: OutcomeKind): string => NAMES[kind];

interface TalliedOutcomesProps {
  readonly by: RateGroup;
  /** The key of the rate. */
  readonly of: string;
  readonly kind: OutcomeKind;
}

/** The outcomes behind a figure of the rates. */
export function TalliedOutcomes({ by, of, kind }: TalliedOutcomesProps) {
  const list = api.learning.outcomes.useInfiniteQuery(
    { by, key: of, kind },
    { getNextPageParam: (page) => page.next_cursor ?? undefined },
  );
  return <OutcomeRows list={list} />;
}

/** The outcomes behind a figure of what moves a document's rank. */
export function CountedOutcomes({ id, kind }: { readonly id: string; readonly kind: OutcomeKind }) {
  const list = api.knowledge.outcomes.useInfiniteQuery(
    { id, kind },
    { getNextPageParam: (page) => page.next_cursor ?? undefined },
  );
  return <OutcomeRows list={list} />;
}

function OutcomeRows({ list }: { readonly list: PagedList<OutcomePage> }) {
  const pages = list.data?.pages;
  if (list.isPending) return <SkeletonText lines={3} />;
  if (!pages) {
    return (
      <PaneFailure title="The outcomes could not be loaded" error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  const outcomes = pages.flatMap((page) => page.outcomes);
  if (outcomes.length === 0) return <p className="text-ink-2">Nothing any more: it changed since it was counted.</p>;
  return (
    <div className="grid gap-2">
      <ul aria-label="Outcomes" className="grid gap-1">
        {outcomes.map((outcome) => (
          <li key={outcome.id} className="flex flex-wrap items-baseline gap-x-2.5">
            <Subject outcome={outcome} />
            {outcome.category ? <span className="text-ink-2">{outcome.category}</span> : null}
            <span className="flex-1" />
            <Moment at={outcome.at} className="text-xs text-ink-3" />
          </li>
        ))}
      </ul>
      <MoreRows shown={outcomes.length} total={pages[0]?.total ?? 0} list={list} />
    </div>
  );
}

/** What it happened to. Whose thumb it was is kept from agents. */
function Subject({ outcome }: { readonly outcome: Outcome }) {
  return outcome.ticket_id === null ? <span>An answer in the chat</span> : <TicketLink id={outcome.ticket_id} />;
}
