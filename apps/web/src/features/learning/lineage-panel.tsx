import type { HistoryLine, KnowledgeHistory } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { EntryReference } from '../knowledge/entry-reference.tsx';
import { CitingLink } from '../tickets/citing-link.tsx';
import { TicketLink } from '../tickets/ticket-link.tsx';

/** Provenance both ways, as the corpus' own lineage is kept. */
export function LineagePanel({ history }: { readonly history: KnowledgeHistory }) {
  const listed = history.led_to.filter(({ relationship }) => relationship === 'CITED_BY').length;
  return (
    <section aria-labelledby="lineage-heading" className="grid gap-3 text-sm">
      <h2 id="lineage-heading" className="text-sm font-semibold">
        Provenance
      </h2>
      <Lines title="Came from" lines={history.came_from} />
      <div>
        <Lines title="Led to" lines={history.led_to} />
        {listed < history.cited_count ? (
          <p className="mt-1.5 text-xs text-ink-3">
            These are the newest {listed.toLocaleString('en')} of{' '}
            <CitingLink id={history.id} count={history.cited_count} /> that cite it.
          </p>
        ) : null}
      </div>
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly HistoryLine[];
}

function Lines({ title, lines }: LinesProps) {
  return (
    <div>
      <h3 className="mb-1 flex items-baseline gap-2 text-xs font-medium text-ink-3">
        {title} <span className="figures">{lines.length}</span>
      </h3>
      {lines.length === 0 ? <p className="text-ink-2">Nothing that is known.</p> : null}
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={`${line.kb_id} ${line.source_type} ${line.source_id} ${line.relationship}`} className="grid">
            <span className="flex flex-wrap items-baseline gap-x-2">
              <End line={line} />
              <span className="text-xs text-ink-3">{line.relationship.replaceAll('_', ' ').toLowerCase()}</span>
            </span>
            {line.evidence_snippet ? (
              <span className="line-clamp-2 text-ink-2" dir="auto">
                {line.evidence_snippet}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What stands at the other end, as a link where it has a page. */
function End({ line: { opens, other_id, source_type } }: { readonly line: HistoryLine }) {
  if (opens === 'ticket') return <TicketLink id={other_id} />;
  if (opens === 'document') return <EntryReference id={other_id} />;
  if (opens === 'gap') {
    return (
      <Link
        to="/learning/$id"
        params={{ id: other_id }}
        className="figures font-medium text-accent-text hover:underline"
      >
        {other_id}
      </Link>
    );
  }
  return (
    <span>
      <span className="text-ink-3">{source_type.replaceAll('_', ' ')}</span>{' '}
      <span className="figures break-all">{other_id}</span>
    </span>
  );
}
