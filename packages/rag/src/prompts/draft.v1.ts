import { fence, fenceRule, shorten } from './fence.ts';
import { LONGEST_TRANSCRIPT } from './passages.ts';
import type { Prompt } from './prompt.ts';

export const DRAFT_VERSION = 'draft.v1';

interface DraftInput {
  readonly nonce: string;
  readonly gap: string;
  readonly transcript: string;
  /** Empty when none is known. */
  readonly resolution: string;
}

/** Asks for the draft of an article on what the knowledge lacks, from the case that showed it. */
export function draftPrompt({ nonce, gap, transcript, resolution }: DraftInput): Prompt {
  return {
    version: DRAFT_VERSION,
    instructions: [
      'You draft a knowledge article for support agents about an issue that no article covers yet. An agent will check and finish it.',
      fenceRule(nonce),
      'Use only what the case, the gap and the resolution say. Where they do not say how it was solved, write no steps.',
      'Answer with a `title` of at most twelve words that names the issue, and `sentences`: `kind` is "symptom" for what users see, "cause" for why, "step" for one action that solved it, "check" for how it was seen to work, "open" for what an agent has to find out.',
      '`text` is one plain sentence without names of persons, addresses, ids of cases or Markdown. `sources` say where it stands: "case", "gap" or "resolution".',
    ].join('\n'),
    content: [
      fence(nonce, 'gap', gap),
      fence(nonce, 'case', shorten(transcript, LONGEST_TRANSCRIPT)),
      fence(nonce, 'resolution', resolution || 'None is known.'),
    ].join('\n\n'),
  };
}
