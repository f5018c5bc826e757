import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { openOtherSite } from './other-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server under test; null where no Chromium was found. */
    readonly baseUrl: string | null;
    /** Where the browser is. */
    readonly chromium: string | null;
    readonly password: string;
    /** Another website that may hold the chat of the server under test. */
    readonly otherSite: string | null;
  }
}

const WEB = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SERVER = dirname(createRequire(import.meta.url).resolve('@resolution/server/app'));
const MAIN = join(SERVER, 'main.ts');
/** The program by which agents are added to a data folder. */
export const CLI = join(SERVER, 'cli/main.ts');
/** Of the three demo accounts of the server under test. */
export const PASSWORD = 'four slow green lamps';

export interface RunningServer {
  readonly baseUrl: string;
  /** Where its database is. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** Starts the real server with its demo and the client that was built last, on a free port and an empty data folder. */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'resolution-web-'));
  const server = spawn(process.execPath, [MAIN], {
    env: {
      NODE_ENV: 'development',
      PORT: '0',
      DATA_DIR: folder,
      DEMO_PASSWORD: PASSWORD,
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const ready = new Promise<string>((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) => {
      const address = /^Ready: (\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready.`)));
  });
  const baseUrl = await ready;
  return {
    baseUrl,
    folder,
    async stop() {
      server.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function buildClient(): Promise<void> {
  await build({ root: WEB, logLevel: 'error' });
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('password', PASSWORD);
  if (project.config.provide.chromium === null) {
    process.stdout.write('No Chromium was found: the journeys in the browser are skipped. CHROMIUM_PATH names one.\n');
    project.provide('baseUrl', null);
    project.provide('otherSite', null);
    return undefined;
  }
  await buildClient();
  const site = await openOtherSite();
  const { baseUrl, stop } = await startServer({ WIDGET_ORIGINS: site.origin });
  site.embed(baseUrl);
  project.provide('baseUrl', baseUrl);
  project.provide('otherSite', site.origin);
  return async () => {
    await site.close();
    await stop();
  };
}
