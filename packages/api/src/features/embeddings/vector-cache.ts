import type { Db } from '@resolution/db';
import type { EmbeddingCache } from '@resolution/rag';

/** Questions whose vectors are remembered: some six megabytes. */
const QUESTIONS = 1_000;

/** Vectors that outlive a restart. */
export function cacheInDatabase(db: Db): EmbeddingCache {
  return {
    get: (keys) => db.embeddings.vectors(keys),
    set: (vectors) => db.transaction((tx) => tx.embeddings.keep(vectors)),
  };
}

/** What people ask is remembered for a while and kept nowhere; what is kept already is taken from there. */
export function cacheForQuestions(kept: EmbeddingCache): EmbeddingCache {
  const recent = new Map<string, Float32Array>();
  return {
    async get(keys) {
      const found = new Map<string, Float32Array>();
      for (const key of keys) {
        const vector = recent.get(key);
        if (vector !== undefined) found.set(key, vector);
      }
      const others = keys.filter((key) => !found.has(key));
      if (others.length > 0) for (const [key, vector] of await kept.get(others)) found.set(key, vector);
      return found;
    },
    async set(vectors) {
      for (const [key, vector] of vectors) recent.set(key, vector);
      for (const oldest of recent.keys()) {
        if (recent.size <= QUESTIONS) return;
        recent.delete(oldest);
      }
    },
  };
}
