import { fence, shorten } from './fence.ts';

interface PromptPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** As many passages as retrieval shows; more would only dilute them. */
const MOST_PASSAGES = 8;
const LONGEST_PASSAGE = 4000;

/** Retrieved passages, each in its own fence under its id. The title is data as well. */
export function fencePassages(nonce: string, passages: readonly PromptPassage[]): string {
  return passages
    .slice(0, MOST_PASSAGES)
    .map(({ id, title, text }) => fence(nonce, `passage ${id}`, shorten(`${title}\n${text}`, LONGEST_PASSAGE)))
    .join('\n\n');
}

/** Characters of a transcript that a prompt takes; the contract's longest is twice that. */
export const LONGEST_TRANSCRIPT = 16_000;
