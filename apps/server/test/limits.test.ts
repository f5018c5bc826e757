import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { errorBodySchema } from '@resolution/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from './support/server.ts';

const MB = 1024 * 1024;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    corpus: false,
    env: { MAX_UPLOAD_MB: '1' },
    timeouts: { headersMs: 400, requestMs: 800, checkMs: 100 },
    passwordCost: 9,
  });
});
afterAll(() => server[Symbol.asyncDispose]());

const spooled = (): string[] => readdirSync(join(server.dataDir, 'spool'));

function open({ url } = server): Socket {
  return connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
}

/** Everything a connection says until it is closed. */
async function conversation(socket: Socket): Promise<string> {
  let said = '';
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString('latin1');
  });
  // Being cut off is what these tests wait for.
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('close', resolve));
  return said;
}

/** Sends a body without end and counts what was taken until the connection closed. */
async function pour(head: string): Promise<{ said: string; sent: number }> {
  const socket = open();
  const ended = conversation(socket);
  socket.write(head);
  const chunk = Buffer.alloc(64 * 1024, 'x');
  let sent = 0;
  while (!socket.closed && sent < 64 * MB) {
    const piece = head.includes('chunked')
      ? Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')])
      : chunk;
    const flushed = socket.write(piece);
    sent += chunk.length;
    if (!flushed) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), ended]);
  }
  return { said: await ended, sent };
}

const upload = (token: string, length: string): string =>
  [
    'POST /api/tickets/upload HTTP/1.1',
    'Host: localhost',
    `Authorization: Bearer ${token}`,
    'Content-Type: multipart/form-data; boundary=b',
    length,
    '',
    '',
  ].join('\r\n');
const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="x.xlsx"\r\n\r\n';

function uploadOf(bytes: number) {
  const body = new FormData();
  body.append('file', new Blob([Buffer.alloc(bytes, 'x')]), 'x.xlsx');
  return server.request('/api/tickets/upload', { method: 'POST', as: 'user', body });
}

function wrongLogin(email: string) {
  return server.request('/api/auth/login', { method: 'POST', body: { email, password: 'wrong' } });
}

describe('a body over the limit', () => {
  test('with its length told: 413 before the body is taken', async () => {
    const { said, sent } = await pour(upload(server.people.user.token, `Content-Length: ${40 * MB}`));
    expect(said).toContain('413');
    expect(sent).toBeLessThan(20 * MB);
    expect(spooled()).toEqual([]);
  });

  test('is refused by the length it tells, before any of it is sent', async () => {
    const socket = open();
    const ended = conversation(socket);
    socket.write(upload(server.people.user.token, `Content-Length: ${40 * MB}`));
    await once(socket, 'data');
    socket.destroy();
    expect(await ended).toContain('413');
  });

  test('without a length: 413 soon after the limit, and nothing stays on disk', async () => {
    const head = upload(server.people.user.token, 'Transfer-Encoding: chunked');
    const opened = `${part.length.toString(16)}\r\n${part}\r\n`;
    const { said, sent } = await pour(head + opened);
    expect(said).toContain('413');
    // Of 64 MB. What the kernel's buffers on both sides hold was sent but never read, and a busy server comes to it later.
    expect(sent).toBeLessThan(40 * MB);
    expect(spooled()).toEqual([]);
  });

  test('an anonymous upload is refused before its body is looked at', async () => {
    const { said } = await pour(upload('nobody', `Content-Length: ${40 * MB}`));
    expect(said).toContain('401');
    expect(spooled()).toEqual([]);
  });

  test('JSON: 413, with its length told or not', async () => {
    const body = JSON.stringify({ message: 'x'.repeat(200_000) });
    const told = await server.request('/api/chatbot/message', { method: 'POST', as: 'user', body: JSON.parse(body) });
    expect([told.status, told.read(errorBodySchema).code]).toEqual([413, 'payload_too_large']);
    const head = [
      'POST /api/chatbot/message HTTP/1.1',
      'Host: localhost',
      `Authorization: Bearer ${server.people.user.token}`,
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
      '',
      '',
    ].join('\r\n');
    expect((await pour(head)).said).toContain('413');
  });

  test.each([
    ['a call', '/trpc/auth.login', { email: 'user@example.com', password: 'x'.repeat(200_000) }],
    ['tickets', '/api/tickets/upload', { tickets: [{ conversation_id: 'C-1', transcript: 'x'.repeat(MB) }] }],
  ])('JSON of %s has its own limit: 413', async (_what, path, body) => {
    const { status, text } = await server.request(path, { method: 'POST', as: 'user', body });
    expect([status, text]).toEqual([413, expect.stringContaining('payload_too_large')]);
  });

  test('a file just under the limit is read, one just over is 413', async () => {
    expect((await uploadOf(MB)).status).toBe(415);
    expect((await uploadOf(MB + 1)).status).toBe(413);
    expect(spooled()).toEqual([]);
  });
});

