import {
  AppError,
  type KnowledgeEntry,
  type Ticket,
  type TicketHistoryEntry,
  type TicketStatus,
} from '@resolution/contracts';
import type { Engine } from '@resolution/rag';
import type { AgentActor, Caller } from '../../actor.ts';
import { syncDocument } from '../knowledge/index-sync.ts';
import { atAgentsDesk, type Desk, type DeskDeps, ticketChanged } from './desk.ts';
import { approvedText, referencesOf, requireMove, requireOpen } from './rules.ts';

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
  /** Again: the same entry. @throws AppError `ticket_decided` when it was rejected; `invalid_input`, `conflict` */
  approve(caller: Caller<AgentActor>, ref: string, editedResolution?: string): Promise<KnowledgeEntry>;
  /** @throws AppError `ticket_decided` */
  reject(caller: Caller<AgentActor>, ref: string, reason: string): Promise<void>;
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
    editedResolution: string | undefined,
    check: (status: TicketStatus) => void = () => {},
  ): Promise<KnowledgeEntry> => {
    const entry = await atAgentsDesk(deps, caller, ref, async (desk) => {
      check(desk.ticket.status);
      const known = await desk.tx.knowledge.ofTicket(desk.ticket.id);
      if (known !== null && desk.ticket.status === 'approved') return known;
      requireOpen(desk.ticket);
      await claimIfPending(desk, caller);
      return approveAt(desk, caller, editedResolution);
    });
    // Also on a repeat: a process that died after the commit had no time to do it.
    await syncDocument(db, engine, entry.knowledge_id);
    return entry;
  };

  return {
    async changeStatus(caller, ref, status) {
      if (status === 'approved') {
        await decideApproval(caller, ref, undefined, (from) => requireMove(from, status));
        return;
      }
      await atAgentsDesk(deps, caller, ref, async (desk) => {
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

    approve: (caller, ref, editedResolution) => decideApproval(caller, ref, editedResolution),

    reject: (caller, ref, reason) =>
      atAgentsDesk(deps, caller, ref, async (desk) => {
        requireOpen(desk.ticket);
        await claimIfPending(desk, caller);
        await rejectAt(desk, caller, reason);
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

/** Keeps an agent's text beside the proposal, which is never overwritten by it. */
async function keepEdit(desk: Desk, text: string): Promise<void> {
  if (text === desk.ticket.edited_resolution) return;
  await desk.take({ action: 'resolution_edited', patch: { edited_resolution: text } });
}

async function approveAt(desk: Desk, { actor }: Caller<AgentActor>, sent: string | undefined): Promise<KnowledgeEntry> {
  const { tx, analysis, at } = desk;
  const resolution = approvedText(desk.ticket, analysis?.abstained ?? false, sent);
  const references = referencesOf(desk.ticket, analysis);
  if (resolution === desk.ticket.resolution_content) await requireActive(desk, references);
  if (sent !== undefined && sent !== desk.ticket.resolution_content) await keepEdit(desk, sent);
  const ticket = await desk.take({ action: 'approved', patch: { status: 'approved', resolved_at: at } });
  const entry = await tx.knowledge.create({
    ticket_id: ticket.id,
    conversation_id: ticket.conversation_id,
    product: ticket.product,
    resolution,
    reference_articles: references,
    created_by: actor.id,
    created_at: at,
  });
  await tx.corpus.addLineage(lineageOf(entry, ticket, references, at));
  if (ticket.generated_kb_id !== null) await tx.corpus.closeGap(ticket.generated_kb_id, 'Approved', actor.agent_id, at);
  return entry;
}

async function rejectAt(desk: Desk, { actor }: Caller<AgentActor>, reason?: string): Promise<void> {
  const ticket = await desk.take({
    action: 'rejected',
    patch: { status: 'rejected', resolved_at: desk.at },
    ...(reason === undefined ? {} : { detail: reason }),
  });
  if (ticket.generated_kb_id === null) return;
  await desk.tx.corpus.closeGap(ticket.generated_kb_id, 'Rejected', actor.agent_id, desk.at);
}

/** @throws AppError `conflict` when the unedited proposal rests on something that was withdrawn meanwhile. */
async function requireActive({ tx }: Desk, references: readonly string[]): Promise<void> {
  for (const id of references) {
    const record = await tx.corpus.document(id);
    if (record === null || record.status === 'active') continue;
    throw new AppError('conflict', `${id} was withdrawn: generate the resolution again or write it yourself.`);
  }
}

function lineageOf(entry: KnowledgeEntry, ticket: Ticket, references: readonly string[], at: string) {
  const line = { kb_id: entry.knowledge_id, evidence_snippet: null, event_at: at };
  return [
    { ...line, source_type: 'Ticket', source_id: ticket.ticket_id, relationship: 'CREATED_FROM' },
    { ...line, source_type: 'Conversation', source_id: ticket.conversation_id, relationship: 'CREATED_FROM' },
    ...references.map((id) => ({ ...line, source_type: sourceType(id), source_id: id, relationship: 'REFERENCES' })),
  ];
}

function sourceType(id: string): string {
  if (id.startsWith('SCRIPT-')) return 'Script';
  return id.startsWith('CS-') ? 'Ticket' : 'Article';
}

function describeLatest(history: readonly TicketHistoryEntry[]): string {
  const latest = history.at(-1);
  if (latest === undefined) return 'The ticket was changed since you opened it: look at it again.';
  const who = latest.actor ?? 'The system';
  return `${who} changed the ticket at ${latest.at}: look at it again before you save.`;
}
