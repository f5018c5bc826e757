import { z } from 'zod';
import { rowErrorSchema } from './conversation.ts';

const countSchema = z.int().min(0);

/** What became of one sheet of a knowledge workbook. */
export const corpusSheetReportSchema = z
  .object({
    sheet: z.string(),
    /** False: the workbook has no such sheet, and what is stored of it stays as it is. */
    found: z.boolean(),
    rows: countSchema,
    accepted: countSchema,
    /** Of the accepted rows. Conversations are stored with their tickets and count there. */
    inserted: countSchema,
    updated: countSchema,
    unchanged: countSchema,
    /** Articles that are kept and never retrieved, because their learning event was rejected. */
    marked_rejected: countSchema,
    refused: z.array(rowErrorSchema),
    warnings: z.array(rowErrorSchema),
  })
  .meta({ id: 'CorpusSheetReport' });

export const corpusReportSchema = z.object({ sheets: z.array(corpusSheetReportSchema) }).meta({ id: 'CorpusReport' });
export type CorpusImportReport = z.infer<typeof corpusReportSchema>;

/** Rows of the knowledge tables, and what of them can be retrieved. */
export const corpusStatsSchema = z
  .object({
    articles: countSchema,
    scripts: countSchema,
    tickets: countSchema,
    lineage: countSchema,
    learning_events: countSchema,
    placeholders: countSchema,
    /** Approved resolutions of this product. */
    knowledge: countSchema,
    /** Documents in the index, by kind. */
    retrievable: z.object({ article: countSchema, script: countSchema, knowledge: countSchema, ticket: countSchema }),
  })
  .meta({ id: 'CorpusStats' });
export type CorpusStats = z.infer<typeof corpusStatsSchema>;
