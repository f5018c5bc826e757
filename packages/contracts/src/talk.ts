import { z } from 'zod';
import { chatSourceSchema } from './chat.ts';
import { ticketIdSchema } from './ids.ts';

const dateTimeSchema = z.iso.datetime().meta({ format: 'date-time' });

/** Made by whoever begins a talk. */
export const talkIdSchema = z.uuid();
export const TALK_TITLE_MAX_LENGTH = 120;

export const talkSummarySchema = z
  .object({ talk_id: z.string(), title: z.string(), created_at: dateTimeSchema, updated_at: dateTimeSchema })
  .meta({ id: 'TalkSummary' });
export type TalkSummary = z.infer<typeof talkSummarySchema>;

export const talkMessageSchema = z
  .object({
    id: z.int(),
    role: z.enum(['user', 'assistant']),
    content: z.string(),
    /** What an answer rests on; empty for questions. */
    sources: z.array(chatSourceSchema),
    abstained: z.boolean(),
    /** Which engine and model answered; null for questions. */
    engine_version: z.string().nullable(),
    at: dateTimeSchema,
  })
  .meta({ id: 'TalkMessage' });
export type StoredMessage = z.infer<typeof talkMessageSchema>;

export const talkSchema = talkSummarySchema.extend({ messages: z.array(talkMessageSchema) }).meta({ id: 'Talk' });
export type Talk = z.infer<typeof talkSchema>;

export const talkListSchema = z.object({ talks: z.array(talkSummarySchema) }).meta({ id: 'TalkList' });

export const renameTalkInputSchema = z.strictObject({
  talk_id: talkIdSchema,
  title: z.string().trim().min(1, 'Give it a name').max(TALK_TITLE_MAX_LENGTH),
});

export const talkTicketSchema = z
  .object({
    ticket_id: ticketIdSchema,
    /** False when the talk had been made a ticket before: then that one is named. */
    created: z.boolean(),
  })
  .meta({ id: 'TalkTicket' });
export type TalkTicket = z.infer<typeof talkTicketSchema>;
