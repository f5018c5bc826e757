import {
  type CorpusArticle,
  type CorpusLearningEvent,
  type CorpusLineage,
  type CorpusPlaceholder,
  type CorpusScript,
  type CorpusTicket,
  type DocumentStatus,
  knowledgeIdSchema,
  type SupportTier,
  scriptIdSchema,
  supportTierSchema,
  ticketIdSchema,
} from '@resolution/contracts';
import { documentStatus } from './document-status.ts';
import type {
  ARTICLE_SHEET,
  CONVERSATION_SHEET,
  LEARNING_SHEET,
  LINEAGE_SHEET,
  PLACEHOLDER_SHEET,
  SCRIPT_SHEET,
  TICKET_SHEET,
} from './sheets.ts';
import type { TableRow, TableSpec } from './table.ts';

/** A row of one of the sheets. */
export type RowOf<Spec> = Spec extends TableSpec<infer Key, infer Needed> ? TableRow<Key, Needed> : never;

/** What a row became: an item, perhaps with a remark about what was left out, or the reason why it is none. */
export type Outcome<Item> = { readonly item: Item; readonly warning?: string } | { readonly refusal: string };

export function toArticle({ values }: RowOf<typeof ARTICLE_SHEET>): Outcome<CorpusArticle> {
  const { kb_id } = values;
  if (!knowledgeIdSchema.safeParse(kb_id).success) return unknownId('KB_Article_ID', kb_id, 'KB-094D40D3B5');
  const { status, warning } = readStatus(values.status);
  return { item: { ...values, status }, ...warning };
}

export function toScript({ values }: RowOf<typeof SCRIPT_SHEET>): Outcome<CorpusScript> {
  const { script_id, purpose, inputs } = values;
  if (!scriptIdSchema.safeParse(script_id).success) return unknownId('Script_ID', script_id, 'SCRIPT-0521');
  const { status, warning } = readStatus(values.status);
  const script = {
    ...values,
    purpose: purpose ?? '',
    inputs: placeholdersIn(inputs ?? ''),
    status,
  };
  return { item: script, ...warning };
}

export function toTicket({ values }: RowOf<typeof TICKET_SHEET>): Outcome<CorpusTicket> {
  const { ticket_number, subject, description, resolution } = values;
  if (!ticketIdSchema.safeParse(ticket_number).success) return unknownId('Ticket_Number', ticket_number, 'CS-35956164');
  const tier = readTier(values.tier);
  const ticket = {
    ...values,
    tier,
    subject: subject ?? '',
    description: description ?? '',
    resolution: resolution ?? '',
    issue_summary: null,
    transcript: null,
  };
  if (tier !== null || values.tier === null) return { item: ticket };
  return { item: ticket, warning: `Tier "${values.tier}" is none of 1, 2 and 3 and was left out` };
}

/** What the conversation of a ticket adds to it. */
export interface TicketConversation {
  readonly ticket_number: string;
  readonly issue_summary: string | null;
  readonly transcript: string | null;
}

/**
 * Joins conversations to tickets: by ticket number, and where a conversation has none by its own id, as the workbook's
 * README says.
 */
export function conversationJoiner(tickets: readonly CorpusTicket[]) {
  const numbers = new Set(tickets.map((ticket) => ticket.ticket_number));
  const byConversation = new Map(tickets.map((ticket) => [ticket.conversation_id, ticket.ticket_number]));
  return ({ values }: RowOf<typeof CONVERSATION_SHEET>): Outcome<TicketConversation> => {
    const { conversation_id, issue_summary, transcript } = values;
    const ticket_number = values.ticket_number ?? byConversation.get(conversation_id);
    if (ticket_number === undefined || !numbers.has(ticket_number)) {
      return { refusal: `Conversation ${conversation_id} belongs to no ticket of the workbook` };
    }
    return { item: { ticket_number, issue_summary, transcript } };
  };
}

export function toLineage({ values }: RowOf<typeof LINEAGE_SHEET>): Outcome<CorpusLineage> {
  return { item: values };
}

export function toLearningEvent({ values }: RowOf<typeof LEARNING_SHEET>): Outcome<CorpusLearningEvent> {
  return { item: { ...values, detected_gap: values.detected_gap ?? '' } };
}

export function toPlaceholder({ values }: RowOf<typeof PLACEHOLDER_SHEET>): Outcome<CorpusPlaceholder> {
  return { item: { ...values, meaning: values.meaning ?? '' } };
}

/** Placeholders named in a list such as `<DATABASE>, <SITE_NAME>`, each once. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(text.match(/<[^<>]+>/g) ?? [])];
}

/** `3`, `Tier 3` and `T3` are all Tier3. */
function readTier(text: string | null): SupportTier | null {
  const digit = /^\D*([123])$/.exec(text ?? '')?.[1];
  return supportTierSchema.safeParse(`Tier${digit}`).data ?? null;
}

/** No status at all means that the sheet makes no difference: active. A word nobody knows is kept out of use. */
function readStatus(word: string | null): { status: DocumentStatus; warning?: { warning: string } } {
  if (word === null) return { status: 'active' };
  const status = documentStatus(word);
  if (status !== undefined) return { status };
  return {
    status: 'draft',
    warning: { warning: `Status "${word}" is not known; taken as a draft, which is not used` },
  };
}

function unknownId(column: string, id: string, example: string): { refusal: string } {
  return { refusal: `${column} "${id}" is not of the form ${example}` };
}
