import { createHash } from 'node:crypto';
import type { Conversation, RagResponse, Ticket } from '@resolution/contracts';
import type { NewTicket, NewTicketAnalysis, NewTicketColumns, TicketOrigin, Tx } from '@resolution/db';
import { type EngineResolution, readIssue } from '@resolution/rag';
import { isSameGap, issueWords } from '../learning/gap-issue.ts';

/** A resolution whose score may be missing: a judge that failed leaves it "not scored". */
export interface Resolution extends Omit<EngineResolution, 'relevancy_score' | 'relevancy_breakdown'> {
  readonly relevancy_score: EngineResolution['relevancy_score'] | null;
  readonly relevancy_breakdown: EngineResolution['relevancy_breakdown'] | null;
}

/** The documented columns that a resolution fills. */
export type ResolutionColumns = Pick<
  NewTicketColumns,
  | 'category'
  | 'resolution_content'
  | 'relevancy_score'
  | 'relevancy_points'
  | 'accuracy_points'
  | 'completeness_points'
  | 'reasoning'
  | 'kb_id'
  | 'script_id'
  | 'generated_kb_id'
  | 'similarity_score'
  | 'distance'
  | 'priority'
  | 'sentiment'
>;

/** What is left of "… for Oak Court." when the engine has taken the name out, which is not part of the issue. */
const DANGLING = / (?:for|at|from|with|in)? ?(?=[.,;!?](?: |$))/g;
/** How much of a problem a list shows. */
const EXCERPT_LENGTH = 140;

export function resolutionColumns(resolution: Resolution): ResolutionColumns {
  const points = resolution.relevancy_breakdown;
  return {
    category: resolution.category,
    resolution_content: resolution.content,
    relevancy_score: resolution.relevancy_score,
    relevancy_points: points?.relevancy_points ?? null,
    accuracy_points: points?.accuracy_points ?? null,
    completeness_points: points?.completeness_points ?? null,
    reasoning: resolution.reasoning,
    kb_id: resolution.kb_id,
    script_id: resolution.script_id,
    generated_kb_id: resolution.generated_kb_id,
    similarity_score: resolution.similarity_score,
    distance: resolution.distance,
    priority: resolution.priority,
    sentiment: resolution.sentiment,
  };
}

/** What is kept of a resolution beside the documented columns. */
export function analysisOf({ tier, abstained, engine_version, evidence, sources, gap }: Resolution): NewTicketAnalysis {
  return { tier, abstained, engine_version, evidence, sources, gap: gap?.description ?? null };
}

/** Everything a new ticket is made of. */
export interface TicketMaking {
  readonly conversation: Conversation;
  readonly resolution: Resolution;
  /** What the customer came for, where it was read from the transcript before. */
  readonly issue?: string;
  /** Drawn before, when something else has to name the ticket. */
  readonly ticket_id?: string;
  readonly origin: Omit<TicketOrigin, 'excerpt'>;
  /** ISO 8601; the row's own date goes before it. */
  readonly now: string;
}

/** Puts a conversation and its resolution together as the row to insert. */
export function newTicketOf({ conversation, resolution, issue, ticket_id, origin, now }: TicketMaking): NewTicket {
  return {
    ...(ticket_id === undefined ? {} : { ticket_id }),
    columns: {
      ...conversationColumns(conversation),
      ...resolutionColumns(resolution),
      created_by: userOf(origin.owner),
      created_at: new Date(conversation.created_date ?? now).toISOString(),
    },
    analysis: analysisOf(resolution),
    origin: { ...origin, excerpt: excerptOf(issue ?? readIssue(conversation.transcript, conversation).text) },
  };
}

/** The ticket that shows a gap. */
export interface GapTicket {
  readonly ticket_id: string;
  readonly conversation_id: string;
  /** What the customer came for, as `readIssue` gives it; equal issues show the same gap. */
  readonly issue?: string;
  readonly at: string;
}

/**
 * Drafts the article that a ticket without support shows to be missing, as a draft that is never retrieved, with its
 * learning event; where an open gap is the same already, the ticket is put under that one. To be called in the transaction that stores the resolution.
 *
 * @returns The draft's `KB-SYN-…` id for the ticket's `generated_kb_id`; null when the resolution has no gap.
 */
