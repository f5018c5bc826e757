import { fence, fenceRule, shorten } from './fence.ts';
import { LONGEST_TRANSCRIPT } from './passages.ts';
import type { Prompt } from './prompt.ts';

export const TRIAGE_VERSION = 'triage.v1';

interface TriageInput {
  readonly nonce: string;
  readonly transcript: string;
  readonly categories: readonly string[];
}

/** Asks for category, priority and sentiment of a case, with the customer's words that show them. */
export function triagePrompt({ nonce, transcript, categories }: TriageInput): Prompt {
  return {
    version: TRIAGE_VERSION,
    instructions: [
      'You sort a support case.',
      fenceRule(nonce),
      '`category` is one of the categories in the data marked "categories", spelled as there.',
      '`priority` is Critical when many are stopped or money or law is at stake now, High when one cannot work or a deadline is near, Medium when work goes on with trouble, Low for questions and wishes.',
      '`sentiment` is the mood of the customer at the end.',
      '`quotes` are the words of the customer that show each, copied exactly: `category`, `priority`, `sentiment`.',
    ].join('\n'),
    content: [
      fence(nonce, 'categories', categories.join('\n')),
      fence(nonce, 'case', shorten(transcript, LONGEST_TRANSCRIPT)),
    ].join('\n\n'),
  };
}
