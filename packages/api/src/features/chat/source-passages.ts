import type { ChatSource, KnowledgeDocument } from '@resolution/contracts';
import type { Db, DocumentRecord } from '@resolution/db';
import type { Passage } from '@resolution/rag';

/**
 * The full texts of an answer's sources, as they are stored now; a source that was withdrawn meanwhile lends nothing.
 *
 * @param mayLend What else a document must be.
 */
export async function sourcePassages(
  db: Pick<Db, 'corpus'>,
  sources: readonly ChatSource[],
  mayLend: (record: DocumentRecord) => boolean = () => true,
): Promise<Passage[]> {
  const records = await Promise.all(sources.map(({ id }) => db.corpus.document(id)));
  return sources.flatMap(({ id, kind, title }, at) => {
    const record = records[at];
    if (record?.status !== 'active' || !mayLend(record)) return [];
    return [{ id, kind, title, text: textOf(record.document) }];
  });
}

function textOf(document: KnowledgeDocument): string {
  if (document.kind === 'article') return document.article.body;
  if (document.kind === 'script') return joined([document.script.purpose, document.script.script_text]);
  if (document.kind === 'knowledge') return document.knowledge.resolution;
  return joined([document.ticket.issue_summary ?? document.ticket.description, document.ticket.resolution]);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
