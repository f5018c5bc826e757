import { fence, fenceRule, shorten } from './fence.ts';
import { fencePassages, LONGEST_TRANSCRIPT } from './passages.ts';
import type { Prompt } from './prompt.ts';

export const RESOLVE_VERSION = 'resolve.v1';

interface ResolveInput {
  readonly nonce: string;
  readonly transcript: string;
  readonly product: string | null;
  readonly passages: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** Asks for the resolution of a case, sentence by sentence, each with the passages it rests on. */
export function resolvePrompt({ nonce, transcript, product, passages }: ResolveInput): Prompt {
  return {
    version: RESOLVE_VERSION,
    instructions: [
      'You write the resolution of a support case for the support agent who will carry it out.',
      fenceRule(nonce),
      'Use the passages only. What they do not say is not known: leave it out, do not guess.',
      'Answer with `sentences`, in the order in which they are to be read. `kind` is "summary" for at most two sentences on what is wrong, "step" for one action of the agent, "check" for how to see that it worked, "escalate" for when to hand the case on.',
      '`text` is one plain sentence in the words of its passages, without Markdown, addresses or ids. Keep the names of screens, fields, tables and values exactly.',
      '`sources` are the ids of the passages that say it, spelled as in their marks. A sentence without a source is thrown away.',
      'Leave out what this case does not need. If no passage answers the case, answer with no sentences.',
    ].join('\n'),
    content: [
      fence(nonce, 'case', `Product: ${product ?? 'not named'}\n${shorten(transcript, LONGEST_TRANSCRIPT)}`),
      fencePassages(nonce, passages),
    ].join('\n\n'),
  };
}
