import type { CorpusLineage, GapStatus, GapSummary, GapTicketPage, Priority } from '@resolution/contracts';
import type { CursorCodec } from '../paging/cursor.ts';
import { cutPage, type PageRequest } from '../paging/page.ts';
import type { Scope } from '../scope.ts';
import { fromStored, fromStoredOrNull, toStored } from '../sqlite/instant.ts';
import type { SqlValue } from '../sqlite/sql.ts';

export interface GapFilter {
  readonly status?: GapStatus | undefined;
  readonly category?: string | undefined;
}

/** A gap as its event keeps it, without its tickets. */
export interface Gap extends GapSummary {
  readonly detected_gap: string;
  readonly reviewer: string | null;
  readonly decided_at: string | null;
}

/** An open gap that shares words with an issue. */
export interface GapCandidate {
  readonly gap_id: string;
  readonly kb_id: string;
  /** Words in common, and words of the gap. */
  readonly common: number;
  readonly size: number;
}

/** Decides on a gap. */
export interface GapDecision {
  readonly title: string;
  readonly body: string;
  readonly category: string | null;
  readonly reviewer: string;
  readonly at: string;
}

type GapRow = Omit<Gap, 'worst'> & {
  readonly worst: number | null;
  /** When it showed last, as stored; empty for one that no ticket shows. */
  readonly seen: string;
};
type GapTicket = GapTicketPage['tickets'][number];

/** Candidates that are looked at closely; an equal gap shares the most words. */
const CANDIDATES = 5;
/** Entries of the word index that one question reads: some tenths of a millisecond. */
const MOST_GAPS_LOOKED_UP = 100;
const PRIORITIES: readonly (Priority | null)[] = [null, 'Low', 'Medium', 'High', 'Critical'];

const STATUS = `CASE lower(e.final_status) WHEN 'approved' THEN 'approved' WHEN 'rejected' THEN 'rejected'
  WHEN 'withdrawn' THEN 'withdrawn' ELSE 'open' END`;
/** Each step of priority hurts twice as much as the one below. */
const PRIORITY = `COALESCE(t.priority, r.priority)`;
const HURT = `CASE ${PRIORITY} WHEN 'Critical' THEN 8 WHEN 'High' THEN 4 WHEN 'Low' THEN 1 ELSE 2 END`;
const SELECT = `SELECT e.event_id AS gap_id, ${STATUS} AS status,
    COALESCE(a.title, e.draft_summary, e.detected_gap) AS title, a.category, e.proposed_kb_id AS kb_id,
    COUNT(g.ticket_id) AS count, COALESCE(SUM(CASE WHEN g.ticket_id IS NULL THEN 0 ELSE ${HURT} END), 0) AS hurt,
    MAX(CASE ${PRIORITY} WHEN 'Critical' THEN 4 WHEN 'High' THEN 3 WHEN 'Medium' THEN 2 WHEN 'Low' THEN 1 END) AS worst,
    MIN(g.at) AS first_at, MAX(g.at) AS last_at, COALESCE(MAX(g.at), '') AS seen,
    e.detected_gap, e.reviewer_role AS reviewer, e.event_at AS decided_at
  FROM learning_event e LEFT JOIN kb_article a ON a.kb_id = e.proposed_kb_id
    LEFT JOIN gap_ticket g ON g.event_id = e.event_id LEFT JOIN ticket t ON t.ticket_id = g.ticket_id
    LEFT JOIN resolved_ticket r ON r.ticket_number = g.ticket_id`;

/** What the knowledge lacks: learning events with the tickets that show them. */
export class GapReads {
  protected readonly scope: Scope;
  readonly #cursors: CursorCodec;

  constructor(scope: Scope, cursors: CursorCodec) {
    this.scope = scope;
    this.#cursors = cursors;
  }

