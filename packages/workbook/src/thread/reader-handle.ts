import { Worker } from 'node:worker_threads';
import { AppError } from '@resolution/contracts';
import { refusals } from '../archive/refusal.ts';
import type { ThreadJob, ThreadMessage } from './protocol.ts';

/** What a reader thread may use before it is ended. */
export interface ThreadLimits {
  /** Milliseconds the caller may wait for the thread in sum; its own time between two batches does not count. */
  readonly timeLimitMs?: number | undefined;
  /** Heap of the thread in MB. */
  readonly memoryLimitMb?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_TIME_LIMIT_MS = 60_000;
/** 50,000 rows fit into 32 MB, 700,000 different shared texts into 96; a 25 MB file may hold a few times that. */
const DEFAULT_MEMORY_LIMIT_MB = 512;
/** Rows live shortly: a small nursery holds 50,000 of them at 64 MB over idle instead of 107, for 5 % more CPU time. */
const YOUNG_GENERATION_MB = 8;

/** A running reader thread. */
export interface ReaderHandle {
  /**
   * Asks for the next message.
   * @throws AppError of the reading, or `workbook_bomb` when a limit is reached; the abort reason when aborted. The
   *   thread is ended then.
   */
  next(): Promise<ThreadMessage>;
  stop(): Promise<void>;
}

/** How long a thread that ended its job well waits for another, in milliseconds. */
const IDLE_MS = 30_000;

/** A thread, and what it died of: without a listener an error between two requests would end the process. */
interface ReaderThread {
  readonly worker: Worker;
  readonly memoryLimitMb: number;
  failure: unknown;
}

/** One thread that waits: loading the reader's modules costs as much as reading four thousand rows. */
let waiting: { readonly thread: ReaderThread; readonly timer: NodeJS.Timeout } | undefined;

function takeThread(memoryLimitMb: number): ReaderThread {
  if (waiting !== undefined && waiting.thread.memoryLimitMb === memoryLimitMb) {
    const { thread, timer } = waiting;
    waiting = undefined;
    clearTimeout(timer);
    thread.worker.ref();
    return thread;
  }
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    name: 'workbook-reader',
    // Flags of the parent (a test runner's loaders) are not for this thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb, maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
  });
  const thread: ReaderThread = { worker, memoryLimitMb, failure: undefined };
  worker.on('error', (error) => {
    thread.failure = error;
  });
  worker.on('exit', () => {
    if (waiting?.thread === thread) waiting = undefined;
  });
  return thread;
}

/** Keeps a thread for the next workbook, unless one waits already. It holds up nobody's exit. */
async function giveBack(thread: ReaderThread): Promise<void> {
  if (waiting !== undefined || thread.failure !== undefined) {
    await thread.worker.terminate();
    return;
  }
  const timer = setTimeout(() => void thread.worker.terminate(), IDLE_MS);
  timer.unref();
  thread.worker.unref();
  waiting = { thread, timer };
}

export function startReader(job: ThreadJob, limits: ThreadLimits): ReaderHandle {
  const thread = takeThread(limits.memoryLimitMb ?? DEFAULT_MEMORY_LIMIT_MB);
  const { worker } = thread;
  /** Whether the thread has answered to the end, and waits for another job. */
  let done = false;
  let stopped = false;
  worker.postMessage(job, []);
  let timeLeft = limits.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS;
  const stop = async () => {
    if (stopped) return;
    stopped = true;
    await (done ? giveBack(thread) : worker.terminate());
  };

  async function reply(): Promise<ThreadMessage> {
    const { signal } = limits;
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<ThreadMessage>();
    const onExit = () => reject(thread.failure ?? new Error('The reader thread ended without an answer'));
    const onAbort = () => reject(signal?.reason);
    const timer = setTimeout(() => reject(refusals.bomb('takes too long to read')), timeLeft);
    const started = performance.now();
    worker.once('message', resolve);
    worker.once('exit', onExit);
    signal?.addEventListener('abort', onAbort, { once: true });
    if (thread.failure !== undefined) onExit();
    worker.postMessage('next', []);
    try {
      return await promise;
    } finally {
      timeLeft -= performance.now() - started;
      clearTimeout(timer);
      worker.off('message', resolve);
      worker.off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  return {
    async next() {
      try {
        const message = await reply();
        done = LAST_MESSAGES.has(message.kind);
        if (message.kind === 'refused') throw new AppError(message.code, message.message, { issues: message.issues });
        if (message.kind === 'failed')
          throw new AppError('internal', 'The workbook could not be read.', { cause: message.reason });
        return message;
      } catch (error) {
        await stop();
        throw outOfMemory(error) ? refusals.bomb('needs too much memory to read') : error;
      }
    },
    stop,
  };
}

/** After these the thread has nothing more to say about a job. A job that failed by a fault of ours takes its thread along. */
const LAST_MESSAGES: ReadonlySet<ThreadMessage['kind']> = new Set(['end', 'preview', 'knowledge', 'refused']);

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
