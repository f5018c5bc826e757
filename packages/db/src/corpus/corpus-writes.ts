import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Corpus, type CorpusLineage, formatCounterId, GAP_DRAFT_SOURCE } from '@resolution/contracts';
import { nextCounter, raiseCounter } from '../counters.ts';
import { noteImport } from '../learning/versions.ts';
import { toStored } from '../sqlite/instant.ts';
import { placeholders } from '../sqlite/sql.ts';
import { CorpusReads } from './corpus.ts';
import { CORPUS_SHEETS, type CorpusRow, type CorpusSheet, SHEET_NAMES, type SheetName } from './sheets.ts';

export interface SheetReport {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}
export type CorpusReport = Readonly<Record<SheetName, SheetReport>>;

/** Follows a corpus on its way in. */
export interface CorpusObserver {
  /** A row was inserted or updated. */
  readonly changed?: (sheet: SheetName, id: string) => void;
  readonly progress?: (sheet: SheetName, done: number, total: number) => void;
}

/** A draft written by this system for a gap that it found. */
export interface NewDraft {
  readonly title: string;
  readonly body: string;
  readonly category: string | null;
  readonly detected_gap: string;
  readonly ticket_id: string;
  readonly conversation_id: string;
  readonly at: string;
}

/** Final status of a learning event that nobody has decided on. */
const OPEN_GAP = 'Draft';
/** Tables whose documents keep what they said before. */
const VERSIONED_TABLES: ReadonlySet<string> = new Set([CORPUS_SHEETS.articles.table, CORPUS_SHEETS.scripts.table]);
/** Rows written before the event loop gets its turn; a few milliseconds of work. */
const ROWS_PER_TURN = 250;

export class CorpusWrites extends CorpusReads {
  /**
   * Takes over a corpus: new rows are inserted, changed ones updated, equal ones left alone, and none is deleted, because
   * a workbook may hold only some sheets or some rows. Taken over again, nothing changes.
   */
  async upsert(corpus: Corpus, observer: CorpusObserver = {}): Promise<CorpusReport> {
    await this.#giveWayTo(corpus);
    const report: Partial<Record<SheetName, SheetReport>> = {};
    for (const name of SHEET_NAMES) {
      report[name] = await this.#upsertSheet(name, CORPUS_SHEETS[name].rows(corpus), observer);
    }
    // A gap of the corpus shows on the ticket that it names.
    this.scope.sql.run(
      `INSERT OR IGNORE INTO gap_ticket (event_id, ticket_id, conversation_id, at)
       SELECT event_id, trigger_ticket_number, COALESCE(trigger_conversation_id, ''), COALESCE(event_at, CURRENT_TIMESTAMP)
       FROM learning_event WHERE trigger_ticket_number IS NOT NULL`,
    );
    return report as CorpusReport;
  }

  /** Keeps a draft as an article that is never retrieved, and opens its learning event. @returns its `KB-SYN-…` id. */
  async createDraft(draft: NewDraft): Promise<string> {
    const kb_id = formatCounterId('KB-SYN', nextCounter(this.scope.sql, 'KB-SYN'));
    const { title, body, category, at, detected_gap, ticket_id, conversation_id } = draft;
    const { sql } = this.scope;
    sql.run(
      `INSERT INTO kb_article (kb_id, title, body, category, created_at, status, source_type, content_hash)
       VALUES (?, ?, ?, ?, ?, 'draft', ?, '')`,
      [kb_id, title, body, category, toStored(at), GAP_DRAFT_SOURCE],
    );
    sql.run(
      `INSERT INTO learning_event (event_id, trigger_ticket_number, trigger_conversation_id, detected_gap, proposed_kb_id,
         draft_summary, final_status, event_at, content_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')`,
      [
        `GAP-${kb_id.slice('KB-SYN-'.length)}`,
        ticket_id,
        conversation_id,
        detected_gap,
        kb_id,
        title,
        OPEN_GAP,
        toStored(at),
      ],
    );
    return kb_id;
  }

  /** Replaces the text of a draft that nobody has decided on. @returns false when there is no such draft. */
  async rewriteDraft(kbId: string, draft: Pick<NewDraft, 'title' | 'body' | 'category' | 'at'>): Promise<boolean> {
    const { title, body, category, at } = draft;
    const { count } = await this.scope.prisma.kb_article.updateMany({
      where: { kb_id: kbId, status: 'draft' },
      data: { title, body, category, updated_at: at },
    });
    return count > 0;
  }

  /** Closes the learning event behind a draft with what an agent decided on the ticket. */
  async closeGap(
    kbId: string,
    finalStatus: 'Approved' | 'Rejected' | 'Withdrawn',
    reviewer: string,
    at: string,
  ): Promise<void> {
    await this.scope.prisma.learning_event.updateMany({
      where: { proposed_kb_id: kbId, final_status: OPEN_GAP },
      data: { final_status: finalStatus, reviewer_role: reviewer, event_at: at },
    });
    this.scope.sql.run(
      'DELETE FROM gap_word WHERE event_id IN (SELECT event_id FROM learning_event WHERE proposed_kb_id = ?)',
      [kbId],
    );
    await this.scope.prisma.kb_article.updateMany({
      where: { kb_id: kbId, status: 'draft' },
      data: { status: finalStatus === 'Rejected' ? 'rejected' : 'retired', updated_at: at },
    });
  }

