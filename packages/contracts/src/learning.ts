import { z } from 'zod';
import { rejectReasonSchema } from './decision.ts';
import { documentKindSchema, documentStatusSchema } from './enums.ts';
import { knowledgeRefSchema, ticketRefSchema } from './ids.ts';
import { RANK_PARTS, RATE_GROUPS, RESOLUTION_MAX_LENGTH, THUMB_REASONS } from './values.ts';

const dateTimeSchema = z.iso.datetime().meta({ format: 'date-time' });
const shareSchema = z.number().min(0).max(1);
/** Why somebody decided so, for whoever reads it later. */
export const reasonSchema = z.string().trim().min(1, 'Say why').max(2000);

/** Longest title of an article; titles stand in lists. */
export const TITLE_MAX_LENGTH = 200;

/** What became of a text, piece by piece, in reading order. */
export const differencePartSchema = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type DifferencePart = z.infer<typeof differencePartSchema>;

/** What made a version. */
export const versionChangeSchema = z.enum([
  'imported',
  'drafted',
  'approved',
  'edited',
  'merged',
  'reverted',
  'rejected',
  'retired',
  'restored',
  'superseded',
  'published',
  'unpublished',
]);
export type VersionChange = z.infer<typeof versionChangeSchema>;

export const knowledgeVersionSchema = z
  .object({
    document_id: z.string(),
    version: z.int().min(1),
    title: z.string().nullable(),
    content: z.string(),
    category: z.string().nullable(),
    /** The state it was in from then on. */
    status: documentStatusSchema,
    change: versionChangeSchema,
    reason: z.string().nullable(),
    /** The ticket whose approval wrote it. */
    ticket_id: z.string().nullable(),
    author: z.string().nullable(),
    created_at: dateTimeSchema.nullable(),
  })
  .meta({ id: 'KnowledgeVersion' });
export type KnowledgeVersion = z.infer<typeof knowledgeVersionSchema>;

/** How often answers that rest on a document held, and how often they did not. */
export const sourceOutcomesSchema = z
  .object({
    approved: z.int().min(0),
    edited: z.int().min(0),
    /** Sum over the edited ones of the share that was kept. */
    edited_kept: z.number().min(0),
    rejected: z.int().min(0),
    reopened: z.int().min(0),
    thumbs_up: z.int().min(0),
    thumbs_down: z.int().min(0),
  })
  .meta({ id: 'SourceOutcomes' });
export type SourceOutcomes = z.infer<typeof sourceOutcomesSchema>;

export const NO_OUTCOMES: SourceOutcomes = {
  approved: 0,
  edited: 0,
  edited_kept: 0,
  rejected: 0,
  reopened: 0,
  thumbs_up: 0,
  thumbs_down: 0,
};

/** What outcomes do to a document's place: the mean of a Beta posterior, turned into a bounded shift of its rank. */
export const rankPriorSchema = z
  .object({
    outcomes: sourceOutcomesSchema,
    successes: z.number().min(0),
    failures: z.number().min(0),
    mean: shareSchema,
    lower: shareSchema,
    upper: shareSchema,
    /** Successes, and as many failures, that every document is taken to have had before any was seen. */
    assumed: z.number().min(0),
    /** Added to the rank. */
    shift: z.number(),
    /** The largest shift there is, up or down. */
    bound: z.number().min(0),
  })
  .meta({ id: 'RankPrior' });
export type RankPrior = z.infer<typeof rankPriorSchema>;

/** Who looks after a document and until when it was found to be right. */
export const knowledgeCareSchema = z
  .object({
    owner: z.object({ id: z.int(), username: z.string(), agent_id: z.string() }).nullable(),
    verify_by: dateTimeSchema.nullable(),
    verified_at: dateTimeSchema.nullable(),
    verified_by: z.string().nullable(),
    /** Past its date. Only verifying it clears this; being retrieved does not. */
    stale: z.boolean(),
  })
  .meta({ id: 'KnowledgeCare' });
export type KnowledgeCare = z.infer<typeof knowledgeCareSchema>;

/** One line of lineage, as the corpus keeps it. `kb_id` is what was made or cited, `source_id` what it came from or who cited it. */
export const lineageLineSchema = z
  .object({
    kb_id: z.string(),
    source_type: z.string(),
    source_id: z.string(),
    relationship: z.string(),
    evidence_snippet: z.string().nullable(),
    event_at: dateTimeSchema.nullable(),
  })
  .meta({ id: 'LineageLine' });

