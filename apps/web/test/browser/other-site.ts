import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's website, with a page that holds the chat. */
export interface OtherSite {
  /** Its address by number; as `localhost` the same pages are of another origin. */
  readonly origin: string;
  /** Which server's script the page loads. To be told before the first visit. */
  readonly embed: (chatServer: string) => void;
  readonly close: () => Promise<void>;
}

/** A page with a policy as strict as it can be, and styles that would spoil whatever they reach. */
const pageWith = (chatServer: string, theme: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Residents</title><style>
  * { font-size: 40px !important; color: red !important } button, iframe { visibility: hidden !important }
</style></head><body><h1>Residents</h1><a href="#top">Home</a>
<script src="${chatServer}/widget.js" data-theme="${theme}" async></script></body></html>`;

export async function openOtherSite(): Promise<OtherSite> {
  let chatServer = '';
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Type', 'text/html');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'unsafe-inline'; script-src ${chatServer}; frame-src ${chatServer}; connect-src ${chatServer}`,
    );
    response.statusCode = pathname === '/' ? 200 : 204;
    response.end(pathname === '/' ? pageWith(chatServer, searchParams.get('theme') ?? '') : undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    embed(next) {
      chatServer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
