import type {
  ApprovalCheck,
  KnowledgeEntry,
  RejectReason,
  Ticket,
  TicketHistoryEntry,
  TicketStatus,
} from '@resolution/contracts';
import type { Engine } from '@resolution/rag';
import type { AgentActor, Caller } from '../../actor.ts';
import { syncDocument } from '../knowledge/index-sync.ts';
import { rejectionOutcome, reopenedOutcome, syncPriors } from '../learning/outcome.ts';
import { type Approval, type ApprovalOptions, approveAt, keepEdit } from './approval.ts';
import { checkApproval } from './approval-check.ts';
import { atAgentsDesk, type Desk, type DeskDeps, findTicket, ticketChanged } from './desk.ts';
import { approvedText, requireApproved, requireMove, requireOpen, requireSameApproval } from './rules.ts';

export interface DecisionDeps extends DeskDeps {
  readonly engine: Engine;
}

type TriageField = 'category' | 'priority' | 'sentiment';
export type TriageCorrection = { readonly [Field in TriageField]?: Ticket[Field] | undefined };
const TRIAGE_FIELDS: readonly TriageField[] = ['category', 'priority', 'sentiment'];

/** What agents do to tickets. Each call is one transaction: ticket, knowledge, history and audit, or nothing. */
export interface TicketDecisions {
  /** @throws AppError `illegal_status_move` */
  changeStatus(caller: Caller<AgentActor>, ref: string, status: TicketStatus): Promise<void>;
  /** @throws AppError `ticket_decided`; `ticket_changed` when it is not the version the agent had in view. */
  editResolution(caller: Caller<AgentActor>, ref: string, edit: ResolutionEdit): Promise<void>;
  /**
   * Again: the same entry.
   *
   * @throws AppError `ticket_decided` when it was rejected, or approved with another text; `invalid_input` without a text;
   * `conflict` when it rests on something withdrawn, or when an entry says something else about the same issue and nobody
   * has settled that.
   */
  approve(
    caller: Caller<AgentActor>,
    ref: string,
    editedResolution?: string,
    options?: ApprovalOptions,
  ): Promise<KnowledgeEntry>;
  /** What an approval is compared with before it is made. @throws AppError `not_found`, `ticket_decided` */
  approvalCheck(caller: Caller<AgentActor>, ref: string): Promise<ApprovalCheck>;
  /** @throws AppError `ticket_decided` */
  reject(caller: Caller<AgentActor>, ref: string, reason: string, reasonCode?: RejectReason): Promise<void>;
  /**
   * Keeps that the customer came back with an approved case: in its history, and against the sources of its answer, once.
   * The ticket stays approved, as everything that was decided does.
   *
   * @throws AppError `conflict` for one that is not approved.
   */
  reopened(caller: Caller<AgentActor>, ref: string, reason: string): Promise<void>;
  /** @throws AppError `ticket_decided` */
  correctTriage(caller: Caller<AgentActor>, ref: string, correction: TriageCorrection): Promise<void>;
}

export interface ResolutionEdit {
  readonly edited_resolution: string;
  /** As last seen; not compared when left out. */
  readonly updated_at?: string | null | undefined;
}

