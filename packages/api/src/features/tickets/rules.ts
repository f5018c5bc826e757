import {
  AppError,
  type KnowledgeEntry,
  TICKET_STATUS_MOVES,
  type Ticket,
  type TicketAnalysis,
  type TicketStatus,
} from '@resolution/contracts';

/** The first line of a resolution that rests on a script. */
const SCRIPT_REFERENCE = 'Script:';

/** Whether the resolution is a script: what makes a ticket one for Tier3, whatever tier the triage thought of. */
export function isScriptResolution({ resolution_content }: Pick<Ticket, 'resolution_content'>): boolean {
  return resolution_content?.startsWith(SCRIPT_REFERENCE) === true;
}

export function isDecided(status: TicketStatus): boolean {
  return TICKET_STATUS_MOVES[status].length === 0;
}

/** @throws AppError `ticket_decided` */
export function requireOpen(ticket: Pick<Ticket, 'ticket_id' | 'status'>): void {
  if (isDecided(ticket.status)) {
    throw new AppError(
      'ticket_decided',
      `${ticket.ticket_id} is ${ticket.status} already; nothing changes it any more.`,
    );
  }
}

/** @throws AppError `conflict` */
export function requireApproved(ticket: Pick<Ticket, 'ticket_id' | 'status'>): void {
  if (ticket.status === 'approved') return;
  throw new AppError('conflict', `${ticket.ticket_id} is ${ticket.status}: only an approved ticket can come back.`);
}

/**
 * Whether an approval of an approved ticket is the same once more. Without a text it asks for the entry there is; with
 * another text, or for another entry, somebody else has decided differently.
 *
 * @throws AppError `ticket_decided`
 */
export function requireSameApproval(
  ticket: Pick<Ticket, 'ticket_id' | 'resolution_content' | 'edited_resolution'>,
  { id, knowledge_id }: Pick<KnowledgeEntry, 'id' | 'knowledge_id'>,
  sent: { readonly text: string | undefined; readonly entry: string | undefined },
): void {
  const approved = ticket.edited_resolution ?? ticket.resolution_content ?? '';
  const sameText = sent.text === undefined || sent.text.trim() === approved.trim();
  const sameEntry = sent.entry === undefined || [knowledge_id, String(id)].includes(sent.entry);
  if (sameText && sameEntry) return;
  const other = sameText ? `into ${knowledge_id}` : 'with another text';
  throw new AppError(
    'ticket_decided',
    `${ticket.ticket_id} is approved already, ${other}; nothing changes it any more.`,
  );
}

/** @throws AppError `illegal_status_move`, saying which moves there are. */
export function requireMove(from: TicketStatus, to: TicketStatus): void {
  const allowed = TICKET_STATUS_MOVES[from];
  if (allowed.includes(to)) return;
  const moves = allowed.length === 0 ? 'nothing moves it any more' : `it can go to ${allowed.join(' or ')}`;
  throw new AppError('illegal_status_move', `A ticket that is ${from} cannot become ${to}: ${moves}.`);
}

/**
 * The text that an approval turns into knowledge: what is sent along, else what was edited before, else the proposal. The
 * proposal sent along is the proposal, although its ends were trimmed on the way.
 *
 * @throws AppError `invalid_input` when nobody has written anything: the proposal of an abstained ticket only says that
 * there is none.
 */
export function approvedText(
  ticket: Pick<Ticket, 'resolution_content' | 'edited_resolution'>,
  abstained: boolean,
  sent: string | undefined,
): string {
  const proposal = ticket.resolution_content;
  const written = sent ?? ticket.edited_resolution;
  const isProposal = written === null || written.trim() === proposal?.trim();
  const text = !isProposal ? written : abstained ? null : proposal;
  if (text === null || text.trim() === '') {
    const message = 'Nothing was found for this ticket: write the resolution before approving it.';
    throw new AppError('invalid_input', message, { issues: [{ path: 'edited_resolution', message }] });
  }
  return text;
}

/** Ids an entry rests on: the ticket's references and every source that a sentence of the resolution cites. */
export function referencesOf(
  ticket: Pick<Ticket, 'kb_id' | 'script_id'>,
  analysis: Pick<TicketAnalysis, 'sources'> | null,
): string[] {
  const cited = (analysis?.sources ?? []).filter((source) => source.cited).map((source) => source.id);
  return [...new Set([ticket.kb_id, ticket.script_id, ...cited])].filter((id) => id !== null);
}

/**
 * The instant to stamp a change with: now, but always after the change before. Agents tell versions of a ticket apart by
 * `updated_at`, also when the clock stands still or goes back.
 */
export function nextInstant(now: Date, previous: string | null): string {
  const after = previous === null ? 0 : Date.parse(previous) + 1;
  return new Date(Math.max(now.getTime(), after)).toISOString();
}
