import {
  AppError,
  type DocumentKind,
  type KnowledgeDetail,
  type KnowledgePage,
  type SearchResult,
} from '@resolution/contracts';
import { type Db, type DocumentRecord, documentId, type HistoryActor, type ReadRepositories } from '@resolution/db';
import type { Engine } from '@resolution/rag';
import { visibilityOf } from '../../access.ts';
import { type Actor, type AgentActor, type Caller, ownerOf } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import type { ListFile, ListFileFormat } from '../../list-file.ts';
import type { AuditTrail } from '../audit/service.ts';
import type { EmbeddingDesk } from '../embeddings/desk.ts';
import { readDetail } from './detail.ts';
import { restsOnScript } from './document-parts.ts';
import { exportKnowledge, type KnowledgeExportFilter } from './export.ts';
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
  /** The same list as a file, written while it is read. The export is recorded. */
  export(caller: Caller, filter: KnowledgeExportFilter, format: ListFileFormat): Promise<ListFile>;
  /** Over everything retrievable; empty when nothing fits. */
  search(caller: Caller, input: KnowledgeSearchInput): Promise<SearchResult[]>;
  /** @throws AppError `not_found` */
  byId(actor: Actor, ref: string): Promise<KnowledgeDetail>;
  /** Takes a document out of everything that is retrieved. Again: nothing changes. @throws AppError `not_found`, `conflict` */
  retire(caller: Caller<AgentActor>, ref: string, reason: string): Promise<KnowledgeDetail>;
  /** Undoes {@link retire}. @throws AppError `not_found`, `conflict` when it was never withdrawn. */
  restore(caller: Caller<AgentActor>, ref: string): Promise<KnowledgeDetail>;
  /**
   * Says whether visitors of other sites may be answered from a document. As it is already: nothing changes.
   *
   * @throws AppError `not_found`; `conflict` for what is never public: scripts and what rests on one, solved tickets, and
   * what is not active.
   */
  setPublic(caller: Caller<AgentActor>, ref: string, isPublic: boolean): Promise<KnowledgeDetail>;
}

export interface KnowledgeDeps {
  readonly db: Db;
  readonly engine: Engine;
  readonly embeddings: EmbeddingDesk;
  readonly audit: AuditTrail;
  readonly clock: Clock;
}

const EMPTY_PAGE: KnowledgePage = { articles: [], next_cursor: null, total: 0 };

export function createKnowledgeService({ db, engine, embeddings, audit, clock }: KnowledgeDeps): KnowledgeService {
  const detailFor = async (actor: Actor, record: DocumentRecord): Promise<KnowledgeDetail> => {
    const visibility = visibilityOf(actor);
    return readDetail({ db, engine, clock }, record, visibility.kind === 'own' ? visibility.user_id : undefined);
  };

  return {
    async list({ limit, cursor, kind, ...filter }) {
      // Approved resolutions are all of one kind.
      if (kind !== undefined && kind !== 'knowledge') return EMPTY_PAGE;
      return db.knowledge.page(filter, { limit, cursor });
    },

    async export(caller, filter, format) {
      await db.transaction((tx) =>
        audit.record(tx, caller, { action: 'knowledge.exported', detail: JSON.stringify({ ...filter, format }) }),
      );
      return exportKnowledge({ db, clock }, filter, format);
    },

    async search({ actor, requestId }, { q, kind, product, category, limit }) {
      const vector = await embeddings.questionVector({ text: q }, { user: ownerOf(actor), requestId });
      return engine.search(q, {
        limit,
        vector,
        ...(kind === undefined ? {} : { kind }),
        ...(product === undefined ? {} : { product }),
        ...(category === undefined ? {} : { category }),
      });
    },

    async byId(actor, ref) {
      const record = await findDocument(db, ref);
      // Drafts and what was refused or withdrawn are the agents' business: they can hold other people's words.
      if (actor.role !== 'support_agent' && record.status !== 'active') throw documentNotFound();
      return detailFor(actor, record);
    },

    async retire(caller, ref, reason) {
      const retired = await db.transaction(async (tx) => {
        const record = await findDocument(tx, ref);
        const { document, status } = record;
        const id = documentId(document);
        if (status === 'draft' || status === 'rejected') {
          throw new AppError('conflict', `${id} is ${status}: it is not retrieved anyway.`);
        }
        if (status === 'active') {
          const at = clock().toISOString();
          await tx.versions.note(record, {
            change: 'retired',
            status: 'retired',
            reason,
            author: authorOf(caller),
            at,
          });
          await tx.corpus.retire(id, { reason, by: caller.actor.id, at });
          const detail = reason === '' ? {} : { detail: reason };
          await audit.record(tx, caller, {
            action: 'knowledge.retired',
            subject_kind: 'knowledge',
            subject_id: id,
            ...detail,
          });
        }
        return id;
      });
      await syncDocument(db, engine, retired);
      return detailFor(caller.actor, await findDocument(db, retired));
    },

    async restore(caller, ref) {
      const restored = await db.transaction(async (tx) => {
        const id = documentId((await findDocument(tx, ref)).document);
        if (!(await tx.corpus.restore(id))) throw new AppError('conflict', `${id} was not withdrawn.`);
        const at = clock().toISOString();
        await tx.versions.note(await findDocument(tx, id), { change: 'restored', author: authorOf(caller), at });
        await audit.record(tx, caller, { action: 'knowledge.restored', subject_kind: 'knowledge', subject_id: id });
        return id;
      });
      await syncDocument(db, engine, restored);
      return detailFor(caller.actor, await findDocument(db, restored));
    },

    async setPublic(caller, ref, isPublic) {
      const id = await db.transaction(async (tx) => {
        const record = await findDocument(tx, ref);
        const found = documentId(record.document);
        if (isPublic) requirePublishable(found, record);
        if (record.is_public === isPublic) return found;
        const at = clock().toISOString();
        if (isPublic) await tx.corpus.publish(found, { by: caller.actor.id, at });
        else await tx.corpus.unpublish(found);
        const change = isPublic ? 'published' : 'unpublished';
        await tx.versions.note(record, { change, author: authorOf(caller), at });
        await audit.record(tx, caller, {
          action: `knowledge.${change}`,
          subject_kind: 'knowledge',
          subject_id: found,
        });
        return found;
      });
      await syncDocument(db, engine, id);
      return detailFor(caller.actor, await findDocument(db, id));
    },
  };
}

/** @throws AppError `conflict` */
function requirePublishable(id: string, { document, status }: DocumentRecord): void {
  if (document.kind === 'ticket') {
    throw new AppError('conflict', `${id} is a solved ticket: what a customer told is never public.`);
  }
  if (document.kind === 'script' || restsOnScript(document)) {
    throw new AppError('conflict', `${id} gives a script, for Tier 3 to run: it is never public.`);
  }
  if (status !== 'active') throw new AppError('conflict', `${id} is ${status}: only what is retrieved can be public.`);
}

function authorOf({ actor }: Caller<AgentActor>): HistoryActor {
  return { kind: 'agent', id: actor.id, name: actor.username };
}

/** @param ref A document's id, or the number of an approved entry. */
async function findDocument(db: Pick<ReadRepositories, 'corpus' | 'knowledge'>, ref: string): Promise<DocumentRecord> {
  const id = /^\d+$/.test(ref) ? (await db.knowledge.byRef(ref))?.knowledge_id : ref;
  const record = id === undefined ? null : await db.corpus.document(id);
  if (record === null) throw documentNotFound();
  return record;
}

function documentNotFound(): AppError {
  return new AppError('not_found', 'There is no such document.');
}