/** A line of lineage seen from one of its ends. */
const historyLineSchema = lineageLineSchema
  .extend({
    /** What stands at the other end. */
    other_id: z.string(),
    /** What the other end opens as; null for what has no page, such as the conversation of a corpus. */
    opens: z.enum(['document', 'ticket', 'gap']).nullable(),
  })
  .meta({ id: 'HistoryLine' });
export type HistoryLine = z.infer<typeof historyLineSchema>;

export const knowledgeHistorySchema = z
  .object({
    id: z.string(),
    kind: documentKindSchema,
    status: documentStatusSchema,
    /** Newest first, each with what it changed in the one before. */
    versions: z.array(
      knowledgeVersionSchema.extend({ difference: z.array(differencePartSchema), changed_share: shareSchema }),
    ),
    /**
     * What the engine had proposed for the ticket that made the first version, with what the agent changed. Null for what
     * no ticket made, and where the engine had found nothing to propose.
     */
    proposal: z
      .object({ content: z.string(), difference: z.array(differencePartSchema), changed_share: shareSchema })
      .nullable(),
    care: knowledgeCareSchema,
    prior: rankPriorSchema,
    /** What it came from. */
    came_from: z.array(historyLineSchema),
    /** What came from it, the newest tickets that cite it, and solved tickets of the corpus that used it. */
    led_to: z.array(historyLineSchema),
    /** How many tickets of this system cite it in all. */
    cited_count: z.int().min(0),
  })
  .meta({ id: 'KnowledgeHistory' });
export type KnowledgeHistory = z.infer<typeof knowledgeHistorySchema>;

export const editKnowledgeInputSchema = z.strictObject({
  id: knowledgeRefSchema,
  title: z.string().trim().min(1).max(TITLE_MAX_LENGTH).optional(),
  content: z
    .string()
    .trim()
    .min(1, 'Write the text first')
    .max(RESOLUTION_MAX_LENGTH, `Keep the text under ${RESOLUTION_MAX_LENGTH} characters`),
  reason: reasonSchema,
  /** The newest version as last seen; 409 when there is a newer one. */
  version: z.int().min(1).optional(),
});

/** A document past its date, with how much rests on it. */
export const staleDocumentSchema = z
  .object({
    id: z.string(),
    kind: documentKindSchema,
    title: z.string(),
    category: z.string().nullable(),
    care: knowledgeCareSchema,
    /** Tickets whose resolution cites it. */
    cited: z.int().min(0),
  })
  .meta({ id: 'StaleDocument' });
export type StaleDocument = z.infer<typeof staleDocumentSchema>;

export const stalePageSchema = z
  .object({ documents: z.array(staleDocumentSchema), next_cursor: z.string().nullable(), total: z.int().min(0) })
  .meta({ id: 'StalePage' });
export type StalePage = z.infer<typeof stalePageSchema>;

export const careInputSchema = z.strictObject({
  id: knowledgeRefSchema,
  /** An agent's `agent_id`; null for nobody. */
  owner: z.string().max(50).nullable().optional(),
  verify_by: z.iso.datetime().nullable().optional(),
});

export const outcomeKindSchema = z.enum(['approved', 'edited', 'rejected', 'reopened', 'thumbs_up', 'thumbs_down']);
export type OutcomeKind = z.infer<typeof outcomeKindSchema>;

/** One time an answer held or did not. Who said so is not part of it. */
export const outcomeSchema = z
  .object({
    id: z.int(),
    kind: outcomeKindSchema,
    /** The ticket that was decided or came back; null for a thumb. */
    ticket_id: z.string().nullable(),
    category: z.string().nullable(),
    at: dateTimeSchema,
  })
  .meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof outcomeSchema>;

export const outcomePageSchema = z
  .object({ outcomes: z.array(outcomeSchema), next_cursor: z.string().nullable(), total: z.int().min(0) })
  .meta({ id: 'OutcomePage' });
export type OutcomePage = z.infer<typeof outcomePageSchema>;

export const reopenedInputSchema = z.strictObject({ id: ticketRefSchema, reason: reasonSchema });

