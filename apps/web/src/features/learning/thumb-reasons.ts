import type { ThumbReason } from '@resolution/contracts';

/** What was wrong with an answer, in words. */
export const THUMB_REASON_NAMES: Readonly<Record<ThumbReason, string>> = {
  wrong_source: 'It is about something else',
  incorrect: 'It is wrong',
  incomplete: 'It is incomplete',
  outdated: 'It is outdated',
  other: 'Something else',
};
