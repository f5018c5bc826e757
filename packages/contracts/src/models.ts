import { z } from 'zod';

/** One group of model calls since the day began (UTC) or over the days asked for. */
export const modelUsageLineSchema = z
  .object({
    use_case: z.string(),
    model: z.string(),
    calls: z.int().min(0),
    /** Calls that ended otherwise than well, by how they ended. */
    failures: z.record(z.string(), z.int()),
    input_tokens: z.int().min(0),
    output_tokens: z.int().min(0),
    /** US dollars of the calls that have a price; null where none has. */
    cost_usd: z.number().nullable(),
    /** Mean and worst time of a call. */
    latency_ms: z.number().min(0),
    worst_latency_ms: z.int().min(0),
    /** Pieces of personal data that were masked before they left. */
    masked: z.int().min(0),
  })
  .meta({ id: 'ModelUsageLine' });
export type ModelUsageLine = z.infer<typeof modelUsageLineSchema>;

export const modelUsageSchema = z
  .object({
    /** Whether a model is set up; without one the embedded engine does everything. */
    configured: z.boolean(),
    /** What each purpose is done by. */
    models: z.record(z.string(), z.string()),
    days: z.int().min(1),
    lines: z.array(modelUsageLineSchema),
    /** Tokens used today and what may be used in a day; null where there is no limit. */
    today: z.object({ tokens: z.int().min(0), limit: z.int().nullable(), limit_per_person: z.int().nullable() }),
  })
  .meta({ id: 'ModelUsage' });
export type ModelUsage = z.infer<typeof modelUsageSchema>;

/** One call to a model. No text of anybody is in it, nor for whom it was made. */
export const modelCallSchema = z
  .object({
    id: z.int(),
    at: z.iso.datetime().meta({ format: 'date-time' }),
    /** `ok`, or the kind of failure. */
    outcome: z.string(),
    input_tokens: z.int().min(0),
    output_tokens: z.int().min(0),
    /** US dollars; null for a model without a price. */
    cost_usd: z.number().nullable(),
    latency_ms: z.int().min(0),
    /** Pieces of personal data that were masked before it left. */
    masked: z.int().min(0),
  })
  .meta({ id: 'ModelCall' });
export type ModelCall = z.infer<typeof modelCallSchema>;

export const modelCallPageSchema = z
  .object({ calls: z.array(modelCallSchema), next_cursor: z.string().nullable(), total: z.int().min(0) })
  .meta({ id: 'ModelCallPage' });
export type ModelCallPage = z.infer<typeof modelCallPageSchema>;

/** A piece of personal data that was replaced before a ticket's text left for a model. */
export const maskedItemSchema = z
  .object({
    token: z.string(),
    kind: z.string(),
    count: z.int().min(1),
    original: z.string(),
  })
  .meta({ id: 'MaskedItem' });
export type MaskedText = z.infer<typeof maskedItemSchema>;
