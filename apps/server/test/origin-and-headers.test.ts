import { errorBodySchema } from '@resolution/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD, type Reply, startServer, type TestServer, VISITED_ORIGIN } from './support/server.ts';

const FRONTEND = 'https://desk.example.com';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    corpus: false,
    env: {
      NODE_ENV: 'production',
      SECRET_KEY: 'kVq3z0WmB8sXyT5rN1uJ7hLcP4dF9gEa',
      FRONTEND_URL: FRONTEND,
      WIDGET_ORIGINS: VISITED_ORIGIN,
    },
  });
});
afterAll(() => server[Symbol.asyncDispose]());

const loginInput = { email: 'user@example.com', password: PASSWORD };

/** Signs in as the web client does. */
async function cookieLogin(): Promise<{ reply: Reply; cookie: string }> {
  const reply = await server.request('/trpc/session.login', {
    method: 'POST',
    body: loginInput,
    headers: { origin: server.url },
  });
  const cookie = reply.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  return { reply, cookie };
}

describe('other origins', () => {
  test('the front end alone gets CORS headers', async () => {
    const { headers } = await server.request('/api/auth/me', { as: 'user', headers: { origin: FRONTEND } });
    expect(headers.get('access-control-allow-origin')).toBe(FRONTEND);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('vary')).toContain('Origin');
  });

  test.each([
    'null',
    VISITED_ORIGIN,
    'https://site.evil',
    'https://desk.example.com.evil',
    'http://desk.example.com',
    'https://desk.example.com:444',
  ])('%s gets none, and its preflight is not answered', async (origin) => {
    const asked = await server.request('/api/auth/me', { as: 'user', headers: { origin } });
    const preflight = await server.request('/api/auth/login', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    for (const { headers } of [asked, preflight]) {
      const named = [...headers.keys()].filter((name) => name.startsWith('access-control-'));
      expect(named).toEqual([]);
    }
    expect(preflight.status).toBe(405);
  });

  test('the preflight of the front end is answered', async () => {
    const { status, headers } = await server.request('/api/auth/login', {
      method: 'OPTIONS',
      headers: { origin: FRONTEND, 'access-control-request-method': 'POST' },
    });
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, FRONTEND]);
  });
});

describe('the web client’s cookies', () => {
  test('hold the tokens out of reach of scripts, bound to this host; the page learns who it works for alone', async () => {
    const { reply } = await cookieLogin();
    const cookies = reply.headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(
        /^__Host-resolution_(access|refresh)=[\w.-]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
      );
    }
    expect(Object.keys((reply.json as { result: { data: object } }).result.data)).toEqual(['user']);
  });

  test('REST never sets one', async () => {
    const reply = await server.request('/api/auth/login', { method: 'POST', body: loginInput });
    expect(reply.headers.getSetCookie()).toEqual([]);
  });

  test('let in over both doors, and refreshing needs them', async () => {
    const { cookie } = await cookieLogin();
    expect((await server.request('/api/auth/me', { headers: { cookie } })).status).toBe(200);
    expect((await server.request('/trpc/session.me', { headers: { cookie } })).status).toBe(200);
    const refresh = (headers: Record<string, string>) =>
      server.request('/trpc/session.refresh', {
        method: 'POST',
        body: {},
        headers: { origin: server.url, ...headers },
      });
    expect((await refresh({})).status).toBe(401);
    const renewed = await refresh({ cookie });
    expect([renewed.status, renewed.headers.getSetCookie()]).toEqual([200, [expect.any(String), expect.any(String)]]);
  });

  test('signing out ends the session and clears them, even when the access token has run out', async () => {
    const { cookie } = await cookieLogin();
    const refreshAlone = cookie.split('; ').find((pair) => pair.includes('refresh')) ?? '';
    const out = await server.request('/trpc/session.logout', {
      method: 'POST',
      body: {},
      headers: { origin: server.url, cookie: refreshAlone },
    });
    expect(out.headers.getSetCookie().every((line) => line.includes('Expires=Thu, 01 Jan 1970'))).toBe(true);
    expect((await server.request('/api/auth/me', { headers: { cookie } })).status).toBe(401);
  });

  const unsafe = [
    ['/api/auth/logout', 'POST'],
    ['/trpc/session.logout', 'POST'],
    ['/api/tickets/upload', 'POST'],
    ['/api/tickets/CS-12345678/status', 'PATCH'],
  ] as const;
  const strangers = [
    ['another site', { origin: 'https://site.evil' }],
    ['a site without a name', { origin: 'null' }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['another site that hides its name', { 'sec-fetch-site': 'cross-site' }],
    ['nobody says who asks', {}],
  ] as const;
  test.each(unsafe.flatMap((request) => strangers.map((stranger) => [...request, ...stranger] as const)))(
    '%s %s from %s is refused',
    async (path, method, _name, headers) => {
      const { cookie } = await cookieLogin();
      const reply = await server.request(path, { method, body: {}, headers: { cookie, ...headers } });
      expect([reply.status, reply.read(errorBodySchema).code]).toEqual([403, 'origin_refused']);
      expect((await server.request('/api/auth/me', { headers: { cookie } })).status).toBe(200);
    },
  );

  test.each([
    ['our own origin', () => ({ origin: server.url })],
    ['the front end', () => ({ origin: FRONTEND })],
    ['our own page, as the browser says', () => ({ 'sec-fetch-site': 'same-origin' })],
  ] as const)('%s may', async (_name, headers) => {
    const { cookie } = await cookieLogin();
    const reply = await server.request('/api/auth/logout', { method: 'POST', headers: { cookie, ...headers() } });
    expect(reply.status).toBe(204);
  });

  test('a page of another site cannot sign anybody in', async () => {
    const reply = await server.request('/trpc/session.login', {
      method: 'POST',
      body: loginInput,
      headers: { origin: 'https://site.evil' },
    });
    expect([reply.status, reply.headers.getSetCookie()]).toEqual([403, []]);
  });

  test('a bearer token cannot be forged by a page, so its origin does not matter', async () => {
    const reply = await server.request('/api/chatbot/message', {
      method: 'POST',
      as: 'user',
      body: { message: 'Hello' },
      headers: { origin: 'https://site.evil' },
    });
    expect(reply.status).toBe(200);
  });
});

