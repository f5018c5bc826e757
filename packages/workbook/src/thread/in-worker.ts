import { AppError } from '@resolution/contracts';
import type { GuardOptions } from '../archive/guard.ts';
import { guardWorkbook } from '../archive/guard.ts';
import { DEFAULT_MAX_FILE_BYTES } from '../archive/limits.ts';
import type { ConversationPreview } from '../conversations/preview-conversations.ts';
import type { ConversationReading, ReadConversationsOptions } from '../conversations/read-conversations.ts';
import type { ConversationRowText } from '../conversations/row-rules.ts';
import { KNOWLEDGE_MAX_FILE_BYTES, type KnowledgeReading } from '../knowledge/read-knowledge.ts';
import type { ThreadJob, ThreadMessage, ThreadOptions } from './protocol.ts';
import { type ReaderHandle, startReader, type ThreadLimits } from './reader-handle.ts';

export type WorkerReadOptions = ReadConversationsOptions & ThreadLimits;

/** What `readConversations` gives, with the conversations as JSON: a text crosses from thread to thread as it stands. */
export interface TextReading extends Omit<ConversationReading, 'rows'> {
  readonly rows: AsyncIterable<ConversationRowText>;
}

/**
 * As `readConversations`, with the parsing in a worker thread, so that the serving thread stays free. The guard runs here,
 * in small slices: a bomb never costs a thread. Rows come in batches, the next one is prepared while one is used, and no
 * more: a slow consumer holds the thread back. Leaving the loop, closing and aborting end the thread.
 */
export async function readConversationsInWorker(path: string, options: WorkerReadOptions = {}): Promise<TextReading> {
  const reader = await startGuarded('conversations', path, options, DEFAULT_MAX_FILE_BYTES);
  const message = await reader.next();
  if (message.kind !== 'opened') throw await unexpected(reader, message);
  return { ...message.head, rows: streamRows(reader), close: () => reader.stop() };
}

/** As `previewConversations`, in a worker thread. */
export async function previewConversationsInWorker(
  path: string,
  options: WorkerReadOptions = {},
): Promise<ConversationPreview> {
  const reader = await startGuarded('preview', path, options, DEFAULT_MAX_FILE_BYTES);
  const message = await reader.next();
  if (message.kind !== 'preview') throw await unexpected(reader, message);
  await reader.stop();
  return message.preview;
}

/** As `readKnowledgeWorkbook`, in a worker thread. */
export async function readKnowledgeWorkbookInWorker(
  path: string,
  options: GuardOptions & ThreadLimits = {},
): Promise<KnowledgeReading> {
  const reader = await startGuarded('knowledge', path, options, KNOWLEDGE_MAX_FILE_BYTES);
  const message = await reader.next();
  if (message.kind !== 'knowledge') throw await unexpected(reader, message);
  await reader.stop();
  return message.knowledge;
}

async function startGuarded(
  kind: ThreadJob['kind'],
  path: string,
  options: WorkerReadOptions,
  defaultMaxBytes: number,
): Promise<ReaderHandle> {
  const { timeLimitMs, memoryLimitMb, signal, maxFileBytes = defaultMaxBytes, sheet, mapping } = options;
  await guardWorkbook(path, { maxFileBytes, signal });
  const sent: ThreadOptions = { maxFileBytes, sheet, mapping };
  return startReader({ kind, path, options: sent }, { timeLimitMs, memoryLimitMb, signal });
}

async function* streamRows(reader: ReaderHandle): AsyncGenerator<ConversationRowText> {
  try {
    for (;;) {
      const message = await reader.next();
      if (message.kind === 'end') return;
      if (message.kind !== 'rows') throw await unexpected(reader, message);
      yield* message.rows;
    }
  } finally {
    await reader.stop();
  }
}

async function unexpected(reader: ReaderHandle, message: ThreadMessage): Promise<AppError> {
  await reader.stop();
  return new AppError('internal', 'The workbook could not be read.', { cause: `reader thread sent ${message.kind}` });
}
