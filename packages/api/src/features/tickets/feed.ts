import type { TicketChange } from '@resolution/contracts';

/** A change with what decides who may know of it: the user whose ticket it is; null for an agent's upload. */
export interface TicketNews {
  readonly change: TicketChange;
  readonly created_by: number | null;
}

/** Tells open pages that a ticket changed. It carries no content: whoever hears of a change reads the ticket again. */
export interface TicketFeed {
  publish(news: TicketNews): void;
  /** Yields what is published until the signal aborts. */
  watch(signal: AbortSignal): AsyncIterable<TicketNews>;
}

/** News kept for a watcher that is slow to read; older ones are dropped, since any one of them makes a page read again. */
const MAX_WAITING = 100;

/** The feed of one process. Several processes would need one over the database or a broker: hence the interface. */
export function createTicketFeed(): TicketFeed {
  const listeners = new Set<(news: TicketNews) => void>();
  return {
    publish(news) {
      for (const listener of listeners) listener(news);
    },
    async *watch(signal) {
      const waiting: TicketNews[] = [];
      let woken = Promise.withResolvers<void>();
      const listener = (news: TicketNews): void => {
        waiting.push(news);
        if (waiting.length > MAX_WAITING) waiting.shift();
        woken.resolve();
      };
      const end = (): void => woken.resolve();
      listeners.add(listener);
      signal.addEventListener('abort', end, { once: true });
      try {
        while (!signal.aborted) {
          const next = waiting.shift();
          if (next !== undefined) yield next;
          else {
            await woken.promise;
            woken = Promise.withResolvers<void>();
          }
        }
      } finally {
        listeners.delete(listener);
        signal.removeEventListener('abort', end);
      }
    },
  };
}
