import type { RejectReason, Ticket, TicketAnalysis } from '@resolution/contracts';
import type { Db, NewOutcome } from '@resolution/db';
import type { Engine } from '@resolution/rag';
import { type Actor, ownerOf } from '../../actor.ts';
import { changedShare, differenceOf } from './difference.ts';

/** A ticket that was decided, and what was made of its proposal. */
export interface Decided {
  readonly ticket: Ticket;
  readonly analysis: TicketAnalysis | null;
  readonly actor: Actor;
  readonly at: string;
}

/** Engine version of a ticket whose analysis was never kept. */
const UNKNOWN_ENGINE = 'unknown';

/** Approved as it was, or edited and by how much. What an abstained ticket proposed was no answer: all of it was changed. */
export function decisionOutcome({ text, ...decided }: Decided & { readonly text: string }): NewOutcome {
  const proposal = decided.analysis?.abstained === true ? '' : (decided.ticket.resolution_content ?? '');
  const share = changedShare(differenceOf(proposal, text));
  const outcome = { ...about(decided), key: keyOf(decided.ticket, 'decision') };
  return share === 0 ? { ...outcome, kind: 'approved' } : { ...outcome, kind: 'edited', edit_share: share };
}

export function rejectionOutcome({
  reason,
  reason_code,
  ...decided
}: Decided & { readonly reason?: string | undefined; readonly reason_code?: RejectReason | undefined }): NewOutcome {
  return { ...about(decided), key: keyOf(decided.ticket, 'decision'), kind: 'rejected', reason, reason_code };
}

/** Somebody came back with a case that had been approved. */
export function reopenedOutcome({ reason, ...decided }: Decided & { readonly reason: string }): NewOutcome {
  return { ...about(decided), key: keyOf(decided.ticket, 'reopened'), kind: 'reopened', reason };
}

function keyOf({ id }: Ticket, act: 'decision' | 'reopened'): string {
  return `ticket:${id}:${act}`;
}

function about({ ticket, analysis, actor, at }: Decided): Omit<NewOutcome, 'key' | 'kind'> {
  return {
    ticket_id: ticket.id,
    category: ticket.category,
    engine_version: analysis?.engine_version ?? UNKNOWN_ENGINE,
    actor: ownerOf(actor),
    sources: (analysis?.sources ?? []).filter(({ cited }) => cited).map(({ id, kind }) => ({ id, kind })),
    at,
  };
}

/** Makes the ranking agree with the outcomes of some documents, after a transaction that changed them. */
export async function syncPriors(
  db: Pick<Db, 'outcomes'>,
  engine: Pick<Engine, 'setPrior'>,
  ids: Iterable<string>,
): Promise<void> {
  for (const id of new Set(ids)) engine.setPrior(id, await db.outcomes.of(id));
}
