import { errorBodySchema } from '@resolution/contracts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPERATIONS } from '../src/rest/operations.ts';
import { documentedOperations, misfits } from './support/documented.ts';
import { startServer, type TestServer } from './support/server.ts';

interface OperationObject {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly object[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: { $ref?: string } }>> }>
  >;
}
interface Served {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
}

let server: TestServer;
let text: string;
let operations: [string, OperationObject][];
beforeAll(async () => {
  server = await startServer({ corpus: false });
  const reply = await server.request('/openapi.json');
  text = `${JSON.stringify(reply.json, null, 2)}\n`;
  operations = Object.entries((reply.json as Served).paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, OperationObject] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
});
afterAll(() => server[Symbol.asyncDispose]());

/** Run `npx vitest run test/openapi.test.ts -u` in apps/server to take a wanted change over. */
test('the committed document is the one that is served', async () => {
  await expect(text).toMatchFileSnapshot('../openapi.json');
});

test('a public validator finds nothing wrong', async () => {
  const result = await new Validator().validate(JSON.parse(text) as Record<string, unknown>);
  expect(result).toMatchObject({ valid: true });
});

test('every operation of the REST door is in it, and nothing else', () => {
  expect(operations.map(([name]) => name).toSorted()).toEqual(
    OPERATIONS.map(({ method, path }) => `${method} ${path}`).toSorted(),
  );
});

test('operation ids are unique', () => {
  const ids = operations.map(([, { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('every operation', () => {
  test('says what it does, under a tag', () => {
    for (const [name, { summary, tags }] of operations) {
      expect([name, summary, tags]).toEqual([name, expect.stringMatching(/\w/), [expect.any(String)]]);
    }
  });

  test('has one good answer at least, and the one error shape for every other', () => {
    for (const [name, { responses }] of operations) {
      const statuses = Object.keys(responses);
      expect([name, statuses.some((status) => status.startsWith('2'))]).toEqual([name, true]);
      for (const status of statuses.filter((one) => Number(one) >= 400)) {
        const schema = responses[status]?.content?.['application/json']?.schema.$ref;
        expect([name, status, schema]).toEqual([name, status, '#/components/schemas/Error']);
      }
    }
  });

  test('that is protected documents 401 and both ways to sign in; only signing in is open', () => {
    const open = operations.filter(([, { security }]) => security === undefined || security.length === 0);
    expect(open.map(([name]) => name).toSorted()).toEqual([
      'POST /api/auth/login',
      'POST /api/auth/register',
      // Only for pages of the allowed origins.
      'POST /api/widget/token',
    ]);
    for (const [name, { security, responses }] of operations) {
      if (open.some(([one]) => one === name)) continue;
      const ways = name === 'POST /api/widget/chat' ? [{ visitor: [] }] : [{ bearer: [] }, { cookie: [] }];
      expect([name, security]).toEqual([name, ways]);
      expect([name, '401' in responses]).toEqual([name, true]);
    }
  });
});

test('every JSON body is shown by an example that fits its own schema', () => {
  for (const { method, path, body, example } of documentedOperations) {
    if (body === undefined) continue;
    const wrongs = example === undefined ? ['there is no example'] : misfits(body, example);
    expect([method, path, wrongs]).toEqual([method, path, []]);
  }
});

test('the documented error is the one that is sent', async () => {
  const { components } = JSON.parse(text) as { components: { schemas: { Error: { required: string[] } } } };
  expect(components.schemas.Error.required.toSorted()).toEqual(['code', 'message', 'request_id']);
  const reply = await server.request('/api/tickets');
  expect(errorBodySchema.strict().parse(reply.json).code).toBe('unauthenticated');
});
