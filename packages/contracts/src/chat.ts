import { z } from 'zod';
import { documentKindSchema } from './enums.ts';
import { ticketRefSchema } from './ids.ts';
import { CHAT_MESSAGE_MAX_LENGTH } from './values.ts';

/** Messages of a talk that a question takes along. */
export const CHAT_HISTORY_MAX = 50;

export const previousMessageSchema = z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(20_000) });

/** Its length is no matter of form: a longer one is 413, whoever asks it, before anything is done for it. */
export const chatMessageSchema = z
  .string()
  .trim()
  .min(1, 'Ask something')
  .meta({ description: `At most ${CHAT_MESSAGE_MAX_LENGTH} characters; a longer one is refused with 413` });

export const chatInputSchema = z.strictObject({
  message: chatMessageSchema,
  context: z
    .strictObject({
      ticket_id: ticketRefSchema.optional(),
      previous_messages: z.array(previousMessageSchema).max(CHAT_HISTORY_MAX).optional(),
    })
    .optional(),
  /** The talk to keep the question and its answer in; begun when it is new. What was said in it stands for `previous_messages`. */
  talk_id: z.uuid().optional(),
});
export type ChatInput = z.infer<typeof chatInputSchema>;

export const chatSourceSchema = z.object({
  id: z.string(),
  kind: documentKindSchema,
  title: z.string(),
  score: z.number(),
});
export type ChatSource = z.infer<typeof chatSourceSchema>;

export const chatResponseSchema = z
  .object({
    response: z.string(),
    sources: z.array(chatSourceSchema),
    timestamp: z.iso.datetime().meta({ format: 'date-time' }),
  })
  .meta({ id: 'ChatResponse' });
export type ChatResponse = z.infer<typeof chatResponseSchema>;
