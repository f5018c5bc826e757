import type { DocumentKind, KnowledgeDocument } from '@resolution/contracts';
import { primaryWrite, readSql, type SqlReading } from '../sql/statements.ts';
import { foldPunctuation } from '../text/fold.ts';
import { identifierTerms } from '../text/identifiers.ts';
import { readIssue } from '../text/issue.ts';
import { stemOf } from '../text/stems.ts';
import { productOfTitle, topicOfTitle } from './families.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The four places of a document where a word can stand. A match weighs by its place (`settings.fields`).
 * `title`: what it is called; `lead`: the sentence that says when it is needed; `body`: the rest; `meta`: tags, module,
 * category, inputs.
 */
export const FIELDS = ['title', 'lead', 'body', 'meta'] as const;
export type Field = (typeof FIELDS)[number];

/** One document as the index keeps it: terms by place, and what results show. */
export interface Searchable {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly terms: Readonly<Record<Field, Uint32Array>>;
  /** Plain text from which snippets and passages are cut: the lead, then the body. */
  readonly text: string;
  /** Product line that the title names before its colon: `PropertySuite (New)`. */
  readonly product: string | null;
  readonly category: string | null;
  readonly module: string | null;
  readonly document: KnowledgeDocument;
  readonly script: ScriptIdentity | null;
}

/** What a statement does to rows. */
export type RepairVerb = SqlReading['writes'][number]['verb'];

/** What tells one script from another. */
export interface ScriptIdentity {
  readonly reading: SqlReading;
  /** Spellings under which the primary table may be named: as the script spells it, then the table behind an alias. */
  readonly primary: readonly string[];
  /** The table it writes, folded; empty when it writes none. */
  readonly table: string;
  /** What it does to its primary table; null for a script that only calls a procedure. */
  readonly verb: RepairVerb | null;
  /** Every table and procedure, folded. */
  readonly tables: ReadonlySet<string>;
  /** Equal for scripts that do the same. */
  readonly signature: string;
  /** Terms of the category and of the module; equal names have equal terms. */
  readonly area: { readonly name: string; readonly category: Uint32Array; readonly module: Uint32Array };
}

export function documentId(document: KnowledgeDocument): string {
  if (document.kind === 'article') return document.article.kb_id;
  if (document.kind === 'script') return document.script.script_id;
  if (document.kind === 'ticket') return document.ticket.ticket_number;
  return document.knowledge.knowledge_id;
}

/** Only active articles and scripts may be found; solved tickets and approved knowledge always. */
export function isRetrievable(document: KnowledgeDocument): boolean {
  if (document.kind === 'article') return document.article.status === 'active';
  if (document.kind === 'script') return document.script.status === 'active';
  return true;
}

/** Reads a document into its searchable form; words new to the engine enter the lexicon. */
export function toSearchable(document: KnowledgeDocument, lexicon: Lexicon): Searchable {
  if (document.kind === 'article') return articleToSearchable(document, lexicon);
  if (document.kind === 'script') return scriptToSearchable(document, lexicon);
  if (document.kind === 'ticket') return ticketToSearchable(document, lexicon);
  return knowledgeToSearchable(document, lexicon);
}

const SECTION_START = /\b(?:Resolution|How To|Cause|Summary)\b[ :]*/;

function articleToSearchable(document: KnowledgeDocument & { kind: 'article' }, lexicon: Lexicon): Searchable {
  const { article } = document;
  const title = foldPunctuation(article.title);
  const body = withoutRepeatedTitle(foldPunctuation(article.body), title);
  const section = SECTION_START.exec(body);
  const cut = section === null ? firstSentenceEnd(body) : section.index;
  const lead = body.slice(0, cut).slice(0, 600);
  return {
    id: article.kb_id,
    kind: 'article',
    title: article.title,
    terms: {
      title: lexicon.read(topicOfTitle(title)),
      lead: lexicon.read(lead),
      body: lexicon.read(body.slice(lead.length)),
      meta: lexicon.read(
        `${productOfTitle(title) ?? ''} ${article.tags ?? ''} ${article.module ?? ''} ${article.category ?? ''}`,
      ),
    },
    text: body,
    product: productOfTitle(title),
    category: article.category,
    module: article.module,
    document,
    script: null,
  };
}

function withoutRepeatedTitle(body: string, title: string): string {
  return (body.startsWith(title) ? body.slice(title.length) : body).trim();
}

function firstSentenceEnd(text: string): number {
  const end = /[.!?](?:\s|$)|\n/.exec(text);
  return end === null ? Math.min(text.length, 200) : end.index + 1;
}

