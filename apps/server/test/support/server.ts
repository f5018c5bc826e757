import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { demoCorpus } from '@resolution/demo';
import { pino } from 'pino';
import type { z } from 'zod';
import { createApp } from '../../src/app.ts';
import type { ModelPatience } from '../../src/compose/models.ts';
import { compose, type System } from '../../src/compose.ts';
import { readEnv } from '../../src/env.ts';
import { createHttpServer, listen, type ServerTimeouts } from '../../src/http/server.ts';
import { loggerOptions } from '../../src/log.ts';
import { createStop } from '../../src/stop.ts';

export const PASSWORD = 'horse battery staple paper';
/** Whose pages may hold the visitors' chat where a test asks for it. */
export const VISITED_ORIGIN = 'https://www.residents.example';
const ORIGIN = { requestId: 'test-setup', address: '127.0.0.1' };

/** Everybody who can stand before the doors. `ended` was signed in as a Tier3 agent and has logged out. */
export const PEOPLE = ['anonymous', 'user', 'other', 'tier2', 'tier3', 'ended'] as const;
export type Person = (typeof PEOPLE)[number];

export interface Signed {
  readonly token: string;
  readonly refresh_token: string;
  readonly id: number;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body of a JSON answer; undefined for others. */
  readonly json: unknown;
  /** The body read with the schema it was promised to have. */
  readonly read: <T extends z.ZodType>(schema: T) => z.infer<T>;
}

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly system: System;
  readonly server: Server;
  readonly dataDir: string;
  readonly people: Readonly<Record<Exclude<Person, 'anonymous'>, Signed>>;
  /** Every log line so far. */
  readonly log: string[];
  readonly stop: () => Promise<void>;
  readonly request: (path: string, options?: RequestOptions) => Promise<Reply>;
}

export interface RequestOptions {
  readonly method?: string;
  readonly as?: Person;
  /** Sent as JSON unless it is text, bytes or a form. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeouts?: ServerTimeouts;
  readonly stopDeadlineMs?: number;
  readonly corpus?: boolean;
  readonly passwordCost?: number;
  /** How long models are waited for. */
  readonly modelPatience?: ModelPatience;
}

/** The product itself on a free port over a data folder of its own; only password hashes are cheaper. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'resolution-server-'));
  const env = readEnv({ DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'debug', ...options.env });
  const log: string[] = [];
  const logger = pino(
    loggerOptions(env.logLevel),
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        log.push(...chunk.toString().split('\n').filter(Boolean));
        done();
      },
    }),
  );
  const system = await compose(env, logger, {
    passwordCost: options.passwordCost ?? 4,
    ...(options.modelPatience === undefined ? {} : { modelPatience: options.modelPatience }),
  });
  if (options.corpus !== false) await system.services.corpus.importCorpus(demoCorpus);
  await system.start();
  const people = await signEverybodyIn(system);
  const stopping = new AbortController();
  const app = createApp({
    services: system.services,
    logger,
    ready: system.ready,
    stopping: stopping.signal,
    production: env.production,
    frontendUrl: env.frontendUrl,
    maxUploadBytes: env.maxUploadBytes,
    spoolDir: system.spoolDir,
    webDir: join(import.meta.dirname, 'web'),
  });
  const server = createHttpServer(app, options.timeouts);
  const port = await listen(server, 0);
  const url = `http://127.0.0.1:${port}`;
  const stop = createStop({
    server,
    logger,
    stopping,
    close: system.close,
    ...(options.stopDeadlineMs === undefined ? {} : { deadlineMs: options.stopDeadlineMs }),
  });
  return {
    url,
    system,
    server,
    dataDir,
    people,
    log,
    stop,
    request: (path, request) => send(url + path, people, request),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The same server, with a fresh session for one person: what ends it disturbs nobody. */
export async function withOwnSession(server: TestServer, person: Person): Promise<TestServer> {
  if (person === 'anonymous' || person === 'ended') return server;
  const { response } = await server.system.services.auth.login(
    { email: `${person}@example.com`, password: PASSWORD },
    ORIGIN,
  );
  const people = { ...server.people, [person]: signedOf(response) };
  return { ...server, people, request: (path, request) => send(server.url + path, people, request) };
}

async function send(url: string, people: TestServer['people'], options: RequestOptions = {}): Promise<Reply> {
  const { method = 'GET', as = 'anonymous', body, headers = {} } = options;
  const raw = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
  const response = await fetch(url, {
    method,
    headers: {
      ...(as === 'anonymous' ? {} : { Authorization: `Bearer ${people[as].token}` }),
      ...(body === undefined || raw ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    redirect: 'manual',
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  const json: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json, read: (schema) => schema.parse(json) };
}

async function signEverybodyIn({ services }: System): Promise<TestServer['people']> {
  const register = async (name: string): Promise<Signed> => {
    const issued = await services.auth.register(
      { username: name, email: `${name}@example.com`, password: PASSWORD },
      ORIGIN,
    );
    return signedOf(issued.response);
  };
  const agent = async (name: string, tier: 'Tier2' | 'Tier3'): Promise<Signed> => {
    await services.agents.add(null, { username: name, email: `${name}@example.com`, password: PASSWORD, tier });
    return signedOf((await services.auth.login({ email: `${name}@example.com`, password: PASSWORD }, ORIGIN)).response);
  };
  const user = await register('user');
  const other = await register('other');
  const tier2 = await agent('tier2', 'Tier2');
  const tier3 = await agent('tier3', 'Tier3');
  const ended = await agent('ended', 'Tier3');
  await services.auth.logout({ ...ORIGIN, actor: await services.auth.authenticate(ended.token) });
  return { user, other, tier2, tier3, ended };
}

function signedOf({
  access_token,
  refresh_token,
  user,
}: {
  access_token: string;
  refresh_token: string;
  user: { id: number };
}): Signed {
  return { token: access_token, refresh_token, id: user.id };
}
