import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fuzzOperation } from './fuzz/fuzz-operation.ts';
import { knownIds } from './fuzz/known-ids.ts';
import type { KnownIds } from './fuzz/request-arbitrary.ts';
import { documentedOperations } from './support/documented.ts';
import { startServer, type TestServer, VISITED_ORIGIN } from './support/server.ts';
import { createWorld } from './support/world.ts';

/** As many as every change is tried with; `npm run fuzz` tries 10,000. */
const RUNS = 150;
const SEED = 20_260_201;

let server: TestServer;
let known: KnownIds;
beforeAll(async () => {
  server = await startServer({ env: { WIDGET_ORIGINS: VISITED_ORIGIN } });
  known = await knownIds(createWorld(server));
});
afterAll(() => server[Symbol.asyncDispose]());

describe('requests made from the document: no 5xx, every answer as documented', () => {
  test.each(documentedOperations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s',
    async (_name, operation) => {
      await expect(fuzzOperation(server, operation, known, { runs: RUNS, seed: SEED })).resolves.toBeUndefined();
    },
  );

  test('the size of it', () => {
    process.stdout.write(`fuzz: ${documentedOperations.length} operations × ${RUNS} requests, seed ${SEED}\n`);
    expect(documentedOperations.length).toBeGreaterThan(30);
  });
});
