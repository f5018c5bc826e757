import { z } from 'zod';
import { documentKindSchema, documentStatusSchema, supportTierSchema } from './enums.ts';
import { knowledgeRefSchema } from './ids.ts';

const dateTimeSchema = z.iso.datetime().meta({ format: 'date-time' });

/** The documented `new_knowledge` table, with `reference_articles` as a list rather than as JSON text. */
export const knowledgeEntrySchema = z
  .object({
    id: z.int(),
    knowledge_id: z.string(),
    ticket_id: z.int().nullable(),
    conversation_id: z.string().nullable(),
    product: z.string().nullable(),
    category: z.string().nullable(),
    resolution: z.string(),
    reference_articles: z.array(z.string()),
    created_by: z.int().nullable(),
    created_at: dateTimeSchema,
  })
  .meta({ id: 'KnowledgeEntry' });
export type KnowledgeEntry = z.infer<typeof knowledgeEntrySchema>;

export const knowledgePageSchema = z
  .object({ articles: z.array(knowledgeEntrySchema), next_cursor: z.string().nullable(), total: z.int().min(0) })
  .meta({ id: 'KnowledgePage' });
export type KnowledgePage = z.infer<typeof knowledgePageSchema>;

/** Where an entry came from. Ids only where the thing exists, so each can be opened. */
export const provenanceSchema = z.object({
  ticket_id: z.string().nullable(),
  conversation_id: z.string().nullable(),
  article_ids: z.array(z.string()),
  script_ids: z.array(z.string()),
  ticket_ids: z.array(z.string()),
  approved_by: z.string().nullable(),
  approved_at: dateTimeSchema.nullable(),
  /** Evidence of the corpus' own lineage, one line each. */
  evidence: z.array(
    z.object({
      source_type: z.string(),
      source_id: z.string(),
      relationship: z.string(),
      snippet: z.string().nullable(),
    }),
  ),
});

export const scriptInputSchema = z.object({
  placeholder: z.string(),
  meaning: z.string().nullable(),
  example: z.string().nullable(),
});

export const scriptWarningSchema = z.object({
  code: z.enum(['delete_without_where', 'update_without_where', 'no_transaction', 'drops_or_truncates']),
  /** A sentence for the person who is about to run it. */
  message: z.string(),
  /** Destructive: shown in red, Tier3 only. */
  severe: z.boolean(),
});

export const knowledgeDetailSchema = z
  .object({
    id: z.string(),
    kind: documentKindSchema,
    title: z.string(),
    /** Article body, approved resolution, SQL of a script, or a solved ticket's resolution. */
    content: z.string(),
    product: z.string().nullable(),
    category: z.string().nullable(),
    module: z.string().nullable(),
    tags: z.string().nullable(),
    status: documentStatusSchema,
    /** Whether visitors of other sites may be answered from it, as long as it is active. */
    is_public: z.boolean(),
    tier: supportTierSchema.nullable(),
    created_at: dateTimeSchema.nullable(),
    updated_at: dateTimeSchema.nullable(),
    /** Since when it is past the date until which it was found right; null while it holds, and without a date. */
    stale_since: dateTimeSchema.nullable(),
    provenance: provenanceSchema,
    /** Tickets of this system whose resolution cites it, the newest; people see their own. */
    cited_by: z.array(z.string()),
    /** How many these are in all. */
    cited_count: z.int().min(0),
    /** Solved tickets of the corpus that it resolved, the newest: they open as knowledge. */
    solved_tickets: z.array(z.string()),
    entry: knowledgeEntrySchema.nullable(),
    script: z
      .object({
        purpose: z.string(),
        inputs: z.array(scriptInputSchema),
        tables_read: z.array(z.string()),
        tables_written: z.array(z.string()),
        warnings: z.array(scriptWarningSchema),
        equivalent_ids: z.array(z.string()),
      })
      .nullable(),
  })
  .meta({ id: 'KnowledgeDetail' });
export type KnowledgeDetail = z.infer<typeof knowledgeDetailSchema>;

export const knowledgeRefInputSchema = z.object({ id: knowledgeRefSchema });

export const retireKnowledgeInputSchema = z.strictObject({
  id: knowledgeRefSchema,
  reason: z.string().trim().max(2000).optional(),
});

export const searchResultSchema = z
  .object({
    id: z.string(),
    kind: documentKindSchema,
    title: z.string(),
    /** Plain text; what matched stands between `⟦` and `⟧`, so that no client has to trust HTML. */
    snippet: z.string(),
    score: z.number().min(0),
    similarity_score: z.number().min(0).max(1),
    distance: z.number().min(0),
    product: z.string().nullable(),
    category: z.string().nullable(),
    /** For scripts: ids of the near-identical ones this result stands for. */
    equivalent_ids: z.array(z.string()),
  })
  .meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof searchResultSchema>;

export const searchResponseSchema = z.object({ results: z.array(searchResultSchema) }).meta({ id: 'SearchResponse' });
