import type { KnowledgeCare } from '@resolution/contracts';
import { type DocumentRecord, namesActive, readDocument } from '../corpus/documents.ts';
import type { CursorCodec } from '../paging/cursor.ts';
import { cutPage, type PageRequest } from '../paging/page.ts';
import type { Scope } from '../scope.ts';
import { fromStoredOrNull, toStored, toStoredOrNull } from '../sqlite/instant.ts';

/** Who looks after a document and until when it was found to be right. Whether that is past is a question of the time. */
export type Care = Omit<KnowledgeCare, 'stale'>;

export interface CarePatch {
  readonly owner_id?: number | null | undefined;
  readonly verify_by?: string | null | undefined;
  readonly verified?: { readonly by: number; readonly at: string } | undefined;
}

/** A document that is retrieved although its date has passed. */
export interface StaleDocument {
  readonly record: DocumentRecord;
  readonly care: Care;
  /** Tickets whose resolution cites it. */
  readonly cited: number;
}

export interface StaleFilter {
  /** The time it is. */
  readonly at: string;
  /** Only those that this agent looks after; null: those that nobody does. */
  readonly owner_id?: number | null | undefined;
}

interface CareRow {
  readonly document_id: string;
  readonly owner_id: number | null;
  readonly username: string | null;
  readonly agent_id: string | null;
  readonly verify_by: string | null;
  readonly verified_at: string | null;
  readonly verified_by: string | null;
}

const SELECT = `SELECT c.document_id, c.owner_id, o.username, o.agent_id, c.verify_by, c.verified_at,
    v.username AS verified_by
  FROM knowledge_care c LEFT JOIN support_agent o ON o.id = c.owner_id LEFT JOIN support_agent v ON v.id = c.verified_by`;

const NOBODY: Care = { owner: null, verify_by: null, verified_at: null, verified_by: null };

export class CareReads {
  protected readonly scope: Scope;
  readonly #cursors: CursorCodec;

  constructor(scope: Scope, cursors: CursorCodec) {
    this.scope = scope;
    this.#cursors = cursors;
  }

  async of(documentId: string): Promise<Care> {
    const [row] = this.scope.sql.all<CareRow>(`${SELECT} WHERE c.document_id = ?`, [documentId]);
    return row === undefined ? NOBODY : toCare(row);
  }

  /** Documents past their date that are still retrieved, the longest past first. @throws AppError `invalid_cursor` */
  async stale(
    { at, owner_id }: StaleFilter,
    { limit, cursor }: PageRequest,
  ): Promise<{ documents: StaleDocument[]; next_cursor: string | null; total: number }> {
    const { sql } = this.scope;
    // Not the time: the list goes on behind a place while dates pass.
    const list = JSON.stringify(['stale', { owner_id }]);
    const owned = owner_id === undefined ? '' : 'AND c.owner_id IS ?';
    const where = `WHERE c.verify_by <= ? ${owned} AND ${namesActive('c.document_id')}`;
    const values = [toStored(at), ...(owner_id === undefined ? [] : [owner_id])];
    const place = cursor === undefined ? [] : this.#cursors.decodeKeys(list, cursor);
    const after = cursor === undefined ? '' : 'AND (c.verify_by, c.document_id) > (?, ?)';
    const found = sql.all<CareRow>(`${SELECT} ${where} ${after} ORDER BY c.verify_by, c.document_id LIMIT ?`, [
      ...values,
      ...place,
      limit + 1,
    ]);
    const { rows, next_cursor } = cutPage(found, limit, ({ verify_by, document_id }) =>
      this.#cursors.encodeKeys(list, [verify_by ?? '', document_id]),
    );
    const [count] = sql.all<{ total: number }>(`SELECT COUNT(*) AS total FROM knowledge_care c ${where}`, values);
    return { documents: rows.flatMap((row) => this.#staleDocument(row)), next_cursor, total: count?.total ?? 0 };
  }

  #staleDocument(row: CareRow): StaleDocument[] {
    const { sql } = this.scope;
    const record = readDocument(sql, row.document_id);
    const [count] = sql.all<{ cited: number }>('SELECT COUNT(*) AS cited FROM ticket_citation WHERE document_id = ?', [
      row.document_id,
    ]);
    return record === null ? [] : [{ record, care: toCare(row), cited: count?.cited ?? 0 }];
  }
}

export class CareWrites extends CareReads {
  /** Changes what is given and leaves the rest. */
  async set(documentId: string, { owner_id, verify_by, verified }: CarePatch): Promise<void> {
    const { sql } = this.scope;
    sql.run('INSERT OR IGNORE INTO knowledge_care (document_id) VALUES (?)', [documentId]);
    if (owner_id !== undefined) {
      sql.run('UPDATE knowledge_care SET owner_id = ? WHERE document_id = ?', [owner_id, documentId]);
    }
    if (verify_by !== undefined) {
      sql.run('UPDATE knowledge_care SET verify_by = ? WHERE document_id = ?', [toStoredOrNull(verify_by), documentId]);
    }
    if (verified !== undefined) {
      sql.run('UPDATE knowledge_care SET verified_by = ?, verified_at = ? WHERE document_id = ?', [
        verified.by,
        toStoredOrNull(verified.at),
        documentId,
      ]);
    }
  }
}

function toCare({ owner_id, username, agent_id, ...row }: CareRow): Care {
  return {
    owner: owner_id === null || username === null || agent_id === null ? null : { id: owner_id, username, agent_id },
    verify_by: fromStoredOrNull(row.verify_by),
    verified_at: fromStoredOrNull(row.verified_at),
    verified_by: row.verified_by,
  };
}
