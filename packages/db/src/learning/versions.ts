import type { DocumentStatus, KnowledgeVersion, VersionChange } from '@resolution/contracts';
import { type DocumentRecord, documentId, readDocument } from '../corpus/documents.ts';
import type { Scope } from '../scope.ts';
import { fromStored, toStored, toStoredOrNull } from '../sqlite/instant.ts';
import type { Sql } from '../sqlite/sql.ts';
import type { Actor } from '../tickets/history.ts';
import { textOf, type VersionedText } from './versioned-text.ts';

/** What made a version. */
export interface VersionMaking {
  readonly change: VersionChange;
  /** The state from then on; as it is when left out. */
  readonly status?: DocumentStatus | undefined;
  readonly reason?: string | undefined;
  /** Left out for what the system did by itself. */
  readonly author?: Actor | undefined;
  /** The ticket whose approval wrote it, by its number. */
  readonly ticket_id?: number | undefined;
  readonly at: string | null;
}

type VersionRow = KnowledgeVersion & { readonly created_at: string };

/** An imported document has no date of its own in many corpora; its first version then has none either. */
const NO_DATE = '1970-01-01T00:00:00.000Z';

const SELECT = `SELECT v.document_id, v.version, v.title, v.content, v.category, v.status, v.change, v.reason, t.ticket_id,
  v.author, v.created_at FROM knowledge_version v LEFT JOIN ticket t ON t.id = v.ticket_id`;

/** The versions of articles, scripts and approved resolutions. */
export class VersionReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** Newest first. Empty for a document that was never changed since it was imported. */
  async of(id: string): Promise<KnowledgeVersion[]> {
    return this.scope.sql
      .all<VersionRow>(`${SELECT} WHERE v.document_id = ? ORDER BY v.version DESC`, [id])
      .map(toVersion);
  }

  /** The document that a ticket's approval made or updated. */
  async documentOfTicket(ticketId: number): Promise<string | null> {
    const [row] = this.scope.sql.all<{ document_id: string }>(
      'SELECT document_id FROM knowledge_version WHERE ticket_id = ?',
      [ticketId],
    );
    return row?.document_id ?? null;
  }
}

export class VersionWrites extends VersionReads {
  /** Notes what a document says from the moment it is made, as its first version. */
  async begin(record: DocumentRecord, making: VersionMaking): Promise<void> {
    append(this.scope.sql, documentId(record.document), textOf(record), record.status, making);
  }

  /** Notes the state a document is in now as its newest version. @returns its number */
  async note(record: DocumentRecord, making: VersionMaking): Promise<number> {
    keepFirst(this.scope.sql, record);
    return append(this.scope.sql, documentId(record.document), textOf(record), record.status, making);
  }

  /**
   * Gives a document another text and notes it as its newest version; what it said before is kept as a version too.
   *
   * @throws Error for a solved ticket of the corpus, which is a record and not a text anybody keeps.
   */
  async rewrite(record: DocumentRecord, text: VersionedText, making: VersionMaking): Promise<number> {
    const { sql } = this.scope;
    const id = documentId(record.document);
    keepFirst(sql, record);
    const at = toStoredOrNull(making.at);
    switch (record.document.kind) {
      case 'article':
        sql.run('UPDATE kb_article SET title = ?, body = ?, category = ?, updated_at = ? WHERE kb_id = ?', [
          text.title ?? record.document.article.title,
          text.content,
          text.category,
          at,
          id,
        ]);
        break;
      case 'script':
        sql.run('UPDATE kb_script SET title = ?, script_text = ? WHERE script_id = ?', [
          text.title ?? record.document.script.title,
          text.content,
          id,
        ]);
        break;
      case 'knowledge':
        sql.run('UPDATE new_knowledge SET resolution = ? WHERE knowledge_id = ?', [text.content, id]);
        break;
      case 'ticket':
        throw new Error(`${id} is a record of the corpus: it has no versions`);
    }
    return append(sql, id, text, record.status, making);
  }
}

/** Keeps what a document says as a version before a corpus import writes over it; to be called before and after. */
export function noteImport(sql: Sql, id: string): void {
  const record = readDocument(sql, id);
  if (record === null || record.document.kind === 'ticket') return;
  keepFirst(sql, record);
  const [newest] = sql.all<{ title: string | null; content: string }>(
    'SELECT title, content FROM knowledge_version WHERE document_id = ? ORDER BY version DESC LIMIT 1',
    [id],
  );
  const text = textOf(record);
  if (newest?.content === text.content && newest.title === text.title) return;
  const { document } = record;
  append(sql, id, text, record.status, {
    change: 'imported',
    at: document.kind === 'article' ? document.article.updated_at : null,
  });
}

/** A document gets its first version when something is about to happen to it: most of a corpus never changes. */
function keepFirst(sql: Sql, record: DocumentRecord): void {
  const id = documentId(record.document);
  const [known] = sql.all('SELECT 1 FROM knowledge_version WHERE document_id = ? LIMIT 1', [id]);
  if (known !== undefined) return;
  const { document } = record;
  const drafted = document.kind === 'article' && record.status === 'draft';
  append(sql, id, textOf(record), record.status, {
    change: document.kind === 'knowledge' ? 'approved' : drafted ? 'drafted' : 'imported',
    at: document.kind === 'article' ? document.article.created_at : null,
  });
}

function append(sql: Sql, id: string, text: VersionedText, state: DocumentStatus, making: VersionMaking): number {
  const [next] = sql.all<{ version: number }>(
    'SELECT COALESCE(MAX(version), 0) + 1 AS version FROM knowledge_version WHERE document_id = ?',
    [id],
  );
  const version = next?.version ?? 1;
  const { change, status = state, reason, author, ticket_id, at } = making;
  sql.run(
    `INSERT INTO knowledge_version (document_id, version, title, content, category, status, change, reason, ticket_id,
       author_kind, author_id, author, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      version,
      text.title,
      text.content,
      text.category,
      status,
      change,
      reason ?? null,
      ticket_id ?? null,
      author?.kind ?? null,
      author?.id ?? null,
      author?.name ?? null,
      toStored(at ?? NO_DATE),
    ],
  );
  return version;
}

function toVersion(row: VersionRow): KnowledgeVersion {
  const created_at = fromStored(row.created_at);
  return { ...row, created_at: created_at === NO_DATE ? null : created_at };
}
