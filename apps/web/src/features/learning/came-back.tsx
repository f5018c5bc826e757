import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.ts';
import { useRefreshTickets } from '../tickets/use-refresh-tickets.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** Says that the customer came back with an approved case: its answer did not hold. */
export function CameBack({ ticketId }: { readonly ticketId: string }) {
  const [asking, setAsking] = useState(false);
  const refresh = useRefreshTickets();
  const reopened = api.tickets.reopened.useMutation();
  return (
    <>
      <Button look="quiet" icon={<Undo2 size={14} aria-hidden />} onClick={() => setAsking(true)}>
        The customer came back
      </Button>
      <ReasonDialog
        open={asking}
        onOpenChange={setAsking}
        title={`${ticketId} came back`}
        description="The ticket stays approved. That its answer did not hold is kept in its history and counts against its sources."
        action="Keep it"
        onConfirm={async (reason) => {
          await reopened.mutateAsync({ id: ticketId, reason });
          setAsking(false);
          toast.success('Kept in the history');
          await refresh();
        }}
        explain={failureSentence}
      />
    </>
  );
}
