import { AppError, type Corpus } from '@resolution/contracts';
import type { WorkbookArchive } from '../archive/archive.ts';
import type { WorkbookSource } from '../archive/bytes.ts';
import { type GuardOptions, openGuarded } from '../archive/guard.ts';
import { readWorkbook, type Workbook } from '../sheet/workbook.ts';
import { applyReviews } from './document-status.ts';
import {
  conversationJoiner,
  type Outcome,
  toArticle,
  toLearningEvent,
  toLineage,
  toPlaceholder,
  toScript,
  toTicket,
} from './items.ts';
import {
  ARTICLE_SHEET,
  CONVERSATION_SHEET,
  LEARNING_SHEET,
  LINEAGE_SHEET,
  PLACEHOLDER_SHEET,
  SCRIPT_SHEET,
  TICKET_SHEET,
} from './sheets.ts';
import {
  findSheet,
  type OpenReport,
  openReport,
  readTable,
  type SheetReport,
  type TableRow,
  type TableSpec,
} from './table.ts';

/** A knowledge workbook as the rest of the system takes it, and what became of each of its sheets. */
export interface KnowledgeReading {
  readonly corpus: Corpus;
  readonly report: { readonly sheets: readonly SheetReport[] };
}

/** Corpora are imported by operators, not uploaded by everybody: they may be larger. */
export const KNOWLEDGE_MAX_FILE_BYTES = 100 * 1024 * 1024;

const SHEETS: readonly TableSpec<string>[] = [
  ARTICLE_SHEET,
  SCRIPT_SHEET,
  TICKET_SHEET,
  CONVERSATION_SHEET,
  LINEAGE_SHEET,
  LEARNING_SHEET,
  PLACEHOLDER_SHEET,
];

/**
 * Reads a knowledge workbook. Every sheet is optional; rows that cannot be used are reported with their reason and left
 * out.
 * @throws AppError when the file is no workbook, has none of the sheets, or a sheet lacks a needed column
 */
export async function readKnowledgeWorkbook(
  source: WorkbookSource,
  options: GuardOptions = {},
): Promise<KnowledgeReading> {
  const maxFileBytes = options.maxFileBytes ?? KNOWLEDGE_MAX_FILE_BYTES;
  return readKnowledgeArchive(await openGuarded(source, { ...options, maxFileBytes }));
}

/** As {@link readKnowledgeWorkbook}, from an archive that was guarded before; closes it in the end. */
export async function readKnowledgeArchive(archive: WorkbookArchive): Promise<KnowledgeReading> {
  try {
    const workbook = await readWorkbook(archive);
    if (!SHEETS.some(({ sheet }) => findSheet(workbook, sheet) !== undefined)) {
      const names = SHEETS.map(({ sheet }) => sheet).join(', ');
      throw new AppError(
        'workbook_missing_column',
        `This is no knowledge workbook: it has none of the sheets ${names}.`,
      );
    }
    return await readSheets(workbook);
  } finally {
    await archive.close();
  }
}

async function readSheets(workbook: Workbook): Promise<KnowledgeReading> {
  const sheets: OpenReport[] = [];
  const collect = async <Key extends string, Needed extends Key, Item>(
    spec: TableSpec<Key, Needed>,
    idOf: (item: Item) => string | null,
    toItem: (row: TableRow<Key, Needed>) => Outcome<Item>,
  ): Promise<Item[]> => {
    const report = openReport(spec.sheet);
    sheets.push(report);
    return collectItems(readTable(workbook, spec, report), report, idOf, toItem);
  };
  const articles = await collect(ARTICLE_SHEET, (article) => article.kb_id, toArticle);
  const scripts = await collect(SCRIPT_SHEET, (script) => script.script_id, toScript);
  const tickets = await collect(TICKET_SHEET, (ticket) => ticket.ticket_number, toTicket);
  const spoken = await collect(CONVERSATION_SHEET, ({ ticket_number }) => ticket_number, conversationJoiner(tickets));
  const lineage = await collect(LINEAGE_SHEET, () => null, toLineage);
  const learningEvents = await collect(LEARNING_SHEET, (event) => event.event_id, toLearningEvent);
  const placeholders = await collect(PLACEHOLDER_SHEET, (entry) => entry.placeholder, toPlaceholder);
  const spokenOf = new Map(spoken.map((conversation) => [conversation.ticket_number, conversation]));
  return {
    corpus: {
      articles: applyReviews(articles, learningEvents),
      scripts,
      tickets: tickets.map((ticket) => ({ ...ticket, ...spokenOf.get(ticket.ticket_number) })),
      lineage,
      learningEvents,
      placeholders,
    },
    report: { sheets },
  };
}

/** @param idOf - what must not be there twice; null where rows have no id of their own */
async function collectItems<Row extends { readonly row: number }, Item>(
  rows: AsyncIterable<Row>,
  report: OpenReport,
  idOf: (item: Item) => string | null,
  toItem: (row: Row) => Outcome<Item>,
): Promise<Item[]> {
  const items: Item[] = [];
  const rowOfId = new Map<string, number>();
  for await (const tableRow of rows) {
    const { row } = tableRow;
    const outcome = toItem(tableRow);
    if ('refusal' in outcome) {
      report.refused.push({ row, message: outcome.refusal });
      continue;
    }
    const { item, warning } = outcome;
    const id = idOf(item);
    const first = id === null ? undefined : rowOfId.get(id);
    if (first !== undefined) {
      report.refused.push({ row, message: `${id} is in row ${first} already` });
      continue;
    }
    if (id !== null) rowOfId.set(id, row);
    if (warning !== undefined) report.warnings.push({ row, message: warning });
    items.push(item);
    report.accepted++;
  }
  return items;
}
