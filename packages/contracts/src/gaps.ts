import { z } from 'zod';
import { rejectReasonSchema } from './decision.ts';
import { documentKindSchema, documentStatusSchema, prioritySchema } from './enums.ts';
import { reasonSchema, TITLE_MAX_LENGTH } from './learning.ts';
import { GAP_STATUSES, RESOLUTION_MAX_LENGTH } from './values.ts';

const dateTimeSchema = z.iso.datetime().meta({ format: 'date-time' });

export const gapRefSchema = z
  .string()
  .regex(/^(?:GAP|LEARN)-\d{1,12}$/, 'Use the id of a learning event')
  .meta({ examples: ['GAP-0001'] });

export const gapStatusSchema = z.enum(GAP_STATUSES);
export type GapStatus = z.infer<typeof gapStatusSchema>;

export const gapSummarySchema = z
  .object({
    gap_id: z.string(),
    status: gapStatusSchema,
    title: z.string(),
    category: z.string().nullable(),
    kb_id: z.string().nullable(),
    /** Tickets that show it. */
    count: z.int().min(0),
    /** The worst priority among them. */
    worst: prioritySchema.nullable(),
    /** Count weighed by priority; the list is sorted by it. */
    hurt: z.number().min(0),
    first_at: dateTimeSchema.nullable(),
    last_at: dateTimeSchema.nullable(),
  })
  .meta({ id: 'GapSummary' });
export type GapSummary = z.infer<typeof gapSummarySchema>;

export const gapPageSchema = z
  .object({
    gaps: z.array(gapSummarySchema),
    next_cursor: z.string().nullable(),
    total: z.int().min(0),
    counts: z.record(gapStatusSchema, z.int()),
  })
  .meta({ id: 'GapPage' });
export type GapPage = z.infer<typeof gapPageSchema>;

/** A ticket that shows a gap; one of the corpus has no state. */
const gapTicketSchema = z.object({
  ticket_id: z.string(),
  conversation_id: z.string(),
  priority: prioritySchema.nullable(),
  status: z.string().nullable(),
  excerpt: z.string().nullable(),
  at: dateTimeSchema,
});

export const gapTicketPageSchema = z
  .object({ tickets: z.array(gapTicketSchema), next_cursor: z.string().nullable(), total: z.int().min(0) })
  .meta({ id: 'GapTicketPage' });
export type GapTicketPage = z.infer<typeof gapTicketPageSchema>;

export const gapDetailSchema = gapSummarySchema
  .extend({
    detected_gap: z.string(),
    draft: z.object({ title: z.string(), body: z.string(), status: documentStatusSchema }).nullable(),
    reviewer: z.string().nullable(),
    decided_at: dateTimeSchema.nullable(),
    reason: z.string().nullable(),
    /** The first tickets that show it; `count` says how many there are, their own list has them all. */
    tickets: z.array(gapTicketSchema),
    /** What came nearest to the first ticket and answered nothing. */
    nearest: z.array(z.object({ id: z.string(), kind: documentKindSchema, title: z.string() })),
  })
  .meta({ id: 'GapDetail' });
export type GapDetail = z.infer<typeof gapDetailSchema>;

export const gapListInputSchema = z.object({
  status: gapStatusSchema.optional(),
  category: z.string().max(100).optional(),
});

export const acceptGapInputSchema = z.strictObject({
  id: gapRefSchema,
  title: z.string().trim().min(1, 'Give it a title').max(TITLE_MAX_LENGTH).optional(),
  body: z
    .string()
    .trim()
    .min(1, 'Write the article first')
    .max(RESOLUTION_MAX_LENGTH, `Keep the article under ${RESOLUTION_MAX_LENGTH} characters`)
    .optional(),
  category: z.string().trim().min(1).max(100).optional(),
});

export const rejectGapInputSchema = z.strictObject({
  id: gapRefSchema,
  reason: reasonSchema,
  reason_code: rejectReasonSchema.optional(),
});
