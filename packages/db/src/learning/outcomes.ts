import {
  type Complaint,
  type DocumentKind,
  NO_OUTCOMES,
  type Outcome,
  type OutcomeKind,
  type OutcomePage,
  type RateGroup,
  type RejectReason,
  type SourceOutcomes,
  type ThumbReason,
} from '@resolution/contracts';
import type { CursorCodec } from '../paging/cursor.ts';
import { cutPage, type PageRequest } from '../paging/page.ts';
import type { Scope } from '../scope.ts';
import { fromStored, toStored } from '../sqlite/instant.ts';

/** What became of an answer. */
export interface NewOutcome {
  /** Names the act; the same act counts once. */
  readonly key: string;
  readonly kind: OutcomeKind;
  readonly ticket_id?: number | undefined;
  /** Share of the proposal that was changed, 0 to 1. */
  readonly edit_share?: number | undefined;
  readonly reason_code?: RejectReason | undefined;
  readonly reason?: string | undefined;
  readonly category: string | null;
  readonly engine_version: string;
  /** `agent:3` or `user:1`. */
  readonly actor: string;
  /** The documents the answer cited. */
  readonly sources: readonly { readonly id: string; readonly kind: DocumentKind }[];
  readonly at: string;
}

/** How often each outcome fell to one source, category or kind of document. */
export interface OutcomeTally {
  readonly key: string;
  readonly approved: number;
  readonly edited: number;
  readonly rejected: number;
  readonly reopened: number;
  readonly edit_share: number;
}

interface CountRow {
  readonly document_id: string;
  readonly kind: OutcomeKind;
  readonly count: number;
  readonly kept: number;
}

/**
 * A rejection for these reasons says something about the case and nothing about the sources. One person's thumbs count
 * once for a document, however many answers they judge.
 */
const COUNTS = `SELECT s.document_id, o.kind,
    COUNT(DISTINCT CASE WHEN o.kind IN ('thumbs_up', 'thumbs_down') THEN o.actor ELSE o.outcome_key END) AS count,
    SUM(CASE WHEN o.kind = 'edited' THEN 1 - COALESCE(o.edit_share, 0) ELSE 0 END) AS kept
  FROM outcome_source s JOIN knowledge_outcome o ON o.id = s.outcome_id
  WHERE COALESCE(o.reason_code, '') NOT IN ('duplicate', 'not_an_issue')`;

const TALLY = `SUM(kind = 'approved') AS approved, SUM(kind = 'edited') AS edited, SUM(kind = 'rejected') AS rejected,
  SUM(kind = 'reopened') AS reopened, SUM(CASE WHEN kind = 'edited' THEN COALESCE(edit_share, 0) ELSE 0 END) AS edit_share,
  SUM(kind IN ('approved', 'edited', 'rejected', 'reopened')) AS decided`;

/** An outcome counts once for each key, however many sources of one kind its answer cites. */
const TALLY_FROM: Readonly<Record<RateGroup, string>> = {
  source: `(SELECT DISTINCT o.id, s.document_id AS key, o.kind, o.edit_share
    FROM knowledge_outcome o JOIN outcome_source s ON s.outcome_id = o.id)`,
  kind: `(SELECT DISTINCT o.id, s.kind AS key, o.kind, o.edit_share
    FROM knowledge_outcome o JOIN outcome_source s ON s.outcome_id = o.id)`,
  category: `(SELECT o.id, COALESCE(o.category, '') AS key, o.kind, o.edit_share FROM knowledge_outcome o)`,
};

/** What a tally counts: the outcomes whose answers have a key. */
const HAVE_KEY: Readonly<Record<RateGroup, string>> = {
  source: 'o.id IN (SELECT outcome_id FROM outcome_source WHERE document_id = ?)',
  kind: 'o.id IN (SELECT outcome_id FROM outcome_source WHERE kind = ?)',
  category: "COALESCE(o.category, '') = ?",
};

/** What `COUNTS` counts of a document: of the thumbs of one person that point the same way, the last. */
const COUNTED = `${HAVE_KEY.source} AND COALESCE(o.reason_code, '') NOT IN ('duplicate', 'not_an_issue')
  AND (o.kind NOT IN ('thumbs_up', 'thumbs_down') OR o.id = (
    SELECT MAX(same.id) FROM knowledge_outcome same JOIN outcome_source s ON s.outcome_id = same.id
    WHERE s.document_id = ? AND same.kind = o.kind AND same.actor = o.actor))`;

export class OutcomeReads {
  protected readonly scope: Scope;
  readonly #cursors: CursorCodec;

  constructor(scope: Scope, cursors: CursorCodec) {
    this.scope = scope;
    this.#cursors = cursors;
  }

  /** Outcomes by document, of those that have any. */
  async counts(): Promise<Map<string, SourceOutcomes>> {
    return gather(this.scope.sql.all<CountRow>(`${COUNTS} GROUP BY s.document_id, o.kind`));
  }

  async of(documentId: string): Promise<SourceOutcomes> {
    const rows = this.scope.sql.all<CountRow>(`${COUNTS} AND s.document_id = ? GROUP BY o.kind`, [documentId]);
    return gather(rows).get(documentId) ?? NO_OUTCOMES;
  }

  /** Why thumbs went down on answers that rest on a document, newest first; those that gave no reason are left out. */
  async complaints(documentId: string, limit: number): Promise<Complaint[]> {
    return this.scope.sql
      .all<ComplaintRow>(
        `SELECT o.reason_code, o.reason, o.at FROM outcome_source s JOIN knowledge_outcome o ON o.id = s.outcome_id
         WHERE s.document_id = ? AND o.kind = 'thumbs_down' AND (o.reason IS NOT NULL OR o.reason_code IS NOT NULL)
         ORDER BY o.at DESC, o.id DESC LIMIT ?`,
        [documentId, limit],
      )
      .map((row) => ({ ...row, at: fromStored(row.at) }));
  }

