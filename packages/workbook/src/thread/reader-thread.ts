/**
 * Entry of the worker thread that parses workbooks beside the serving thread. Node runs it as it stands. It imports the
 * readers by themselves: the writers' library is not needed here and would double the thread's start.
 */
import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { AppError } from '@resolution/contracts';
import { openArchive } from '../archive/archive.ts';
import { previewArchive } from '../conversations/preview-conversations.ts';
import { readFromArchive } from '../conversations/read-conversations.ts';
import { type ConversationRow, type ConversationRowText, rowText } from '../conversations/row-rules.ts';
import { readKnowledgeArchive } from '../knowledge/read-knowledge.ts';
import type { ThreadJob, ThreadMessage } from './protocol.ts';

/** A batch is sent when it holds this many rows or characters: a message that the receiver unpacks in about 1 ms. */
const BATCH_ROWS = 100;
const BATCH_CHARACTERS = 256 * 1024;

async function* answer(job: ThreadJob): AsyncGenerator<ThreadMessage> {
  const archive = await openArchive(job.path, job.options.maxFileBytes);
  switch (job.kind) {
    case 'preview':
      yield { kind: 'preview', preview: await previewArchive(archive, job.options) };
      return;
    case 'knowledge':
      yield { kind: 'knowledge', knowledge: await readKnowledgeArchive(archive) };
      return;
    case 'conversations': {
      const { rows, close: _close, ...head } = await readFromArchive(archive, job.options);
      yield { kind: 'opened', head };
      for await (const batch of inBatches(rows)) yield { kind: 'rows', rows: batch };
      yield { kind: 'end' };
    }
  }
}

async function* inBatches(rows: AsyncIterable<ConversationRow>): AsyncGenerator<readonly ConversationRowText[]> {
  let batch: ConversationRowText[] = [];
  let characters = 0;
  for await (const row of rows) {
    const text = rowText(row);
    batch.push(text);
    characters += 'json' in text ? text.json.length : text.cells.join('').length;
    if (batch.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

function failure(error: unknown): ThreadMessage {
  if (error instanceof AppError) {
    return { kind: 'refused', code: error.code, message: error.message, issues: error.issues ?? [] };
  }
  return { kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** Does one job after another, as long as the one that started it keeps it. */
async function run(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('reader-thread.ts is the entry of a worker thread');
  // Asked for before the work starts, so that a request that comes meanwhile is not missed.
  let asked = once(port, 'message');
  const send = async (message: ThreadMessage) => {
    await asked;
    asked = once(port, 'message');
    port.postMessage(message);
  };
  for (;;) {
    const [job] = (await asked) as [ThreadJob];
    asked = once(port, 'message');
    try {
      for await (const message of answer(job)) await send(message);
    } catch (error) {
      await send(failure(error));
    }
  }
}

await run();
