/**
 * The shapes in which knowledge moves between rooms: a workbook is read into them, the database keeps them, the engine
 * indexes them. Plain types, no schemas: nothing here comes from a client unchecked.
 */
import type { DocumentStatus, SupportTier } from './enums.ts';

/** `source_type` of articles that this system drafted for a gap, to tell them from those that a corpus brought. */
export const GAP_DRAFT_SOURCE = 'DRAFTED_FOR_GAP';

export interface CorpusArticle {
  readonly kb_id: string;
  readonly title: string;
  readonly body: string;
  readonly tags: string | null;
  readonly module: string | null;
  readonly category: string | null;
  /** ISO 8601. */
  readonly created_at: string | null;
  /** ISO 8601. */
  readonly updated_at: string | null;
  readonly status: DocumentStatus;
  /** Where the article came from, as the corpus says (`SEED_KB`, `SYNTH_FROM_TICKET`, …). */
  readonly source_type: string | null;
}

export interface CorpusScript {
  readonly script_id: string;
  readonly title: string;
  readonly purpose: string;
  /** Placeholders with their angle brackets: `<DATABASE>`. */
  readonly inputs: readonly string[];
  readonly module: string | null;
  readonly category: string | null;
  readonly script_text: string;
  readonly status: DocumentStatus;
}

export interface CorpusTicket {
  readonly ticket_number: string;
  readonly conversation_id: string | null;
  readonly created_at: string | null;
  readonly closed_at: string | null;
  readonly status: string | null;
  readonly priority: string | null;
  readonly tier: SupportTier | null;
  readonly product: string | null;
  readonly module: string | null;
  readonly category: string | null;
  readonly case_type: string | null;
  readonly subject: string;
  readonly description: string;
  readonly resolution: string;
  readonly root_cause: string | null;
  readonly tags: string | null;
  readonly kb_id: string | null;
  readonly script_id: string | null;
  readonly generated_kb_id: string | null;
  /** From the `Conversations` sheet, joined by ticket number: the summary and the transcript of the conversation. */
  readonly issue_summary: string | null;
  readonly transcript: string | null;
}

export interface CorpusLineage {
  readonly kb_id: string;
  readonly source_type: string;
  readonly source_id: string;
  readonly relationship: string;
  readonly evidence_snippet: string | null;
  readonly event_at: string | null;
}

export interface CorpusLearningEvent {
  readonly event_id: string;
  readonly trigger_ticket_number: string | null;
  readonly trigger_conversation_id: string | null;
  readonly detected_gap: string;
  readonly proposed_kb_id: string | null;
  readonly draft_summary: string | null;
  readonly final_status: string;
  readonly reviewer_role: string | null;
  readonly event_at: string | null;
}

export interface CorpusPlaceholder {
  /** With its angle brackets: `<AMOUNT>`. */
  readonly placeholder: string;
  readonly meaning: string;
  readonly example: string | null;
}

/** A whole knowledge workbook. A sheet that was absent is an empty list. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  readonly scripts: readonly CorpusScript[];
  readonly tickets: readonly CorpusTicket[];
  readonly lineage: readonly CorpusLineage[];
  readonly learningEvents: readonly CorpusLearningEvent[];
  readonly placeholders: readonly CorpusPlaceholder[];
}

/** An approved resolution of this product, as the engine indexes it. */
export interface ApprovedKnowledge {
  readonly knowledge_id: string;
  readonly product: string | null;
  readonly category: string | null;
  readonly resolution: string;
  /** The transcript it answers: the engine reads the customer's turns, so that the next customer's words find it. */
  readonly transcript: string | null;
  /** Ids of the articles, scripts and tickets it rests on. */
  readonly reference_articles: readonly string[];
}

/** One retrievable document. Only active ones reach the engine. */
export type KnowledgeDocument =
  | { readonly kind: 'article'; readonly article: CorpusArticle }
  | { readonly kind: 'script'; readonly script: CorpusScript }
  | { readonly kind: 'ticket'; readonly ticket: CorpusTicket }
  | { readonly kind: 'knowledge'; readonly knowledge: ApprovedKnowledge };
