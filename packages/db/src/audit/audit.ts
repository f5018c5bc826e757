import type { AuditAction, AuditEvent, AuditFilter, AuditPage } from '@resolution/contracts';
import type { Prisma } from '../gen/sqlite/client.ts';
import type { CursorCodec } from '../paging/cursor.ts';
import type { Scope } from '../scope.ts';

/** What is left out is null. */
export interface NewAuditEvent extends Partial<Omit<AuditEvent, 'id' | 'at' | 'actor_kind' | 'action'>> {
  readonly at: string;
  readonly actor_kind: AuditEvent['actor_kind'];
  readonly action: AuditAction;
}

export class AuditReads {
  protected readonly scope: Scope;
  readonly #cursors: CursorCodec;

  constructor(scope: Scope, cursors: CursorCodec) {
    this.scope = scope;
    this.#cursors = cursors;
  }

  /** The number of the latest event of a kind, 0 where there is none. By prepared SQL: a server asks twice a second. */
  async latestId(action: AuditAction): Promise<number> {
    const [row] = this.scope.sql.all<{ id: number | null }>('SELECT MAX(id) AS id FROM audit_event WHERE action = ?', [
      action,
    ]);
    return row?.id ?? 0;
  }

  /** Newest first. @throws AppError `invalid_cursor` */
  async page(
    filter: AuditFilter,
    { limit, cursor }: { limit: number; cursor?: string | undefined },
  ): Promise<AuditPage> {
    const { audit_event } = this.scope.prisma;
    const list = JSON.stringify(['audit', filter]);
    const where = whereOf(filter);
    const place = cursor === undefined ? undefined : this.#cursors.decode(list, cursor);
    const rows = await audit_event.findMany({
      where: place === undefined ? where : { AND: [where, { id: { lt: place.id } }] },
      orderBy: { id: 'desc' },
      take: limit + 1,
    });
    const events = rows
      .slice(0, limit)
      .map((row) => ({ ...row, at: row.at.toISOString(), actor_kind: row.actor_kind as AuditEvent['actor_kind'] }));
    const last = events.at(-1);
    return {
      events,
      next_cursor:
        rows.length > limit && last !== undefined ? this.#cursors.encode(list, { key: last.id, id: last.id }) : null,
      total: await audit_event.count({ where }),
    };
  }
}

/** Appends only: the database itself refuses to change or delete an event. */
export class AuditWrites extends AuditReads {
  async append(event: NewAuditEvent): Promise<void> {
    await this.scope.prisma.audit_event.create({ data: event });
  }
}

function whereOf({ from, to, ...equal }: AuditFilter): Prisma.audit_eventWhereInput {
  const at = { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) };
  const given = Object.fromEntries(Object.entries(equal).filter(([, value]) => value !== undefined));
  return { ...given, ...(Object.keys(at).length === 0 ? {} : { at }) };
}
