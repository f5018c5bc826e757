/**
 * The product in a process of its own, so that its memory is not the test's. Says where it is reached and by whom once it
 * serves, and what it holds whenever it is asked. Started with `--expose-gc` and the environment as JSON.
 */
import { startServer } from './server.ts';

export interface Serving {
  readonly url: string;
  readonly token: string;
}

/** What the process holds after a collection: memory in bytes, handles and timers by kind. */
export interface Held {
  readonly rss: number;
  readonly used: number;
  readonly resources: readonly string[];
}

const server = await startServer({ env: JSON.parse(process.argv[2] ?? '{}') as Record<string, string> });
process.on('message', () => {
  server.log.length = 0;
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ rss, used: heapUsed + external, resources: process.getActiveResourcesInfo() } satisfies Held);
});
// The test has ended, in whichever way.
process.once('disconnect', () => {
  void server[Symbol.asyncDispose]().then(() => process.exit());
});
process.send?.({ url: server.url, token: server.people.user.token } satisfies Serving);
