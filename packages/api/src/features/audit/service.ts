import { createHash } from 'node:crypto';
import type { AuditAction, AuditEvent, AuditFilter, AuditPage } from '@resolution/contracts';
import type { Db, Tx } from '@resolution/db';
import type { AgentActor, Caller, RequestOrigin } from '../../actor.ts';
import type { Clock } from '../../clock.ts';

export interface AuditRecord {
  readonly action: AuditAction;
  readonly subject_kind?: string;
  readonly subject_id?: string;
  /** A short note: a reason, counts, old and new value. Never a transcript, a token or a password. */
  readonly detail?: string;
  /** The subject before and after, as JSON; only the SHA-256 of each is kept. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Writes the trail. Everything goes through the transaction of what it records, so neither exists without the other. */
export interface AuditTrail {
  readonly record: (tx: Tx, by: Caller | RequestOrigin | null, record: AuditRecord) => Promise<void>;
}

export interface AuditService extends AuditTrail {
  /** Keeps that somebody signed in tried what they may not do. */
  readonly refused: (caller: Caller, procedure: string) => Promise<void>;
  /** Newest first. @throws AppError `invalid_cursor` */
  readonly list: (filter: AuditFilter & { limit: number; cursor?: string | undefined }) => Promise<AuditPage>;
  /** Every event of the filter, newest first, page by page; the export itself is recorded. */
  readonly export: (caller: Caller<AgentActor>, filter: AuditFilter) => Promise<AsyncIterable<AuditEvent>>;
}

const EXPORT_PAGE = 1000;

function hashOf(value: unknown): string | null {
  return value === undefined ? null : createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function actorOf(by: Caller | RequestOrigin | null) {
  if (by === null) return { actor_kind: 'system', actor_id: null, actor_name: null } as const;
  if (!('actor' in by)) return { actor_kind: 'anonymous', actor_id: null, actor_name: null } as const;
  const { actor } = by;
  const kind = actor.role === 'support_agent' ? 'agent' : 'user';
  return { actor_kind: kind, actor_id: actor.id, actor_name: actor.username } as const;
}

export function createAuditService({ db, clock }: { db: Db; clock: Clock }): AuditService {
  const record: AuditTrail['record'] = async (tx, by, { action, subject_kind, subject_id, detail, before, after }) => {
    await tx.audit.append({
      at: clock().toISOString(),
      ...actorOf(by),
      action,
      subject_kind: subject_kind ?? null,
      subject_id: subject_id ?? null,
      detail: detail ?? null,
      before_hash: hashOf(before),
      after_hash: hashOf(after),
      request_id: by?.requestId ?? null,
    });
  };

  async function* pages(filter: AuditFilter): AsyncGenerator<AuditEvent> {
    let cursor: string | undefined;
    do {
      const page: AuditPage = await db.audit.page(filter, { limit: EXPORT_PAGE, cursor });
      yield* page.events;
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined);
  }

  return {
    record,
    async refused(caller, procedure) {
      await db.transaction((tx) =>
        record(tx, caller, { action: 'access.refused', subject_kind: 'procedure', subject_id: procedure }),
      );
    },
    list: ({ limit, cursor, ...filter }) => db.audit.page(filter, { limit, cursor }),
    async export(caller, filter) {
      await db.transaction((tx) => record(tx, caller, { action: 'audit.exported', detail: JSON.stringify(filter) }));
      return pages(filter);
    },
  };
}
