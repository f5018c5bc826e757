import { type ChatSource, chatSourceSchema } from '@resolution/contracts';
import { z } from 'zod';

const messageSchema = z.object({
  id: z.string(),
  role: z.enum(['user', 'assistant']),
  content: z.string(),
  sources: z.array(chatSourceSchema),
});
export type TalkMessage = z.infer<typeof messageSchema>;

/** Messages that are kept and sent along; the server takes at most 50. */
const KEPT = 40;
const keyOf = (owner: string) => `chat:${owner}`;

/** The talk so far, as this tab has kept it. */
export function readTalk(owner: string): TalkMessage[] {
  try {
    return z.array(messageSchema).parse(JSON.parse(sessionStorage.getItem(keyOf(owner)) ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps the talk over a reload of this tab. */
export function keepTalk(owner: string, talk: readonly TalkMessage[]): void {
  try {
    sessionStorage.setItem(keyOf(owner), JSON.stringify(talk.slice(-KEPT)));
  } catch {
    // A full or forbidden storage only means that a reload begins a new talk.
  }
}

/** A message as the server wants to know it. */
export function asPrevious(talk: readonly TalkMessage[]): { role: 'user' | 'assistant'; content: string }[] {
  return talk.slice(-KEPT).map(({ role, content }) => ({ role, content }));
}

export type { ChatSource };
