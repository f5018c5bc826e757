import type { TicketHistoryAction, TicketHistoryEntry, TicketStatus } from '@resolution/contracts';
import type { AccountRef } from '../accounts/account.ts';
import type { Scope } from '../scope.ts';
import { fromStored, toStored } from '../sqlite/instant.ts';

/** Who did something, with the name people know them by. */
export interface Actor extends AccountRef {
  readonly name: string;
}

export interface NewHistoryEntry {
  readonly ticket_id: number;
  readonly action: TicketHistoryAction;
  readonly from_status?: TicketStatus | undefined;
  readonly to_status?: TicketStatus | undefined;
  /** Left out for what the system did by itself. */
  readonly actor?: Actor | undefined;
  readonly detail?: string | undefined;
  readonly at: string;
}

/** What happened to a ticket, oldest first. */
export class TicketHistoryReads {
  protected readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  async of(ticketId: number): Promise<TicketHistoryEntry[]> {
    return this.scope.sql
      .all<TicketHistoryEntry>(
        `SELECT id, action, from_status, to_status, actor, detail, at
         FROM ticket_history WHERE ticket_id = ? ORDER BY id`,
        [ticketId],
      )
      .map((entry) => ({ ...entry, at: fromStored(entry.at) }));
  }
}

export class TicketHistoryWrites extends TicketHistoryReads {
  async append(...entries: readonly NewHistoryEntry[]): Promise<void> {
    for (const entry of entries) {
      this.scope.sql.run(
        `INSERT INTO ticket_history (ticket_id, action, from_status, to_status, actor_kind, actor_id, actor, detail, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          entry.ticket_id,
          entry.action,
          entry.from_status ?? null,
          entry.to_status ?? null,
          entry.actor?.kind ?? null,
          entry.actor?.id ?? null,
          entry.actor?.name ?? null,
          entry.detail ?? null,
          toStored(entry.at),
        ],
      );
    }
  }
}
