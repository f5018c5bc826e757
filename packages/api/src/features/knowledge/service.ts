import {
  AppError,
  type DocumentKind,
  type KnowledgeDetail,
  type KnowledgePage,
  type SearchResult,
} from '@resolution/contracts';
import type { Db, DocumentRecord, ReadRepositories } from '@resolution/db';
import type { Engine } from '@resolution/rag';
import { visibilityOf } from '../../access.ts';
import type { Actor, AgentActor, Caller } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import type { AuditTrail } from '../audit/service.ts';
import { readDetail } from './detail.ts';
import { syncDocument } from './index-sync.ts';

export interface KnowledgeListInput {
  readonly product?: string | undefined;
  readonly category?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface KnowledgeSearchInput {
  readonly q: string;
  readonly kind?: DocumentKind | undefined;
  readonly product?: string | undefined;
  readonly category?: string | undefined;
  readonly limit: number;
}

export interface KnowledgeService {
  /** Approved knowledge, newest first. @throws AppError `invalid_cursor` */
  list(input: KnowledgeListInput): Promise<KnowledgePage>;
  /** Over everything retrievable; empty when nothing fits. */
  search(input: KnowledgeSearchInput): Promise<SearchResult[]>;
  /** @throws AppError `not_found` */
  byId(actor: Actor, ref: string): Promise<KnowledgeDetail>;
  /** Takes a document out of everything that is retrieved. Again: nothing changes. @throws AppError `not_found`, `conflict` */
  retire(caller: Caller<AgentActor>, ref: string, reason: string): Promise<KnowledgeDetail>;
  /** Undoes {@link retire}. @throws AppError `not_found`, `conflict` when it was never withdrawn. */
  restore(caller: Caller<AgentActor>, ref: string): Promise<KnowledgeDetail>;
}

export interface KnowledgeDeps {
  readonly db: Db;
  readonly engine: Engine;
  readonly audit: AuditTrail;
  readonly clock: Clock;
}

const EMPTY_PAGE: KnowledgePage = { articles: [], next_cursor: null, total: 0 };

export function createKnowledgeService({ db, engine, audit, clock }: KnowledgeDeps): KnowledgeService {
  const detail = async (actor: Actor, record: DocumentRecord): Promise<KnowledgeDetail> => {
    const visibility = visibilityOf(actor);
    return readDetail({ db, engine }, record, visibility.kind === 'own' ? visibility.user_id : undefined);
  };

  return {
    async list({ limit, cursor, kind, ...filter }) {
      // Approved resolutions are all of one kind.
      if (kind !== undefined && kind !== 'knowledge') return EMPTY_PAGE;
      return db.knowledge.page(filter, { limit, cursor });
    },

    async search({ q, kind, product, category, limit }) {
      return engine.search(q, {
        limit,
        ...(kind === undefined ? {} : { kind }),
        ...(product === undefined ? {} : { product }),
        ...(category === undefined ? {} : { category }),
      });
    },

    async byId(actor, ref) {
      const record = await findDocument(db, ref);
      // Drafts and what was refused or withdrawn are the agents' business: they can hold other people's words.
      if (actor.role !== 'support_agent' && record.status !== 'active') throw documentNotFound();
      return detail(actor, record);
    },

    async retire(caller, ref, reason) {
      const id = await db.transaction(async (tx) => {
        const found = await findDocument(tx, ref);
        const documentId = idOf(found);
        if (found.status === 'draft' || found.status === 'rejected') {
          throw new AppError('conflict', `${documentId} is ${found.status}: it is not retrieved anyway.`);
        }
        if (found.status === 'active') {
          await tx.corpus.retire(documentId, { reason, by: caller.actor.id, at: clock().toISOString() });
          await note(tx, caller, 'knowledge.retired', documentId, reason);
        }
        return documentId;
      });
      await syncDocument(db, engine, id);
      return detail(caller.actor, await findDocument(db, id));
    },

    async restore(caller, ref) {
      const id = await db.transaction(async (tx) => {
        const documentId = idOf(await findDocument(tx, ref));
        if (!(await tx.corpus.restore(documentId))) {
          throw new AppError('conflict', `${documentId} was not withdrawn.`);
        }
        await note(tx, caller, 'knowledge.restored', documentId, '');
        return documentId;
      });
      await syncDocument(db, engine, id);
      return detail(caller.actor, await findDocument(db, id));
    },
  };

  async function note(
    tx: Parameters<AuditTrail['record']>[0],
    caller: Caller,
    action: 'knowledge.retired' | 'knowledge.restored',
    id: string,
    reason: string,
  ): Promise<void> {
    await audit.record(tx, caller, {
      action,
      subject_kind: 'knowledge',
      subject_id: id,
      ...(reason === '' ? {} : { detail: reason }),
    });
  }
}

/** @param ref A document's id, or the number of an approved entry. */
async function findDocument(db: Pick<ReadRepositories, 'corpus' | 'knowledge'>, ref: string): Promise<DocumentRecord> {
  const id = /^\d+$/.test(ref) ? (await db.knowledge.byRef(ref))?.knowledge_id : ref;
  const record = id === undefined ? null : await db.corpus.document(id);
  if (record === null) throw documentNotFound();
  return record;
}

function idOf({ document }: DocumentRecord): string {
  switch (document.kind) {
    case 'article':
      return document.article.kb_id;
    case 'script':
      return document.script.script_id;
    case 'ticket':
      return document.ticket.ticket_number;
    case 'knowledge':
      return document.knowledge.knowledge_id;
  }
}

function documentNotFound(): AppError {
  return new AppError('not_found', 'There is no such document.');
}
