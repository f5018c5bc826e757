import { type EvidenceSpan, PRIORITIES, SENTIMENTS, type TicketDetail } from '@resolution/contracts';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { api, type RouterInputs } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { cx } from '../../ui/cx.ts';
import { Menu, MenuItem, MenuRadio } from '../../ui/menu.tsx';
import { toast } from '../../ui/toast.ts';
import { EVIDENCE_LOOK } from './evidence-look.ts';
import { PrioritySign, SentimentSign, tierLabel } from './signs.tsx';
import { useMayDecide } from './use-may-decide.ts';
import { useRefreshTickets } from './use-refresh-tickets.ts';

interface TriageBarProps {
  readonly ticket: TicketDetail;
  /** Leads to the words that decided a part. */
  readonly onEvidence: (field: EvidenceSpan['field']) => void;
}

/** What the conversation was taken for. An agent who knows better says so, and the history keeps it. */
export function TriageBar({ ticket, onEvidence }: TriageBarProps) {
  const { allowed } = useMayDecide(ticket);
  const utils = api.useUtils();
  const refresh = useRefreshTickets();
  const facets = api.tickets.facets.useQuery({}, { enabled: allowed, staleTime: 60_000 });
  const correct = api.tickets.correctTriage.useMutation({
    // Safe to show at once: it is undone below when the server refuses.
    onMutate: ({ id, category, priority, sentiment }) => {
      const before = utils.tickets.byId.getData({ id });
      utils.tickets.byId.setData({ id }, (old) =>
        old
          ? {
              ...old,
              category: category ?? old.category,
              priority: priority ?? old.priority,
              sentiment: sentiment ?? old.sentiment,
            }
          : old,
      );
      return { before };
    },
    onError: (error, { id }, context) => {
      utils.tickets.byId.setData({ id }, context?.before);
      toast.error(failureSentence(error));
    },
    onSettled: () => void refresh(),
  });
  const change = (part: Omit<RouterInputs['tickets']['correctTriage'], 'id'>) =>
    correct.mutate({ id: ticket.ticket_id, ...part });

  const categories = [...new Set([...Object.keys(facets.data?.category ?? {}), ticket.category ?? ''])].filter(Boolean);
  return (
    <div className="flex flex-wrap items-center gap-x-1 gap-y-1.5 border-b border-line px-3 py-2">
      <Part field="category" evidence={ticket.analysis?.evidence} onEvidence={onEvidence}>
        <Choice
          label="Category"
          allowed={allowed}
          value={ticket.category}
          options={categories.toSorted().map((value) => ({ value, label: value }))}
          onChange={(category) => change({ category })}
          onMissing={facets.isError && !facets.data ? () => void facets.refetch() : undefined}
        >
          {ticket.category ?? 'No category'}
        </Choice>
      </Part>
      <Part field="priority" evidence={ticket.analysis?.evidence} onEvidence={onEvidence}>
        <Choice
          label="Priority"
          allowed={allowed}
          value={ticket.priority}
          options={PRIORITIES.map((value) => ({ value, label: <PrioritySign priority={value} named /> }))}
          onChange={(priority) => change({ priority })}
        >
          {ticket.priority ? <PrioritySign priority={ticket.priority} named /> : 'No priority'}
        </Choice>
      </Part>
      <Part field="sentiment" evidence={ticket.analysis?.evidence} onEvidence={onEvidence}>
        <Choice
          label="Mood"
          allowed={allowed}
          value={ticket.sentiment}
          options={SENTIMENTS.map((value) => ({
            value,
            label: <SentimentSign sentiment={value} named />,
          }))}
          onChange={(sentiment) => change({ sentiment })}
        >
          {ticket.sentiment ? <SentimentSign sentiment={ticket.sentiment} named /> : 'No mood'}
        </Choice>
      </Part>
      {ticket.analysis ? (
        <Part field="tier" evidence={ticket.analysis.evidence} onEvidence={onEvidence}>
          <span className="px-1.5 text-sm text-ink-2">{tierLabel(ticket.analysis.tier)}</span>
        </Part>
      ) : null}
    </div>
  );
}

interface PartProps {
  readonly field: EvidenceSpan['field'];
  readonly evidence: readonly EvidenceSpan[] | undefined;
  readonly onEvidence: TriageBarProps['onEvidence'];
  readonly children: ReactNode;
}

function Part({ field, evidence, onEvidence, children }: PartProps) {
  const look = EVIDENCE_LOOK[field];
  const decided = evidence?.some((span) => span.field === field && span.end > span.start) ?? false;
  return (
    <span className="inline-flex items-center">
      {decided ? (
        <button
          type="button"
          className="grid size-6 place-items-center rounded-md hover:bg-hover"
          aria-label={`Show the words that decided the ${look.label.toLowerCase()}`}
          title={`Show the words that decided the ${look.label.toLowerCase()}`}
          onClick={() => onEvidence(field)}
        >
          <span className={cx('size-2 rounded-full', look.dot)} />
        </button>
      ) : (
        <span className="w-1.5" />
      )}
      {children}
    </span>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly allowed: boolean;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[];
  readonly onChange: (value: T) => void;
  /** Set where options could not be loaded; asks for them again. */
  readonly onMissing?: (() => void) | undefined;
  readonly children: ReactNode;
}

function Choice<T extends string>({ label, allowed, value, options, onChange, onMissing, children }: ChoiceProps<T>) {
  if (!allowed) return <span className="px-1.5 text-sm text-ink-2">{children}</span>;
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          className="inline-flex h-7 items-center gap-1 rounded-md px-1.5 text-sm text-ink-2 hover:bg-hover hover:text-ink"
        >
          <span className="sr-only">Change the {label.toLowerCase()}: </span>
          {children}
          <ChevronDown size={13} aria-hidden className="text-ink-3" />
        </button>
      }
    >
      <MenuRadio value={value ?? ('' as T)} options={options} onChange={onChange} />
      {onMissing ? (
        <MenuItem
          className="text-bad"
          onSelect={(event) => {
            event.preventDefault();
            onMissing();
          }}
        >
          The others could not be loaded. Try again
        </MenuItem>
      ) : null}
    </Menu>
  );
}
