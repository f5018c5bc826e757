import type { Conversation } from '@resolution/contracts';
import { everydayConversations } from './conversations/everyday.ts';
import { repairConversations } from './conversations/repairs.ts';

/** A sample upload in the order in which the conversations came in. Phone numbers are fictitious. */
export const sampleConversations: readonly Conversation[] = [...everydayConversations, ...repairConversations].toSorted(
  (left, right) => left.created_date.localeCompare(right.created_date),
);
