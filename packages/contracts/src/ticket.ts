import { z } from 'zod';
import { conflictResolutionSchema, rejectReasonSchema } from './decision.ts';
import { prioritySchema, sentimentSchema, supportTierSchema, ticketStatusSchema } from './enums.ts';
import { knowledgeRefSchema, ticketIdSchema, ticketRefSchema } from './ids.ts';
import { maskedItemSchema } from './models.ts';
import { RESOLUTION_MAX_LENGTH, TICKET_SORTS } from './values.ts';

const dateTimeSchema = z.iso.datetime().meta({ format: 'date-time' });

/** The documented `ticket` table, column by column. */
export const ticketSchema = z
  .object({
    id: z.int(),
    ticket_id: ticketIdSchema,
    conversation_id: z.string(),
    channel: z.string().nullable(),
    customer_role: z.string().nullable(),
    product: z.string().nullable(),
    category: z.string().nullable(),
    transcript: z.string().nullable(),
    first_tier_agent_name: z.string().nullable(),
    account_name: z.string().nullable(),
    property_name: z.string().nullable(),
    property_city: z.string().nullable(),
    property_state: z.string().nullable(),
    contact_name: z.string().nullable(),
    contact_role: z.string().nullable(),
    contact_phone: z.string().nullable(),
    status: ticketStatusSchema,
    created_by: z.int().nullable(),
    assigned_to: z.int().nullable(),
    resolution_content: z.string().nullable(),
    edited_resolution: z.string().nullable(),
    relevancy_score: z.int().nullable(),
    relevancy_points: z.int().nullable(),
    accuracy_points: z.int().nullable(),
    completeness_points: z.int().nullable(),
    reasoning: z.string().nullable(),
    kb_id: z.string().nullable(),
    script_id: z.string().nullable(),
    generated_kb_id: z.string().nullable(),
    similarity_score: z.number().nullable(),
    distance: z.number().nullable(),
    priority: prioritySchema.nullable(),
    sentiment: sentimentSchema.nullable(),
    created_at: dateTimeSchema,
    updated_at: dateTimeSchema.nullable(),
    resolved_at: dateTimeSchema.nullable(),
  })
  .meta({ id: 'Ticket' });
export type Ticket = z.infer<typeof ticketSchema>;

/** A ticket as lists show it: without its long texts, with the tier its resolution needs. */
export const ticketSummarySchema = ticketSchema
  .omit({ transcript: true, resolution_content: true, edited_resolution: true, reasoning: true })
  .extend({
    tier: supportTierSchema.nullable(),
    /** How the customer's problem begins, in the customer's words. */
    excerpt: z.string().nullable(),
    /** The `agent_id` behind `assigned_to`. */
    assignee: z.string().nullable(),
  })
  .meta({ id: 'TicketSummary' });
export type TicketSummary = z.infer<typeof ticketSummarySchema>;

export const ticketHistoryActionSchema = z.enum([
  'created',
  'claimed',
  'status_changed',
  'resolution_generated',
  'resolution_edited',
  'triage_corrected',
  'approved',
  'rejected',
  'came_back',
]);
export type TicketHistoryAction = z.infer<typeof ticketHistoryActionSchema>;

export const ticketHistoryEntrySchema = z
  .object({
    id: z.int(),
    action: ticketHistoryActionSchema,
    from_status: ticketStatusSchema.nullable(),
    to_status: ticketStatusSchema.nullable(),
    /** Who did it, as people know them; null for the system. */
    actor: z.string().nullable(),
    /** A reject reason, or the field that changed with its old and new value. */
    detail: z.string().nullable(),
    at: dateTimeSchema,
  })
  .meta({ id: 'TicketHistoryEntry' });
export type TicketHistoryEntry = z.infer<typeof ticketHistoryEntrySchema>;

/** Words of the transcript that decided a part of the triage; `start` and `end` are offsets in UTF-16 units. */
export const evidenceSpanSchema = z.object({
  field: z.enum(['category', 'priority', 'sentiment', 'tier']),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  /** What the words were taken to mean: "scope: all sites", "negated", "deadline: today". */
  note: z.string(),
});
export type EvidenceSpan = z.infer<typeof evidenceSpanSchema>;

/** A document the resolution rests on, with the passage that was used. */
export const citedSourceSchema = z.object({
  id: z.string(),
  kind: z.enum(['article', 'script', 'knowledge', 'ticket']),
  title: z.string(),
  score: z.number(),
  similarity_score: z.number().nullable(),
  distance: z.number().nullable(),
  passage: z.string(),
  /** False for what was found near but supports no sentence of the resolution. */
  cited: z.boolean(),
  /** Scripts with the same statements under other ids. */
  equivalent_ids: z.array(z.string()),
});
export type CitedSource = z.infer<typeof citedSourceSchema>;