  /** Most decided first. @throws AppError `invalid_cursor` */
  async tally(
    by: RateGroup,
    { limit, cursor }: PageRequest,
  ): Promise<{ tallies: OutcomeTally[]; next_cursor: string | null; total: number }> {
    const { sql } = this.scope;
    const list = JSON.stringify(['rates', by]);
    const place = cursor === undefined ? [] : this.#cursors.decodeKeys(list, cursor);
    const [decided = 0, key = ''] = place;
    const after = cursor === undefined ? '' : 'AND (decided < ? OR (decided = ? AND key > ?))';
    const from = `FROM (SELECT key, ${TALLY} FROM ${TALLY_FROM[by]} GROUP BY key) WHERE decided > 0`;
    const found = sql.all<OutcomeTally & { readonly decided: number }>(
      `SELECT * ${from} ${after} ORDER BY decided DESC, key LIMIT ?`,
      [...(cursor === undefined ? [] : [decided, decided, key]), limit + 1],
    );
    const { rows, next_cursor } = cutPage(found, limit, (last) =>
      this.#cursors.encodeKeys(list, [last.decided, last.key]),
    );
    const [count] = sql.all<{ total: number }>(`SELECT COUNT(*) AS total ${from}`);
    return { tallies: rows.map(({ decided: _decided, ...tally }) => tally), next_cursor, total: count?.total ?? 0 };
  }

  /** The outcomes behind a figure of `tally`, newest first. @throws AppError `invalid_cursor` */
  async tallied(by: RateGroup, key: string, kind: OutcomeKind, page: PageRequest): Promise<OutcomePage> {
    return this.#page(JSON.stringify(['tallied', by, key, kind]), HAVE_KEY[by], [key], kind, page);
  }

  /** The outcomes behind a figure of `of`, newest first. @throws AppError `invalid_cursor` */
  async counted(documentId: string, kind: OutcomeKind, page: PageRequest): Promise<OutcomePage> {
    return this.#page(JSON.stringify(['counted', documentId, kind]), COUNTED, [documentId, documentId], kind, page);
  }

  #page(
    list: string,
    where: string,
    values: readonly string[],
    kind: OutcomeKind,
    { limit, cursor }: PageRequest,
  ): OutcomePage {
    const { sql } = this.scope;
    const from = 'FROM knowledge_outcome o LEFT JOIN ticket t ON t.id = o.ticket_id';
    const place = cursor === undefined ? [] : this.#cursors.decodeKeys(list, cursor);
    const after = cursor === undefined ? '' : 'AND (o.at, o.id) < (?, ?)';
    const found = sql.all<Outcome>(
      `SELECT o.id, o.kind, t.ticket_id, o.category, o.at ${from} WHERE ${where} AND o.kind = ? ${after}
       ORDER BY o.at DESC, o.id DESC LIMIT ?`,
      [...values, kind, ...place, limit + 1],
    );
    const { rows, next_cursor } = cutPage(found, limit, ({ at, id }) => this.#cursors.encodeKeys(list, [at, id]));
    const [count] = sql.all<{ total: number }>(`SELECT COUNT(*) AS total ${from} WHERE ${where} AND o.kind = ?`, [
      ...values,
      kind,
    ]);
    return {
      outcomes: rows.map((row) => ({ ...row, at: fromStored(row.at) })),
      next_cursor,
      total: count?.total ?? 0,
    };
  }
}

interface ComplaintRow {
  readonly reason_code: ThumbReason | null;
  readonly reason: string | null;
  readonly at: string;
}

export class OutcomeWrites extends OutcomeReads {
  /** Keeps an outcome; the same act again replaces what was kept of it, as a thumb that turns does. */
  async record(outcome: NewOutcome): Promise<void> {
    const { sql } = this.scope;
    const { key, kind, ticket_id, edit_share, reason_code, reason, category, engine_version, actor, at } = outcome;
    const [row] = sql.all<{ id: number }>(
      `INSERT INTO knowledge_outcome
         (outcome_key, kind, ticket_id, edit_share, reason_code, reason, category, engine_version, actor, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (outcome_key) DO UPDATE SET kind = excluded.kind, reason = excluded.reason,
         reason_code = excluded.reason_code, at = excluded.at
       RETURNING id`,
      [
        key,
        kind,
        ticket_id ?? null,
        edit_share ?? null,
        reason_code ?? null,
        reason ?? null,
        category,
        engine_version,
        actor,
        toStored(at),
      ],
    );
    if (row === undefined) throw new Error(`Outcome ${key} was not kept`);
    for (const source of outcome.sources) {
      sql.run('INSERT OR IGNORE INTO outcome_source (outcome_id, document_id, kind) VALUES (?, ?, ?)', [
        row.id,
        source.id,
        source.kind,
      ]);
    }
  }
}

function gather(rows: readonly CountRow[]): Map<string, SourceOutcomes> {
  const counts = new Map<string, SourceOutcomes>();
  for (const { document_id, kind, count, kept } of rows) {
    const before = counts.get(document_id) ?? NO_OUTCOMES;
    const edited_kept = kind === 'edited' ? kept : before.edited_kept;
    counts.set(document_id, { ...before, edited_kept, [kind]: count });
  }
  return counts;
}
