import type { Db } from '@resolution/db';
import type { Engine } from '@resolution/rag';

/**
 * Makes the index agree with the tables for one document, after a transaction that changed it. The state is read again
 * rather than passed along, so that two changes of one document end the same in whichever order they get here.
 */
export async function syncDocument(db: Db, engine: Pick<Engine, 'upsert' | 'withdraw'>, id: string): Promise<void> {
  const record = await db.corpus.document(id);
  if (record?.status === 'active') engine.upsert(record.document);
  else engine.withdraw(id);
}
