import type {
  CitedSource,
  EvidenceSpan,
  MaskedText,
  Ticket,
  TicketAnalysis,
  TicketDetail,
  TicketFacets,
  TicketPage,
  TicketSummary,
} from '@resolution/contracts';
import type { CursorCodec } from '../paging/cursor.ts';
import { UntilChanged } from '../paging/unchanged.ts';
import type { Scope } from '../scope.ts';
import {
  SUMMARY_COLUMNS,
  SUMMARY_TABLES,
  type SummaryRow,
  TICKET_COLUMNS,
  type TicketRow,
  toSummary,
  toTicket,
} from './columns.ts';
import { readFacets } from './facets.ts';
import type { TicketListFilter } from './filter.ts';
import { countTickets, readPage, type TicketListQuery } from './list.ts';

/** `{id}` of a ticket path: the number, as a number or as text, or the `CS-…` id. */
export type TicketRef = number | string;

/** Where a ticket came from, which the documented table has no column for. */
export interface TicketOrigin {
  /** `user:1` or `agent:3`: whose upload it was. One owner has one ticket per conversation. */
  readonly owner: string;
  readonly uploaded_by_agent: number | null;
  readonly import_id: string | null;
  readonly import_row: number | null;
  /** Hash of the transcript without what differs between copies. */
  readonly fingerprint: string | null;
  /** How the customer's problem begins; what lists show instead of the transcript. */
  readonly excerpt: string | null;
}

interface AnalysisRow {
  readonly tier: TicketAnalysis['tier'];
  readonly abstained: number;
  readonly engine_version: string;
  readonly evidence: string;
  readonly sources: string;
  readonly gap: string | null;
}

export class TicketReads {
  protected readonly scope: Scope;
  readonly #cursors: CursorCodec;
  readonly #totals: UntilChanged<number>;
  readonly #facets: UntilChanged<TicketFacets>;

  constructor(scope: Scope, cursors: CursorCodec) {
    this.scope = scope;
    this.#cursors = cursors;
    this.#totals = new UntilChanged(scope.sql);
    this.#facets = new UntilChanged(scope.sql);
  }