/** What the engine knows of a ticket beside the documented columns. */
export const ticketAnalysisSchema = z
  .object({
    tier: supportTierSchema,
    abstained: z.boolean(),
    engine_version: z.string(),
    evidence: z.array(evidenceSpanSchema),
    sources: z.array(citedSourceSchema),
    gap: z.string().nullable(),
  })
  .meta({ id: 'TicketAnalysis' });
export type TicketAnalysis = z.infer<typeof ticketAnalysisSchema>;

export const ticketDetailSchema = ticketSchema
  .extend({
    history: z.array(ticketHistoryEntrySchema),
    analysis: ticketAnalysisSchema.nullable(),
    assignee: z.object({ id: z.int(), username: z.string(), agent_id: z.string() }).nullable(),
    knowledge_id: z.string().nullable(),
    /** Tickets whose transcript is nearly the same. */
    similar_ticket_ids: z.array(z.string()),
    /** What was masked before the text left for a model; Tier3 alone is told. */
    masked: z.array(maskedItemSchema).optional(),
  })
  .meta({ id: 'TicketDetail' });
export type TicketDetail = z.infer<typeof ticketDetailSchema>;

export const ticketSortSchema = z.enum(TICKET_SORTS);
export type TicketSort = z.infer<typeof ticketSortSchema>;

/** Filters as domain values. Doors that carry text (a query string) turn their text into these first. */
export const ticketFilterSchema = z.object({
  status: ticketStatusSchema.optional(),
  category: z.string().max(100).optional(),
  priority: prioritySchema.optional(),
  product: z.string().max(100).optional(),
  sentiment: sentimentSchema.optional(),
  channel: z.string().max(50).optional(),
  tier: supportTierSchema.optional(),
  assigned_to: z.union([z.literal('me'), z.literal('none'), z.int().positive()]).optional(),
  created_from: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  created_to: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  /** Only tickets whose resolution cites this document. */
  cites: z.string().max(40).optional(),
  q: z.string().trim().max(200).optional(),
});
export type TicketFilter = z.infer<typeof ticketFilterSchema>;

export const ticketPageSchema = z
  .object({ tickets: z.array(ticketSummarySchema), next_cursor: z.string().nullable(), total: z.int().min(0) })
  .meta({ id: 'TicketPage' });
export type TicketPage = z.infer<typeof ticketPageSchema>;

const ticketRefInput = { id: ticketRefSchema };
const resolutionTextSchema = z
  .string()
  .trim()
  .min(1, 'Write the resolution first')
  .max(RESOLUTION_MAX_LENGTH, `Keep the resolution under ${RESOLUTION_MAX_LENGTH} characters`);

export const changeStatusInputSchema = z.strictObject({ ...ticketRefInput, status: ticketStatusSchema });
export const editResolutionInputSchema = z.strictObject({
  ...ticketRefInput,
  edited_resolution: resolutionTextSchema,
  /** `updated_at` as last seen; when it differs from the ticket's the edit is refused with 409. */
  updated_at: z.iso.datetime().nullable().optional(),
});
export const approveInputSchema = z.strictObject({
  ...ticketRefInput,
  edited_resolution: resolutionTextSchema.optional(),
  /** Writes the text into this entry, as its next version, instead of making another one. */
  update_knowledge_id: knowledgeRefSchema.optional(),
  /** Settles what the approval check found; without it a contradiction is 409. */
  resolution_of_conflict: conflictResolutionSchema.optional(),
});
export type ApproveInput = z.infer<typeof approveInputSchema>;
export const rejectInputSchema = z.strictObject({
  ...ticketRefInput,
  reason: z.string().trim().min(1, 'Say why it is rejected').max(2000),
  reason_code: rejectReasonSchema.optional(),
});
export const correctTriageInputSchema = z.strictObject({
  ...ticketRefInput,
  category: z.string().trim().min(1).max(100).optional(),
  priority: prioritySchema.optional(),
  sentiment: sentimentSchema.optional(),
});

/** Counts behind the queue's facets, under the same filters as the list. */
export const ticketFacetsSchema = z.object({
  status: z.record(z.string(), z.int()),
  category: z.record(z.string(), z.int()),
  priority: z.record(z.string(), z.int()),
  product: z.record(z.string(), z.int()),
  tier: z.record(z.string(), z.int()),
  mine: z.int(),
  unassigned: z.int(),
});
export type TicketFacets = z.infer<typeof ticketFacetsSchema>;

/** Tells an open page that something changed; it reads the ticket again if it shows it. */
export const ticketChangeSchema = z.object({
  /** Null when many changed at once, as an import does. */
  ticket_id: z.string().nullable(),
  status: ticketStatusSchema.nullable(),
  updated_at: dateTimeSchema.nullable(),
  action: z.union([ticketHistoryActionSchema, z.literal('imported')]),
  /** Who did it, as people know them. */
  actor: z.string().nullable(),
  /** `user:1` or `agent:3`, so that a page can tell its own acts. */
  actor_key: z.string().nullable(),
});
export type TicketChange = z.infer<typeof ticketChangeSchema>;
