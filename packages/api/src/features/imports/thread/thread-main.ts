import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '@resolution/contracts';
import { createDb } from '@resolution/db';
import { createEngine, type Engine } from '@resolution/rag';
import { applyChange, type EngineChange } from '../../../live-engine.ts';
import { createAuditService } from '../../audit/service.ts';
import { loadEngineDocuments } from '../../knowledge/engine-documents.ts';
import { createImportPipeline } from '../pipeline.ts';
import { createDistantEmbedder } from './distant-embedder.ts';
import { createDistantWriter } from './distant-writer.ts';
import { type PortableError, type ThreadAnswer, type ThreadRequest, type ThreadStart, toPortable } from './protocol.ts';

/** The import thread: the pipeline behind a message port. */
const port = parentPort;
if (port === null) throw new Error('The import thread was started as a program');
const { databaseUrl, writes, embeds } = workerData as ThreadStart;

const tell = (message: ThreadAnswer): void => port.postMessage(message, []);
const writer = writes ? createDistantWriter(tell) : undefined;
const embedder = embeds ? createDistantEmbedder(tell) : undefined;
const clock = (): Date => new Date();
const db = await createDb({ url: databaseUrl, mapped: false });
const buildEngine = async (): Promise<Engine> => createEngine(await loadEngineDocuments(db));
let engine = await buildEngine();
let revision = 0;
const pipeline = createImportPipeline({
  db,
  audit: createAuditService({ db, clock }),
  clock,
  engine: () => engine,
  revision: () => revision,
  news: (importId, stalled) =>
    tell({ kind: 'news', importId, stalled: stalled === undefined ? null : toPortable(stalled) }),
  report: (error) => tell({ kind: 'fault', failure: toPortable(error) }),
  write: writer?.write,
  questionVectors: embedder?.questionVectors,
});
/** Calls in hand, so that they can be given up and waited for. */
const calls = new Map<number, { readonly controller: AbortController; readonly ended: Promise<void> }>();
/** Changes of the index happen in the order they were told, also while it is being built anew. */
let changes = Promise.resolve();

function answer(call: number, work: (signal: AbortSignal) => Promise<void>): void {
  const controller = new AbortController();
  const run = async (): Promise<void> => {
    let failure: PortableError | null = null;
    try {
      await work(controller.signal);
    } catch (error) {
      failure = toPortable(error);
    }
    calls.delete(call);
    tell({ kind: 'done', call, failure });
  };
  calls.set(call, { controller, ended: run() });
}

/** Uploads that are still being read are taken back; the batch in hand is finished. */
async function stop(own: number): Promise<void> {
  const others = [...calls].filter(([call]) => call !== own).map(([, other]) => other);
  const stopping = new AppError('unavailable', 'The server is stopping: upload the file again in a moment.');
  for (const { controller } of others) controller.abort(stopping);
  await Promise.all(others.map(({ ended }) => ended));
  await pipeline.stop();
  await db.close();
}

async function change(told: EngineChange): Promise<void> {
  revision += 1;
  try {
    if (told.kind === 'reload') engine = await buildEngine();
    else applyChange(engine, told);
  } catch (error) {
    tell({ kind: 'fault', failure: toPortable(error) });
  }
}

port.on('message', (request: ThreadRequest) => {
  switch (request.kind) {
    case 'take-in-workbook':
      return answer(request.call, (signal) => pipeline.takeInWorkbook(request.intake, signal));
    case 'take-in-rows':
      return answer(request.call, () => pipeline.takeInRows(request.intake));
    case 'start':
      return answer(request.call, () => pipeline.start());
    case 'stop':
      return answer(request.call, () => stop(request.call));
    case 'abort':
      return calls.get(request.call)?.controller.abort();
    case 'engine':
      changes = changes.then(() => change(request.change));
      return;
    case 'written':
      return writer?.receive(request);
    case 'embedded':
      embedder?.receive(request);
  }
});
