import { createHash } from 'node:crypto';
import type { Corpus } from '@resolution/contracts';
import { toStoredOrNull } from '../sqlite/instant.ts';
import type { SqlValue } from '../sqlite/sql.ts';

export type SheetName = keyof Corpus;

/** One row ready for its table. `hash` is of the content alone: equal hashes mean that there is nothing to do. */
export interface CorpusRow {
  readonly id: string;
  readonly columns: Readonly<Record<string, SqlValue>>;
  readonly hash: string;
}

export interface CorpusSheet {
  readonly table: string;
  readonly key: string;
  readonly rows: (corpus: Corpus) => CorpusRow[];
}

/** How each sheet of a knowledge workbook is kept. Column names are those of the contracts' corpus types. */
export const CORPUS_SHEETS: Readonly<Record<SheetName, CorpusSheet>> = {
  articles: {
    table: 'kb_article',
    key: 'kb_id',
    rows: ({ articles }) =>
      articles.map((article) =>
        rowOf(article.kb_id, {
          ...article,
          created_at: toStoredOrNull(article.created_at),
          updated_at: toStoredOrNull(article.updated_at),
        }),
      ),
  },
  scripts: {
    table: 'kb_script',
    key: 'script_id',
    rows: ({ scripts }) =>
      scripts.map((script) => rowOf(script.script_id, { ...script, inputs: JSON.stringify(script.inputs) })),
  },
  tickets: {
    table: 'resolved_ticket',
    key: 'ticket_number',
    rows: ({ tickets }) =>
      tickets.map((ticket) =>
        rowOf(ticket.ticket_number, {
          ...ticket,
          created_at: toStoredOrNull(ticket.created_at),
          closed_at: toStoredOrNull(ticket.closed_at),
        }),
      ),
  },
  lineage: {
    table: 'kb_lineage',
    key: 'lineage_key',
    rows: ({ lineage }) =>
      lineage.map((line) => {
        const key = hashOf([line.kb_id, line.source_type, line.source_id, line.relationship]);
        return rowOf(key, { ...line, event_at: toStoredOrNull(line.event_at) });
      }),
  },
  learningEvents: {
    table: 'learning_event',
    key: 'event_id',
    rows: ({ learningEvents }) =>
      learningEvents.map((event) => rowOf(event.event_id, { ...event, event_at: toStoredOrNull(event.event_at) })),
  },
  placeholders: {
    table: 'placeholder',
    key: 'placeholder',
    rows: ({ placeholders }) => placeholders.map((entry) => rowOf(entry.placeholder, { ...entry })),
  },
};

export const SHEET_NAMES = Object.keys(CORPUS_SHEETS) as SheetName[];

function rowOf(id: string, columns: Readonly<Record<string, SqlValue>>): CorpusRow {
  return { id, columns, hash: hashOf(Object.entries(columns)) };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
