import { z } from 'zod';
import { conversationSchema } from './conversation.ts';
import { prioritySchema, sentimentSchema } from './enums.ts';
import { ticketRefSchema } from './ids.ts';
import { ACCURACY_MAX, COMPLETENESS_MAX, RELEVANCY_MAX } from './values.ts';

export const relevancyBreakdownSchema = z.object({
  relevancy_points: z.int().min(0).max(RELEVANCY_MAX),
  accuracy_points: z.int().min(0).max(ACCURACY_MAX),
  completeness_points: z.int().min(0).max(COMPLETENESS_MAX),
});

export const referenceArticleSchema = z.object({
  kb_id: z.string().nullable(),
  script_id: z.string().nullable(),
  generated_kb_id: z.string().nullable(),
});

/** The documented answer for one conversation. Scores are null only when a judge failed: "not scored". */
export const ragResponseSchema = z
  .object({
    ticket_id: z.string(),
    created_date: z.iso.date(),
    conversation_id: z.string(),
    first_tier_agent_name: z.string().nullable(),
    product: z.string().nullable(),
    category: z.string().nullable(),
    resolution: z.object({
      content: z.string(),
      agent_id: z.string().nullable(),
      relevancy_score: z.int().min(0).max(100).nullable(),
      relevancy_breakdown: relevancyBreakdownSchema.nullable(),
      reasoning: z.string(),
      reference_article: referenceArticleSchema,
    }),
    metadata: z.object({
      similarity_score: z.number().min(0).max(1).nullable(),
      distance: z.number().min(0).nullable(),
      priority: prioritySchema,
      sentiment: sentimentSchema,
      channel: z.string().nullable(),
    }),
  })
  .meta({ id: 'RagResponse' });
export type RagResponse = z.infer<typeof ragResponseSchema>;

/** Either a stored ticket, whose resolution is made again and stored, or a conversation, which is only answered. */
export const generateInputSchema = z
  .strictObject({ ...conversationSchema.partial().shape, ticket_id: ticketRefSchema.optional() })
  .refine(({ ticket_id, transcript }) => (ticket_id === undefined) !== (transcript === undefined), {
    error: 'Give either a ticket_id or a transcript',
    path: ['transcript'],
  });
export type GenerateInput = z.infer<typeof generateInputSchema>;
