import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentedOperations, undocumented } from './support/documented.ts';
import type { OperationCase } from './support/operation-cases/case.ts';
import { OPERATION_CASES } from './support/operation-cases.ts';
import { type Reply, startServer, type TestServer, VISITED_ORIGIN } from './support/server.ts';
import { createWorld, type World } from './support/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startServer({ env: { WIDGET_ORIGINS: VISITED_ORIGIN } });
  world = createWorld(server);
});
afterAll(() => server[Symbol.asyncDispose]());

async function ask(method: string, template: string, one: OperationCase): Promise<Reply> {
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(one.path?.[name] ?? ''));
  const as = one.as ?? 'anonymous';
  const headers = one.headers ?? {};
  if (one.form) return server.request(path, { method, as, body: await one.form(), headers });
  if (method !== 'GET') return server.request(path, { method, as, headers, ...(one.input ? { body: one.input } : {}) });
  const query = new URLSearchParams(
    Object.fromEntries(Object.entries(one.input ?? {}).map(([key, value]) => [key, String(value)])),
  );
  return server.request(`${path}?${query.toString()}`, { as, headers });
}

describe('every operation answers as documented', () => {
  test('the table names every operation', () => {
    const documented = documentedOperations.map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(OPERATION_CASES).toSorted()).toEqual(documented.toSorted());
  });

  test.each(documentedOperations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
    '%s',
    async (name, operation) => {
      const cases = (await OPERATION_CASES[name]?.(world)) ?? [];
      expect(cases.length).toBeGreaterThan(0);
      for (const one of cases) {
        const reply = await ask(operation.method, operation.path, one);
        const { code } = (reply.json ?? {}) as { code?: string };
        expect({ input: one.input ?? one.path, status: reply.status, code, text: reply.text }).toMatchObject({
          status: one.status,
          ...(one.code === undefined ? {} : { code: one.code }),
        });
        expect({ input: one.input, differs: undocumented(operation, reply) }).toEqual({
          input: one.input,
          differs: [],
        });
      }
    },
  );

  test('the size of the table', async () => {
    const counts = await Promise.all(Object.values(OPERATION_CASES).map(async (cases) => (await cases(world)).length));
    const all = counts.reduce((sum, count) => sum + count, 0);
    process.stdout.write(`operations: ${counts.length}, cases in their table: ${all}\n`);
    expect(all).toBeGreaterThan(100);
  });
});
