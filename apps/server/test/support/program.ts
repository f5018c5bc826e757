import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** As it was built last: `npm test` builds it first. */
export const SERVER_PROGRAM = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
export const CLI_PROGRAM = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running extends AsyncDisposable {
  readonly child: ChildProcessWithoutNullStreams;
  readonly out: () => string;
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

/** A folder of its own, gone when disposed; programs started in it find no `.env` file. */
export function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'resolution-program-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts one of our programs as people do, with an environment of its own. */
export function start(
  program: string,
  { args = [], env = {}, cwd }: { args?: readonly string[]; env?: Readonly<Record<string, string>>; cwd: string },
): Running {
  const child = spawn(process.execPath, ['--no-warnings', program, ...args], {
    cwd,
    env: { PATH: '', LOG_LEVEL: 'info', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  return {
    child,
    out: () => out,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(out);
          if (found) resolve(found);
        };
        look();
        child.stdout.on('data', look);
        void ended.then(() => reject(new Error(`The program ended before it said ${pattern.source}: ${out}${err}`)));
      }),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export function run(program: string, options: Parameters<typeof start>[1]): Promise<Ended> {
  return start(program, options).ended;
}
