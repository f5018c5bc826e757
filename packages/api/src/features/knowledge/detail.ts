import type { CorpusLineage, KnowledgeDetail, KnowledgeDocument, KnowledgeEntry } from '@resolution/contracts';
import type { DocumentRecord, ReadRepositories } from '@resolution/db';
import type { Engine } from '@resolution/rag';
import type { Clock } from '../../clock.ts';
import { withStaleness } from '../learning/care.ts';
import { partsOf } from './document-parts.ts';

type Provenance = KnowledgeDetail['provenance'];

/** Tickets listed as citing a document, and as solved with it; the newest. */
const TICKETS_LISTED = 50;

export interface DetailReader {
  readonly db: Pick<ReadRepositories, 'accounts' | 'care' | 'corpus' | 'knowledge' | 'tickets'>;
  readonly engine: Pick<Engine, 'describeScript'>;
  readonly clock: Clock;
}

/** @param createdBy Lists only this user's tickets as citing the document. */
export async function readDetail(
  { db, engine, clock }: DetailReader,
  { document, status, is_public }: DocumentRecord,
  createdBy: number | undefined,
): Promise<KnowledgeDetail> {
  const parts = partsOf(document);
  const entry = document.kind === 'knowledge' ? await db.knowledge.byRef(parts.id) : null;
  const own = createdBy === undefined ? {} : { created_by: createdBy };
  const cited_by = await db.tickets.citing(parts.id, { limit: TICKETS_LISTED, ...own });
  const care = withStaleness(await db.care.of(parts.id), clock());
  return {
    ...parts,
    kind: document.kind,
    status,
    is_public,
    stale_since: care.stale ? care.verify_by : null,
    provenance: await readProvenance(db, document, entry),
    cited_by,
    cited_count: await db.tickets.count({ cites: parts.id, ...own }),
    solved_tickets: await db.corpus.solvedWith(parts.id, TICKETS_LISTED),
    entry,
    created_at: entry?.created_at ?? parts.created_at,
    script:
      document.kind === 'script'
        ? { purpose: document.script.purpose, ...engine.describeScript(document.script) }
        : null,
  };
}

/** Where a document came from, with only those ids that can be opened. */
async function readProvenance(
  db: DetailReader['db'],
  document: KnowledgeDocument,
  entry: KnowledgeEntry | null,
): Promise<Provenance> {
  const { id } = partsOf(document);
  const lineage = (await db.corpus.lineageOf(id)).filter((line) => line.kb_id === id);
  const source = await sourceOf(db, document, entry, lineage);
  const named = [...referencesOf(document), ...lineage.map((line) => line.source_id)].filter((other) => other !== id);
  const existing = await db.corpus.existing(source.ticket_id === null ? named : [...named, source.ticket_id]);
  const references = [...new Set(named)].filter((reference) => existing.has(reference));
  return {
    ...source,
    ticket_id: source.ticket_id !== null && existing.has(source.ticket_id) ? source.ticket_id : null,
    article_ids: references.filter((reference) => reference.startsWith('KB-')),
    script_ids: references.filter((reference) => reference.startsWith('SCRIPT-')),
    ticket_ids: references.filter((reference) => reference.startsWith('CS-')),
    evidence: lineage.map(({ source_type, source_id, relationship, evidence_snippet }) => ({
      source_type,
      source_id,
      relationship,
      snippet: evidence_snippet,
    })),
  };
}

type Source = Pick<Provenance, 'ticket_id' | 'conversation_id' | 'approved_by' | 'approved_at'>;

async function sourceOf(
  db: DetailReader['db'],
  document: KnowledgeDocument,
  entry: KnowledgeEntry | null,
  lineage: readonly CorpusLineage[],
): Promise<Source> {
  if (entry !== null) {
    const ticket = entry.ticket_id === null ? null : await db.tickets.byRef(entry.ticket_id);
    const approver =
      entry.created_by === null ? null : await db.accounts.byRef({ kind: 'agent', id: entry.created_by });
    return {
      ticket_id: ticket?.ticket_id ?? null,
      conversation_id: entry.conversation_id,
      approved_by: approver?.username ?? null,
      approved_at: entry.created_at,
    };
  }
  if (document.kind === 'ticket') {
    const { conversation_id } = document.ticket;
    return { ticket_id: null, conversation_id, approved_by: null, approved_at: null };
  }
  const event = document.kind === 'article' ? await db.corpus.learningEventOf(document.article.kb_id) : null;
  const approved = event?.final_status.toLowerCase() === 'approved' ? event : null;
  const madeFrom = (type: string): string | null =>
    lineage.find((line) => line.source_type === type && line.relationship === 'CREATED_FROM')?.source_id ?? null;
  return {
    ticket_id: event?.trigger_ticket_number ?? madeFrom('Ticket'),
    conversation_id: event?.trigger_conversation_id ?? madeFrom('Conversation'),
    approved_by: approved?.reviewer_role ?? null,
    approved_at: approved?.event_at ?? null,
  };
}

function referencesOf(document: KnowledgeDocument): string[] {
  if (document.kind === 'knowledge') return [...document.knowledge.reference_articles];
  if (document.kind !== 'ticket') return [];
  const { kb_id, script_id, generated_kb_id } = document.ticket;
  return [kb_id, script_id, generated_kb_id].filter((id) => id !== null);
}
