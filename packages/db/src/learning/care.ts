import type { KnowledgeCare } from '@resolution/contracts';
import type { Scope } from '../scope.ts';
import { fromStoredOrNull, toStoredOrNull } from '../sqlite/instant.ts';

/** Who looks after a document and until when it was found to be right. Whether that is past is a question of the time. */
export type Care = Omit<KnowledgeCare, 'stale'>;

export interface CarePatch {
  readonly owner_id?: number | null | undefined;
  readonly verify_by?: string | null | undefined;
  readonly verified?: { readonly by: number; readonly at: string } | undefined;
}

interface CareRow {
  readonly owner_id: number | null;
  readonly username: string | null;
  readonly agent_id: string | null;
  readonly verify_by: string | null;
  readonly verified_at: string | null;
  readonly verified_by: string | null;
}

const NOBODY: Care = { owner: null, verify_by: null, verified_at: null, verified_by: null };

export class CareReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  async of(documentId: string): Promise<Care> {
    const [row] = this.scope.sql.all<CareRow>(
      `SELECT c.owner_id, o.username, o.agent_id, c.verify_by, c.verified_at, v.username AS verified_by
       FROM knowledge_care c LEFT JOIN support_agent o ON o.id = c.owner_id LEFT JOIN support_agent v ON v.id = c.verified_by
       WHERE c.document_id = ?`,
      [documentId],
    );
    if (row === undefined) return NOBODY;
    const { owner_id, username, agent_id } = row;
    return {
      owner: owner_id === null || username === null || agent_id === null ? null : { id: owner_id, username, agent_id },
      verify_by: fromStoredOrNull(row.verify_by),
      verified_at: fromStoredOrNull(row.verified_at),
      verified_by: row.verified_by,
    };
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
