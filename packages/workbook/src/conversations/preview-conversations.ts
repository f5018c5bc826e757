import type { Conversation, ConversationField, RowError } from '@resolution/contracts';
import type { WorkbookArchive } from '../archive/archive.ts';
import type { WorkbookSource } from '../archive/bytes.ts';
import { openGuarded } from '../archive/guard.ts';
import { readWorkbook } from '../sheet/workbook.ts';
import { checkRows } from './check-rows.ts';
import { foundColumns, layOutColumns } from './columns.ts';
import type { ReadConversationsOptions } from './read-conversations.ts';
import { chooseSheet, fitOfSheets, openSheet, type SheetFit } from './sheet-choice.ts';

/** What an upload of the workbook would find. Nothing is stored. */
export interface ConversationPreview {
  readonly sheet: string;
  readonly sheets: readonly SheetFit[];
  readonly headers: readonly string[];
  readonly columns: Readonly<Partial<Record<ConversationField, string>>>;
  /** Needed columns that are not on this sheet; with any of them missing no row is read. */
  readonly missing_columns: readonly string[];
  readonly ignored_columns: readonly string[];
  readonly total: number;
  readonly good: number;
  readonly bad: number;
  /** Of the first bad rows. */
  readonly errors: readonly RowError[];
  /** The first good rows. */
  readonly samples: readonly Conversation[];
}

const BAD_ROWS_SHOWN = 100;
const SAMPLES_SHOWN = 5;

/**
 * Reads a workbook whole and says what an upload would make of it. A missing column is part of the answer, not an error:
 * the person may choose another sheet or map columns by hand.
 * @throws AppError for files that cannot be read at all, and for doubled columns
 */
export async function previewConversations(
  source: WorkbookSource,
  options: ReadConversationsOptions = {},
): Promise<ConversationPreview> {
  return previewArchive(await openGuarded(source, options), options);
}

/** As {@link previewConversations}, from an archive that was guarded before; closes it in the end. */
export async function previewArchive(
  archive: WorkbookArchive,
  options: ReadConversationsOptions,
): Promise<ConversationPreview> {
  try {
    const workbook = await readWorkbook(archive);
    const sheet = chooseSheet(workbook, options.sheet);
    const sheets = await fitOfSheets(workbook, options.mapping);
    const opened = await openSheet(workbook, sheet, options.mapping);
    const layout = opened?.layout ?? layOutColumns([]);
    const counts = { good: 0, bad: 0 };
    const errors: RowError[] = [];
    const samples: Conversation[] = [];
    if (opened !== null && layout.missing.length === 0) {
      for await (const row of checkRows(opened.rows, layout)) {
        options.signal?.throwIfAborted();
        if ('conversation' in row) {
          counts.good++;
          if (samples.length < SAMPLES_SHOWN) samples.push(row.conversation);
        } else {
          counts.bad++;
          if (counts.bad <= BAD_ROWS_SHOWN) errors.push(...row.errors);
        }
      }
    }
    return {
      sheet: sheet.name,
      sheets,
      headers: layout.headers,
      columns: foundColumns(layout),
      missing_columns: layout.missing,
      ignored_columns: layout.ignored,
      total: counts.good + counts.bad,
      ...counts,
      errors,
      samples,
    };
  } finally {
    await archive.close();
  }
}
