import { gapStatusSchema, rateGroupSchema } from '@resolution/contracts';
import { z } from 'zod';

/** What of learning is shown; unreadable values fall back rather than fail. */
export const learningSearchSchema = z.object({
  show: z.enum(['gaps', 'rates']).catch('gaps').default('gaps'),
  state: gapStatusSchema.catch('open').default('open'),
  by: rateGroupSchema.catch('source').default('source'),
});
export type LearningSearch = z.infer<typeof learningSearchSchema>;

export const LEARNING_DEFAULTS: LearningSearch = { show: 'gaps', state: 'open', by: 'source' };
