import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';

export interface ServerTimeouts {
  /** All headers of a request must be there within this time. */
  readonly headersMs: number;
  /** The whole request, its body included: a workbook of 25 MB at 1 Mbit/s takes 200 s. */
  readonly requestMs: number;
  /** How often the two limits are looked at. */
  readonly checkMs: number;
}

export const SERVER_TIMEOUTS: ServerTimeouts = { headersMs: 10_000, requestMs: 300_000, checkMs: 2_000 };

/** What node answers where it has no listener, too. */
const STATUS_LINES: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/** A node server that does not wait for slow clients. */
export function createHttpServer(listener: RequestListener, timeouts: ServerTimeouts = SERVER_TIMEOUTS): Server {
  const server = createServer(
    {
      headersTimeout: timeouts.headersMs,
      requestTimeout: timeouts.requestMs,
      connectionsCheckingInterval: timeouts.checkMs,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16 * 1024,
    },
    listener,
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // Browsers open connections ahead. An answer on one that has asked nothing would be taken for that to its next request.
    if (!socket.writable || socket.bytesRead === 0) socket.destroy();
    else
      socket.end(
        `HTTP/1.1 ${STATUS_LINES[error.code ?? ''] ?? '400 Bad Request'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      );
  });
  return server;
}

/** Listens, or tells why not. @throws the listening error (`EADDRINUSE`, `EACCES`) */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
