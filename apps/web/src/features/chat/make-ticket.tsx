import { useNavigate } from '@tanstack/react-router';
import { TicketPlus } from 'lucide-react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.ts';

/** Makes a ticket of a talk and opens it; of one that is a ticket already, opens that. */
export function MakeTicket({ talkId }: { readonly talkId: string }) {
  const navigate = useNavigate();
  const make = api.chat.toTicket.useMutation({
    onError: (error) => toast.error(failureSentence(error)),
    onSuccess: async ({ ticket_id, created }) => {
      toast.success(created ? `${ticket_id} was made of this talk` : `This talk is ${ticket_id} already`);
      await navigate({ to: '/tickets/$id', params: { id: ticket_id } });
    },
  });
  return (
    <Button
      size="sm"
      icon={<TicketPlus size={13} aria-hidden />}
      busy={make.isPending}
      onClick={() => make.mutate({ talk_id: talkId })}
    >
      Make this a ticket
    </Button>
  );
}