export async function draftForGap(
  tx: Tx,
  { gap }: Resolution,
  { issue, ...ticket }: GapTicket,
): Promise<string | null> {
  if (gap === null) return null;
  const { title, body, category, description } = gap;
  const words = issueWords(issue ?? title);
  const same = tx.gaps.candidates(words).find(({ common, size }) => isSameGap(common, size, words.length));
  if (same !== undefined) {
    tx.gaps.gather(same.gap_id, ticket);
    return same.kb_id;
  }
  const kbId = await tx.corpus.createDraft({ title, body, category, detected_gap: description, ...ticket });
  const gapId = tx.gaps.idOfDraft(kbId);
  if (gapId === null) throw new Error(`${kbId} was drafted for no gap`);
  tx.gaps.gather(gapId, ticket, words);
  return kbId;
}

/** The documented RAG response for a stored ticket. */
export function toRagResponse(ticket: Ticket): RagResponse {
  return ragResponse(ticket, ticket);
}

/**
 * The documented RAG response for a conversation that is not stored. Its `ticket_id` is derived from the conversation:
 * it has the documented form, is the same in every run, and belongs to no ticket.
 */
export function previewRagResponse(conversation: Conversation, resolution: Resolution, now: string): RagResponse {
  return ragResponse(
    {
      ...conversationColumns(conversation),
      ticket_id: previewTicketId(conversation),
      created_at: new Date(conversation.created_date ?? now).toISOString(),
    },
    resolutionColumns(resolution),
  );
}

function ragResponse(
  ticket: Pick<
    Ticket,
    'ticket_id' | 'created_at' | 'conversation_id' | 'first_tier_agent_name' | 'product' | 'channel'
  >,
  resolution: ResolutionColumns,
): RagResponse {
  const { relevancy_points, accuracy_points, completeness_points } = resolution;
  const scored = relevancy_points !== null && accuracy_points !== null && completeness_points !== null;
  return {
    ticket_id: ticket.ticket_id,
    created_date: ticket.created_at.slice(0, 10),
    conversation_id: ticket.conversation_id,
    first_tier_agent_name: ticket.first_tier_agent_name,
    product: ticket.product,
    category: resolution.category,
    resolution: {
      content: resolution.resolution_content ?? '',
      agent_id: ticket.first_tier_agent_name,
      relevancy_score: resolution.relevancy_score,
      relevancy_breakdown: scored ? { relevancy_points, accuracy_points, completeness_points } : null,
      reasoning: resolution.reasoning ?? '',
      reference_article: {
        kb_id: resolution.kb_id,
        script_id: resolution.script_id,
        generated_kb_id: resolution.generated_kb_id,
      },
    },
    metadata: {
      similarity_score: resolution.similarity_score,
      distance: resolution.distance,
      priority: resolution.priority ?? 'Medium',
      sentiment: resolution.sentiment ?? 'Neutral',
      channel: ticket.channel,
    },
  };
}

function conversationColumns(conversation: Conversation) {
  return {
    conversation_id: conversation.conversation_id,
    transcript: conversation.transcript,
    channel: conversation.channel ?? null,
    customer_role: conversation.customer_role ?? null,
    product: conversation.product ?? null,
    first_tier_agent_name: conversation.first_tier_agent_name ?? null,
    account_name: conversation.account_name ?? null,
    property_name: conversation.property_name ?? null,
    property_city: conversation.property_city ?? null,
    property_state: conversation.property_state ?? null,
    contact_name: conversation.contact_name ?? null,
    contact_role: conversation.contact_role ?? null,
    contact_phone: conversation.contact_phone ?? null,
  };
}

/** The customer's problem in the customer's words, cut at a word. */
function excerptOf(text: string): string | null {
  const issue = text.replace(/\s+/g, ' ').replace(DANGLING, '').trim();
  if (issue.length <= EXCERPT_LENGTH) return issue === '' ? null : issue;
  const cut = issue.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH / 2)).toWellFormed()}…`;
}

/** `user:7` → 7; tickets that an agent uploaded have no `created_by`, which can only name a user. */
function userOf(owner: string): number | null {
  return owner.startsWith('user:') ? Number(owner.slice('user:'.length)) : null;
}

function previewTicketId({ conversation_id, transcript }: Conversation): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([conversation_id, transcript]))
    .digest();
  return `CS-${10_000_000 + (digest.readUInt32BE(0) % 90_000_000)}`;
}
