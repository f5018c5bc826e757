import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { startServer, type TestServer } from './support/server.ts';

function rawRequest(server: TestServer, head: string) {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(server.url).port) });
  let said = '';
  socket.on('data', (chunk: Buffer) => {
    said += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.write(head);
  return {
    socket,
    said: () => said,
    until: async (word: string) => {
      while (!said.includes(word) && !socket.closed) await Promise.race([once(socket, 'data'), once(socket, 'close')]);
    },
    closed: new Promise<string>((resolve) => socket.once('close', () => resolve(said))),
  };
}

describe('a server that is told to stop', () => {
  test('is not ready at once, finishes the request in hand, and takes no new one', async () => {
    await using server = await startServer({ corpus: false });
    const body = JSON.stringify({ message: 'How do I close the month?' });
    const head =
      `POST /api/chatbot/message HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${server.people.user.token}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const inHand = rawRequest(server, head + body.slice(0, 5));
    const probe = rawRequest(server, 'GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await probe.until('200 OK');
    const stopped = server.stop();
    inHand.socket.write(body.slice(5));
    expect(await inHand.closed).toContain('HTTP/1.1 200 OK');
    await stopped;
    await expect(fetch(`${server.url}/health`)).rejects.toThrow('fetch failed');
  });

  test('says that it is not ready while connections are open', async () => {
    await using server = await startServer({ corpus: false });
    // A connection that was used before and has its next request under way: it is served to its end.
    const kept = rawRequest(server, 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\nGET /ready HTTP/1.1\r\nHost: loc');
    await kept.until('200 OK');
    const stopped = server.stop();
    kept.socket.write('alhost\r\n\r\n');
    expect(await kept.closed).toContain('503 Service Unavailable');
    await stopped;
  });

  test('ends its streams', async () => {
    await using server = await startServer({ corpus: false });
    const stream = rawRequest(
      server,
      'GET /trpc/tickets.changes HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n' +
        `Authorization: Bearer ${server.people.tier2.token}\r\n\r\n`,
    );
    await stream.until('event: connected');
    await server.stop();
    expect(await stream.closed).toContain('event: return');
  });

  test('twice is once', async () => {
    await using server = await startServer({ corpus: false });
    const first = server.stop();
    expect(server.stop()).toBe(first);
    await first;
    expect(server.log.filter((line) => line.includes('"stopped"'))).toHaveLength(1);
  });

  test('cuts off what does not end by the deadline', async () => {
    await using server = await startServer({ corpus: false, stopDeadlineMs: 200 });
    const endless = rawRequest(
      server,
      `POST /api/chatbot/message HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${server.people.user.token}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
    );
    const probe = rawRequest(server, 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await probe.until('200 OK');
    await server.stop();
    await endless.closed;
    expect(server.log.at(-1)).toContain('stopped');
  });
});