  async addLineage(lines: readonly CorpusLineage[]): Promise<void> {
    const rows = CORPUS_SHEETS.lineage.rows({ ...EMPTY_CORPUS, lineage: lines });
    await this.#upsertSheet('lineage', rows);
  }

  /** Takes a document out of everything that is retrieved. */
  async retire(id: string, { reason, by, at }: { reason: string; by: number; at: string }): Promise<void> {
    const state = { status: 'retired', reason, changed_by: by, changed_at: at };
    await this.scope.prisma.document_state.upsert({
      where: { document_id: id },
      create: { document_id: id, ...state },
      update: state,
    });
  }

  /** @returns false when the document was not withdrawn. */
  async restore(id: string): Promise<boolean> {
    const { count } = await this.scope.prisma.document_state.deleteMany({ where: { document_id: id } });
    return count > 0;
  }

  /** Marks a document as public. Importing a corpus leaves the mark as it is. */
  async publish(id: string, { by, at }: { by: number; at: string }): Promise<void> {
    const mark = { marked_by: by, marked_at: at };
    await this.scope.prisma.public_document.upsert({
      where: { document_id: id },
      create: { document_id: id, ...mark },
      update: mark,
    });
  }

  async unpublish(id: string): Promise<void> {
    await this.scope.prisma.public_document.deleteMany({ where: { document_id: id } });
  }

  /**
   * `KB-SYN` and `KB-NEW` numbers of a corpus may be those of drafts made here. The corpus keeps its ids, which its
   * other sheets refer to; our drafts move to new ones.
   */
  async #giveWayTo({ articles }: Corpus): Promise<void> {
    const { sql } = this.scope;
    for (const prefix of ['KB-SYN', 'KB-NEW'] as const) {
      const numbers = articles
        .filter((article) => article.kb_id.startsWith(`${prefix}-`))
        .map((article) => Number(article.kb_id.slice(prefix.length + 1)));
      if (numbers.length > 0)
        raiseCounter(
          sql,
          prefix,
          numbers.reduce((left, right) => Math.max(left, right)),
        );
    }
    for (const { kb_id } of articles) {
      const [clash] = sql.all('SELECT 1 FROM kb_article WHERE kb_id = ? AND source_type = ?', [
        kb_id,
        GAP_DRAFT_SOURCE,
      ]);
      if (clash === undefined) continue;
      const moved = formatCounterId('KB-SYN', nextCounter(sql, 'KB-SYN'));
      sql.run('UPDATE kb_article SET kb_id = ? WHERE kb_id = ?', [moved, kb_id]);
      sql.run('UPDATE learning_event SET proposed_kb_id = ? WHERE proposed_kb_id = ?', [moved, kb_id]);
      sql.run('UPDATE ticket SET generated_kb_id = ? WHERE generated_kb_id = ?', [moved, kb_id]);
      sql.run('UPDATE source_citation SET document_id = ? WHERE document_id = ?', [moved, kb_id]);
      sql.run('UPDATE knowledge_version SET document_id = ? WHERE document_id = ?', [moved, kb_id]);
      sql.run('UPDATE knowledge_care SET document_id = ? WHERE document_id = ?', [moved, kb_id]);
      // Left behind, the mark would make the corpus' own article public.
      sql.run('UPDATE public_document SET document_id = ? WHERE document_id = ?', [moved, kb_id]);
      sql.run('UPDATE outcome_source SET document_id = ? WHERE document_id = ?', [moved, kb_id]);
      sql.run('UPDATE kb_lineage SET kb_id = ? WHERE kb_id = ?', [moved, kb_id]);
    }
  }

  async #upsertSheet(
    name: SheetName,
    rows: readonly CorpusRow[],
    { changed, progress }: CorpusObserver = {},
  ): Promise<SheetReport> {
    const report = { inserted: 0, updated: 0, unchanged: 0 };
    for (const [index, row] of rows.entries()) {
      if (index % ROWS_PER_TURN === ROWS_PER_TURN - 1) {
        progress?.(name, index, rows.length);
        await nextTurn();
      }
      const outcome = this.#upsertRow(CORPUS_SHEETS[name], row);
      report[outcome] += 1;
      if (outcome !== 'unchanged') changed?.(name, row.id);
    }
    progress?.(name, rows.length, rows.length);
    return report;
  }

  #upsertRow({ table, key }: CorpusSheet, { id, columns, hash }: CorpusRow): keyof SheetReport {
    const { sql } = this.scope;
    const [known] = sql.all<{ content_hash: string }>(`SELECT content_hash FROM ${table} WHERE ${key} = ?`, [id]);
    if (known?.content_hash === hash) return 'unchanged';
    const versioned = known !== undefined && VERSIONED_TABLES.has(table);
    if (versioned) noteImport(sql, id);
    const values = { ...columns, [key]: id, content_hash: hash };
    const names = Object.keys(values);
    sql.run(
      `INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${placeholders(names.length)})`,
      Object.values(values),
    );
    if (versioned) noteImport(sql, id);
    return known === undefined ? 'inserted' : 'updated';
  }
}

const EMPTY_CORPUS: Corpus = {
  articles: [],
  scripts: [],
  tickets: [],
  lineage: [],
  learningEvents: [],
  placeholders: [],
};
