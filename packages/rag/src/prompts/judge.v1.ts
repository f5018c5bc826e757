import { ACCURACY_MAX, COMPLETENESS_MAX, RELEVANCY_MAX } from '@resolution/contracts';
import { fence, fenceRule, shorten } from './fence.ts';
import { fencePassages, LONGEST_TRANSCRIPT } from './passages.ts';
import type { Prompt } from './prompt.ts';

export const JUDGE_VERSION = 'judge.v1';

interface JudgeInput {
  readonly nonce: string;
  readonly transcript: string;
  readonly resolution: string;
  readonly passages: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** Asks for the three parts of a resolution's score by a rubric, each with its reason. */
export function judgePrompt({ nonce, transcript, resolution, passages }: JudgeInput): Prompt {
  return {
    version: JUDGE_VERSION,
    instructions: [
      'You grade the resolution of a support case. You did not write it.',
      fenceRule(nonce),
      `relevancy, 0 to ${RELEVANCY_MAX}: does the resolution address the issue of this case? ${RELEVANCY_MAX}: exactly this issue in this product. Half: the same area, another issue. 0: something else.`,
      `accuracy, 0 to ${ACCURACY_MAX}: does every sentence say what its passages say? Take points for each sentence that adds, changes or contradicts. 0: the passages do not say it.`,
      `completeness, 0 to ${COMPLETENESS_MAX}: are the preconditions, all steps, the inputs they need, how to check the result and when to escalate there, as far as the passages know them?`,
      'Give whole numbers. Give each part its reason in one plain sentence that names what earned and what cost points.',
    ].join('\n'),
    content: [
      fence(nonce, 'case', shorten(transcript, LONGEST_TRANSCRIPT)),
      fence(nonce, 'resolution', resolution),
      fencePassages(nonce, passages),
    ].join('\n\n'),
  };
}
