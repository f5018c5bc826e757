import { afterAll, beforeAll, expect, test } from 'vitest';
import { runModel } from './model/run.ts';
import { startServer, type TestServer } from './support/server.ts';

const SEED = 20_260_201;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ corpus: false, env: { LOG_LEVEL: 'error' } });
});
afterAll(() => server[Symbol.asyncDispose]());

test('users and agents in any order: the product and the model agree at every step, over both doors', async () => {
  const run = await runModel(server, { sequences: 125, maxCommands: 200, seed: SEED });
  process.stdout.write(`model: ${run} commands, seed ${SEED}\n`);
  expect(run).toBeGreaterThan(10_000);
});