  /**
   * Those that hurt most first: how often, weighed by how urgent; of equals the one seen last.
   *
   * @throws AppError `invalid_cursor`
   */
  async page(
    filter: GapFilter,
    { limit, cursor }: PageRequest,
  ): Promise<{ gaps: GapSummary[]; next_cursor: string | null }> {
    const list = JSON.stringify(['gaps', filter]);
    const { where, values } = whereOf(filter);
    const place = cursor === undefined ? [] : this.#cursors.decodeKeys(list, cursor);
    const after = cursor === undefined ? '' : 'WHERE (hurt, count, seen, gap_id) < (?, ?, ?, ?)';
    const found = this.scope.sql.all<GapRow>(
      `SELECT * FROM (${SELECT} ${where} GROUP BY e.event_id) ${after}
       ORDER BY hurt DESC, count DESC, seen DESC, gap_id DESC LIMIT ?`,
      [...values, ...place, limit + 1],
    );
    const { rows, next_cursor } = cutPage(found, limit, ({ hurt, count, seen, gap_id }) =>
      this.#cursors.encodeKeys(list, [hurt, count, seen, gap_id]),
    );
    return { gaps: rows.map(toSummary), next_cursor };
  }

  /** How many there are in each state. */
  async counts(filter: Pick<GapFilter, 'category'> = {}): Promise<Record<GapStatus, number>> {
    const { where, values } = whereOf({ category: filter.category });
    const rows = this.scope.sql.all<{ status: GapStatus; count: number }>(
      `SELECT ${STATUS} AS status, COUNT(*) AS count FROM learning_event e
         LEFT JOIN kb_article a ON a.kb_id = e.proposed_kb_id ${where} GROUP BY 1`,
      values,
    );
    const counts = { open: 0, approved: 0, rejected: 0, withdrawn: 0 };
    for (const { status, count } of rows) counts[status] = count;
    return counts;
  }

  async byId(gapId: string): Promise<Gap | null> {
    const [row] = this.scope.sql.all<GapRow>(`${SELECT} WHERE e.event_id = ? GROUP BY e.event_id`, [gapId]);
    return row === undefined ? null : toGap(row);
  }

  /** The event behind a draft. */
  async ofDraft(kbId: string): Promise<Gap | null> {
    const [row] = this.scope.sql.all<GapRow>(
      `${SELECT} WHERE e.proposed_kb_id = ? GROUP BY e.event_id ORDER BY e.event_id LIMIT 1`,
      [kbId],
    );
    return row === undefined ? null : toGap(row);
  }

  /** The id of the event behind a draft, without the rest of it. */
  idOfDraft(kbId: string): string | null {
    const [row] = this.scope.sql.all<{ event_id: string }>(
      'SELECT event_id FROM learning_event WHERE proposed_kb_id = ? ORDER BY event_id LIMIT 1',
      [kbId],
    );
    return row?.event_id ?? null;
  }

  /** Tickets that show a gap, oldest first. @throws AppError `invalid_cursor` */
  async tickets(gapId: string, { limit, cursor }: PageRequest): Promise<Omit<GapTicketPage, 'total'>> {
    const list = JSON.stringify(['gap tickets', gapId]);
    const place = cursor === undefined ? [] : this.#cursors.decodeKeys(list, cursor);
    const after = cursor === undefined ? '' : 'AND (g.at, g.ticket_id) > (?, ?)';
    const found = this.scope.sql.all<GapTicket>(
      `SELECT g.ticket_id, g.conversation_id, ${PRIORITY} AS priority, t.status,
         COALESCE(o.excerpt, r.subject) AS excerpt, g.at
       FROM gap_ticket g LEFT JOIN ticket t ON t.ticket_id = g.ticket_id LEFT JOIN ticket_origin o ON o.ticket_id = t.id
         LEFT JOIN resolved_ticket r ON r.ticket_number = g.ticket_id
       WHERE g.event_id = ? ${after} ORDER BY g.at, g.ticket_id LIMIT ?`,
      [gapId, ...place, limit + 1],
    );
    const { rows, next_cursor } = cutPage(found, limit, ({ at, ticket_id }) =>
      this.#cursors.encodeKeys(list, [at, ticket_id]),
    );
    return { tickets: rows.map((row) => ({ ...row, at: fromStored(row.at) })), next_cursor };
  }

