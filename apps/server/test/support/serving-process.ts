/**
 * The product in a process of its own, so that its memory is not the test's. Says where it is reached and by whom once it
 * serves, and what it holds whenever it is asked. Started with `--expose-gc`.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { startServer } from './server.ts';

export interface Serving {
  readonly url: string;
  readonly token: string;
}

/** What the process holds after a collection: memory in bytes, and the kind of each handle and timer. */
export interface Held {
  readonly rss: number;
  readonly used: number;
  readonly resources: readonly string[];
}

const server = await startServer();
process.on('message', () => void tell());

async function tell(): Promise<void> {
  // Whoever left may still be closing a connection.
  while ((await openConnections()) > 0) await nextTurn();
  server.log.length = 0;
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const resources = process.getActiveResourcesInfo().filter((kind) => kind !== 'Immediate');
  process.send?.({ rss, used: heapUsed + external, resources } satisfies Held);
}

const openConnections = (): Promise<number> =>
  new Promise((resolve, reject) => {
    server.server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });

// The test has ended, in whichever way.
process.once('disconnect', () => {
  void server[Symbol.asyncDispose]().then(() => process.exit());
});
process.send?.({ url: server.url, token: server.people.user.token } satisfies Serving);
