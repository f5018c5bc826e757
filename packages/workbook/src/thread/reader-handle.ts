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

export function startReader(job: ThreadJob, limits: ThreadLimits): ReaderHandle {
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    name: 'workbook-reader',
    workerData: job,
    // Flags of the parent (a test runner's loaders) are not for this thread.
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: limits.memoryLimitMb ?? DEFAULT_MEMORY_LIMIT_MB,
      maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
    },
  });
  // An error between two requests is kept for the next one; without a listener it would end the process.
  let failure: unknown;
  worker.on('error', (error) => {
    failure = error;
  });
  let timeLeft = limits.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS;
  const stop = async () => {
    await worker.terminate();
  };

  async function reply(): Promise<ThreadMessage> {
    const { signal } = limits;
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<ThreadMessage>();
    const onExit = () => reject(failure ?? new Error('The reader thread ended without an answer'));
    const onAbort = () => reject(signal?.reason);
    const timer = setTimeout(() => reject(refusals.bomb('takes too long to read')), timeLeft);
    const started = performance.now();
    worker.once('message', resolve);
    worker.once('exit', onExit);
    signal?.addEventListener('abort', onAbort, { once: true });
    if (failure !== undefined) onExit();
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

function outOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
