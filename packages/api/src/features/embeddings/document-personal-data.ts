import type { KnowledgeDocument } from '@resolution/contracts';
import type { Db } from '@resolution/db';
import { NO_PERSONAL_DATA, type PersonalData, personalDataOf } from '@resolution/rag';

/** What is known to be personal in a document: the people of the ticket that an approved resolution was written for. */
export async function documentPersonalData(
  db: Pick<Db, 'knowledge' | 'tickets'>,
  document: KnowledgeDocument,
): Promise<PersonalData> {
  if (document.kind !== 'knowledge') return NO_PERSONAL_DATA;
  const entry = await db.knowledge.byRef(document.knowledge.knowledge_id);
  const ticket = entry?.ticket_id == null ? null : await db.tickets.byRef(entry.ticket_id);
  return ticket === null ? NO_PERSONAL_DATA : personalDataOf(ticket);
}
