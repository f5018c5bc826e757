import { z } from 'zod';
import { conversationSchema, IMPORT_MAX_ROWS, rowErrorSchema } from './conversation.ts';
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
    errors: z.array(rowErrorSchema),
    skipped_rows: z.array(skippedRowSchema),
    ignored_columns: z.array(z.string()),
    created_at: z.iso.datetime().meta({ format: 'date-time' }),
    finished_at: z.iso.datetime().meta({ format: 'date-time' }).nullable(),
  })
  .meta({ id: 'ImportProgress' });
export type ImportProgress = z.infer<typeof importProgressSchema>;
