import type { KnowledgeCare } from '@resolution/contracts';
import type { Care } from '@resolution/db';

/** How long what was just found right is taken to be right. */
const VERIFY_AFTER_DAYS = 180;
const DAY_MS = 86_400_000;

/** When something approved now has to be looked at again. */
export function firstVerifyBy(approvedAt: string): string {
  return new Date(Date.parse(approvedAt) + VERIFY_AFTER_DAYS * DAY_MS).toISOString();
}

/** A document is stale from its date on until somebody verifies it, however often it is retrieved. */
export function withStaleness(care: Care, now: Date): KnowledgeCare {
  return { ...care, stale: care.verify_by !== null && Date.parse(care.verify_by) <= now.getTime() };
}
