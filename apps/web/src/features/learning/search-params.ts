import { GAP_STATUSES, RATE_GROUPS } from '@resolution/contracts';
import { oneOf, or, type SearchOf, searchReader } from '../../app/search-values.ts';

/** What of learning is shown; unreadable values fall back rather than fail. */
export const readLearningSearch = searchReader({
  show: or(oneOf(['gaps', 'stale', 'rates']), 'gaps'),
  state: or(oneOf(GAP_STATUSES), 'open'),
  owner: or(oneOf(['anybody', 'me', 'nobody']), 'anybody'),
  by: or(oneOf(RATE_GROUPS), 'source'),
});
export type LearningSearch = SearchOf<typeof readLearningSearch>;

export const LEARNING_DEFAULTS: LearningSearch = { show: 'gaps', state: 'open', owner: 'anybody', by: 'source' };
