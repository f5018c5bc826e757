import type { KnowledgeDocument } from '@resolution/contracts';
import { type Db, documentId } from '@resolution/db';
import { createEngine, type Engine } from '@resolution/rag';
import type { LiveEngine } from '../../live-engine.ts';
import type { EmbeddingDesk } from '../embeddings/desk.ts';

/** The knowledge that visitors are answered from. */
export interface PublicIndex {
  /** An engine that holds the public documents as they are now, and nothing else. */
  engine(): Promise<Engine>;
}

export interface PublicIndexDeps {
  readonly db: Db;
  readonly engine: LiveEngine;
  readonly embeddings: EmbeddingDesk;
}

/**
 * An index of its own for public documents. What is not in it cannot be found, quoted, named or counted, whichever way an
 * answer is made; and it doubts words that only the rest of the knowledge explains, as it should. It is built with the
 * first question and follows the changes of the whole index. Its vectors are made of what visitors may search.
 */
export function createPublicIndex({ db, engine, embeddings }: PublicIndexDeps): PublicIndex {
  let index: Engine | undefined;
  let outdated = true;
  const changed = new Set<string>();
  engine.follow((change) => {
    if (change.kind === 'reload') outdated = true;
    else if (change.kind === 'upsert') changed.add(documentId(change.document));
    else if (change.kind === 'withdraw') changed.add(change.id);
    else if (change.kind === 'prior') index?.setPrior(change.id, change.outcomes);
  });

  const refresh = async (): Promise<Engine> => {
    while (index === undefined || outdated) {
      outdated = false;
      changed.clear();
      if (index !== undefined) embeddings.withhold(index);
      const documents = (await db.corpus.loadPublicDocuments()).map(forVisitors);
      index = createEngine({ documents, priors: await db.outcomes.counts() });
      embeddings.supply(index, documents);
    }
    for (const id of changed) {
      changed.delete(id);
      const record = await db.corpus.document(id);
      if (record?.status === 'active' && record.is_public) {
        const document = forVisitors(record.document);
        index.upsert(document);
        embeddings.supply(index, [document]);
      } else {
        index.withdraw(id);
        embeddings.withhold(index, id);
      }
    }
    return index;
  };

  // One refresh after the other: a second question waits for the index that the first one builds.
  let latest: Promise<unknown> = Promise.resolve();
  return {
    engine() {
      const next = latest.then(refresh, refresh);
      latest = next.catch(() => undefined);
      return next;
    },
  };
}

/** An approved resolution is found by its customer's words too; those are nobody else's to search. */
function forVisitors(document: KnowledgeDocument): KnowledgeDocument {
  if (document.kind !== 'knowledge') return document;
  return { kind: 'knowledge', knowledge: { ...document.knowledge, transcript: null } };
}
