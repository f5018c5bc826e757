import { z } from 'zod';
import { knowledgeRefSchema } from './ids.ts';

/** Short list behind a rejection; the text beside it says the rest. */
export const rejectReasonSchema = z.enum([
  'wrong_source',
  'incorrect',
  'incomplete',
  'outdated',
  'duplicate',
  'not_an_issue',
  'other',
]);
export type RejectReason = z.infer<typeof rejectReasonSchema>;

/**
 * How a person settles a contradiction: the older entries are retired, all are kept for a reason, or the text was
 * rewritten until it agrees (it is checked again).
 */
export const conflictResolutionSchema = z.strictObject({
  kind: z.enum(['supersede', 'keep_both', 'edit']),
  /** The entries it settles, as the check named them. */
  knowledge_ids: z.array(knowledgeRefSchema).min(1).max(20),
  reason: z.string().trim().max(2000).optional(),
});
export type ConflictResolution = z.infer<typeof conflictResolutionSchema>;
