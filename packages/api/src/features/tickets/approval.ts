import {
  AppError,
  type ConflictResolution,
  type CorpusLineage,
  type KnowledgeEntry,
  type Ticket,
} from '@resolution/contracts';
import { type DocumentRecord, type Tx, textOf } from '@resolution/db';
import type { Engine } from '@resolution/rag';
import { requireTier3 } from '../../access.ts';
import type { AgentActor, Caller } from '../../actor.ts';
import type { AuditTrail } from '../audit/service.ts';
import { firstVerifyBy } from '../learning/care.ts';
import { decisionOutcome } from '../learning/outcome.ts';
import { checkApproval, requireSettled } from './approval-check.ts';
import type { Desk } from './desk.ts';
import { approvedText, referencesOf } from './rules.ts';

/** What an agent says beside the text. */
export interface ApprovalOptions {
  /** Writes the text into this entry as its next version, instead of making another one. */
  readonly update_knowledge_id?: string | undefined;
  readonly resolution_of_conflict?: ConflictResolution | undefined;
}

export interface Approval extends ApprovalOptions {
  readonly edited_resolution?: string | undefined;
}

interface ApprovalDeps {
  readonly engine: Engine;
  readonly audit: AuditTrail;
}

/** What an approval made, and which documents the index has to look at again. */
export interface Approved {
  readonly entry: KnowledgeEntry;
  readonly touched: readonly string[];
}

/** The whole of an approval, in the desk's transaction: text, ticket, entry or next version, lineage, outcome, gap, care. */
export async function approveAt(
  { engine, audit }: ApprovalDeps,
  desk: Desk,
  caller: Caller<AgentActor>,
  { edited_resolution: sent, update_knowledge_id: updated, resolution_of_conflict: settled }: Approval,
): Promise<Approved> {
  const { actor } = caller;
  const { tx, analysis, at } = desk;
  const text = approvedText(desk.ticket, analysis?.abstained ?? false, sent);
  const references = referencesOf(desk.ticket, analysis);
  const written = text !== desk.ticket.resolution_content;
  if (!written) await requireActive(desk, references);
  const target = updated === undefined ? null : await requireUpdatable(tx, updated, text, actor);
  const check = await checkApproval(tx, engine, { ticket: desk.ticket, text, written });
  const others = check.contradictions.filter(({ id }) => id !== target?.id);
  requireSettled({ ...check, contradictions: others }, settled, actor);
  // Also where an edit is taken back: the ticket shows the text that was approved.
  if (text !== (desk.ticket.edited_resolution ?? desk.ticket.resolution_content)) await keepEdit(desk, text);
  const ticket = await desk.take({
    action: 'approved',
    patch: { status: 'approved', resolved_at: at },
    ...(settled === undefined ? {} : { detail: describeSettlement(settled) }),
  });
  const entry =
    target === null
      ? await create(tx, ticket, text, references, actor, at)
      : await update(tx, target.record, ticket, text, references, actor, at);
  await tx.corpus.addLineage(lineageOf(entry, ticket, references, at));
  await tx.care.set(entry.knowledge_id, { owner_id: actor.id, verify_by: firstVerifyBy(at) });
  await tx.outcomes.record(decisionOutcome({ ticket, analysis, actor, at, text }));
  if (ticket.generated_kb_id !== null) await closeGap(tx, entry, ticket.generated_kb_id, actor, at);
  const superseded = settled === undefined ? [] : await settle(desk, audit, caller, entry, settled);
  return { entry, touched: [entry.knowledge_id, ...superseded] };
}

/** Keeps an agent's text beside the proposal, which is never overwritten by it. */
export async function keepEdit(desk: Desk, text: string): Promise<void> {
  if (text === desk.ticket.edited_resolution) return;
  await desk.take({ action: 'resolution_edited', patch: { edited_resolution: text } });
}

async function create(
  tx: Tx,
  ticket: Ticket,
  resolution: string,
  references: readonly string[],
  actor: AgentActor,
  at: string,
): Promise<KnowledgeEntry> {
  return tx.knowledge.create({
    ticket_id: ticket.id,
    conversation_id: ticket.conversation_id,
    product: ticket.product,
    resolution,
    reference_articles: references,
    created_by: actor.id,
    created_at: at,
  });
}

async function update(
  tx: Tx,
  record: DocumentRecord,
  ticket: Ticket,
  content: string,
  references: readonly string[],
  actor: AgentActor,
  at: string,
): Promise<KnowledgeEntry> {
  await tx.versions.rewrite(
    record,
    { ...textOf(record), content },
    {
      change: 'merged',
      reason: `Approved on ${ticket.ticket_id}`,
      ticket_id: ticket.id,
      author: { kind: 'agent', id: actor.id, name: actor.username },
      at,
    },
  );
  const entry = await tx.knowledge.approvedFrom(ticket.id);
  if (entry === null) throw new Error(`${ticket.ticket_id} was approved and has no entry`);
  tx.knowledge.addReferences(entry.knowledge_id, references);
  return (await tx.knowledge.byRef(entry.id)) ?? entry;
}

