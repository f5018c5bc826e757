import { errorBodySchema, tokenResponseSchema, userSchema } from '@resolution/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD, startServer, type TestServer } from './support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const json = { 'content-type': 'application/json' };

describe('what is neither here nor there', () => {
  test.each([
    ['GET', '/api/nothing', 404],
    ['POST', '/api/nothing', 404],
    ['GET', '/api', 404],
    ['GET', '/trpc/nothing', 404],
    ['DELETE', '/api/tickets', 405],
    ['GET', '/api/auth/login', 405],
    ['PUT', '/api/tickets/CS-12345678/status', 405],
    ['PATCH', '/trpc/auth.me', 405],
    ['GET', '/assets/missing.js', 404],
    ['GET', '/api/tickets/%ZZ', 400],
  ])('%s %s is %i in the one shape', async (method, path, status) => {
    const reply = await server.request(path, { method, as: 'tier3', headers: json });
    expect(reply.status).toBe(status);
    const body = path.startsWith('/trpc') ? reply.text : JSON.stringify(reply.read(errorBodySchema));
    expect(body).toContain(reply.headers.get('x-request-id'));
  });

  test('405 names what the address takes', async () => {
    const reply = await server.request('/api/tickets', { method: 'POST', as: 'tier3', body: {} });
    expect(reply.headers.get('allow')).toBe('GET, HEAD');
  });

  test('HEAD is GET without a body', async () => {
    const reply = await server.request('/api/tickets', { method: 'HEAD', as: 'user' });
    expect([reply.status, reply.text]).toEqual([200, '']);
  });
});

/** A body of bytes as they are: fetch would turn text into UTF-8. */
function login(body: string | Uint8Array, contentType = 'application/json') {
  return server.request('/api/auth/login', { method: 'POST', body, headers: { 'content-type': contentType } });
}

describe('bodies are taken as they are', () => {
  const good = JSON.stringify({ email: 'user@example.com', password: PASSWORD });

  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    '%s is read',
    async (type) => {
      const reply = await login(good, type);
      expect(reply.status).toBe(200);
      expect(reply.read(tokenResponseSchema).token_type).toBe('bearer');
    },
  );

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    'application/jsonp',
  ])('%s is 415', async (type) => {
    expect((await login(good, type)).status).toBe(415);
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['text', '"x"'],
    ['null', 'null'],
    ['a number for text', '{"email":"user@example.com","password":1}'],
    ['true for text', '{"email":true,"password":"x"}'],
    ['nothing', ''],
    ['bytes that are no UTF-8', Buffer.from('{"email":"\xff"}', 'latin1')],
  ])('%s is 400', async (_name, body) => {
    const reply = await login(body);
    expect(reply.status).toBe(400);
    expect(reply.read(errorBodySchema).code).toBe('invalid_input');
  });

  test('a compressed body is 415: it could be a bomb', async () => {
    const headers = { ...json, 'content-encoding': 'gzip' };
    expect((await server.request('/api/auth/login', { method: 'POST', body: good, headers })).status).toBe(415);
  });

  test('nothing is coerced: text for a whole number in a query is read, in a body it is refused', async () => {
    expect((await server.request('/api/tickets?limit=5', { as: 'user' })).status).toBe(200);
    for (const limit of ['5.5', '1e1', ' 5', '0x5', 'null', 'true', '0', '-1', '101', '1000000000']) {
      const reply = await server.request(`/api/tickets?limit=${encodeURIComponent(limit)}`, { as: 'user' });
      expect([limit, reply.status]).toEqual([limit, 400]);
    }
  });

  test('a repeated key is not a value', async () => {
    expect((await server.request('/api/tickets?limit=1&limit=2', { as: 'user' })).status).toBe(400);
    expect((await server.request('/api/tickets?__proto__=1&__proto__=2', { as: 'user' })).status).toBe(400);
  });

  test('over 100 kB is 413, nesting past the limit is 400, both before anything is parsed', async () => {
    const large = JSON.stringify({ email: 'user@example.com', password: 'x'.repeat(100_001) });
    expect((await login(large)).status).toBe(413);
    expect((await login('['.repeat(1000) + ']'.repeat(1000))).status).toBe(400);
  });
});

describe('request ids', () => {
  test('a well-formed one is echoed and stands in every log line of the request', async () => {
    const id = 'client-given-id-1';
    const reply = await server.request('/api/agents', { as: 'user', headers: { 'x-request-id': id } });
    expect(reply.headers.get('x-request-id')).toBe(id);
    expect(reply.read(errorBodySchema).request_id).toBe(id);
    const lines = server.log.filter((line) => line.includes(id));
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['request refused', 'request done']);
  });

  test.each(['short', 'x'.repeat(65), 'with space', 'a"b"c"d"e', '{"level":60}'])(
    '%s is not taken over',
    async (id) => {
      const reply = await server.request('/health', { headers: { 'x-request-id': id } });
      expect(reply.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe('beside the contract', () => {
  test.each([
    ['/health', 'application/json'],
    ['/ready', 'application/json'],
    ['/metrics', 'text/plain'],
    ['/openapi.json', 'application/json'],
    ['/docs', 'text/html'],
    ['/docs/swagger-ui-bundle.js', 'text/javascript'],
    ['/docs/swagger-ui.css', 'text/css'],
    ['/docs/start.js', 'text/javascript'],
    ['/redoc', 'text/html'],
    ['/redoc/redoc.standalone.js', 'text/javascript'],
    ['/redoc/start.js', 'text/javascript'],
  ])('%s answers', async (path, type) => {
    const reply = await server.request(path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toContain(type);
  });

  test('the web client: a page for every address of it, assets for good', async () => {
    for (const path of ['/', '/tickets/CS-12345678', '/deep/down']) {
      const page = await server.request(path, { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      expect(page.text).toContain('web client');
    }
    const asset = await server.request('/assets/app-1a2b3c.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await server.request('/deep/down', { headers: { accept: 'application/json' } })).status).toBe(404);
  });

  test('metrics count requests by route, with ids folded', async () => {
    await server.request('/api/tickets/CS-99999999', { as: 'user' });
    const { text } = await server.request('/metrics');
    expect(text).toContain('http_requests_total{method="GET",route="/api/tickets/{id}",status="404"} 1');
    expect(text).not.toContain('CS-99999999');
  });
});

test('me is who the token says', async () => {
  const reply = await server.request('/api/auth/me', { as: 'tier2' });
  expect(reply.read(userSchema)).toMatchObject({ role: 'support_agent', tier: 'Tier2', email: 'tier2@example.com' });
});
