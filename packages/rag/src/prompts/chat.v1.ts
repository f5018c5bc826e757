import type { Audience } from '../engine-types.ts';
import { fence, fenceRule, shorten } from './fence.ts';
import { fencePassages } from './passages.ts';
import type { Prompt } from './prompt.ts';

export const CHAT_VERSION = 'chat.v1';

interface ChatInput {
  readonly nonce: string;
  readonly question: string;
  readonly history: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  readonly passages: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly audience: Audience;
}

const READERS: Readonly<Record<Audience, string>> = { staff: 'support staff', visitors: 'visitors of a website' };

/** The talk so far, as far as a follow-up may refer to it. */
const LATEST_MESSAGES = 8;
const LONGEST_MESSAGE = 1500;

/**
 * Asks for an answer in Markdown, each sentence with its passages in brackets. The talk so far is data like the rest: it
 * comes from the client, which can claim that the assistant said anything.
 */
export function chatPrompt({ nonce, question, history, passages, audience }: ChatInput): Prompt {
  const talk = history
    .slice(-LATEST_MESSAGES)
    .map(({ role, content }) => `${role}: ${shorten(content, LONGEST_MESSAGE)}`)
    .join('\n');
  return {
    version: CHAT_VERSION,
    instructions: [
      `You answer questions of ${READERS[audience]} from the passages given, shortly and to the point.`,
      fenceRule(nonce),
      'Answer the question in the data marked "question"; the talk before it tells what it refers to.',
      'Use the passages only. What they do not say is not known: leave it out.',
      'End every sentence and every line of a list with the ids of the passages that say it, in brackets, spelled as in their marks, like [KB-094D40D3B5]. A sentence without an id is not shown.',
      'Number steps as a list. No headings, no addresses, no HTML, no images.',
    ].join('\n'),
    content: [
      ...(talk === '' ? [] : [fence(nonce, 'talk', talk)]),
      fencePassages(nonce, passages),
      fence(nonce, 'question', question),
    ].join('\n\n'),
  };
}
