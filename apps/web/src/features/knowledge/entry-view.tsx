import type { KnowledgeDetail } from '@resolution/contracts';
import { Globe } from 'lucide-react';
import { type ComponentType, type ReactNode, useEffect, useRef } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { isAgent, useUser } from '../session/user.ts';
import { CitingLink } from '../tickets/citing-link.tsx';
import { tierLabel } from '../tickets/signs.tsx';
import { TicketLink } from '../tickets/ticket-link.tsx';
import { findPassage } from './blocks.ts';
import { KindIcon, kindLabel } from './kind.tsx';
import { Prose } from './prose.tsx';
import { ScriptView } from './script-view.tsx';

interface EntryViewProps {
  readonly entry: KnowledgeDetail;
  /** A passage that was used somewhere, to be shown where it stands. */
  readonly passage?: string | null;
  /** How a link to another entry is made: a page of its own, or the sheet one is in. */
  readonly Reference: ComponentType<{ readonly id: string }>;
}

const STATUS_NOTES = {
  draft: 'A draft: no search finds it and no resolution uses it.',
  rejected: 'Rejected: no search finds it and no resolution uses it.',
  retired: 'Retired: no search finds it any more.',
} as const;

/** An article, script, approved resolution or solved ticket, whole. */
export function EntryView({ entry, passage, Reference }: EntryViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const content = bodyWithoutTitle(entry);
  const highlight = passage ? findPassage(content, passage) : null;
  const found = highlight?.start;

  useEffect(() => {
    if (found !== undefined) box.current?.querySelector('[data-passage]')?.scrollIntoView({ block: 'center' });
  }, [found]);

  return (
    <div ref={box} className="@container grid grid-cols-1 gap-5">
      <div className="flex flex-wrap items-center gap-1.5">
        <Badge>
          <KindIcon kind={entry.kind} size={12} /> {kindLabel(entry.kind)}
        </Badge>
        {entry.product ? <Badge tone="outline">{entry.product}</Badge> : null}
        {entry.category ? <Badge tone="outline">{entry.category}</Badge> : null}
        {entry.module && entry.module !== entry.category ? <Badge tone="outline">{entry.module}</Badge> : null}
        {entry.tier ? <Badge tone="outline">{tierLabel(entry.tier)}</Badge> : null}
        {entry.is_public ? (
          <Badge tone="outline">
            <Globe size={12} aria-hidden /> Public
          </Badge>
        ) : null}
        {(entry.updated_at ?? entry.created_at) ? (
          <span className="text-xs text-ink-3">
            {entry.updated_at ? 'Changed ' : 'Made '}
            <Moment at={entry.updated_at ?? entry.created_at ?? ''} look="day" />
          </span>
        ) : null}
      </div>
      {entry.status === 'active' && entry.stale_since ? (
        <Notice
          tone="warn"
          title={
            <>
              Was to be looked at again by <Moment at={entry.stale_since} look="day" />
            </>
          }
        >
          It may be out of date: nobody has verified it since.
        </Notice>
      ) : null}
      {entry.status === 'active' ? null : <Notice tone="warn" title={STATUS_NOTES[entry.status]} />}
      {passage && !highlight ? (
        <Notice tone="info" title="The passage that was used">
          <span data-passage>“{passage}”</span>
        </Notice>
      ) : null}
      {entry.script ? (
        <ScriptView sql={entry.content} script={entry.script} Reference={Reference} />
      ) : (
        <Prose text={content} highlight={highlight} Reference={Reference} />
      )}
      <Provenance entry={entry} Reference={Reference} />
    </div>
  );
}

/** Articles repeat their title as their first line; it stands above already. */
function bodyWithoutTitle(entry: KnowledgeDetail): string {
  const [first = '', ...rest] = entry.content.split('\n');
  return rest.length > 0 && first.trim() === entry.title.trim() ? rest.join('\n') : entry.content;
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex gap-3 py-1">
      <dt className="w-28 shrink-0 text-ink-3">{label}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap gap-x-2.5 gap-y-1">{children}</dd>
    </div>
  );
}

interface ReferencesProps extends Pick<EntryViewProps, 'Reference'> {
  readonly ids: readonly string[];
}

function References({ ids, Reference }: ReferencesProps) {
  return ids.map((id) => <Reference key={id} id={id} />);
}

function Provenance({ entry, Reference }: Pick<EntryViewProps, 'entry' | 'Reference'>) {
  const { provenance, cited_by, cited_count, solved_tickets } = entry;
  const user = useUser();
  const nothing =
    !provenance.ticket_id &&
    !provenance.conversation_id &&
    !provenance.approved_by &&
    provenance.article_ids.length + provenance.script_ids.length + provenance.ticket_ids.length === 0 &&
    provenance.evidence.length === 0 &&
    cited_by.length + solved_tickets.length === 0;
  if (nothing) return null;
  return (
    <section className="border-t border-line pt-4">
      <h3 className="mb-1 text-sm font-semibold">Where it comes from</h3>
      <dl className="text-sm">
        {provenance.ticket_id ? (
          <Line label="Ticket">
            {entry.kind === 'knowledge' ? (
              <TicketLink id={provenance.ticket_id} />
            ) : (
              <Reference id={provenance.ticket_id} />
            )}
          </Line>
        ) : null}
        {provenance.conversation_id ? <Line label="Conversation">{provenance.conversation_id}</Line> : null}
        {provenance.approved_by ? (
          <Line label="Approved by">
            {provenance.approved_by}
            {provenance.approved_at ? <Moment at={provenance.approved_at} look="exact" className="text-ink-3" /> : null}
          </Line>
        ) : null}
        {provenance.article_ids.length > 0 ? (
          <Line label="Articles">
            <References ids={provenance.article_ids} Reference={Reference} />
          </Line>
        ) : null}
        {provenance.script_ids.length > 0 ? (
          <Line label="Scripts">
            <References ids={provenance.script_ids} Reference={Reference} />
          </Line>
        ) : null}
        {provenance.ticket_ids.length > 0 ? (
          <Line label="Solved tickets">
            <References ids={provenance.ticket_ids} Reference={Reference} />
          </Line>
        ) : null}
        {provenance.evidence.map((line) => (
          <Line key={`${line.source_type} ${line.source_id} ${line.relationship}`} label={line.source_type}>
            <span>
              <Reference id={line.source_id} />{' '}
              <span className="text-ink-3">{line.relationship.replaceAll('_', ' ').toLowerCase()}</span>
            </span>
            {line.snippet ? <span className="w-full text-ink-2">{line.snippet}</span> : null}
          </Line>
        ))}
        {solved_tickets.length > 0 ? (
          <Line label="Solved with it">
            <References ids={solved_tickets} Reference={Reference} />
          </Line>
        ) : null}
        {cited_by.length > 0 ? (
          <Line label="Cited by">
            {isAgent(user) ? <CitingLink id={entry.id} count={cited_count} /> : null}
            {cited_by.map((id) => (
              <TicketLink key={id} id={id} />
            ))}
          </Line>
        ) : null}
      </dl>
    </section>
  );
}
