import { gapRefSchema, type KnowledgeHistory } from '@resolution/contracts';
import { Link } from '@tanstack/react-router';
import { EntryReference } from '../knowledge/entry-reference.tsx';
import { TicketLink } from '../tickets/ticket-link.tsx';

type Line = KnowledgeHistory['came_from'][number];

/** Provenance both ways, as the corpus' own lineage is kept. */
export function LineagePanel({ history }: { readonly history: KnowledgeHistory }) {
  return (
    <section aria-labelledby="lineage-heading" className="grid gap-3 text-sm">
      <h2 id="lineage-heading" className="text-sm font-semibold">
        Provenance
      </h2>
      <Lines title="Came from" lines={history.came_from} idOf={({ source_id }) => source_id} />
      <Lines
        title="Led to"
        lines={history.led_to}
        idOf={({ kb_id, source_id }) => (kb_id === history.id ? source_id : kb_id)}
      />
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly idOf: (line: Line) => string;
}

function Lines({ title, lines, idOf }: LinesProps) {
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
              <Thing type={line.source_type} cited={line.relationship === 'CITED_BY'} id={idOf(line)} />
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

/** Tickets of this system open as a case, gaps and documents as themselves; what has no page stays a word. */
function Thing({ type, cited, id }: { readonly type: string; readonly cited: boolean; readonly id: string }) {
  if (id.startsWith('CS-')) return cited || type === 'Ticket' ? <TicketLink id={id} /> : <EntryReference id={id} />;
  if (/^(?:KB-|SCRIPT-)/.test(id)) return <EntryReference id={id} />;
  if (gapRefSchema.safeParse(id).success) {
    return (
      <Link to="/learning/$id" params={{ id }} className="figures font-medium text-accent-text hover:underline">
        {id}
      </Link>
    );
  }
  return (
    <span>
      <span className="text-ink-3">{type.replaceAll('_', ' ')}</span> <span className="figures break-all">{id}</span>
    </span>
  );
}
