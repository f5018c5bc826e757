import type { TicketDetail } from '@resolution/contracts';
import { FilePlus2 } from 'lucide-react';
import { Empty, Notice } from '../../ui/notice.tsx';
import { Prose } from '../knowledge/prose.tsx';
import { isAgent, useUser } from '../session/user.ts';
import { SourceLink } from './source-link.tsx';

interface ResolutionTextProps {
  readonly ticket: TicketDetail;
  readonly text: string;
}

/** The resolution to read, its ids leading to what they name. */
export function ResolutionText({ ticket, text }: ResolutionTextProps) {
  const user = useUser();
  const gap = ticket.analysis?.gap;
  if (!isAgent(user) && ticket.status !== 'approved') {
    return (
      <Empty
        icon={<FilePlus2 size={20} />}
        title={ticket.status === 'rejected' ? 'This ticket was rejected' : 'Being worked on'}
      >
        {ticket.status === 'rejected'
          ? 'The history says why. Upload the conversation again with what was missing, or ask in the chat.'
          : 'The resolution appears here as soon as an agent has approved it.'}
      </Empty>
    );
  }
  return (
    <>
      {ticket.analysis?.abstained ? (
        <Notice tone="warn" title="Nothing in the knowledge supports an answer">
          {gap}
          {ticket.generated_kb_id ? (
            <>
              {' '}
              A draft for the gap: <SourceLink id={ticket.generated_kb_id} />
            </>
          ) : null}
        </Notice>
      ) : null}
      {text.trim() === '' ? (
        <Empty icon={<FilePlus2 size={20} />} title="No resolution yet">
          Write one, or let it be generated below.
        </Empty>
      ) : (
        <Prose text={text} Reference={SourceLink} />
      )}
      {ticket.knowledge_id ? (
        <p className="text-sm text-ink-2">
          Found by every search as <SourceLink id={ticket.knowledge_id} />
        </p>
      ) : null}
    </>
  );
}
