import type {
  ApprovedKnowledge,
  CorpusArticle,
  CorpusScript,
  CorpusTicket,
  DocumentStatus,
  KnowledgeDocument,
} from '@resolution/contracts';
import { fromStoredOrNull } from '../sqlite/instant.ts';
import type { Sql } from '../sqlite/sql.ts';

/** A document with the state it is really in. */
export interface DocumentRecord {
  readonly document: KnowledgeDocument;
  readonly status: DocumentStatus;
  /** Visitors of other sites may be answered from it while it is active. */
  readonly is_public: boolean;
}

type WithState<Row> = Row & { readonly state: DocumentStatus };
type ScriptRow = Omit<CorpusScript, 'inputs'> & { readonly inputs: string };
type KnowledgeRow = Omit<ApprovedKnowledge, 'reference_articles'> & { readonly reference_articles: string | null };

/** The id a document is known by: `KB-…`, `SCRIPT-…` or `CS-…`. */
export function documentId(document: KnowledgeDocument): string {
  if (document.kind === 'article') return document.article.kb_id;
  if (document.kind === 'script') return document.script.script_id;
  if (document.kind === 'ticket') return document.ticket.ticket_number;
  return document.knowledge.knowledge_id;
}

/** A withdrawal outranks everything. */
const withdrawnOr = (key: string, otherwise: string): string =>
  `CASE WHEN EXISTS (SELECT 1 FROM document_state s WHERE s.document_id = d.${key}) THEN 'retired' ELSE ${otherwise} END`;

/** The sheet calls articles active whose learning event was rejected; the rejection counts. */
const ARTICLE_STATE = withdrawnOr(
  'kb_id',
  `CASE WHEN EXISTS (
     SELECT 1 FROM learning_event e WHERE e.proposed_kb_id = d.kb_id AND lower(e.final_status) = 'rejected'
   ) THEN 'rejected' ELSE d.status END`,
);

const SCRIPT_STATE = withdrawnOr('script_id', 'd.status');
const TICKET_STATE = withdrawnOr('ticket_number', `'active'`);
const KNOWLEDGE_STATE = withdrawnOr('knowledge_id', `'active'`);

const ARTICLES = `SELECT d.kb_id, d.title, d.body, d.tags, d.module, d.category, d.created_at, d.updated_at, d.status,
  d.source_type, ${ARTICLE_STATE} AS state FROM kb_article d`;
const SCRIPTS = `SELECT d.script_id, d.title, d.purpose, d.inputs, d.module, d.category, d.script_text, d.status,
  ${SCRIPT_STATE} AS state FROM kb_script d`;
const TICKETS = `SELECT d.ticket_number, d.conversation_id, d.created_at, d.closed_at, d.status, d.priority, d.tier,
  d.product, d.module, d.category, d.case_type, d.subject, d.description, d.resolution, d.root_cause, d.tags, d.kb_id,
  d.script_id, d.generated_kb_id, d.issue_summary, d.transcript,
  ${TICKET_STATE} AS state FROM resolved_ticket d`;
const KNOWLEDGE = `SELECT d.knowledge_id, d.product, t.category, d.resolution, t.transcript, d.reference_articles,
  ${KNOWLEDGE_STATE} AS state FROM new_knowledge d LEFT JOIN ticket t ON t.id = d.ticket_id`;

/** A condition: that a column names a document which may be retrieved now, whatever its kind. */
export function namesActive(column: string): string {
  const among = (table: string, key: string, state: string): string =>
    `EXISTS (SELECT 1 FROM ${table} d WHERE d.${key} = ${column} AND ${state} = 'active')`;
  return `(${[
    among('kb_article', 'kb_id', ARTICLE_STATE),
    among('kb_script', 'script_id', SCRIPT_STATE),
    among('new_knowledge', 'knowledge_id', KNOWLEDGE_STATE),
    among('resolved_ticket', 'ticket_number', TICKET_STATE),
  ].join(' OR ')})`;
}

