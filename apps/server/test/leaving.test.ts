import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ModelWorld, openModelWorld, PATIENT, PROBLEM, stalling } from './support/model-world.ts';
import { startServer, type TestServer } from './support/server.ts';
import { leaveOnOwnConnection } from './support/ui-stream.ts';

const READERS = 1000;
const AT_ONCE = 20;
/** Leave beforehand, so that pools, caches and compiled code are what they will be. */
const WARM_UP = 200;
/** By which memory may differ afterwards. */
const SHARE = 1.05;

let world: ModelWorld;
let plain: TestServer;
beforeAll(async () => {
  const budgets = { AI_USER_TOKENS_PER_DAY: '1000000000', AI_TOKENS_PER_DAY: '1000000000' };
  world = await openModelWorld(stalling, budgets, PATIENT);
  plain = await startServer();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await plain[Symbol.asyncDispose]();
});

/** @returns How the requests ended that the product made to the model meanwhile. */
async function leave(server: TestServer, readers: number): Promise<string[]> {
  for (let gone = 0; gone < readers; gone += AT_ONCE) {
    await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        leaveOnOwnConnection(`${server.url}/api/chatbot/stream`, server.people.user.token, PROBLEM),
      ),
    );
  }
  const ends = await Promise.all(world.model.requests.map(({ ended }) => ended));
  await world.model.connectionsClosed();
  world.model.forget();
  server.log.length = 0;
  while ((await connectionsOf(server)) > 0) await once(server.server, 'test-tick');
  return ends;
}

/** Connections that are open, looked at anew with every turn of the loop. */
async function connectionsOf({ server }: TestServer): Promise<number> {
  setImmediate(() => server.emit('test-tick'));
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}

/** Handles and timers of this process, by kind. */
function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) {
    if (kind === 'Immediate') continue;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapInUse(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('a thousand readers who leave in the middle of an answer', () => {
  test.each([
    ['the embedded engine’s', () => plain, 0],
    ['a model’s', () => world.server, READERS],
  ] as const)(
    '%s: no handle, timer or request is left, and memory is what it was',
    async (_name, serverOf, requests) => {
      const server = serverOf();
      await leave(server, WARM_UP);
      const before = resources();
      const heap = heapInUse();
      const ends = await leave(server, READERS);
      expect(ends).toEqual(Array.from({ length: requests }, () => 'left'));
      for (const [kind, count] of Object.entries(resources())) {
        expect([kind, count <= (before[kind] ?? 0)]).toEqual([kind, true]);
      }
      expect(heapInUse()).toBeLessThan(heap * SHARE);
    },
    300_000,
  );
});
