import { z } from 'zod';
import { CONVERSATION_COLUMNS, conversationSchema, IMPORT_MAX_ROWS, rowErrorSchema } from './conversation.ts';
import { importStatusSchema } from './enums.ts';
import { ragResponseSchema } from './resolution.ts';

export const importIdSchema = z.uuid();

/** Rows that were not made into a ticket because the same conversation is there already. */
const skippedRowSchema = z.object({ row: z.int(), conversation_id: z.string(), ticket_id: z.string() });

export const uploadResultSchema = z
  .object({
    import_id: importIdSchema,
    created: z.int().min(0),
    skipped: z.int().min(0),
    failed: z.int().min(0),
    tickets: z.array(ragResponseSchema),
    errors: z.array(rowErrorSchema),
    skipped_rows: z.array(skippedRowSchema),
    ignored_columns: z.array(z.string()),
  })
  .meta({ id: 'UploadResult' });
export type UploadResult = z.infer<typeof uploadResultSchema>;

/** Answer of an upload that goes on as a job. */
export const uploadAcceptedSchema = z.object({ import_id: importIdSchema }).meta({ id: 'UploadAccepted' });

/** `replayed`: the same upload was made before, and this is the answer it got then. */
export const uploadAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), result: uploadResultSchema, replayed: z.boolean() }),
  z.object({ kind: z.literal('accepted'), import_id: importIdSchema, replayed: z.boolean() }),
]);
export type UploadAnswer = z.infer<typeof uploadAnswerSchema>;

/** Tickets as JSON; the rows are checked one by one, so that a bad one is reported and the good ones go on. */
export const uploadJsonInputSchema = z.strictObject({
  tickets: z.array(z.record(z.string(), z.unknown())).min(1).max(IMPORT_MAX_ROWS),
});
export const uploadJsonDocumentSchema = z.object({ tickets: z.array(conversationSchema).min(1).max(IMPORT_MAX_ROWS) });

export const importProgressSchema = z
  .object({
    import_id: importIdSchema,
    file_name: z.string().nullable(),
    status: importStatusSchema,
    total: z.int().min(0),
    done: z.int().min(0),
    created: z.int().min(0),
    skipped: z.int().min(0),
    failed: z.int().min(0),
    /** At most `IMPORT_LISTED_ROWS` of each; the counts tell of all, and the workbook of rejected rows holds all. */
    errors: z.array(rowErrorSchema),
    skipped_rows: z.array(skippedRowSchema),
    ignored_columns: z.array(z.string()),
    /** Why the import as a whole stopped; null unless it failed. */
    failure: z.string().nullable(),
    created_at: z.iso.datetime().meta({ format: 'date-time' }),
    finished_at: z.iso.datetime().meta({ format: 'date-time' }).nullable(),
  })
  .meta({ id: 'ImportProgress' });
export type ImportProgress = z.infer<typeof importProgressSchema>;

/** Bad rows and skipped rows that an answer lists one by one: as many as a person reads, not 50,000. */
export const IMPORT_LISTED_ROWS = 1000;

/** An import as the list of imports shows it. */
export const importSummarySchema = importProgressSchema
  .omit({ errors: true, skipped_rows: true, ignored_columns: true })
  .meta({ id: 'ImportSummary' });
export type ImportSummary = z.infer<typeof importSummarySchema>;

/** Newest first. */
export const importListSchema = z.object({ imports: z.array(importSummarySchema) }).meta({ id: 'ImportList' });

export const importRefInputSchema = z.strictObject({ import_id: importIdSchema });

const conversationFieldSchema = z.enum(
  Object.keys(CONVERSATION_COLUMNS) as [keyof typeof CONVERSATION_COLUMNS, ...(keyof typeof CONVERSATION_COLUMNS)[]],
);

/** Where the conversations are in a workbook, when the person says so: a sheet, and the file's own header of each field. */
export const importLayoutSchema = z.strictObject({
  sheet: z.string().max(100).optional(),
  mapping: z.partialRecord(conversationFieldSchema, z.string().max(1000)).optional(),
});
export type ImportLayout = z.infer<typeof importLayoutSchema>;

/** What a workbook holds, read before anything is stored. */
export const importPreviewSchema = z
  .object({
    sheet: z.string(),
    sheets: z.array(z.object({ name: z.string(), fits: z.boolean(), missing_columns: z.array(z.string()) })),
    headers: z.array(z.string()),
    /** Field → header as it stands in the file. */
    columns: z.partialRecord(conversationFieldSchema, z.string()),
    missing_columns: z.array(z.string()),
    ignored_columns: z.array(z.string()),
    total: z.int().min(0),
    good: z.int().min(0),
    bad: z.int().min(0),
    errors: z.array(rowErrorSchema),
    samples: z.array(conversationSchema),
  })
  .meta({ id: 'ImportPreview' });
export type ImportPreview = z.infer<typeof importPreviewSchema>;
