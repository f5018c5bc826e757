import type { TicketHistoryAction, TicketHistoryEntry } from '@resolution/contracts';
import { Moment } from '../../ui/moment.tsx';
import { statusLabel } from './signs.tsx';

const ACTIONS: Readonly<Record<TicketHistoryAction, string>> = {
  created: 'created the ticket',
  claimed: 'claimed it',
  status_changed: 'changed the status',
  resolution_generated: 'wrote a proposal',
  resolution_edited: 'edited the resolution',
  triage_corrected: 'corrected the triage',
  approved: 'approved it',
  rejected: 'rejected it',
  came_back: 'noted that the customer came back',
};

/** What happened to a ticket, the latest first. */
export function HistoryList({ history }: { readonly history: readonly TicketHistoryEntry[] }) {
  return (
    <ol className="grid gap-3">
      {history.toReversed().map((entry) => (
        <li key={entry.id} className="grid grid-cols-[8px_1fr] gap-x-2.5 text-sm">
          <span aria-hidden className="mt-1.5 size-2 rounded-full border-2 border-line-strong" />
          <div className="min-w-0">
            <p className="text-ink-2">
              <span className="font-medium text-ink">{entry.actor ?? 'The system'}</span>{' '}
              {entry.action === 'status_changed' && entry.to_status
                ? `moved it to ${statusLabel(entry.to_status).toLowerCase()}`
                : ACTIONS[entry.action]}
              <Moment at={entry.at} className="ml-1.5 text-xs whitespace-nowrap text-ink-3" />
            </p>
            {entry.detail ? (
              <p className="text-ink-2" dir="auto">
                {entry.detail}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