/** All retrievable documents, in the order of their ids: an index built from them twice is the same. */
export function readDocuments(sql: Sql): KnowledgeDocument[] {
  const active = <Row>(text: string, key: string): WithState<Row>[] =>
    sql.all<WithState<Row>>(`SELECT * FROM (${text}) WHERE state = 'active' ORDER BY ${key}`);
  return [
    ...active<CorpusArticle>(ARTICLES, 'kb_id').map(articleDocument),
    ...active<ScriptRow>(SCRIPTS, 'script_id').map(scriptDocument),
    ...active<CorpusTicket>(TICKETS, 'ticket_number').map(ticketDocument),
    ...active<KnowledgeRow>(KNOWLEDGE, 'knowledge_id').map(knowledgeDocument),
  ];
}

/** The retrievable documents that are marked as public. Scripts and solved tickets never are, whatever a row says. */
export function readPublicDocuments(sql: Sql): KnowledgeDocument[] {
  const marked = <Row>(text: string, key: string): WithState<Row>[] =>
    sql.all<WithState<Row>>(
      `SELECT * FROM (${text}) WHERE state = 'active' AND ${key} IN (SELECT document_id FROM public_document) ORDER BY ${key}`,
    );
  return [
    ...marked<CorpusArticle>(ARTICLES, 'kb_id').map(articleDocument),
    ...marked<KnowledgeRow>(KNOWLEDGE, 'knowledge_id').map(knowledgeDocument),
  ];
}

/** Looks an id up in every table a document can be in; ids of different kinds never collide. */
export function readDocument(sql: Sql, id: string): DocumentRecord | null {
  const found = findDocument(sql, id);
  if (found === null) return null;
  const marks = sql.all('SELECT 1 FROM public_document WHERE document_id = ?', [id]);
  return { ...found, is_public: marks.length > 0 };
}

function findDocument(sql: Sql, id: string): Omit<DocumentRecord, 'is_public'> | null {
  const [article] = sql.all<WithState<CorpusArticle>>(`${ARTICLES} WHERE d.kb_id = ?`, [id]);
  if (article) return { document: articleDocument(article), status: article.state };
  const [script] = sql.all<WithState<ScriptRow>>(`${SCRIPTS} WHERE d.script_id = ?`, [id]);
  if (script) return { document: scriptDocument(script), status: script.state };
  const [ticket] = sql.all<WithState<CorpusTicket>>(`${TICKETS} WHERE d.ticket_number = ?`, [id]);
  if (ticket) return { document: ticketDocument(ticket), status: ticket.state };
  const [knowledge] = sql.all<WithState<KnowledgeRow>>(`${KNOWLEDGE} WHERE d.knowledge_id = ?`, [id]);
  return knowledge ? { document: knowledgeDocument(knowledge), status: knowledge.state } : null;
}

function articleDocument(found: WithState<CorpusArticle>): KnowledgeDocument {
  const row = withoutState(found);
  const dates = { created_at: fromStoredOrNull(row.created_at), updated_at: fromStoredOrNull(row.updated_at) };
  return { kind: 'article', article: { ...row, ...dates, status: found.state } };
}

function scriptDocument(found: WithState<ScriptRow>): KnowledgeDocument {
  const row = withoutState(found);
  return { kind: 'script', script: { ...row, inputs: JSON.parse(row.inputs) as string[], status: found.state } };
}

function ticketDocument(found: WithState<CorpusTicket>): KnowledgeDocument {
  const row = withoutState(found);
  const dates = { created_at: fromStoredOrNull(row.created_at), closed_at: fromStoredOrNull(row.closed_at) };
  return { kind: 'ticket', ticket: { ...row, ...dates } };
}

function knowledgeDocument(found: WithState<KnowledgeRow>): KnowledgeDocument {
  const row = withoutState(found);
  const references = row.reference_articles === null ? [] : (JSON.parse(row.reference_articles) as string[]);
  return { kind: 'knowledge', knowledge: { ...row, reference_articles: references } };
}

function withoutState<Row extends object>(row: WithState<Row>): Row {
  const copy: Row & { state?: DocumentStatus } = { ...row };
  delete copy.state;
  return copy;
}
