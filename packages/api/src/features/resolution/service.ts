import {
  AppError,
  type Conversation,
  type GenerateInput,
  type RagResponse,
  type Ticket,
  type TicketHistoryEntry,
} from '@resolution/contracts';
import type { TicketPatch, Tx } from '@resolution/db';
import { type Engine, failureToError, type GeneratedResolution, personalDataOf, readIssue } from '@resolution/rag';
import { type Caller, ownerOf } from '../../actor.ts';
import type { EmbeddingDesk } from '../embeddings/desk.ts';
import { type ModelDesk, resolutionWriter } from '../models/desk.ts';
import { atDesk, type DeskDeps, findTicket } from '../tickets/desk.ts';
import { requireOpen } from '../tickets/rules.ts';
import {
  analysisOf,
  draftForGap,
  previewRagResponse,
  type Resolution,
  resolutionColumns,
  toRagResponse,
} from './resolved-ticket.ts';

export interface ResolutionDeps extends DeskDeps {
  readonly engine: Engine;
  readonly models: ModelDesk;
  readonly embeddings: EmbeddingDesk;
}

export interface ResolutionService {
  /**
   * Resolves a conversation. With a `ticket_id` the ticket's resolution is made again and stored; what agents have edited
   * or corrected stays. With a transcript nothing is stored. Where a model is set up it writes, from what the engine found;
   * when it fails the engine's words stand, and say so.
   *
   * @param signal Ends the model's request when it aborts; nothing is stored then.
   * @throws AppError `not_found`; `ticket_decided` when the ticket was approved or rejected; `too_many_requests` when the
   * caller's tokens of the day are used up.
   */
  generate(caller: Caller, input: GenerateInput, signal?: AbortSignal): Promise<RagResponse>;
}

type TriageField = 'category' | 'priority' | 'sentiment';
const TRIAGE_FIELDS: readonly TriageField[] = ['category', 'priority', 'sentiment'];

/** Names the conversation of a question that comes without one. */
const UNNAMED_CONVERSATION = 'unnamed';

export function createResolutionService(deps: ResolutionDeps): ResolutionService {
  const { db, engine, clock, models, embeddings } = deps;
  const write = resolutionWriter(models);

  const resolve = async (
    { actor, requestId }: Caller,
    conversation: Conversation,
    signal: AbortSignal | undefined,
  ): Promise<GeneratedResolution> => {
    const caller = { user: ownerOf(actor), requestId, ...(signal === undefined ? {} : { signal }) };
    const refusal = models.gateway.refusal('resolve', caller, conversation.transcript.length);
    if (refusal?.kind === 'refused_by_budget') throw failureToError(refusal);
    const question = {
      text: readIssue(conversation.transcript, conversation).text,
      personal: personalDataOf(conversation),
    };
    const vector = await embeddings.questionVector(question, caller);
    const written = await write(conversation, engine.resolve(conversation, { vector }), caller);
    if (signal?.aborted === true) throw new AppError('unavailable', 'The request was given up: nothing was stored.');
    return written;
  };

  const regenerate = async (caller: Caller, ref: string, signal: AbortSignal | undefined): Promise<RagResponse> => {
    const before = await findTicket(db, caller.actor, ref);
    requireOpen(before);
    const resolution = await resolve(caller, conversationOf(before), signal);
    return atDesk(deps, caller, ref, async (desk) => {
      const { ticket, tx, at } = desk;
      requireOpen(ticket);
      const generated_kb_id = await settleGap(tx, ticket, resolution, at);
      const after = await desk.take({
        action: 'resolution_generated',
        patch: { ...withoutCorrected(resolution, await tx.history.of(ticket.id)), generated_kb_id },
        detail: resolution.engine_version,
      });
      await tx.tickets.replaceAnalysis(ticket.id, analysisOf(resolution));
      await tx.tickets.replaceMasked(ticket.id, resolution.masked);
      return toRagResponse(after);
    });
  };

  return {
    async generate(caller, { ticket_id, transcript, conversation_id = UNNAMED_CONVERSATION, ...rest }, signal) {
      if (ticket_id !== undefined) return regenerate(caller, ticket_id, signal);
      if (transcript === undefined) throw new AppError('invalid_input', 'Give either a ticket_id or a transcript.');
      const conversation: Conversation = { ...rest, conversation_id, transcript };
      return previewRagResponse(conversation, await resolve(caller, conversation, signal), clock().toISOString());
    },
  };
}

/**
 * The draft of the resolution before is rewritten, left, or made, as the new one has a gap or not. A draft that other
 * tickets wait for as well is neither rewritten nor dropped.
 */
async function settleGap(tx: Tx, ticket: Ticket, resolution: Resolution, at: string): Promise<string | null> {
  const { gap } = resolution;
  const { ticket_id, conversation_id, generated_kb_id: draft } = ticket;
  const before = draft === null ? null : await tx.gaps.ofDraft(draft);
  const open = before?.status === 'open' ? before : null;
  if (gap !== null && draft !== null && open !== null) {
    if (open.count <= 1) await tx.corpus.rewriteDraft(draft, { ...gap, at });
    return draft;
  }
  if (gap !== null) {
    const issue = readIssue(ticket.transcript ?? '', ticket).text;
    return draftForGap(tx, resolution, { ticket_id, conversation_id, issue, at });
  }
  if (draft !== null && open !== null && tx.gaps.leave(open.gap_id, ticket_id) === 0) {
    await tx.corpus.closeGap(draft, 'Withdrawn', resolution.engine_version, at);
  }
  return resolution.generated_kb_id;
}

/** A field that an agent has corrected is the agent's from then on. The history tells which those are. */
function withoutCorrected(resolution: Resolution, history: readonly TicketHistoryEntry[]): TicketPatch {
  const patch: TicketPatch = resolutionColumns(resolution);
  for (const field of TRIAGE_FIELDS) {
    const corrected = history.some(
      (entry) => entry.action === 'triage_corrected' && entry.detail?.startsWith(`${field}:`) === true,
    );
    if (corrected) delete patch[field];
  }
  return patch;
}

function conversationOf(ticket: Ticket): Conversation {
  return {
    conversation_id: ticket.conversation_id,
    transcript: ticket.transcript ?? '',
    ...(ticket.product === null ? {} : { product: ticket.product }),
    ...(ticket.first_tier_agent_name === null ? {} : { first_tier_agent_name: ticket.first_tier_agent_name }),
    ...(ticket.contact_name === null ? {} : { contact_name: ticket.contact_name }),
    ...(ticket.contact_phone === null ? {} : { contact_phone: ticket.contact_phone }),
    ...(ticket.property_name === null ? {} : { property_name: ticket.property_name }),
    ...(ticket.account_name === null ? {} : { account_name: ticket.account_name }),
  };
}