function noWorkbook(): FormData {
  const body = new FormData();
  body.append('file', new Blob(['no workbook']), 'x.xlsx');
  return body;
}

describe('headers', () => {
  test.each<[string, number, () => Promise<Reply>]>([
    ['a page', 200, () => server.request('/docs')],
    ['an answer', 200, () => server.request('/api/auth/me', { as: 'user' })],
    ['a tRPC answer', 200, () => server.request('/trpc/auth.me', { as: 'user' })],
    ['401', 401, () => server.request('/api/auth/me')],
    ['404', 404, () => server.request('/api/nothing')],
    ['405', 405, () => server.request('/api/auth/me', { method: 'PATCH' })],
    [
      'an upload that is refused',
      415,
      () => server.request('/api/tickets/upload', { method: 'POST', as: 'user', body: noWorkbook() }),
    ],
    [
      'a stream',
      200,
      () => server.request('/api/chatbot/stream', { method: 'POST', as: 'user', body: { message: 'Hello' } }),
    ],
    ['a download', 200, () => server.request('/api/tickets/template.xlsx', { as: 'user' })],
  ])('%s carries the policy', async (_name, status, ask) => {
    const { headers, ...reply } = await ask();
    expect(reply.status).toBe(status);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toMatch(/https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toBeTruthy();
  });

  test('an error of our own carries it too, and tells nothing', async () => {
    const { knowledge } = server.system.services;
    const search = knowledge.search.bind(knowledge);
    Object.assign(knowledge, {
      search: () => Promise.reject(new Error('SELECT * FROM ticket at /srv/app/db.ts:12')),
    });
    const reply = await server.request('/api/knowledge/search?q=ledger', { as: 'user' });
    Object.assign(knowledge, { search });
    expect(reply.status).toBe(500);
    expect(reply.read(errorBodySchema)).toMatchObject({ code: 'internal' });
    expect(reply.text).not.toMatch(/SELECT|\/srv|\.ts/);
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(server.log.join('\n')).toContain('SELECT * FROM ticket');
  });

  test('no page holds a script of its own or asks another host', async () => {
    for (const path of ['/docs', '/redoc']) {
      const { text } = await server.request(path);
      expect(text).not.toMatch(/<script(?![^>]*\ssrc="\/)|\son\w+=|javascript:|https?:\/\//);
    }
  });
});
