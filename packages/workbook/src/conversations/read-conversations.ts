import type { ConversationField } from '@resolution/contracts';
import type { WorkbookArchive } from '../archive/archive.ts';
import type { WorkbookSource } from '../archive/bytes.ts';
import { type GuardOptions, openGuarded } from '../archive/guard.ts';
import { readWorkbook } from '../sheet/workbook.ts';
import { checkRows } from './check-rows.ts';
import { type ColumnMapping, foundColumns } from './columns.ts';
import type { ConversationRow } from './row-rules.ts';
import {
  chooseSheet,
  fitOfSheets,
  missingColumnError,
  noRowsError,
  type OpenedSheet,
  openSheet,
} from './sheet-choice.ts';

export interface ReadConversationsOptions extends GuardOptions {
  /** Name of the sheet; the first one a person sees unless given. */
  readonly sheet?: string | undefined;
  /** Columns chosen by hand; the others are found by their names. */
  readonly mapping?: ColumnMapping | undefined;
}

/** A workbook opened at its conversations. */
export interface ConversationReading {
  readonly sheet: string;
  /** Every named column of the sheet, as the file spells it. */
  readonly headers: readonly string[];
  readonly columns: Readonly<Partial<Record<ConversationField, string>>>;
  readonly ignoredColumns: readonly string[];
  /** The rows, good and bad, in their order. Iterate once; leaving early closes the file. */
  readonly rows: AsyncIterable<ConversationRow>;
  /** For who does not iterate. May be called more than once. */
  readonly close: () => Promise<void>;
}

/**
 * Guards a workbook, finds its conversations and streams them. Everything that concerns the file as a whole is thrown
 * here, before the first row: kind, damage, a needed column that is missing or doubled, a sheet without rows.
 * @throws AppError with a `workbook_…` code and a sentence that says what to do
 */
export async function readConversations(
  source: WorkbookSource,
  options: ReadConversationsOptions = {},
): Promise<ConversationReading> {
  return readFromArchive(await openGuarded(source, options), options);
}

/** As {@link readConversations}, from an archive that was guarded before; closes it in the end. */
export async function readFromArchive(
  archive: WorkbookArchive,
  options: ReadConversationsOptions,
): Promise<ConversationReading> {
  let opened: OpenedSheet | null = null;
  try {
    const workbook = await readWorkbook(archive);
    const sheet = chooseSheet(workbook, options.sheet);
    opened = await openSheet(workbook, sheet, options.mapping);
    if (opened === null) throw noRowsError(sheet.name, await fitOfSheets(workbook, options.mapping));
    const { layout, rows } = opened;
    if (layout.missing.length > 0) {
      throw missingColumnError(sheet.name, layout, await fitOfSheets(workbook, options.mapping));
    }
    const checked = checkRows(rows, layout);
    const first = await checked.next();
    if (first.done === true) throw noRowsError(sheet.name, await fitOfSheets(workbook, options.mapping));
    return {
      sheet: sheet.name,
      headers: layout.headers,
      columns: foundColumns(layout),
      ignoredColumns: layout.ignored,
      rows: streamRows(first.value, checked, archive, options.signal),
      close: async () => {
        await checked.return(undefined);
        await archive.close();
      },
    };
  } catch (error) {
    await opened?.rows.return(undefined);
    await archive.close();
    throw error;
  }
}

async function* streamRows(
  first: ConversationRow,
  rest: AsyncGenerator<ConversationRow>,
  archive: WorkbookArchive,
  signal: AbortSignal | undefined,
): AsyncGenerator<ConversationRow> {
  try {
    signal?.throwIfAborted();
    yield first;
    for await (const row of rest) {
      signal?.throwIfAborted();
      yield row;
    }
  } finally {
    await rest.return(undefined);
    await archive.close();
  }
}
