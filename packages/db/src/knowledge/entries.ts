import { formatCounterId, type KnowledgeEntry, type KnowledgePage } from '@resolution/contracts';
import { readDocument } from '../corpus/documents.ts';
import { nextCounter } from '../counters.ts';
import { VersionWrites } from '../learning/versions.ts';
import type { CursorCodec } from '../paging/cursor.ts';
import type { Scope } from '../scope.ts';
import { fromStored, toStored } from '../sqlite/instant.ts';
import type { SqlValue } from '../sqlite/sql.ts';

export interface KnowledgeFilter {
  readonly product?: string | undefined;
  readonly category?: string | undefined;
  readonly q?: string | undefined;
}

export interface NewKnowledge {
  readonly ticket_id: number;
  readonly conversation_id: string | null;
  readonly product: string | null;
  readonly resolution: string;
  readonly reference_articles: readonly string[];
  readonly created_by: number;
  readonly created_at: string;
}

interface EntryRow extends Omit<KnowledgeEntry, 'reference_articles' | 'created_at'> {
  readonly reference_articles: string | null;
  readonly created_at: string | null;
}

/** The documented table has no category: it is its ticket's. */
const SELECT = `SELECT k.id, k.knowledge_id, k.ticket_id, k.conversation_id, k.product, t.category, k.resolution,
  k.reference_articles, k.created_by, k.created_at
  FROM new_knowledge k LEFT JOIN ticket t ON t.id = k.ticket_id`;

/** Approved resolutions: the documented `new_knowledge` table. */
export class KnowledgeEntryReads {
  protected readonly scope: Scope;
  readonly #cursors: CursorCodec;

  constructor(scope: Scope, cursors: CursorCodec) {
    this.scope = scope;
    this.#cursors = cursors;
  }

  /** Newest first. Withdrawn entries are left out. @throws AppError `invalid_cursor` */
  async page(
    filter: KnowledgeFilter,
    { limit, cursor }: { limit: number; cursor?: string | undefined },
  ): Promise<KnowledgePage> {
    const list = JSON.stringify(['knowledge', filter]);
    const { where, values } = whereOf(filter);
    const [count] = this.scope.sql.all<{ total: number }>(
      `SELECT COUNT(*) AS total FROM new_knowledge k LEFT JOIN ticket t ON t.id = k.ticket_id ${where}`,
      values,
    );
    const place = cursor === undefined ? undefined : this.#cursors.decode(list, cursor);
    const after = place === undefined ? '' : 'AND (k.created_at, k.id) < (?, ?)';
    const rows = this.scope.sql.all<EntryRow>(
      `${SELECT} ${where} ${after} ORDER BY k.created_at DESC, k.id DESC LIMIT ?`,
      [...values, ...(place === undefined ? [] : [place.key, place.id]), limit + 1],
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      articles: page.map(toEntry),
      next_cursor:
        rows.length > limit && last !== undefined
          ? this.#cursors.encode(list, { key: last.created_at ?? '', id: last.id })
          : null,
      total: count?.total ?? 0,
    };
  }

  /** @param ref The integer id, as a number or as text, or the `KB-NEW-…` id. */
  async byRef(ref: number | string): Promise<KnowledgeEntry | null> {
    const column = typeof ref === 'number' || /^\d+$/.test(ref) ? 'k.id' : 'k.knowledge_id';
    const [row] = this.scope.sql.all<EntryRow>(`${SELECT} WHERE ${column} = ?`, [ref]);
    return row === undefined ? null : toEntry(row);
  }

  async ofTicket(ticketId: number): Promise<KnowledgeEntry | null> {
    const [row] = this.scope.sql.all<EntryRow>(`${SELECT} WHERE k.ticket_id = ?`, [ticketId]);
    return row === undefined ? null : toEntry(row);
  }

  async count(): Promise<number> {
    return this.scope.prisma.new_knowledge.count();
  }
}

export class KnowledgeEntryWrites extends KnowledgeEntryReads {
  /** Takes the next `KB-NEW-…` id; the text is its first version. @throws when the ticket has an entry already. */
  async create(entry: NewKnowledge): Promise<KnowledgeEntry> {
    const knowledge_id = formatCounterId('KB-NEW', nextCounter(this.scope.sql, 'KB-NEW'));
    const { id } = await this.scope.prisma.new_knowledge.create({
      data: {
        ...entry,
        knowledge_id,
        reference_articles: JSON.stringify(entry.reference_articles),
        created_at: toStored(entry.created_at),
      },
    });
    const made = await this.byRef(id);
    const record = readDocument(this.scope.sql, knowledge_id);
    if (made === null || record === null) throw new Error(`${knowledge_id} vanished`);
    const [author] = this.scope.sql.all<{ username: string }>('SELECT username FROM support_agent WHERE id = ?', [
      entry.created_by,
    ]);
    await new VersionWrites(this.scope).begin(record, {
      change: 'approved',
      ticket_id: entry.ticket_id,
      author: { kind: 'agent', id: entry.created_by, name: author?.username ?? '' },
      at: entry.created_at,
    });
    return made;
  }

  /** The entry that a ticket's approval made or updated. */
  async approvedFrom(ticketId: number): Promise<KnowledgeEntry | null> {
    const id = await new VersionWrites(this.scope).documentOfTicket(ticketId);
    return id === null ? null : this.byRef(id);
  }

  /** Adds ids to what an entry rests on. */
  addReferences(id: string, references: readonly string[]): void {
    this.scope.sql.run(
      `UPDATE new_knowledge SET reference_articles = (SELECT json_group_array(value) FROM (
         SELECT value FROM json_each(COALESCE(reference_articles, '[]')) UNION SELECT value FROM json_each(?)))
       WHERE knowledge_id = ?`,
      [JSON.stringify(references), id],
    );
  }
}

function whereOf({ product, category, q }: KnowledgeFilter): { where: string; values: SqlValue[] } {
  const conditions = [`k.knowledge_id NOT IN (SELECT document_id FROM document_state)`];
  const values: SqlValue[] = [];
  if (product !== undefined) {
    conditions.push('k.product = ?');
    values.push(product);
  }
  if (category !== undefined) {
    conditions.push('t.category = ?');
    values.push(category);
  }
  if (q !== undefined && q !== '') {
    conditions.push(`(instr(lower(k.resolution), lower(?)) > 0 OR k.knowledge_id = ?)`);
    values.push(q, q);
  }
  return { where: `WHERE ${conditions.join(' AND ')}`, values };
}

function toEntry(row: EntryRow): KnowledgeEntry {
  return {
    ...row,
    reference_articles: row.reference_articles === null ? [] : (JSON.parse(row.reference_articles) as string[]),
    created_at: fromStored(row.created_at ?? '1970-01-01T00:00:00.000+00:00'),
  };
}
