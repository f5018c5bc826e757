import type { FinishReason } from 'ai';
import type { ModelFailure } from './failure.ts';

/** What is wrong with an answer that ended so, or null. One that only stops was cut: a whole answer says that it is one. */
export function finishFailure(reason: FinishReason): ModelFailure | null {
  switch (reason) {
    case 'stop':
    case 'tool-calls':
      return null;
    case 'content-filter':
      return { kind: 'broken_reply', reason: 'filtered' };
    case 'length':
    case 'interrupted':
    case 'error':
    case 'other':
      return { kind: 'broken_reply', reason: 'cut_off' };
    default:
      return reason satisfies never;
  }
}