/** Short list behind a thumb down; the text beside it says the rest. */
export const thumbReasonSchema = rejectReasonSchema.extract(THUMB_REASONS);
export type ThumbReason = z.infer<typeof thumbReasonSchema>;

export const thumbInputSchema = z.strictObject({
  rating: z.enum(['up', 'down']),
  /** The question asked and the sources that the answer rests on: together they are the answer that is judged. */
  message: z.string().trim().min(1).max(4000),
  source_ids: z.array(knowledgeRefSchema).min(1).max(20),
  reason: z.string().trim().max(2000).optional(),
  reason_code: thumbReasonSchema.optional(),
});

/** Why people said that an answer which rests on a document did not help. Who said it is not part of it. */
export const complaintListSchema = z
  .object({
    complaints: z.array(
      z.object({ reason_code: thumbReasonSchema.nullable(), reason: z.string().nullable(), at: dateTimeSchema }),
    ),
  })
  .meta({ id: 'ComplaintList' });
export type Complaint = z.infer<typeof complaintListSchema>['complaints'][number];

/** Why an entry is held to say something else about the same issue. */
export const conflictGroundSchema = z.object({
  kind: z.enum(['polarity', 'number', 'path', 'advice']),
  /** A sentence for the person who decides. */
  message: z.string(),
  ours: z.string(),
  theirs: z.string(),
});
export type ConflictGround = z.infer<typeof conflictGroundSchema>;

const comparedEntrySchema = z.object({
  id: z.string(),
  kind: documentKindSchema,
  title: z.string(),
  content: z.string(),
  /** How alike the issues and the texts are, 0 to 1. */
  issue_similarity: shareSchema,
  text_similarity: shareSchema,
  /** From their text to ours. */
  difference: z.array(differencePartSchema),
});

export const approvalCheckSchema = z
  .object({
    /** What an approval would keep. */
    text: z.string().nullable(),
    /** Entries that say nearly the same: one of them can be updated instead. */
    near_copies: z.array(comparedEntrySchema),
    /** Entries that say something else about the same issue: to be resolved before approving. */
    contradictions: z.array(comparedEntrySchema.extend({ grounds: z.array(conflictGroundSchema) })),
  })
  .meta({ id: 'ApprovalCheck' });
export type ApprovalCheck = z.infer<typeof approvalCheckSchema>;

/** One measure of a match with what it adds to the rank. */
export const rankPartSchema = z.object({
  name: z.enum(RANK_PARTS),
  value: z.number(),
  weight: z.number(),
  points: z.number(),
});

export const rankExplanationSchema = z
  .object({
    id: z.string(),
    kind: documentKindSchema,
    query: z.string(),
    /** Its place among the documents of its kind, 1 for the best; null when it is not among the first fifty. */
    place: z.int().min(1).nullable(),
    /** The place it would have without outcomes. */
    place_without_outcomes: z.int().min(1).nullable(),
    rank: z.number(),
    parts: z.array(rankPartSchema),
    prior: rankPriorSchema,
  })
  .meta({ id: 'RankExplanation' });
export type RankExplanation = z.infer<typeof rankExplanationSchema>;

export const rateGroupSchema = z.enum(RATE_GROUPS);
export type RateGroup = z.infer<typeof rateGroupSchema>;

export const rateSchema = z.object({
  key: z.string(),
  /** What a source is called; null for a category, a kind, and a source that is no more. */
  title: z.string().nullable(),
  approved: z.int(),
  edited: z.int(),
  rejected: z.int(),
  reopened: z.int(),
  /** Approved or edited among all decided. */
  acceptance_rate: shareSchema.nullable(),
  /** Wilson interval of it, 95 %. */
  acceptance_lower: shareSchema.nullable(),
  acceptance_upper: shareSchema.nullable(),
  /** Edited among the accepted, and how much of a text was changed then, on average. */
  edit_rate: shareSchema.nullable(),
  mean_edit_share: shareSchema.nullable(),
});
export type Rate = z.infer<typeof rateSchema>;

export const ratesSchema = z
  .object({
    by: rateGroupSchema,
    rates: z.array(rateSchema),
    next_cursor: z.string().nullable(),
    total: z.int().min(0),
  })
  .meta({ id: 'Rates' });
export type Rates = z.infer<typeof ratesSchema>;