function scriptToSearchable(document: KnowledgeDocument & { kind: 'script' }, lexicon: Lexicon): Searchable {
  const { script } = document;
  const reading = readSql(script.script_text);
  const primary = primaryWrite(reading);
  const names = [...reading.tablesWritten, ...reading.tablesRead, ...reading.procedures];
  const columns = [...new Set(reading.writes.flatMap((write) => write.columns))];
  const spelled = primary === undefined ? reading.procedures : [...new Set([primary.target, primary.table])];
  return {
    id: script.script_id,
    kind: 'script',
    title: script.title,
    terms: {
      title: lexicon.internAll(spelled.flatMap((name) => [name.toLowerCase(), ...identifierTerms(name)])),
      lead: lexicon.internAll(columns.flatMap((column) => [column.toLowerCase(), ...identifierTerms(column)])),
      body: lexicon.internAll([
        ...names.flatMap((name) => [name.toLowerCase(), ...identifierTerms(name)]),
        ...reading.writes.map((write) => stemOf(write.verb)),
      ]),
      meta: lexicon.read(
        `${script.title} ${script.purpose} ${script.module ?? ''} ${script.category ?? ''} ${script.inputs.join(' ').replaceAll('_', ' ')}`,
      ),
    },
    text: script.purpose,
    product: null,
    category: script.category,
    module: script.module,
    document,
    script: {
      reading,
      primary: spelled,
      verb: primary?.verb ?? null,
      table: spelled.at(-1)?.toLowerCase() ?? '',
      tables: new Set([...names, ...spelled].map((name) => name.toLowerCase())),
      signature: `${script.category ?? ''}\n${reading.shape}`,
      area: {
        name: `${script.category ?? ''}\n${script.module ?? ''}`,
        category: lexicon.read(script.category ?? ''),
        module: lexicon.read(script.module ?? ''),
      },
    },
  };
}

function ticketToSearchable(document: KnowledgeDocument & { kind: 'ticket' }, lexicon: Lexicon): Searchable {
  const { ticket } = document;
  const description = foldPunctuation(ticket.description);
  const spoken = ticket.transcript === null ? '' : readIssue(ticket.transcript).text;
  const summary = foldPunctuation(ticket.issue_summary ?? '');
  return {
    id: ticket.ticket_number,
    kind: 'ticket',
    title: ticket.subject,
    terms: {
      title: lexicon.read(foldPunctuation(ticket.subject)),
      lead: lexicon.read(`${summary} ${spoken}`),
      body: lexicon.read(`${description} ${foldPunctuation(ticket.resolution)}`),
      meta: lexicon.read(
        `${ticket.tags ?? ''} ${ticket.module ?? ''} ${ticket.category ?? ''} ${ticket.root_cause ?? ''} ${ticket.case_type ?? ''}`,
      ),
    },
    text: `${ticket.description}\n${ticket.resolution}`,
    product: ticket.product,
    category: ticket.category,
    module: ticket.module,
    document,
    script: null,
  };
}

function knowledgeToSearchable(document: KnowledgeDocument & { kind: 'knowledge' }, lexicon: Lexicon): Searchable {
  const { knowledge } = document;
  const spoken = knowledge.transcript === null ? '' : readIssue(knowledge.transcript).text;
  const text = foldPunctuation(knowledge.resolution);
  const title = titleOfResolution(knowledge.resolution);
  return {
    id: knowledge.knowledge_id,
    kind: 'knowledge',
    title,
    terms: {
      title: lexicon.read(foldPunctuation(title)),
      lead: lexicon.read(spoken),
      body: lexicon.read(text),
      meta: lexicon.read(`${knowledge.product ?? ''} ${knowledge.category ?? ''}`),
    },
    // The customer's words find it, and are shown to nobody: the case may be somebody else's.
    text: knowledge.resolution,
    product: knowledge.product,
    category: knowledge.category,
    module: null,
    document,
    script: null,
  };
}

const REFERENCE_LINE = /^(?:KB|Script|Resolution|Knowledge):\s*\S+\s*$/;
const TITLE_LENGTH = 120;

/** An approved resolution carries no title: its first line of prose stands for one. */
function titleOfResolution(resolution: string): string {
  const line = resolution
    .split('\n')
    .map((candidate) => candidate.trim())
    .find((candidate) => candidate !== '' && !REFERENCE_LINE.test(candidate));
  const title = line ?? resolution.trim();
  return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).trimEnd()}\u2026`;
}
