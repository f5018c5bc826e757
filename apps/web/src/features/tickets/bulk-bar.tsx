import type { TicketSummary } from '@resolution/contracts';
import { X } from 'lucide-react';
import { Suspense, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { late } from '../../ui/late.tsx';
import { toast } from '../../ui/toast.ts';
import { useRefreshTickets } from './use-refresh-tickets.ts';

const RejectDialog = late(() => import('./reject-dialog.tsx').then((part) => part.RejectDialog));

interface BulkBarProps {
  readonly tickets: readonly TicketSummary[];
  readonly onClear: () => void;
  readonly rejecting: boolean;
  readonly onRejecting: (open: boolean) => void;
}

const count = (number: number) => `${number} ${number === 1 ? 'ticket' : 'tickets'}`;

/** What can be done with the selected tickets at once. Each is decided by itself: one refusal stops no other. */
export function BulkBar({ tickets, onClear, rejecting, onRejecting }: BulkBarProps) {
  const utils = api.useUtils();
  const refresh = useRefreshTickets();
  const [busy, setBusy] = useState(false);

  const each = async (done: string, run: (ticket: TicketSummary) => Promise<unknown>) => {
    setBusy(true);
    const results = await Promise.allSettled(tickets.map(run));
    const refused = results.filter((result) => result.status === 'rejected');
    const worked = results.length - refused.length;
    if (worked > 0) toast.success(`${count(worked)} ${done}`);
    const [first] = refused;
    if (first)
      toast.error(`${count(refused.length)} not ${done}: ${failureSentence(first.reason)}`, { duration: 8000 });
    await refresh();
    if (refused.length === 0) onClear();
    setBusy(false);
  };

  if (tickets.length === 0) return null;
  const pending = tickets.filter((ticket) => ticket.status === 'pending');
  const open = tickets.filter((ticket) => ticket.status === 'pending' || ticket.status === 'in_progress');
  return (
    <div
      role="toolbar"
      aria-label="Selected tickets"
      className="appear absolute inset-x-0 bottom-4 z-10 mx-auto flex w-fit max-w-full items-center gap-2 rounded-lg border border-line bg-raised py-1.5 pr-1.5 pl-3 shadow-float"
    >
      <span className="figures text-sm font-medium whitespace-nowrap">{tickets.length} selected</span>
      <Button
        size="sm"
        busy={busy}
        disabled={pending.length !== tickets.length}
        title={pending.length === tickets.length ? undefined : 'Only pending tickets can be claimed'}
        onClick={() =>
          void each('claimed', ({ ticket_id }) =>
            utils.client.tickets.changeStatus.mutate({ id: ticket_id, status: 'in_progress' }),
          )
        }
      >
        Claim
      </Button>
      <Button
        size="sm"
        look="danger"
        disabled={busy || open.length !== tickets.length}
        title={open.length === tickets.length ? undefined : 'Decided tickets stay as they are'}
        onClick={() => onRejecting(true)}
      >
        Reject…
      </Button>
      <IconButton size="sm" label="Select nothing" onClick={onClear}>
        <X size={14} />
      </IconButton>
      <Suspense>
        {rejecting ? (
          <RejectDialog
            open={rejecting}
            onOpenChange={onRejecting}
            subject={count(tickets.length)}
            onReject={async (reason) => {
              onRejecting(false);
              await each('rejected', ({ ticket_id }) => utils.client.tickets.reject.mutate({ id: ticket_id, reason }));
            }}
          />
        ) : null}
      </Suspense>
    </div>
  );
}
