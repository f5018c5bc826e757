import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** As it was built last: `npm test` and `npm run crash` build it first. */
const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export const PASSWORD = 'horse battery staple paper';

/** The product as a process of its own, to be killed. */
export interface ServerProcess {
  readonly url: string;
  /** Ends it as a pulled plug would, and waits until it is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts the product over a data folder; the first time that fills itself with the demo and its accounts. */
export async function startServerProcess(dataDir: string): Promise<ServerProcess> {
  const { child, output } = launch(dataDir);
  const exited = once(child, 'exit');
  const url = await ready(child, output);
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** Starts the product and ends it so many milliseconds later, ready or not. */
export async function startAndKill(dataDir: string, lifeMs: number): Promise<void> {
  const { child } = launch(dataDir);
  const exited = once(child, 'exit');
  setTimeout(() => child.kill('SIGKILL'), lifeMs);
  await exited;
}

function launch(dataDir: string): { child: ChildProcess; output: { readonly text: string } } {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      DATA_DIR: dataDir,
      PORT: '0',
      DEMO_PASSWORD: PASSWORD,
      ACCESS_TOKEN_EXPIRE_MINUTES: '1440',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output.text += chunk;
    });
  }
  return { child, output };
}

function ready(child: ChildProcess, output: { readonly text: string }): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const look = (): void => {
    const url = /Ready: (http:\S+)/.exec(output.text)?.[1];
    if (url !== undefined) resolve(url);
  };
  child.stdout?.on('data', look);
  child.once('exit', () => reject(new Error(`The server ended before it was ready:\n${output.text}`)));
  return promise;
}
