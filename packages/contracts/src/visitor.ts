import { z } from 'zod';
import { CHAT_HISTORY_MAX, chatMessageSchema, chatSourceSchema, previousMessageSchema } from './chat.ts';

/** What a visitor of another site asks. There is no ticket in view and no talk is kept. */
export const visitorQuestionSchema = z
  .strictObject({
    message: chatMessageSchema,
    previous_messages: z.array(previousMessageSchema).max(CHAT_HISTORY_MAX).optional(),
  })
  .meta({ id: 'VisitorQuestion' });
export type VisitorQuestion = z.infer<typeof visitorQuestionSchema>;

/** A source with the public text it lent to the answer: a visitor has no page to open it on. */
export const visitorSourceSchema = chatSourceSchema.extend({ text: z.string() });
export type VisitorSource = z.infer<typeof visitorSourceSchema>;

export const visitorTokenSchema = z
  .object({
    access_token: z.string(),
    token_type: z.literal('bearer'),
    /** Seconds. */
    expires_in: z.int().min(1),
  })
  .meta({ id: 'VisitorToken' });
export type VisitorToken = z.infer<typeof visitorTokenSchema>;