  /** How many tickets of a gap nobody has decided on, one left out. */
  async openTickets(gapId: string, without: string): Promise<number> {
    const [row] = this.scope.sql.all<{ count: number }>(
      `SELECT COUNT(*) AS count FROM gap_ticket g JOIN ticket t ON t.ticket_id = g.ticket_id
       WHERE g.event_id = ? AND g.ticket_id <> ? AND t.status IN ('pending', 'in_progress')`,
      [gapId, without],
    );
    return row?.count ?? 0;
  }

  /** Tickets whose resolution cites a document, as lines of lineage, newest first. */
  async citations(
    documentId: string,
    { limit, created_by }: { limit: number; created_by?: number | undefined },
  ): Promise<CorpusLineage[]> {
    const mine = created_by === undefined ? '' : 'AND t.created_by = ?';
    return this.scope.sql
      .all<CorpusLineage>(
        `SELECT c.document_id AS kb_id, 'Ticket' AS source_type, t.ticket_id AS source_id, 'CITED_BY' AS relationship,
           o.excerpt AS evidence_snippet, t.created_at AS event_at
         FROM ticket_citation c JOIN ticket t ON t.id = c.ticket_id LEFT JOIN ticket_origin o ON o.ticket_id = t.id
         WHERE c.document_id = ? ${mine} ORDER BY t.id DESC LIMIT ?`,
        [documentId, ...(created_by === undefined ? [] : [created_by]), limit],
      )
      .map((row) => ({ ...row, event_at: fromStoredOrNull(row.event_at) }));
  }
}

export class GapWrites extends GapReads {
  /**
   * Open gaps that share words with an issue, those with the most first. An import asks this for every row without
   * support, so the work is bounded: gaps are found by the rarer words, and only the best are looked at whole. A
   * word that many gaps have tells them apart no more.
   */
  candidates(words: readonly string[]): GapCandidate[] {
    const { sql } = this.scope;
    const own = JSON.stringify(words);
    const found = sql.all<{ event_id: string }>(
      `SELECT event_id FROM gap_word WHERE word IN (SELECT value FROM json_each(?))
       GROUP BY event_id ORDER BY COUNT(*) DESC, event_id LIMIT ?`,
      [JSON.stringify(this.#tellingWords(own)), CANDIDATES],
    );
    if (found.length === 0) return [];
    return sql.all<GapCandidate>(
      `SELECT w.event_id AS gap_id, e.proposed_kb_id AS kb_id, COUNT(*) AS size,
         SUM(w.word IN (SELECT value FROM json_each(?))) AS common
       FROM gap_word w JOIN learning_event e ON e.event_id = w.event_id
       WHERE w.event_id IN (SELECT value FROM json_each(?)) AND e.proposed_kb_id IS NOT NULL
       GROUP BY w.event_id ORDER BY common DESC, w.event_id`,
      [own, JSON.stringify(found.map(({ event_id }) => event_id))],
    );
  }

  /** The rarest of some words, as many as lead to a bounded number of gaps. */
  #tellingWords(words: string): string[] {
    const counted = this.scope.sql.all<{ word: string; gaps: number }>(
      `SELECT value AS word, (SELECT COUNT(*) FROM (SELECT 1 FROM gap_word w WHERE w.word = value LIMIT ?)) AS gaps
       FROM json_each(?) ORDER BY gaps`,
      [MOST_GAPS_LOOKED_UP, words],
    );
    const telling: string[] = [];
    let gaps = 0;
    for (const row of counted) {
      if (row.gaps === 0) continue;
      gaps += row.gaps;
      if (gaps > MOST_GAPS_LOOKED_UP && telling.length > 0) break;
      telling.push(row.word);
    }
    return telling;
  }

  /** Puts a ticket under a gap; with words when it is the first, so that equal issues find it. */
  gather(
    gapId: string,
    ticket: { readonly ticket_id: string; readonly conversation_id: string; readonly at: string },
    words: readonly string[] = [],
  ): void {
    const { sql } = this.scope;
    sql.run('INSERT OR IGNORE INTO gap_ticket (event_id, ticket_id, conversation_id, at) VALUES (?, ?, ?, ?)', [
      gapId,
      ticket.ticket_id,
      ticket.conversation_id,
      toStored(ticket.at),
    ]);
    for (const word of words) sql.run('INSERT OR IGNORE INTO gap_word (word, event_id) VALUES (?, ?)', [word, gapId]);
  }

  /** Takes a ticket out of a gap that it no longer shows. @returns how many tickets still show it */
  leave(gapId: string, ticketId: string): number {
    const { sql } = this.scope;
    sql.run('DELETE FROM gap_ticket WHERE event_id = ? AND ticket_id = ?', [gapId, ticketId]);
    const [row] = sql.all<{ count: number }>('SELECT COUNT(*) AS count FROM gap_ticket WHERE event_id = ?', [gapId]);
    return row?.count ?? 0;
  }

  /** Makes a draft an article that is retrieved. @returns false when it is no open gap any more. */
  accept(gap: Pick<Gap, 'gap_id'> & { readonly kb_id: string }, decision: GapDecision): boolean {
    const { title, body, category, reviewer, at } = decision;
    return this.#decide(gap.gap_id, 'Approved', reviewer, at, () =>
      this.scope.sql.run(
        `UPDATE kb_article SET title = ?, body = ?, category = ?, status = 'active', updated_at = ? WHERE kb_id = ?`,
        [title, body, category, toStored(at), gap.kb_id],
      ),
    );
  }

