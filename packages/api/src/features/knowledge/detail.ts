import type {
  CorpusLineage,
  KnowledgeDetail,
  KnowledgeDocument,
  KnowledgeEntry,
  SupportTier,
} from '@resolution/contracts';
import type { DocumentRecord, ReadRepositories } from '@resolution/db';
import type { Engine } from '@resolution/rag';

type Provenance = KnowledgeDetail['provenance'];

/** Longest title made of a text that has none. */
const TITLE_LENGTH = 90;
/** Tickets listed as citing a document; the newest. */
const CITED_BY_LIMIT = 50;

export interface DetailReader {
  readonly db: Pick<ReadRepositories, 'accounts' | 'corpus' | 'knowledge' | 'tickets'>;
  readonly engine: Pick<Engine, 'describeScript'>;
}

/** @param createdBy Lists only this user's tickets as citing the document. */
export async function readDetail(
  { db, engine }: DetailReader,
  { document, status }: DocumentRecord,
  createdBy: number | undefined,
): Promise<KnowledgeDetail> {
  const parts = partsOf(document);
  const entry = document.kind === 'knowledge' ? await db.knowledge.byRef(parts.id) : null;
  const own = createdBy === undefined ? {} : { created_by: createdBy };
  const inSystem = await db.tickets.citing(parts.id, { limit: CITED_BY_LIMIT, ...own });
  const inCorpus = await db.corpus.solvedWith(parts.id, CITED_BY_LIMIT);
  return {
    ...parts,
    kind: document.kind,
    status,
    provenance: await readProvenance(db, document, entry),
    cited_by: [...new Set([...inSystem, ...inCorpus])].slice(0, CITED_BY_LIMIT),
    entry,
    created_at: entry?.created_at ?? parts.created_at,
    script:
      document.kind === 'script'
        ? { purpose: document.script.purpose, ...engine.describeScript(document.script) }
        : null,
  };
}

type DetailParts = Pick<
  KnowledgeDetail,
  'id' | 'title' | 'content' | 'product' | 'category' | 'module' | 'tags' | 'tier' | 'created_at' | 'updated_at'
>;

function partsOf(document: KnowledgeDocument): DetailParts {
  switch (document.kind) {
    case 'article': {
      const { kb_id, title, body, category, module, tags, created_at, updated_at } = document.article;
      return {
        id: kb_id,
        title,
        content: body,
        product: null,
        category,
        module,
        tags,
        tier: null,
        created_at,
        updated_at,
      };
    }
    case 'script': {
      const { script_id, title, script_text, category, module } = document.script;
      const undated = { created_at: null, updated_at: null };
      return {
        id: script_id,
        title,
        content: script_text,
        product: null,
        category,
        module,
        tags: null,
        tier: 'Tier3',
        ...undated,
      };
    }
    case 'ticket': {
      const { ticket_number, subject, resolution, product, category, module, tags, tier, created_at, closed_at } =
        document.ticket;
      return {
        id: ticket_number,
        title: subject,
        content: resolution,
        product,
        category,
        module,
        tags,
        tier,
        created_at,
        updated_at: closed_at,
      };
    }
    case 'knowledge': {
      const { knowledge_id, resolution, product, category } = document.knowledge;
      const rest = { module: null, tags: null, tier: tierOf(resolution), created_at: null, updated_at: null };
      return { id: knowledge_id, title: titleOf(resolution), content: resolution, product, category, ...rest };
    }
  }
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

/** An approved text has no title of its own: its first line that is more than a reference stands for one. */
function titleOf(resolution: string): string {
  const lines = resolution.split('\n').map((line) => line.trim());
  const line = lines.find((text) => text !== '' && !/^\w+: (?:KB|SCRIPT|CS)-\S+$/.test(text)) ?? lines[0] ?? '';
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH - 1).toWellFormed()}…`;
}

function tierOf(resolution: string): SupportTier | null {
  return resolution.startsWith('Script:') ? 'Tier3' : null;
}
