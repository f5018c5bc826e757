import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface StreamCost {
  readonly rows: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly memoryMb: number;
}

/** Streams a workbook with exceljs alone, in a process of its own. */
export async function streamAlone(path: string): Promise<StreamCost> {
  const script = fileURLToPath(new URL('limits/exceljs-stream.ts', import.meta.url));
  const { stdout } = await run(process.execPath, ['--expose-gc', script, path], { maxBuffer: 1 << 20 });
  return JSON.parse(stdout) as StreamCost;
}

export interface EngineCost {
  readonly documents: number;
  readonly questions: number;
  readonly indexMs: number;
  readonly queryP95: number;
  readonly queryP50: number;
}

/** Measures the engine alone, in a process of its own, over the corpus or over so many documents. */
export async function engineAlone(documents?: number): Promise<EngineCost> {
  const script = fileURLToPath(new URL('limits/engine-alone.ts', import.meta.url));
  const { stdout } = await run(process.execPath, [script, ...(documents === undefined ? [] : [String(documents)])]);
  return JSON.parse(stdout) as EngineCost;
}

/** What a process used between two questions. */
export interface Usage {
  readonly cpuMs: number;
  /** Of the serving thread, since the last reset, in milliseconds. */
  readonly loopDelayP99: number;
  readonly rssMb: number;
  /** Since the last reset. */
  readonly peakRssMb: number;
}

export interface Child extends AsyncDisposable {
  readonly url: string;
  /** Milliseconds from its start to its first word of being ready. */
  readonly startMs: number;
  /** Begins to measure anew. */
  readonly reset: () => Promise<void>;
  readonly usage: () => Promise<Usage>;
}

interface ChildOptions {
  /** What Node is started with: options, a script, its arguments. */
  readonly program: readonly string[];
  /** Where it is started; here unless told. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** With the probe, or as people start it. */
  readonly probe: boolean;
}

const PROBE = new URL('probe.ts', import.meta.url).href;

/** Starts a server process and waits until it says `Ready: URL`. */
export async function startChild({ program, cwd, env = {}, probe }: ChildOptions): Promise<Child> {
  const begin = performance.now();
  const child = spawn(process.execPath, [...(probe ? ['--import', PROBE] : []), ...program], {
    ...(cwd === undefined ? {} : { cwd }),
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await ready(child);
  const startMs = performance.now() - begin;
  const ask = async (question: 'usage' | 'reset'): Promise<unknown> => {
    const answer = once(child, 'message');
    child.send(question);
    const [message] = (await answer) as [unknown];
    return message;
  };
  return {
    url,
    startMs,
    reset: async () => {
      await ask('reset');
    },
    usage: async () => (await ask('usage')) as Usage,
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function ready(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const url = /Ready: (http:\S+)/.exec(output)?.[1];
    if (url !== undefined) resolve(url);
  });
  child.once('exit', () => reject(new Error(`A process ended before it was ready: ${output}`)));
  return promise;
}
