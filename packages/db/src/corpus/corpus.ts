import type { CorpusLearningEvent, CorpusLineage, CorpusPlaceholder, KnowledgeDocument } from '@resolution/contracts';
import type { Scope } from '../scope.ts';
import { fromStoredOrNull } from '../sqlite/instant.ts';
import { type DocumentRecord, readDocument, readDocuments, readPublicDocuments } from './documents.ts';
import { CORPUS_SHEETS, SHEET_NAMES, type SheetName } from './sheets.ts';

type LineageRow = CorpusLineage;

const LINEAGE_COLUMNS = 'kb_id, source_type, source_id, relationship, evidence_snippet, event_at';

/** What can be retrieved, where it came from, and what is kept beside it. */
export class CorpusReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** Every document that may be retrieved now: active, and neither rejected in its learning event nor withdrawn. */
  async loadDocuments(): Promise<KnowledgeDocument[]> {
    return readDocuments(this.scope.sql);
  }

  /** Those of them that are marked as public. */
  async loadPublicDocuments(): Promise<KnowledgeDocument[]> {
    return readPublicDocuments(this.scope.sql);
  }

  /** One document by its id, with the state it is in; drafts, rejected and withdrawn ones too. */
  async document(id: string): Promise<DocumentRecord | null> {
    return readDocument(this.scope.sql, id);
  }

  async placeholders(): Promise<CorpusPlaceholder[]> {
    return this.scope.sql.all<CorpusPlaceholder>(
      'SELECT placeholder, meaning, example FROM placeholder ORDER BY placeholder',
    );
  }

  async lineage(): Promise<CorpusLineage[]> {
    return this.scope.sql
      .all<LineageRow>(`SELECT ${LINEAGE_COLUMNS} FROM kb_lineage ORDER BY lineage_key`)
      .map(toLineage);
  }

  /** What a document came from (`kb_id` is it) and what came from it (`source_id` is it). */
  async lineageOf(id: string): Promise<CorpusLineage[]> {
    return this.scope.sql
      .all<LineageRow>(
        `SELECT ${LINEAGE_COLUMNS} FROM kb_lineage WHERE kb_id = ?
         UNION SELECT ${LINEAGE_COLUMNS} FROM kb_lineage WHERE source_id = ? ORDER BY event_at, kb_id, source_id`,
        [id, id],
      )
      .map(toLineage);
  }

  /** Which of some ids name something that can be opened: a document of any kind, or a ticket of this system. */
  async existing(ids: readonly string[]): Promise<Map<string, 'document' | 'ticket'>> {
    const asked = JSON.stringify(ids);
    const tables = [
      ['kb_article', 'kb_id', 'document'],
      ['kb_script', 'script_id', 'document'],
      ['resolved_ticket', 'ticket_number', 'document'],
      ['new_knowledge', 'knowledge_id', 'document'],
      ['ticket', 'ticket_id', 'ticket'],
    ] as const;
    const found = tables.flatMap(([table, key, kind]) =>
      this.scope.sql
        .all<{ id: string }>(`SELECT ${key} AS id FROM ${table} WHERE ${key} IN (SELECT value FROM json_each(?))`, [
          asked,
        ])
        .map(({ id }) => [id, kind] as const),
    );
    return new Map(found);
  }

  /** The gap that an article was proposed for, and what was decided. */
  async learningEventOf(kbId: string): Promise<CorpusLearningEvent | null> {
    const [row] = this.scope.sql.all<CorpusLearningEvent>(
      `SELECT event_id, trigger_ticket_number, trigger_conversation_id, detected_gap, proposed_kb_id, draft_summary,
         final_status, reviewer_role, event_at
       FROM learning_event WHERE proposed_kb_id = ? ORDER BY event_at DESC, event_id LIMIT 1`,
      [kbId],
    );
    return row === undefined ? null : { ...row, event_at: fromStoredOrNull(row.event_at) };
  }

  /** Solved tickets of the corpus that used a document, newest first. */
  async solvedWith(id: string, limit: number): Promise<string[]> {
    return this.scope.sql
      .all<{ ticket_number: string }>(
        `SELECT ticket_number, closed_at FROM resolved_ticket WHERE kb_id = ?
         UNION SELECT ticket_number, closed_at FROM resolved_ticket WHERE script_id = ?
         ORDER BY closed_at DESC, ticket_number LIMIT ?`,
        [id, id, limit],
      )
      .map((row) => row.ticket_number);
  }

  /** How many rows each part of the corpus has. */
  async counts(): Promise<Record<SheetName, number>> {
    const count = (name: SheetName): number => {
      const [row] = this.scope.sql.all<{ count: number }>(`SELECT COUNT(*) AS count FROM ${CORPUS_SHEETS[name].table}`);
      return row?.count ?? 0;
    };
    return Object.fromEntries(SHEET_NAMES.map((name) => [name, count(name)])) as Record<SheetName, number>;
  }

  /** Gaps opened by this system and what became of them, newest first. */
  async gapCounts(): Promise<Record<string, number>> {
    const rows = this.scope.sql.all<{ final_status: string; count: number }>(
      'SELECT final_status, COUNT(*) AS count FROM learning_event GROUP BY final_status',
    );
    return Object.fromEntries(rows.map((row) => [row.final_status, row.count]));
  }
}

function toLineage(row: LineageRow): CorpusLineage {
  return { ...row, event_at: fromStoredOrNull(row.event_at) };
}