  /** Closes a gap without an article. @returns false when it is no open gap any more. */
  reject(gap: Pick<Gap, 'gap_id' | 'kb_id'>, reviewer: string, at: string): boolean {
    return this.#decide(gap.gap_id, 'Rejected', reviewer, at, () =>
      this.scope.sql.run(
        `UPDATE kb_article SET status = 'rejected', updated_at = ? WHERE kb_id = ? AND status = 'draft'`,
        [toStored(at), gap.kb_id],
      ),
    );
  }

  #decide(gapId: string, finalStatus: string, reviewer: string, at: string, settle: () => void): boolean {
    const { sql } = this.scope;
    const { changes } = sql.run(
      `UPDATE learning_event SET final_status = ?, reviewer_role = ?, event_at = ?
       WHERE event_id = ? AND lower(final_status) NOT IN ('approved', 'rejected', 'withdrawn')`,
      [finalStatus, reviewer, toStored(at), gapId],
    );
    if (changes === 0) return false;
    settle();
    sql.run('DELETE FROM gap_word WHERE event_id = ?', [gapId]);
    return true;
  }
}

function whereOf({ status, category }: GapFilter): { where: string; values: SqlValue[] } {
  const conditions = [
    ...(status === undefined ? [] : [{ text: `${STATUS} = ?`, value: status }]),
    ...(category === undefined ? [] : [{ text: 'a.category = ?', value: category }]),
  ];
  return {
    where: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ text }) => text).join(' AND ')}`,
    values: conditions.map(({ value }) => value),
  };
}

function toSummary(row: GapRow): GapSummary {
  const { detected_gap: _gap, reviewer: _reviewer, decided_at: _at, ...summary } = toGap(row);
  return summary;
}

function toGap({ seen: _seen, ...row }: GapRow): Gap {
  return {
    ...row,
    worst: PRIORITIES[row.worst ?? 0] ?? null,
    first_at: fromStoredOrNull(row.first_at),
    last_at: fromStoredOrNull(row.last_at),
    decided_at: row.status === 'open' ? null : fromStoredOrNull(row.decided_at),
  };
}
