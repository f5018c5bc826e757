import type { CorpusLineage, CorpusPlaceholder, KnowledgeDocument, SourceOutcomes } from '@resolution/contracts';
import type { Db } from '@resolution/db';

/** What an engine is built from. */
export interface EngineDocuments {
  readonly documents: readonly KnowledgeDocument[];
  readonly placeholders: readonly CorpusPlaceholder[];
  readonly lineage: readonly CorpusLineage[];
  readonly priors: ReadonlyMap<string, SourceOutcomes>;
}

/** Everything in the database that may be retrieved now, with what explains it. Drafts, rejected and withdrawn are not in it. */
export async function loadEngineDocuments(db: Db): Promise<EngineDocuments> {
  return {
    documents: await db.corpus.loadDocuments(),
    placeholders: await db.corpus.placeholders(),
    lineage: await db.corpus.lineage(),
    priors: await db.outcomes.counts(),
  };
}
