import type { Writable } from 'node:stream';
import type { KnowledgeEntry } from '@resolution/contracts';
import { type ExportCell, type ExportFormat, writeTable } from './table.ts';

const HEADERS = [
  'knowledge_id',
  'conversation_id',
  'product',
  'category',
  'resolution',
  'reference_articles',
  'created_at',
] as const satisfies readonly (keyof KnowledgeEntry)[];

/** Writes approved knowledge, one row each, and ends the stream. */
export async function writeKnowledgeExport(
  stream: Writable,
  entries: AsyncIterable<KnowledgeEntry> | Iterable<KnowledgeEntry>,
  format: ExportFormat,
): Promise<void> {
  await writeTable(stream, { sheet: 'Knowledge', headers: HEADERS, rows: cellsOf(entries) }, format);
}

async function* cellsOf(
  entries: AsyncIterable<KnowledgeEntry> | Iterable<KnowledgeEntry>,
): AsyncGenerator<readonly ExportCell[]> {
  for await (const entry of entries) {
    yield HEADERS.map((header) => (header === 'reference_articles' ? entry[header].join(', ') : entry[header]));
  }
}
