import type { AppError } from '@resolution/contracts';

/** Tells who watches an import that it changed. What changed is read from the database, so no news can be lost. */
export interface ImportFeed {
  /** @param stalled Why the import cannot go on for now. */
  publish(importId: string, stalled?: AppError): void;
  /**
   * Yields once at the start and then after changes until the signal aborts: the reason when it is stalled, else nothing.
   * Changes that come while the watcher is busy count as one.
   */
  watch(importId: string, signal: AbortSignal): AsyncIterable<AppError | undefined>;
}

/** The feed of one process. Several processes would need one over the database or a broker: hence the interface. */
export function createImportFeed(): ImportFeed {
  const watchers = new Map<string, Set<(stalled?: AppError) => void>>();
  return {
    publish(importId, stalled) {
      for (const wake of watchers.get(importId) ?? []) wake(stalled);
    },
    async *watch(importId, signal) {
      let news = Promise.withResolvers<AppError | undefined>();
      const wake = (stalled?: AppError): void => news.resolve(stalled);
      const leave = (): void => wake();
      const group = watchers.get(importId) ?? new Set();
      group.add(wake);
      watchers.set(importId, group);
      signal.addEventListener('abort', leave, { once: true });
      try {
        let stalled: AppError | undefined;
        while (!signal.aborted) {
          yield stalled;
          stalled = await news.promise;
          news = Promise.withResolvers();
        }
      } finally {
        signal.removeEventListener('abort', leave);
        group.delete(wake);
        if (group.size === 0) watchers.delete(importId);
      }
    },
  };
}
