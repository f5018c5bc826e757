import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { sendReply } from './fake-delivery.ts';
import type { FakeBehaviour, FakeMessage, FakeRequest } from './fake-reply.ts';

export interface FakeModelServer {
  /** To be given to the gateway as `baseUrl`. */
  readonly baseUrl: string;
  /** Every request so far, in order. */
  readonly requests: readonly FakeRequest[];
  behave(behaviour: FakeBehaviour): void;
  /** Lets go of the requests so far, for who measures memory. */
  forget(): void;
  /** Resolves once no client holds a connection. */
  connectionsClosed(): Promise<void>;
  close(): Promise<void>;
}

/** An OpenAI-compatible server over real HTTP, on a free port, that behaves as it is told. */
export async function startFakeModelServer(initial: FakeBehaviour): Promise<FakeModelServer> {
  const requests: FakeRequest[] = [];
  const sockets = new Set<Socket>();
  let behaviour = initial;
  const server = createServer((request, response) => {
    void receive(request, response).then((received) => {
      requests.push(received);
      return sendReply(response, received, behaviour(received, requests.length));
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    behave(next) {
      behaviour = next;
    },
    forget() {
      requests.length = 0;
    },
    connectionsClosed: async () => {
      for (const socket of sockets) await new Promise((resolve) => socket.once('close', resolve));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface ChatBody {
  readonly model?: string;
  readonly messages?: readonly { readonly role: string; readonly content: unknown }[];
  readonly stream?: boolean;
  readonly input?: string | readonly string[];
  readonly response_format?: {
    readonly json_schema?: { readonly schema?: { readonly properties?: Readonly<Record<string, unknown>> } };
  };
}

async function receive(request: IncomingMessage, response: ServerResponse): Promise<FakeRequest> {
  const ended = new Promise<'answered' | 'left'>((resolve) => {
    response.on('close', () => resolve(response.writableFinished ? 'answered' : 'left'));
  });
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  const parsed = JSON.parse(body) as ChatBody;
  return {
    path: request.url ?? '',
    headers: request.headers,
    body,
    model: parsed.model ?? '',
    messages: (parsed.messages ?? []).map(
      ({ role, content }): FakeMessage => ({
        role,
        content: typeof content === 'string' ? content : JSON.stringify(content),
      }),
    ),
    stream: parsed.stream === true,
    fields: Object.keys(parsed.response_format?.json_schema?.schema?.properties ?? {}),
    input: typeof parsed.input === 'string' ? [parsed.input] : (parsed.input ?? []),
    ended,
  };
}