describe('too much at once', () => {
  test('a batch of a thousand calls, and nesting of a thousand levels', async () => {
    const batch = await server.request(`/trpc/${Array.from({ length: 1000 }, () => 'auth.me').join(',')}?batch=1`);
    expect(batch.status).toBe(400);
    const deep = '['.repeat(1000) + ']'.repeat(1000);
    const nested = await server.request('/trpc/chat.message', {
      method: 'POST',
      as: 'user',
      body: deep,
      headers: { 'content-type': 'application/json' },
    });
    expect(nested.status).toBe(400);
    const inQuery = await server.request(`/trpc/tickets.list?input=${encodeURIComponent(deep)}`, { as: 'user' });
    expect(inQuery.status).toBe(400);
  });

  test('five wrong passwords: the sixth attempt is 429 with Retry-After', async () => {
    for (let done = 0; done < 5; done += 1) expect((await wrongLogin('other@example.com')).status).toBe(401);
    const refused = await wrongLogin('other@example.com');
    expect([refused.status, refused.read(errorBodySchema).code]).toEqual([429, 'too_many_requests']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
  });

  test('fifty sign-ins at once: each is answered, those beyond the queue with 503 and Retry-After', async () => {
    const replies = await Promise.all(Array.from({ length: 60 }, (_, at) => wrongLogin(`n${at}@example.com`)));
    const told = new Set(replies.map(({ status, headers }) => `${status} ${headers.get('retry-after') ?? ''}`.trim()));
    expect(told).toEqual(new Set(['401', '503 2']));
  });
});

describe('slow clients', () => {
  test.each([
    ['headers that never end', 'GET /health HTTP/1.1\r\nHost: localhost\r\n', /^HTTP\/1\.1 408 /],
    ['more headers than there may be', `GET /health HTTP/1.1\r\nX: ${'x'.repeat(17_000)}\r\n`, /^HTTP\/1\.1 431 /],
    ['what is no HTTP', 'HELO localhost\r\n\r\n', /^HTTP\/1\.1 400 /],
    // A browser that opened it ahead would take a word for the answer to what it asks next.
    ['nothing at all', '', /^$/],
  ])('%s: closed', async (_, said, answer) => {
    // Without the limit on headers this server would wait for ever.
    await using patient = await startServer({
      corpus: false,
      timeouts: { headersMs: 400, requestMs: 0, checkMs: 100 },
    });
    const socket = open(patient);
    const ended = conversation(socket);
    if (said !== '') socket.write(said);
    await expect(ended).resolves.toMatch(answer);
  });

  test('a body of one byte now and then: closed', async () => {
    const socket = open();
    const ended = conversation(socket);
    socket.write(
      `POST /api/chatbot/message HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${server.people.user.token}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 90000\r\n\r\n',
    );
    const drip = setInterval(() => socket.write(' '), 50);
    await ended;
    clearInterval(drip);
    expect((await server.request('/health')).status).toBe(200);
  });

  test('five hundred idle connections leave others served', async () => {
    const idle = Array.from({ length: 500 }, () => open(server));
    for (const socket of idle) socket.on('error', () => undefined);
    await Promise.all(idle.map((socket) => once(socket, 'connect')));
    expect((await server.request('/api/auth/me', { as: 'user' })).status).toBe(200);
    for (const socket of idle) socket.destroy();
  });
});
