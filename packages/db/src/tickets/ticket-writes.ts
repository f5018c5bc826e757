import { createHash } from 'node:crypto';
import type { CitedSource, MaskedText, Ticket, TicketAnalysis, TicketStatus } from '@resolution/contracts';
import type { CursorCodec } from '../paging/cursor.ts';
import type { RandomInt, Scope } from '../scope.ts';
import { toStored } from '../sqlite/instant.ts';
import { placeholders, type SqlValue } from '../sqlite/sql.ts';
import { TICKET_COLUMNS } from './columns.ts';
import { type TicketOrigin, TicketReads } from './tickets.ts';

/** What is known when a ticket is made; everything else of the documented table begins empty or with its default. */
export type NewTicketColumns = Omit<
  Ticket,
  'id' | 'ticket_id' | 'status' | 'assigned_to' | 'edited_resolution' | 'updated_at' | 'resolved_at'
>;

/** What is kept of a resolution. Lists of sources that are the same object are looked up once in a transaction. */
export type NewTicketAnalysis = Omit<TicketAnalysis, 'sources'> & {
  readonly sources: readonly Readonly<CitedSource>[];
};

export interface NewTicket {
  /** From {@link TicketWrites.freeTicketId}; made on the way when left out. */
  readonly ticket_id?: string;
  readonly columns: NewTicketColumns;
  readonly analysis: NewTicketAnalysis | null;
  readonly origin: TicketOrigin;
}

/** The columns that may change after a ticket was made. */
export type TicketPatch = Partial<
  Pick<
    Ticket,
    | 'status'
    | 'assigned_to'
    | 'category'
    | 'priority'
    | 'sentiment'
    | 'resolution_content'
    | 'edited_resolution'
    | 'relevancy_score'
    | 'relevancy_points'
    | 'accuracy_points'
    | 'completeness_points'
    | 'reasoning'
    | 'kb_id'
    | 'script_id'
    | 'generated_kb_id'
    | 'similarity_score'
    | 'distance'
    | 'updated_at'
    | 'resolved_at'
  >
>;

/** What a ticket must still look like for a change to be made. */
export interface TicketExpectation {
  readonly status?: TicketStatus;
  readonly updated_at?: string | null;
}

const LOWEST_TICKET_NUMBER = 10_000_000;
const HIGHEST_TICKET_NUMBER = 99_999_999;
/** With a million tickets one try in ninety collides; twenty collisions in a row mean a broken generator. */
const MAX_TRIES = 20;

const INSERTED_COLUMNS = TICKET_COLUMNS.filter((name) => name !== 'id');
const INSERT_TICKET = `INSERT INTO ticket (${INSERTED_COLUMNS.join(', ')}) VALUES (${placeholders(INSERTED_COLUMNS.length)})`;
const DATE_COLUMNS: ReadonlySet<string> = new Set(['created_at', 'updated_at', 'resolved_at']);

export class TicketWrites extends TicketReads {
  readonly #randomInt: RandomInt;
  /** Words of the tickets made in this transaction, by number. */
  readonly #unwritten = new Map<number, string>();
  /** The numbers of lists of sources that this transaction found or made. */
  readonly #sourceLists = new Map<NewTicketAnalysis['sources'], number>();

  constructor(scope: Scope, cursors: CursorCodec, randomInt: RandomInt) {
    super(scope, cursors);
    this.#randomInt = randomInt;
  }

  /**
   * Draws a `CS-` id that neither a ticket nor a solved ticket of the corpus has. Ids are random, so that nobody can
   * tell from one how many there are or what the next will be.
   */
  freeTicketId(): string {
    const [id = ''] = this.freeTicketIds(1);
    return id;
  }

