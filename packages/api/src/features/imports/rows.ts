import { CONVERSATION_COLUMNS, type Conversation, type ConversationField } from '@resolution/contracts';
import type { AccountRef, ImportJob, ImportRow, RowResult, Tx } from '@resolution/db';
import type { EngineResolution, GeneratedResolution } from '@resolution/rag';
import { draftForGap, newTicketOf } from '../resolution/resolved-ticket.ts';
import type { NearCopyGroup } from './near-copies.ts';
import type { ReadConversation } from './resolution-memo.ts';
import { transcriptSketch } from './transcript-sketch.ts';

/** A stored row with what the engine says to it; without a resolution when its conversation is a ticket already. */
export interface ResolvedRow<Found = EngineResolution> {
  readonly row_number: number;
  readonly conversation: Conversation;
  readonly sketch: Uint8Array | null;
  /** What the customer came for. */
  readonly issue: string;
  /** `failed`: the engine threw. */
  readonly resolution: Found | 'known' | 'failed';
}

/** Asks the engine about the conversation of a row. */
export type ReadRow = (conversation: Conversation) => ReadConversation;

/**
 * Asks the engine about one row. An engine that throws fails this row alone: the import goes on with the next.
 *
 * @param known Conversations that are tickets already; these cost no resolution.
 */
export function resolveRow(
  read: ReadRow,
  { row_number, payload }: ImportRow,
  known: ReadonlyMap<string, string>,
  report: (error: unknown) => void,
): ResolvedRow {
  if (payload === null) throw new Error(`Pending import row ${row_number} has no payload`);
  const row = { row_number, conversation: payload, sketch: null, issue: '' };
  if (known.has(payload.conversation_id)) return { ...row, resolution: 'known' };
  try {
    return { ...row, sketch: transcriptSketch(payload.transcript), ...read(payload) };
  } catch (error) {
    report(error);
    return { ...row, resolution: 'failed' };
  }
}

/** A row as it becomes a ticket: in the engine's words, or in a model's. */
export type WrittenRow = ResolvedRow<EngineResolution | GeneratedResolution>;

/** Who the tickets of an import belong to. */
export interface Uploader {
  readonly owner: string;
  readonly account: AccountRef;
  /** As people know them; null when the account cannot be found any more. */
  readonly name: string | null;
}

/**
 * Makes tickets of resolved rows and notes what became of each row, in one transaction: a row is a ticket and knows it, or
 * neither. Does nothing for an import that was cancelled meanwhile.
 */
export async function settleRows(
  tx: Tx,
  job: Pick<ImportJob, 'id' | 'file_name' | 'headers'>,
  uploader: Uploader,
  rows: readonly WrittenRow[],
  group: NearCopyGroup,
  now: string,
): Promise<void> {
  if (!(await tx.imports.setStatus(job.id, 'running'))) return;
  const known = await tx.tickets.ofConversations(
    uploader.owner,
    rows.map((row) => row.conversation.conversation_id),
  );
  const fresh = rows.filter(
    ({ conversation, resolution }) => !known.has(conversation.conversation_id) && typeof resolution !== 'string',
  );
  const free = tx.tickets.freeTicketIds(fresh.length).values();
  const results: RowResult[] = [];
  for (const row of rows) {
    const there = known.get(row.conversation.conversation_id);
    if (there !== undefined) {
      results.push({ row_number: row.row_number, outcome: 'skipped', ticket_id: there });
    } else if (typeof row.resolution === 'string') {
      results.push(failed(job, row));
    } else {
      const ticket_id = free.next().value ?? tx.tickets.freeTicketId();
      await makeTicket(tx, job, uploader, { ...row, ticket_id, resolution: row.resolution }, group, now);
      results.push({ row_number: row.row_number, outcome: 'created', ticket_id });
    }
  }
  await tx.imports.finishRows(job.id, results);
  const after = await tx.imports.byId(job.id);
  if (after !== null && after.created + after.skipped + after.failed === after.total) {
    await tx.imports.setStatus(job.id, 'done', { finished_at: now });
  }
}

/** A row that becomes the ticket of this id. */
interface NumberedRow extends WrittenRow {
  readonly ticket_id: string;
  readonly resolution: EngineResolution | GeneratedResolution;
}

async function makeTicket(
  tx: Tx,
  job: Pick<ImportJob, 'id' | 'file_name'>,
  { owner, account, name }: Uploader,
  { ticket_id, row_number, conversation, sketch, issue, resolution }: NumberedRow,
  group: NearCopyGroup,
  now: string,
): Promise<void> {
  const { conversation_id, transcript } = conversation;
  const generated_kb_id =
    (await draftForGap(tx, resolution, { ticket_id, conversation_id, issue, at: now })) ?? resolution.generated_kb_id;
  const fingerprint = await group.fingerprint(tx, transcript, sketch);
  const [made] = tx.tickets.insertMany([
    newTicketOf({
      ticket_id,
      conversation,
      resolution: { ...resolution, generated_kb_id },
      issue,
      origin: {
        owner,
        uploaded_by_agent: account.kind === 'agent' ? account.id : null,
        import_id: job.id,
        import_row: row_number,
        fingerprint,
      },
      now,
    }),
  ]);
  if (made === undefined) throw new Error('A ticket was inserted and has no number');
  if ('masked' in resolution) await tx.tickets.replaceMasked(made.id, resolution.masked);
  group.made(made.id, transcript, sketch, fingerprint);
  await tx.history.append({
    ticket_id: made.id,
    action: 'created',
    to_status: 'pending',
    ...(name === null ? {} : { actor: { ...account, name } }),
    detail: job.file_name === null ? `Row ${row_number}` : `Row ${row_number} of ${job.file_name}`,
    at: now,
  });
}

function failed({ headers }: Pick<ImportJob, 'headers'>, { row_number, conversation }: WrittenRow): RowResult {
  const message = 'This row could not be resolved. That is our fault: upload it again, and tell us if it stays.';
  const fields = Object.keys(CONVERSATION_COLUMNS) as ConversationField[];
  const cells = headers.map((header) => {
    const field = fields.find((name) => CONVERSATION_COLUMNS[name] === header);
    return (field && conversation[field]) ?? '';
  });
  return { row_number, outcome: 'failed', errors: [{ row: row_number, message }], cells };
}
