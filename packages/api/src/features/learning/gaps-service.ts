import {
  AppError,
  type CorpusLineage,
  type GapDetail,
  type GapPage,
  type GapStatus,
  type GapTicketPage,
  type KnowledgeDetail,
  type RejectReason,
} from '@resolution/contracts';
import type { Gap, PageRequest, ReadRepositories, Tx } from '@resolution/db';
import { requireTier3 } from '../../access.ts';
import type { AgentActor, Caller } from '../../actor.ts';
import { readDetail } from '../knowledge/detail.ts';
import { syncDocument } from '../knowledge/index-sync.ts';
import { firstVerifyBy } from './care.ts';
import type { LearningDeps } from './deps.ts';
import { unfinishedLines } from './gap-issue.ts';

export interface GapAcceptance {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly category?: string | undefined;
}

export interface GapListInput {
  readonly status?: GapStatus | undefined;
  readonly category?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What the knowledge lacks, and what agents make of it. */
export interface GapsService {
  /** Those that hurt most first. @throws AppError `invalid_cursor` */
  gaps(input: GapListInput): Promise<GapPage>;
  /** @throws AppError `not_found` */
  gap(id: string): Promise<GapDetail>;
  /** All tickets that show a gap, oldest first. @throws AppError `not_found`, `invalid_cursor` */
  gapTickets(id: string, page: PageRequest): Promise<GapTicketPage>;
  /**
   * Makes the draft an article that the next question finds. Again: the same article.
   *
   * @throws AppError `not_found`; `conflict` when it was decided otherwise; `invalid_input` while a line of the draft only
   * holds a place; `forbidden` when the article gives a script and the agent may not.
   */
  acceptGap(caller: Caller<AgentActor>, id: string, edits: GapAcceptance): Promise<KnowledgeDetail>;
  /** @throws AppError `not_found`, `conflict` */
  rejectGap(caller: Caller<AgentActor>, id: string, reason: string, code?: RejectReason): Promise<GapDetail>;
}

const TICKETS_SHOWN = 100;
const NEAREST_SHOWN = 5;
const SCRIPT_ID = /\bSCRIPT-\d{4,}\b/g;

export function createGapsService({ db, engine, audit, clock }: LearningDeps): GapsService {
  const articleOf = async (kbId: string): Promise<KnowledgeDetail> => {
    await syncDocument(db, engine, kbId);
    const record = await db.corpus.document(kbId);
    if (record === null) throw new Error(`${kbId} vanished`);
    return readDetail({ db, engine, clock }, record, undefined);
  };

  return {
    async gaps({ limit, cursor, ...filter }) {
      const page = await db.gaps.page(filter, { limit, cursor });
      const counts = await db.gaps.counts(filter);
      const total =
        filter.status === undefined ? Object.values(counts).reduce((a, b) => a + b, 0) : counts[filter.status];
      return { ...page, total, counts };
    },

    async gap(id) {
      return detailOf(db, await findGap(db, id));
    },

    async gapTickets(id, page) {
      const { gap_id, count } = await findGap(db, id);
      return { ...(await db.gaps.tickets(gap_id, page)), total: count };
    },

    async acceptGap(caller, id, edits) {
      const kbId = await db.transaction(async (tx) => {
        const gap = await findGap(tx, id);
        if (gap.status === 'approved' && gap.kb_id !== null && (await isActive(tx, gap.kb_id))) return gap.kb_id;
        await accept(tx, caller, gap, edits);
        return requireDraft(gap);
      });
      return articleOf(kbId);
    },

    async rejectGap({ actor, ...origin }, id, reason, code) {
      await db.transaction(async (tx) => {
        const gap = await findGap(tx, id);
        const at = clock().toISOString();
        requireOpenGap(gap);
        const record = gap.kb_id === null ? null : await tx.corpus.document(gap.kb_id);
        if (record?.status === 'draft') {
          const author = { kind: 'agent', id: actor.id, name: actor.username } as const;
          await tx.versions.note(record, { change: 'rejected', status: 'rejected', reason, author, at });
        }
        tx.gaps.reject(gap, actor.agent_id, at);
        await audit.record(
          tx,
          { actor, ...origin },
          {
            action: 'gap.rejected',
            subject_kind: 'gap',
            subject_id: gap.gap_id,
            detail: code === undefined ? reason : `${code}: ${reason}`,
          },
        );
      });
      return detailOf(db, await findGap(db, id));
    },
  };

  async function accept(tx: Tx, caller: Caller<AgentActor>, gap: Gap, edits: GapAcceptance): Promise<void> {
    const { actor } = caller;
    const at = clock().toISOString();
    requireOpenGap(gap);
    const kb_id = requireDraft(gap);
    const record = await tx.corpus.document(kb_id);
    if (record?.document.kind !== 'article') throw new Error(`${gap.gap_id} names no article`);
    const { article } = record.document;
    const text = {
      title: edits.title ?? article.title,
      content: edits.body ?? article.body,
      category: edits.category ?? article.category,
    };
    requireFinished(text.content);
    const scripts = [...new Set(text.content.match(SCRIPT_ID))];
    if (scripts.length > 0) requireTier3(actor);
    await tx.versions.rewrite(record, text, {
      change: 'approved',
      status: 'active',
      author: { kind: 'agent', id: actor.id, name: actor.username },
      at,
    });
    const decision = { title: text.title, body: text.content, category: text.category, reviewer: actor.agent_id, at };
    tx.gaps.accept({ gap_id: gap.gap_id, kb_id }, decision);
    await tx.corpus.addLineage(await lineageOf(tx, gap, kb_id, scripts, at));
    await tx.care.set(kb_id, { owner_id: actor.id, verify_by: firstVerifyBy(at) });
    await audit.record(tx, caller, {
      action: 'gap.approved',
      subject_kind: 'gap',
      subject_id: gap.gap_id,
      detail: kb_id,
      before: article,
      after: text,
    });
  }
}

async function findGap(db: Pick<ReadRepositories, 'gaps'>, id: string): Promise<Gap> {
  const gap = await db.gaps.byId(id);
  if (gap === null) throw new AppError('not_found', 'There is no such gap.');
  return gap;
}

/** @throws AppError `conflict` */
function requireOpenGap({ gap_id, status }: Gap): void {
  if (status !== 'open') throw new AppError('conflict', `${gap_id} is ${status} already.`);
}

/** @throws AppError `conflict` for a gap of an imported corpus that proposes nothing. */
function requireDraft({ gap_id, kb_id }: Gap): string {
  if (kb_id === null) throw new AppError('conflict', `${gap_id} has no draft to approve.`);
  return kb_id;
}

/** @throws AppError `invalid_input` naming what is still to be written. */
function requireFinished(body: string): void {
  const unfinished = unfinishedLines(body);
  if (body.trim() !== '' && unfinished.length === 0) return;
  const message = 'Write the article first: the draft still has lines that only hold a place.';
  throw new AppError('invalid_input', message, {
    issues: [{ path: 'body', message: unfinished[0] ?? 'Write the article first' }],
  });
}

async function isActive(tx: Tx, id: string): Promise<boolean> {
  return (await tx.corpus.document(id))?.status === 'active';
}

/** Every ticket and conversation that shows the gap, and every script that the article gives. */
async function lineageOf(
  tx: Tx,
  gap: Gap,
  kb_id: string,
  scripts: readonly string[],
  at: string,
): Promise<CorpusLineage[]> {
  const line = { kb_id, event_at: at, evidence_snippet: gap.title };
  const created = { ...line, relationship: 'CREATED_FROM' };
  const { tickets } = await tx.gaps.tickets(gap.gap_id, { limit: TICKETS_SHOWN });
  return [
    ...tickets.flatMap(({ ticket_id, conversation_id }) => [
      { ...created, source_type: 'Ticket', source_id: ticket_id },
      { ...created, source_type: 'Conversation', source_id: conversation_id },
    ]),
    ...scripts.map((source_id) => ({ ...line, source_type: 'Script', source_id, relationship: 'REFERENCES' })),
  ];
}

async function detailOf(
  db: Pick<ReadRepositories, 'gaps' | 'corpus' | 'tickets' | 'versions'>,
  gap: Gap,
): Promise<GapDetail> {
  const record = gap.kb_id === null ? null : await db.corpus.document(gap.kb_id);
  const { tickets } = await db.gaps.tickets(gap.gap_id, { limit: TICKETS_SHOWN });
  const [newest] = gap.kb_id === null ? [] : await db.versions.of(gap.kb_id);
  return {
    ...gap,
    draft:
      record?.document.kind === 'article'
        ? { title: record.document.article.title, body: record.document.article.body, status: record.status }
        : null,
    reason: gap.status === 'rejected' ? (newest?.reason ?? null) : null,
    tickets,
    nearest: await nearestOf(db, tickets[0]?.ticket_id),
  };
}

async function nearestOf(
  db: Pick<ReadRepositories, 'tickets'>,
  ticketId: string | undefined,
): Promise<GapDetail['nearest']> {
  const ticket = ticketId === undefined ? null : await db.tickets.byRef(ticketId);
  const analysis = ticket === null ? null : await db.tickets.analysis(ticket.id);
  return (analysis?.sources ?? []).slice(0, NEAREST_SHOWN).map(({ id, kind, title }) => ({ id, kind, title }));
}
