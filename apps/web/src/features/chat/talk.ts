import { chatSourceSchema, type Talk } from '@resolution/contracts';
import type { UIMessage } from 'ai';
import { z } from 'zod';

/** For visitors of other sites with the text that a source lent: they have no page to open it on. */
const shownSourceSchema = chatSourceSchema.extend({ text: z.string().optional() });
export type ShownSource = z.infer<typeof shownSourceSchema>;

const sourcesSchema = z.object({ sources: z.array(shownSourceSchema), abstained: z.boolean() });

/** A message of the talk: its text, and for an answer the sources it rests on. */
export type TalkMessage = UIMessage<
  unknown,
  { sources: z.infer<typeof sourcesSchema>; notice: { readonly reason: string } }
>;

const keptSchema = z.array(
  z.object({
    id: z.string(),
    role: z.enum(['user', 'assistant']),
    text: z.string(),
    sources: sourcesSchema.nullable(),
  }),
);

/** Messages that are kept and sent along; the server takes at most 50. */
const KEPT = 40;
const keyOf = (owner: string) => `chat:${owner}`;

/** What a message says. */
export function textOf(message: TalkMessage): string {
  return message.parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('');
}

/** The sources of an answer; null before they are known, and for questions. */
export function sourcesOf(message: TalkMessage): z.infer<typeof sourcesSchema> | null {
  return message.parts.flatMap((part) => (part.type === 'data-sources' ? part.data : []))[0] ?? null;
}

/** The talk so far, as this tab has kept it. */
export function readTalk(owner: string): TalkMessage[] {
  try {
    return keptSchema
      .parse(JSON.parse(sessionStorage.getItem(keyOf(owner)) ?? '[]'))
      .map(({ id, role, text, sources }) => ({
        id,
        role,
        parts: [
          ...(sources ? [{ type: 'data-sources', data: sources } as const] : []),
          { type: 'text', text } as const,
        ],
      }));
  } catch {
    return [];
  }
}

/** Keeps the talk over a reload of this tab. */
export function keepTalk(owner: string, talk: readonly TalkMessage[]): void {
  const kept = talk
    .slice(-KEPT)
    .map((message) => ({ id: message.id, role: message.role, text: textOf(message), sources: sourcesOf(message) }));
  try {
    sessionStorage.setItem(keyOf(owner), JSON.stringify(kept));
  } catch {
    // A full or forbidden storage only means that a reload begins a new talk.
  }
}

/** A talk as the server has kept it. */
export function messagesOf({ messages }: Talk): TalkMessage[] {
  return messages.map(({ id, role, content, sources, abstained }) => ({
    id: `kept-${id}`,
    role,
    parts: [
      ...(role === 'assistant' ? [{ type: 'data-sources', data: { sources, abstained } } as const] : []),
      { type: 'text', text: content } as const,
    ],
  }));
}

/** Why the embedded engine had to go on for the model; null where it had not. */
export function noticeOf(message: TalkMessage): string | null {
  return message.parts.flatMap((part) => (part.type === 'data-notice' ? part.data.reason : []))[0] ?? null;
}

/** The question that a message answers; empty for one that answers none. */
export function questionBefore(talk: readonly TalkMessage[], index: number): string {
  const question = talk.slice(0, index).findLast((message) => message.role === 'user');
  return question === undefined ? '' : textOf(question);
}

/** The last question, and what was said before it. */
export function lastQuestionOf(talk: readonly TalkMessage[]) {
  const at = talk.findLastIndex((message) => message.role === 'user');
  const question = talk[at];
  const previous_messages = talk
    .slice(Math.max(0, at - KEPT), Math.max(0, at))
    .map((message) => ({ role: message.role, content: textOf(message) }))
    .filter(({ content }) => content !== '');
  return { message: question ? textOf(question) : '', previous_messages };
}

/** What the server is asked: the last question, what was said before it, and the ticket in view. */
export function questionOf(talk: readonly TalkMessage[], ticketId: string | null, talkId: string) {
  const { message, previous_messages } = lastQuestionOf(talk);
  return {
    message,
    talk_id: talkId,
    context: { previous_messages, ...(ticketId === null ? {} : { ticket_id: ticketId }) },
  };
}
