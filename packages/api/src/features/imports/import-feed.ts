/** Tells who watches an import that it changed. What changed is read from the database, so no news can be lost. */
export interface ImportFeed {
  publish(importId: string): void;
  /**
   * Yields once at the start and then after changes until the signal aborts. Changes that come while the watcher is busy
   * count as one.
   */
  watch(importId: string, signal: AbortSignal): AsyncIterable<void>;
}

/** The feed of one process. Several processes would need one over the database or a broker: hence the interface. */
export function createImportFeed(): ImportFeed {
  const watchers = new Map<string, Set<() => void>>();
  return {
    publish(importId) {
      for (const wake of watchers.get(importId) ?? []) wake();
    },
    async *watch(importId, signal) {
      let news = Promise.withResolvers<void>();
      const wake = (): void => news.resolve();
      const group = watchers.get(importId) ?? new Set();
      group.add(wake);
      watchers.set(importId, group);
      signal.addEventListener('abort', wake, { once: true });
      try {
        while (!signal.aborted) {
          yield;
          await news.promise;
          news = Promise.withResolvers<void>();
        }
      } finally {
        signal.removeEventListener('abort', wake);
        group.delete(wake);
        if (group.size === 0) watchers.delete(importId);
      }
    },
  };
}
