import type { KnowledgeDocument } from '@resolution/contracts';
import { type Db, documentId } from '@resolution/db';
import { createEngine, type Engine } from '@resolution/rag';
import type { LiveEngine } from '../../live-engine.ts';

/** The knowledge that visitors are answered from. */
export interface PublicIndex {
  /** An engine that holds the public documents as they are now, and nothing else. */
  engine(): Promise<Engine>;
}

/**
 * An index of its own for public documents. What is not in it cannot be found, quoted, named or counted, whichever way an
 * answer is made; and it doubts words that only the rest of the knowledge explains, as it should. It is built with the
 * first question and follows the changes of the whole index.
 */
export function createPublicIndex({ db, engine }: { readonly db: Db; readonly engine: LiveEngine }): PublicIndex {
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
      const documents = await db.corpus.loadPublicDocuments();
      index = createEngine({ documents: documents.map(forVisitors), priors: await db.outcomes.counts() });
    }
    for (const id of changed) {
      changed.delete(id);
      const record = await db.corpus.document(id);
      if (record?.status === 'active' && record.is_public) index.upsert(forVisitors(record.document));
      else index.withdraw(id);
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
