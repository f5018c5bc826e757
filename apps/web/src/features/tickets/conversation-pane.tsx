import type { EvidenceSpan, TicketDetail } from '@resolution/contracts';
import { ChevronDown, MessageSquareOff } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Avatar } from '../../ui/avatar.tsx';
import { cx } from '../../ui/cx.ts';
import { Moment } from '../../ui/moment.tsx';
import { Empty } from '../../ui/notice.tsx';
import { EVIDENCE_LOOK } from './evidence-look.ts';
import { markEvidence, splitTurns, type Turn } from './transcript.ts';
import { TriageBar } from './triage-bar.tsx';

/** What was said, turn by turn, with the words that decided the triage marked in it. */
export function ConversationPane({ ticket }: { readonly ticket: TicketDetail }) {
  const turnsBox = useRef<HTMLOListElement>(null);
  const transcript = ticket.transcript ?? '';
  const evidence = ticket.analysis?.evidence ?? [];
  const turns = splitTurns(transcript, { agent: ticket.first_tier_agent_name, customer: ticket.contact_name });

  const showEvidence = (field: EvidenceSpan['field']) => {
    const mark = turnsBox.current?.querySelector<HTMLElement>(`[data-evidence~="${field}"]`);
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  };

  return (
    <div className="@container">
      <Facts ticket={ticket} />
      <TriageBar ticket={ticket} onEvidence={showEvidence} />
      {turns.length === 0 ? (
        <Empty icon={<MessageSquareOff size={20} />} title="No conversation was kept for this ticket" />
      ) : (
        <ol ref={turnsBox} className="p-4" aria-label="Conversation">
          {turns.map((turn, index) => (
            <TurnItem key={turn.start} turn={turn} goesOn={turns[index - 1]?.speaker === turn.speaker && index > 0}>
              <p className="text-sm whitespace-pre-wrap" dir="auto">
                {markEvidence(transcript, turn, evidence).map((part, at) => (
                  <EvidenceText key={at} text={part.text} marks={part.marks} />
                ))}
              </p>
            </TurnItem>
          ))}
        </ol>
      )}
    </div>
  );
}

const GENERIC = new Set(['agent', 'support', 'customer', 'caller', 'client', 'user']);

interface TurnItemProps {
  readonly turn: Turn;
  /** The same person went on: the name is not said again. */
  readonly goesOn: boolean;
  readonly children: ReactNode;
}

function TurnItem({ turn, goesOn, children }: TurnItemProps) {
  const name = turn.speaker ?? 'Customer';
  return (
    <li
      className={cx(
        'flex gap-2.5 [contain-intrinsic-size:auto_80px] [content-visibility:auto]',
        goesOn ? 'pt-1' : 'pt-4 first:pt-0',
      )}
    >
      {goesOn ? (
        <span className="w-6 shrink-0" />
      ) : (
        <Avatar beside name={name} className={cx('mt-0.5 size-6', turn.role === 'agent' && 'bg-sunken! text-ink-2!')} />
      )}
      <div className="min-w-0 flex-1">
        {goesOn ? null : (
          <p className="mb-0.5 text-xs">
            <span className="font-medium text-ink" dir="auto">
              {name}
            </span>
            {GENERIC.has(name.toLowerCase()) ? null : (
              <span className="ml-1.5 text-ink-3">{turn.role === 'agent' ? 'Support' : 'Customer'}</span>
            )}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

function EvidenceText({ text, marks }: { readonly text: string; readonly marks: readonly EvidenceSpan[] }) {
  const [first] = marks;
  if (!first) return text;
  const why = marks.map((mark) => `${EVIDENCE_LOOK[mark.field].label}: ${mark.note}`).join('; ');
  return (
    <mark
      tabIndex={-1}
      data-evidence={marks.map((mark) => mark.field).join(' ')}
      title={why}
      className={cx('rounded-sm border-b-2 px-px', EVIDENCE_LOOK[first.field].mark)}
    >
      {text}
      <span className="sr-only"> ({why})</span>
    </mark>
  );
}

function Facts({ ticket }: { readonly ticket: TicketDetail }) {
  const place = [ticket.property_city, ticket.property_state].filter(Boolean).join(', ');
  const facts: readonly (readonly [string, string | null])[] = [
    ['Contact', [ticket.contact_name, ticket.contact_role ?? ticket.customer_role].filter(Boolean).join(', ') || null],
    ['Phone', ticket.contact_phone],
    ['Account', ticket.account_name],
    ['Property', [ticket.property_name, place].filter(Boolean).join(', ') || null],
    ['Product', ticket.product],
    ['Channel', ticket.channel],
    ['Handled by', ticket.first_tier_agent_name],
    ['Conversation', ticket.conversation_id],
  ];
  return (
    <details className="group border-b border-line">
      <summary className="flex min-h-12 list-none items-center gap-2 px-4 py-2 text-sm hover:bg-hover">
        <span className="min-w-0 flex-1 truncate" dir="auto">
          <span className="font-medium">{ticket.contact_name ?? ticket.conversation_id}</span>
          <span className="text-ink-2">
            {' '}
            {[ticket.property_name ?? ticket.account_name, ticket.channel].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className="text-xs text-ink-3 group-open:hidden">Details</span>
        <ChevronDown size={14} aria-hidden className="text-ink-3 transition-transform group-open:rotate-180" />
      </summary>
      <dl className="grid gap-x-4 gap-y-1.5 px-4 pb-4 text-sm">
        {facts.map(([label, value]) =>
          value ? (
            <div key={label} className="flex min-w-0 gap-2">
              <dt className="w-22 shrink-0 text-ink-3">{label}</dt>
              <dd className="min-w-0 truncate" title={value} dir="auto">
                {value}
              </dd>
            </div>
          ) : null,
        )}
        <div className="flex min-w-0 gap-2">
          <dt className="w-22 shrink-0 text-ink-3">Created</dt>
          <dd>
            <Moment at={ticket.created_at} look="exact" />
          </dd>
        </div>
      </dl>
    </details>
  );
}
