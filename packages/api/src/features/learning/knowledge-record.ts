import { AppError, type DocumentStatus } from '@resolution/contracts';
import type { DocumentRecord, ReadRepositories } from '@resolution/db';

export interface FoundDocument {
  readonly id: string;
  readonly record: DocumentRecord;
  readonly status: DocumentStatus;
}

/**
 * A document by any id a knowledge path takes, whatever state it is in.
 *
 * @throws AppError `not_found`
 */
export async function findKnowledge(
  db: Pick<ReadRepositories, 'corpus' | 'knowledge'>,
  ref: string,
): Promise<FoundDocument> {
  const id = /^\d+$/.test(ref) ? (await db.knowledge.byRef(ref))?.knowledge_id : ref;
  const record = id === undefined ? null : await db.corpus.document(id);
  if (id === undefined || record === null) throw new AppError('not_found', 'There is no such document.');
  return { id, record, status: record.status };
}
