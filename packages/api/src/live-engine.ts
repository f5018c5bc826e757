import type { KnowledgeDocument, SourceOutcomes } from '@resolution/contracts';
import type { Engine } from '@resolution/rag';

/** What happened to the index, for those who hold a copy of it. `reload`: read everything from the database again. */
export type EngineChange =
  | { readonly kind: 'upsert'; readonly document: KnowledgeDocument }
  | { readonly kind: 'withdraw'; readonly id: string }
  | { readonly kind: 'prior'; readonly id: string; readonly outcomes: SourceOutcomes }
  | { readonly kind: 'vectors'; readonly vectors: ReadonlyMap<string, Float32Array> }
  | { readonly kind: 'settle' }
  | { readonly kind: 'reload' };

/** The engine of a running server: its index can be exchanged as a whole, and copies of it are told of each change. */
export interface LiveEngine extends Engine {
  /** Takes another index, built from the database as it is now. */
  replace(engine: Engine): void;
  /** Tells a listener of every change from now on. @returns What ends it. */
  follow(listener: (change: EngineChange) => void): () => void;
}

/**
 * Wraps an engine so that services can hold on to it for good. Imports resolve in a thread of their own with an index of
 * their own; this is what keeps the two equal.
 */
export function createLiveEngine(first: Engine): LiveEngine {
  let current = first;
  const listeners = new Set<(change: EngineChange) => void>();
  const tell = (change: EngineChange): void => {
    for (const listener of listeners) listener(change);
  };
  return {
    get version() {
      return current.version;
    },
    get size() {
      return current.size;
    },
    get counts() {
      return current.counts;
    },
    documents: () => current.documents(),
    has: (id) => current.has(id),
    search: (query, options) => current.search(query, options),
    triage: (transcript, context) => current.triage(transcript, context),
    resolve: (conversation, options) => current.resolve(conversation, options),
    candidates: (conversation, options) => current.candidates(conversation, options),
    support: (question, options) => current.support(question, options),
    measure: (conversation) => current.measure(conversation),
    answer: (question, options) => current.answer(question, options),
    streamAnswer: (question, options) => current.streamAnswer(question, options),
    describeScript: (script) => current.describeScript(script),
    nearest: (text, options) => current.nearest(text, options),
    upsert(document) {
      current.upsert(document);
      tell({ kind: 'upsert', document });
    },
    withdraw(id) {
      const known = current.withdraw(id);
      tell({ kind: 'withdraw', id });
      return known;
    },
    setPrior(id, outcomes) {
      current.setPrior(id, outcomes);
      tell({ kind: 'prior', id, outcomes });
    },
    explain: (question, id, options) => current.explain(question, id, options),
    vectors: () => current.vectors(),
    setVectors(vectors) {
      current.setVectors(vectors);
      tell({ kind: 'vectors', vectors });
    },
    settle() {
      current.settle();
      tell({ kind: 'settle' });
    },
    replace(engine) {
      current = engine;
      tell({ kind: 'reload' });
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Does to a copy what was done to the original; `reload` is the holder's own business. */
export function applyChange(engine: Engine, change: Exclude<EngineChange, { kind: 'reload' }>): void {
  switch (change.kind) {
    case 'upsert':
      return engine.upsert(change.document);
    case 'withdraw':
      engine.withdraw(change.id);
      return;
    case 'prior':
      return engine.setPrior(change.id, change.outcomes);
    case 'vectors':
      return engine.setVectors(change.vectors);
    case 'settle':
      return engine.settle();
  }
}