/** @throws AppError `not_found`; `conflict` when it is no active entry; `forbidden` for a script or what is public, and a Tier2 agent. */
async function requireUpdatable(
  tx: Tx,
  ref: string,
  text: string,
  actor: AgentActor,
): Promise<{ id: string; record: DocumentRecord }> {
  const id = (await tx.knowledge.byRef(ref))?.knowledge_id ?? ref;
  const record = await tx.corpus.document(id);
  if (record === null) throw new AppError('not_found', `There is no entry ${ref} to update.`);
  if (record.document.kind !== 'knowledge') throw new AppError('conflict', `${id} is not an approved entry.`);
  if (record.status !== 'active')
    throw new AppError('conflict', `${id} was withdrawn: restore it before you update it.`);
  const { resolution } = record.document.knowledge;
  // What is public is published again with the new text, and publishing is for Tier3.
  if (record.is_public || [text, resolution].some((one) => one.startsWith('Script:'))) requireTier3(actor);
  return { id, record };
}

/** @throws AppError `conflict` when the unedited proposal rests on something that was withdrawn meanwhile. */
async function requireActive({ tx }: Desk, references: readonly string[]): Promise<void> {
  for (const id of references) {
    const record = await tx.corpus.document(id);
    if (record === null || record.status === 'active') continue;
    throw new AppError('conflict', `${id} was withdrawn: generate the resolution again or write it yourself.`);
  }
}

/** The knowledge has an answer now: the draft is not needed, and the entry came from the gap. */
async function closeGap(tx: Tx, entry: KnowledgeEntry, draft: string, actor: AgentActor, at: string): Promise<void> {
  const gap = await tx.gaps.ofDraft(draft);
  if (gap?.status !== 'open') return;
  await tx.corpus.closeGap(draft, 'Approved', actor.agent_id, at);
  await tx.corpus.addLineage([
    {
      kb_id: entry.knowledge_id,
      source_type: 'Learning_Event',
      source_id: gap.gap_id,
      relationship: 'CREATED_FROM',
      evidence_snippet: gap.title,
      event_at: at,
    },
  ]);
}

/** Does what the agent decided about entries that said something else. @returns those that are retired now */
async function settle(
  { tx, at }: Desk,
  audit: AuditTrail,
  caller: Caller<AgentActor>,
  { knowledge_id }: KnowledgeEntry,
  { kind, knowledge_ids, reason = '' }: ConflictResolution,
): Promise<string[]> {
  const others = knowledge_ids.filter((id) => id !== knowledge_id);
  const line = {
    kb_id: knowledge_id,
    source_type: 'Article',
    evidence_snippet: reason === '' ? null : reason,
    event_at: at,
  };
  const relationship = { supersede: 'SUPERSEDES', keep_both: 'KEPT_BESIDE', edit: 'AGREES_WITH' }[kind];
  await tx.corpus.addLineage(others.map((source_id) => ({ ...line, source_id, relationship })));
  if (kind !== 'supersede') return [];
  const { id, username } = caller.actor;
  const why = reason === '' ? `Superseded by ${knowledge_id}` : `Superseded by ${knowledge_id}: ${reason}`;
  for (const other of others) {
    const record = await tx.corpus.document(other);
    if (record?.status !== 'active') continue;
    await tx.versions.note(record, {
      change: 'superseded',
      status: 'retired',
      reason: why,
      author: { kind: 'agent', id, name: username },
      at,
    });
    await tx.corpus.retire(other, { reason: why, by: id, at });
    await audit.record(tx, caller, {
      action: 'knowledge.retired',
      subject_kind: 'knowledge',
      subject_id: other,
      detail: why,
    });
  }
  return others;
}

function describeSettlement({ kind, knowledge_ids, reason }: ConflictResolution): string {
  const what = `${kind} ${knowledge_ids.join(', ')}`;
  return reason === undefined || reason === '' ? what : `${what}: ${reason}`;
}

function lineageOf(entry: KnowledgeEntry, ticket: Ticket, references: readonly string[], at: string): CorpusLineage[] {
  const line = { kb_id: entry.knowledge_id, evidence_snippet: null, event_at: at };
  return [
    { ...line, source_type: 'Ticket', source_id: ticket.ticket_id, relationship: 'CREATED_FROM' },
    { ...line, source_type: 'Conversation', source_id: ticket.conversation_id, relationship: 'CREATED_FROM' },
    ...references
      .filter((id) => id !== entry.knowledge_id)
      .map((id) => ({ ...line, source_type: sourceType(id), source_id: id, relationship: 'REFERENCES' })),
  ];
}

function sourceType(id: string): string {
  if (id.startsWith('SCRIPT-')) return 'Script';
  return id.startsWith('CS-') ? 'Ticket' : 'Article';
}