  /** @throws AppError `invalid_cursor` */
  async page(query: TicketListQuery): Promise<TicketPage> {
    const { tickets, next_cursor } = readPage(this.scope.sql, this.#cursors, query);
    const total = this.#totals.get(JSON.stringify(query.filter), () => countTickets(this.scope.sql, query.filter));
    return { tickets, next_cursor, total };
  }

  /** @param agentId Whose tickets count as `mine`. */
  async facets(filter: TicketListFilter, agentId?: number): Promise<TicketFacets> {
    const key = JSON.stringify([filter, agentId]);
    return this.#facets.get(key, () => readFacets(this.scope.sql, filter, agentId));
  }

  async count(filter: TicketListFilter): Promise<number> {
    return countTickets(this.scope.sql, filter);
  }

  async byRef(ref: TicketRef): Promise<Ticket | null> {
    const column = typeof ref === 'number' || /^\d+$/.test(ref) ? 'id' : 'ticket_id';
    const [row] = this.scope.sql.all<TicketRow>(`SELECT ${TICKET_COLUMNS.join(', ')} FROM ticket WHERE ${column} = ?`, [
      column === 'id' ? Number(ref) : ref,
    ]);
    return row === undefined ? null : toTicket(row);
  }

  /** Tickets by number, in the order asked for; unknown ones are left out. */
  async byIds(ids: readonly number[]): Promise<Ticket[]> {
    const rows = this.scope.sql.all<TicketRow>(
      `SELECT ${TICKET_COLUMNS.join(', ')} FROM ticket WHERE id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    );
    const byId = new Map(rows.map((row) => [row.id, toTicket(row)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** The tickets an import made, in the order of its rows. @throws AppError `invalid_cursor` */
  async pageOfImport(
    importId: string,
    { limit, cursor }: { limit: number; cursor?: string | undefined },
  ): Promise<TicketPage> {
    const list = JSON.stringify(['import', importId]);
    const place = cursor === undefined ? { key: 0, id: 0 } : this.#cursors.decode(list, cursor);
    const rows = this.scope.sql.all<SummaryRow & { readonly import_row: number }>(
      `SELECT ${SUMMARY_COLUMNS}, o.import_row ${SUMMARY_TABLES}
       WHERE o.import_id = ? AND o.import_row > ? ORDER BY o.import_row LIMIT ?`,
      [importId, place.key, limit + 1],
    );
    const [count] = this.scope.sql.all<{ total: number }>(
      'SELECT COUNT(*) AS total FROM ticket_origin WHERE import_id = ?',
      [importId],
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      tickets: page.map(toSummary),
      next_cursor:
        rows.length > limit && last !== undefined
          ? this.#cursors.encode(list, { key: last.import_row, id: last.id })
          : null,
      total: count?.total ?? 0,
    };
  }

  async summary(id: number): Promise<TicketSummary | null> {
    const [row] = this.scope.sql.all<SummaryRow>(`SELECT ${SUMMARY_COLUMNS} ${SUMMARY_TABLES} WHERE t.id = ?`, [id]);
    return row === undefined ? null : toSummary(row);
  }

  async analysis(id: number): Promise<TicketAnalysis | null> {
    const [row] = this.scope.sql.all<AnalysisRow>(
      `SELECT a.tier, a.abstained, a.engine_version, a.evidence, l.sources, a.gap
       FROM ticket_analysis a JOIN source_list l ON l.id = a.source_list_id WHERE a.ticket_id = ?`,
      [id],
    );
    if (row === undefined) return null;
    return {
      ...row,
      abstained: row.abstained === 1,
      evidence: JSON.parse(row.evidence) as EvidenceSpan[],
      sources: JSON.parse(row.sources) as CitedSource[],
    };
  }

  /** What was masked before the ticket left for a model. For Tier3 alone. */
  async masked(id: number): Promise<MaskedText[]> {
    const [row] = this.scope.sql.all<{ items: string }>('SELECT items FROM ticket_masking WHERE ticket_id = ?', [id]);
    return row === undefined ? [] : (JSON.parse(row.items) as MaskedText[]);
  }

  async origin(id: number): Promise<TicketOrigin | null> {
    const [row] = this.scope.sql.all<TicketOrigin>(
      'SELECT owner, uploaded_by_agent, import_id, import_row, fingerprint, excerpt FROM ticket_origin WHERE ticket_id = ?',
      [id],
    );
    return row ?? null;
  }

  /** What a detail page shows beside ticket and history. @param visibleTo Leaves out other people's similar tickets. */
  async surroundings(
    ticket: Ticket,
    visibleTo?: { readonly created_by: number },
  ): Promise<Pick<TicketDetail, 'analysis' | 'assignee' | 'knowledge_id' | 'similar_ticket_ids'>> {
    const { sql } = this.scope;
    const [assignee] = sql.all<{ id: number; username: string; agent_id: string }>(
      'SELECT id, username, agent_id FROM support_agent WHERE id = ?',
      [ticket.assigned_to],
    );
    const [knowledge] = sql.all<{ knowledge_id: string }>(
      'SELECT document_id AS knowledge_id FROM knowledge_version WHERE ticket_id = ?',
      [ticket.id],
    );
    return {
      analysis: await this.analysis(ticket.id),
      assignee: assignee ?? null,
      knowledge_id: knowledge?.knowledge_id ?? null,
      similar_ticket_ids: this.#similar(ticket.id, visibleTo?.created_by),
    };
  }

  /** The ticket an owner already has for each of some conversations: conversation id to ticket id. */
  async ofConversations(owner: string, conversationIds: readonly string[]): Promise<Map<string, string>> {
    const rows = this.scope.sql.all<{ conversation_id: string; ticket_id: string }>(
      `SELECT o.conversation_id, t.ticket_id FROM ticket_origin o JOIN ticket t ON t.id = o.ticket_id
       WHERE o.owner = ? AND o.conversation_id IN (SELECT value FROM json_each(?))`,
      [owner, JSON.stringify(conversationIds)],
    );
    return new Map(rows.map((row) => [row.conversation_id, row.ticket_id]));
  }

  /** Tickets whose resolution cites a document, newest first. */
  async citing(documentId: string, { limit, created_by }: { limit: number; created_by?: number }): Promise<string[]> {
    const mine = created_by === undefined ? '' : 'AND t.created_by = ?';
    const rows = this.scope.sql.all<{ ticket_id: string }>(
      `SELECT t.ticket_id FROM ticket t
       WHERE t.id IN (SELECT ticket_id FROM ticket_citation WHERE document_id = ?) ${mine}
       ORDER BY t.id DESC LIMIT ?`,
      [documentId, ...(created_by === undefined ? [] : [created_by]), limit],
    );
    return rows.map((row) => row.ticket_id);
  }

  #similar(id: number, createdBy: number | undefined): string[] {
    const mine = createdBy === undefined ? '' : 'AND t.created_by = ?';
    return this.scope.sql
      .all<{ ticket_id: string }>(
        `SELECT t.ticket_id FROM ticket_origin self
         JOIN ticket_origin other ON other.fingerprint = self.fingerprint AND other.ticket_id <> self.ticket_id
         JOIN ticket t ON t.id = other.ticket_id
         WHERE self.ticket_id = ? ${mine} ORDER BY t.id LIMIT 20`,
        [id, ...(createdBy === undefined ? [] : [createdBy])],
      )
      .map((row) => row.ticket_id);
  }
}
