import { Worker } from 'node:worker_threads';
import { AppError } from '@resolution/contracts';
import type { LiveEngine } from '../../../live-engine.ts';
import type { EmbeddingDesk } from '../../embeddings/desk.ts';
import type { WriteResolution } from '../../models/desk.ts';
import type { ImportPipeline } from '../pipeline.ts';
import type { ImportNews } from '../runner.ts';
import { fromPortable, type ThreadAnswer, type ThreadRequest, type ThreadStart } from './protocol.ts';

export interface ImportThreadOptions {
  readonly databaseUrl: string;
  /** The serving thread's engine; the import thread has an index of its own and follows its changes. */
  readonly engine: LiveEngine;
  readonly news: ImportNews;
  /** Faults of the program, for the log. */
  readonly report: (error: unknown) => void;
  /** Writes resolutions with a model; left out where none is set up. */
  readonly write?: WriteResolution | undefined;
  readonly embeddings: EmbeddingDesk;
}

type CallKind = Exclude<ThreadRequest['kind'], 'abort' | 'engine' | 'written' | 'embedded'>;
type Call = { [Kind in CallKind]: Omit<Extract<ThreadRequest, { kind: Kind }>, 'call'> }[CallKind];

type WriteAnswer = Extract<ThreadAnswer, { kind: 'write' }>;
type EmbedAnswer = Extract<ThreadAnswer, { kind: 'embed' }>;

/** A thread that dies at once after its start is not started again faster than this. */
const RESTART_PAUSE_MS = 1_000;

/**
 * The pipeline on a thread of its own, with its own database connection and its own index: reading, storing and resolving
 * ten thousand rows leave the serving thread free. When the thread dies it is started again and goes on where it was.
 */
export function createImportThread(options: ImportThreadOptions): ImportPipeline {
  const { databaseUrl, engine, news, report, write, embeddings } = options;
  const pending = new Map<number, PromiseWithResolvers<void>>();
  let calls = 0;
  let worker: Worker | undefined;
  let restart: NodeJS.Timeout | undefined;
  let stopped = false;
  const writing = new AbortController();

  const unfollow = engine.follow((change) =>
    worker?.postMessage({ kind: 'engine', change } satisfies ThreadRequest, []),
  );

  const writeFor = async ({ write: number, user, conversation, resolution }: WriteAnswer): Promise<void> => {
    const written = await write?.(conversation, resolution, { user, signal: writing.signal }).catch(report);
    worker?.postMessage({ kind: 'written', write: number, resolution: written ?? null } satisfies ThreadRequest, []);
  };

  const embedFor = async ({ embed, user, questions }: EmbedAnswer): Promise<void> => {
    const vectors = await embeddings.questionVectors(questions, { user, signal: writing.signal });
    worker?.postMessage({ kind: 'embedded', embed, vectors } satisfies ThreadRequest, []);
  };

  const receive = (answer: ThreadAnswer): void => {
    switch (answer.kind) {
      case 'done': {
        const waiting = pending.get(answer.call);
        pending.delete(answer.call);
        if (answer.failure === null) waiting?.resolve();
        else waiting?.reject(fromPortable(answer.failure));
        return;
      }
      case 'news': {
        const stalled = answer.stalled === null ? undefined : fromPortable(answer.stalled);
        return news(answer.importId, stalled instanceof AppError ? stalled : undefined);
      }
      case 'fault':
        return report(fromPortable(answer.failure));
      case 'write':
        return void writeFor(answer);
      case 'embed':
        void embedFor(answer);
    }
  };

  /** The thread, started where there is none. */
  const open = (): Worker => {
    if (worker !== undefined) return worker;
    const thread = new Worker(new URL('./thread-main.ts', import.meta.url), {
      workerData: {
        databaseUrl,
        writes: write !== undefined,
        embeds: embeddings.status() !== null,
      } satisfies ThreadStart,
    });
    worker = thread;
    // What comes after this is told as it happens.
    const vectors = engine.vectors();
    if (vectors.size > 0) {
      thread.postMessage({ kind: 'engine', change: { kind: 'vectors', vectors } } satisfies ThreadRequest, []);
    }
    thread.on('message', receive);
    thread.on('error', report);
    thread.on('exit', () => {
      worker = undefined;
      const gone = new AppError('unavailable', 'The import was interrupted: upload the file again.', { retryAfter: 2 });
      for (const { reject } of pending.values()) reject(gone);
      pending.clear();
      if (!stopped) restart = setTimeout(open, RESTART_PAUSE_MS);
    });
    // Whoever opens it, its first work is to go on: what it takes in before that would be taken for half received.
    ask(thread, { kind: 'start' }).catch(report);
    return thread;
  };

  const ask = (thread: Worker, request: Call, signal?: AbortSignal): Promise<void> => {
    const number = calls;
    calls += 1;
    const answer = Promise.withResolvers<void>();
    pending.set(number, answer);
    thread.postMessage({ ...request, call: number } satisfies ThreadRequest, []);
    const abort = (): void => thread.postMessage({ kind: 'abort', call: number } satisfies ThreadRequest, []);
    signal?.addEventListener('abort', abort, { once: true });
    return answer.promise.finally(() => signal?.removeEventListener('abort', abort));
  };

  const call = (request: Call, signal?: AbortSignal): Promise<void> => {
    if (stopped) return Promise.reject(new AppError('unavailable', 'The server is stopping: try again.'));
    signal?.throwIfAborted();
    return ask(open(), request, signal);
  };

  return {
    takeInWorkbook: async (intake, signal) => call({ kind: 'take-in-workbook', intake }, signal),
    takeInRows: async (intake) => call({ kind: 'take-in-rows', intake }),
    async start() {
      if (stopped) return;
      // Nobody waits for it: loading the modules and building the index take longer than everything else at a start, and
      // calls that come meanwhile wait in the thread's port.
      open();
    },
    async stop() {
      clearTimeout(restart);
      writing.abort();
      unfollow();
      const thread = worker;
      if (thread !== undefined) {
        const answer = call({ kind: 'stop' }).catch(report);
        stopped = true;
        await answer;
        await thread.terminate();
      }
      stopped = true;
    },
  };
}
