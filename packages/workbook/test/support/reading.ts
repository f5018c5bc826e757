import { AppError, type Conversation, type RowError } from '@resolution/contracts';
import { type ReadConversationsOptions, readConversations, type WorkbookSource } from '@resolution/workbook';

export interface WholeReading {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly columns: Readonly<Record<string, string | undefined>>;
  readonly ignoredColumns: readonly string[];
  readonly conversations: readonly (Conversation & { readonly row: number })[];
  readonly errors: readonly RowError[];
  readonly refusedCells: readonly (readonly string[])[];
}

/** Reads everything there is. */
export async function readAll(source: WorkbookSource, options?: ReadConversationsOptions): Promise<WholeReading> {
  const reading = await readConversations(source, options);
  const conversations: (Conversation & { row: number })[] = [];
  const errors: RowError[] = [];
  const refusedCells: (readonly string[])[] = [];
  for await (const row of reading.rows) {
    if ('conversation' in row) conversations.push({ row: row.row, ...row.conversation });
    else {
      errors.push(...row.errors);
      refusedCells.push(row.cells);
    }
  }
  const { sheet, headers, columns, ignoredColumns } = reading;
  return { sheet, headers, columns, ignoredColumns, conversations, errors, refusedCells };
}

/** The refusal of something that must be refused. */
export async function refusalOf(work: Promise<unknown>): Promise<AppError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('It was not refused');
}