  /** So many different ones, looked up at once. */
  freeTicketIds(count: number): string[] {
    const free = new Set<string>();
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      for (let missing = count - free.size; missing > 0; missing -= 1) {
        free.add(`CS-${this.#randomInt(LOWEST_TICKET_NUMBER, HIGHEST_TICKET_NUMBER + 1)}`);
      }
      const taken = this.scope.sql.all<{ id: string }>(
        `SELECT value AS id FROM json_each(?) WHERE EXISTS (SELECT 1 FROM ticket WHERE ticket_id = value)
           OR EXISTS (SELECT 1 FROM resolved_ticket WHERE ticket_number = value)`,
        [JSON.stringify([...free])],
      );
      for (const { id } of taken) free.delete(id);
      if (free.size === count) return [...free];
    }
    throw new Error(`No ${count} free ticket ids in ${MAX_TRIES} tries`);
  }

  /**
   * Makes tickets with their analyses and origins, by prepared SQL: this is the inner loop of an import.
   *
   * @returns `id` and `ticket_id` of each, in the order given.
   * @throws when an owner has a ticket for a conversation already, or an import row has its ticket already; the
   * transaction must then be rolled back.
   */
  insertMany(tickets: readonly NewTicket[]): { id: number; ticket_id: string }[] {
    return tickets.map((ticket) => this.#insert(ticket));
  }

  /**
   * Makes the tickets of this transaction findable by their words. `db.transaction` calls it before the commit: written
   * one after another these rows cost little, but any other statement in between makes SQLite write the index out.
   */
  writeSearchWords(): void {
    for (const [id, words] of this.#unwritten) {
      this.scope.sql.run('INSERT INTO ticket_search (rowid, words) VALUES (?, ?)', [id, words]);
    }
    this.#unwritten.clear();
  }

  /** @returns The ticket as it is now, or null when it does not look as expected any more. */
  async update(id: number, patch: TicketPatch, expected: TicketExpectation = {}): Promise<Ticket | null> {
    const { count } = await this.scope.prisma.ticket.updateMany({ where: { id, ...expected }, data: patch });
    return count === 0 ? null : this.byRef(id);
  }

  async replaceAnalysis(id: number, analysis: NewTicketAnalysis): Promise<void> {
    const { sql } = this.scope;
    const [before] = sql.all<{ source_list_id: number }>(
      'SELECT source_list_id FROM ticket_analysis WHERE ticket_id = ?',
      [id],
    );
    sql.run('DELETE FROM ticket_analysis WHERE ticket_id = ?', [id]);
    this.#insertAnalysis(id, analysis);
    if (before !== undefined) this.#forgetUnused(before.source_list_id);
  }

  /** Keeps what was masked when a model wrote the resolution; nothing when no model did. */
  async replaceMasked(id: number, items: readonly MaskedText[]): Promise<void> {
    this.scope.sql.run('DELETE FROM ticket_masking WHERE ticket_id = ?', [id]);
    if (items.length === 0) return;
    this.scope.sql.run('INSERT INTO ticket_masking (ticket_id, items) VALUES (?, ?)', [id, JSON.stringify(items)]);
  }

  #insert({ ticket_id = this.freeTicketId(), columns, analysis, origin }: NewTicket): {
    id: number;
    ticket_id: string;
  } {
    const row: Record<string, SqlValue> = { ...columns, ticket_id, status: 'pending' };
    const values = INSERTED_COLUMNS.map((name) => {
      const value = row[name] ?? null;
      return DATE_COLUMNS.has(name) && typeof value === 'string' ? toStored(value) : value;
    });
    const { lastId: id } = this.scope.sql.run(INSERT_TICKET, values);
    this.#unwritten.set(id, searchWords(ticket_id, columns));
    this.scope.sql.run(
      `INSERT INTO ticket_origin
         (ticket_id, owner, conversation_id, uploaded_by_agent, import_id, import_row, fingerprint, excerpt)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        origin.owner,
        columns.conversation_id,
        origin.uploaded_by_agent,
        origin.import_id,
        origin.import_row,
        origin.fingerprint,
        origin.excerpt,
      ],
    );
    if (analysis !== null) this.#insertAnalysis(id, analysis);
    return { id, ticket_id };
  }

  #insertAnalysis(id: number, { tier, abstained, engine_version, evidence, sources, gap }: NewTicketAnalysis): void {
    this.scope.sql.run(
      `INSERT INTO ticket_analysis (ticket_id, tier, abstained, engine_version, evidence, source_list_id, gap)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [id, tier, abstained ? 1 : 0, engine_version, JSON.stringify(evidence), this.#sourceListOf(sources), gap],
    );
  }

  /** The list of exactly these sources, made where there is none. */
  #sourceListOf(sources: NewTicketAnalysis['sources']): number {
    const { sql } = this.scope;
    const known = this.#sourceLists.get(sources);
    if (known !== undefined) return known;
    const { text, digest } = storedSources(sources);
    const [there] = sql.all<{ id: number }>('SELECT id FROM source_list WHERE digest = ?', [digest]);
    const id = there?.id ?? sql.run('INSERT INTO source_list (digest, sources) VALUES (?, ?)', [digest, text]).lastId;
    if (there === undefined) {
      const cited = new Set(sources.filter((source) => source.cited).map((source) => source.id));
      for (const documentId of cited) {
        sql.run('INSERT INTO source_citation (document_id, source_list_id) VALUES (?, ?)', [documentId, id]);
      }
    }
    this.#sourceLists.set(sources, id);
    return id;
  }

  #forgetUnused(sourceListId: number): void {
    const { sql } = this.scope;
    const used = sql.all('SELECT 1 FROM ticket_analysis WHERE source_list_id = ? LIMIT 1', [sourceListId]);
    if (used.length > 0) return;
    sql.run('DELETE FROM source_citation WHERE source_list_id = ?', [sourceListId]);
    sql.run('DELETE FROM source_list WHERE id = ?', [sourceListId]);
    this.#sourceLists.clear();
  }
}

interface StoredSources {
  readonly text: string;
  /** SHA-256 of the text. */
  readonly digest: Uint8Array;
}

/** An import writes the sources of the same story in many transactions; a list of sources never changes. */
const stored = new WeakMap<NewTicketAnalysis['sources'], StoredSources>();

function storedSources(sources: NewTicketAnalysis['sources']): StoredSources {
  let known = stored.get(sources);
  if (known === undefined) {
    const text = JSON.stringify(sources);
    known = { text, digest: createHash('sha256').update(text).digest() };
    stored.set(sources, known);
  }
  return known;
}

/** The words a ticket is found by; the filters have their own columns. */
function searchWords(ticketId: string, columns: NewTicketColumns): string {
  return [
    ticketId,
    columns.conversation_id,
    columns.product,
    columns.account_name,
    columns.property_name,
    columns.property_city,
    columns.contact_name,
    columns.first_tier_agent_name,
    columns.transcript,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