export function createTicketDecisions(deps: DecisionDeps): TicketDecisions {
  const { db, engine } = deps;

  const decideApproval = async (
    caller: Caller<AgentActor>,
    ref: string,
    approval: Approval,
    check: (status: TicketStatus) => void = () => {},
  ): Promise<KnowledgeEntry> => {
    const { entry, touched, judged } = await atAgentsDesk(deps, caller, ref, async (desk) => {
      check(desk.ticket.status);
      const known = desk.ticket.status === 'approved' ? await desk.tx.knowledge.approvedFrom(desk.ticket.id) : null;
      const citedIds = citedBy(desk);
      if (known !== null) {
        requireSameApproval(desk.ticket, known, {
          text: approval.edited_resolution,
          entry: approval.update_knowledge_id,
        });
        return { entry: known, touched: [known.knowledge_id], judged: citedIds };
      }
      requireOpen(desk.ticket);
      await claimIfPending(desk, caller);
      return { ...(await approveAt(deps, desk, caller, approval)), judged: citedIds };
    });
    // Also on a repeat: a process that died after the commit had no time to do it.
    for (const id of touched) await syncDocument(db, engine, id);
    await syncPriors(db, engine, judged);
    return entry;
  };

  const reject = async (
    caller: Caller<AgentActor>,
    ref: string,
    decide: (desk: Desk) => Promise<void>,
  ): Promise<void> => {
    const judged = await atAgentsDesk(deps, caller, ref, async (desk) => {
      await decide(desk);
      return citedBy(desk);
    });
    await syncPriors(db, engine, judged);
  };

  return {
    async changeStatus(caller, ref, status) {
      if (status === 'approved') {
        await decideApproval(caller, ref, {}, (from) => requireMove(from, status));
        return;
      }
      await reject(caller, ref, async (desk) => {
        requireMove(desk.ticket.status, status);
        await (status === 'in_progress' ? claim(desk, caller) : rejectAt(desk, caller));
      });
    },

    editResolution: (caller, ref, edit) =>
      atAgentsDesk(deps, caller, ref, async (desk) => {
        const { ticket, tx } = desk;
        requireOpen(ticket);
        if (edit.updated_at !== undefined && edit.updated_at !== ticket.updated_at) {
          throw ticketChanged(describeLatest(await tx.history.of(ticket.id)));
        }
        await keepEdit(desk, edit.edited_resolution);
      }),

    approve: (caller, ref, editedResolution, options = {}) =>
      decideApproval(caller, ref, { ...options, edited_resolution: editedResolution }),

    async approvalCheck({ actor }, ref) {
      const ticket = await findTicket(db, actor, ref);
      requireOpen(ticket);
      const abstained = (await db.tickets.analysis(ticket.id))?.abstained ?? false;
      if (abstained && ticket.edited_resolution === null) return { text: null, near_copies: [], contradictions: [] };
      const text = approvedText(ticket, abstained, undefined);
      return checkApproval(db, engine, { ticket, text, written: text !== ticket.resolution_content });
    },

    reject: (caller, ref, reason, reasonCode) =>
      reject(caller, ref, async (desk) => {
        requireOpen(desk.ticket);
        await claimIfPending(desk, caller);
        await rejectAt(desk, caller, reason, reasonCode);
      }),

    reopened: (caller, ref, reason) =>
      reject(caller, ref, async (desk) => {
        const { ticket, tx, analysis, at } = desk;
        requireApproved(ticket);
        await tx.outcomes.record(reopenedOutcome({ ticket, analysis, actor: caller.actor, at, reason }));
        await desk.take({ action: 'came_back', patch: {}, detail: reason });
      }),

    correctTriage: (caller, ref, correction) =>
      atAgentsDesk(deps, caller, ref, async (desk) => {
        requireOpen(desk.ticket);
        for (const field of TRIAGE_FIELDS) {
          const now = correction[field];
          const before = desk.ticket[field];
          if (now === undefined || now === before) continue;
          const detail = `${field}: ${before ?? 'none'} → ${now ?? 'none'}`;
          await desk.take({ action: 'triage_corrected', patch: { [field]: now }, detail });
        }
      }),
  };
}

async function claim(desk: Desk, { actor }: Caller<AgentActor>): Promise<void> {
  await desk.take({ action: 'claimed', patch: { status: 'in_progress', assigned_to: actor.id } });
}

async function claimIfPending(desk: Desk, caller: Caller<AgentActor>): Promise<void> {
  if (desk.ticket.status === 'pending') await claim(desk, caller);
}

async function rejectAt(
  desk: Desk,
  { actor }: Caller<AgentActor>,
  reason?: string,
  reason_code?: RejectReason,
): Promise<void> {
  const { tx, analysis, at } = desk;
  const ticket = await desk.take({
    action: 'rejected',
    patch: { status: 'rejected', resolved_at: at },
    ...(reason === undefined ? {} : { detail: reason_code === undefined ? reason : `${reason_code}: ${reason}` }),
  });
  await tx.outcomes.record(rejectionOutcome({ ticket, analysis, actor, at, reason, reason_code }));
  const draft = ticket.generated_kb_id;
  const gap = draft === null ? null : await tx.gaps.ofDraft(draft);
  if (draft === null || gap?.status !== 'open') return;
  // Other tickets may still wait for the same article.
  if ((await tx.gaps.openTickets(gap.gap_id, ticket.ticket_id)) > 0) return;
  await tx.corpus.closeGap(draft, 'Rejected', actor.agent_id, at);
}

/** The documents that a ticket's proposal rests on: those that its outcome judges. */
function citedBy({ analysis }: Desk): string[] {
  return (analysis?.sources ?? []).filter(({ cited }) => cited).map(({ id }) => id);
}

function describeLatest(history: readonly TicketHistoryEntry[]): string {
  const latest = history.at(-1);
  if (latest === undefined) return 'The ticket was changed since you opened it: look at it again.';
  const who = latest.actor ?? 'The system';
  return `${who} changed the ticket at ${latest.at}: look at it again before you save.`;
}
