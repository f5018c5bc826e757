import type { DocumentKind } from '@resolution/contracts';

/** A question in fresh words, with what answers it in the demo corpus. */
export interface DemoQuestion {
  readonly id: string;
  readonly text: string;
  /** Kind of the answer; null when nothing in the corpus answers the question. */
  readonly kind: Exclude<DocumentKind, 'knowledge'> | null;
  /** Every document of that kind that is a right answer, the most fitting first; empty when nothing answers. */
  readonly target_ids: readonly string[];
}
