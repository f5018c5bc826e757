import {
  AppError,
  type AuditAction,
  type Ticket,
  type TicketAnalysis,
  type TicketHistoryAction,
} from '@resolution/contracts';
import type { Db, ReadRepositories, TicketPatch, Tx } from '@resolution/db';
import { canSee, requireMayWorkOn } from '../../access.ts';
import { type Actor, type AgentActor, type Caller, ownerOf } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import type { AuditTrail } from '../audit/service.ts';
import type { TicketFeed } from './feed.ts';
import { isScriptResolution, nextInstant } from './rules.ts';

export interface DeskDeps {
  readonly db: Db;
  readonly audit: AuditTrail;
  readonly clock: Clock;
  readonly feed: TicketFeed;
}

/** What a step does to a ticket, and how the history tells it. */
export interface Step {
  readonly action: TicketHistoryAction;
  readonly patch: TicketPatch;
  readonly detail?: string;
}

/** Each step in the history is also in the audit trail. Tickets are made by imports, which record themselves. */
const AUDIT_ACTIONS: Readonly<Record<Exclude<TicketHistoryAction, 'created'>, AuditAction>> = {
  claimed: 'ticket.claimed',
  status_changed: 'ticket.status_changed',
  resolution_generated: 'ticket.resolution_generated',
  resolution_edited: 'ticket.resolution_edited',
  triage_corrected: 'ticket.triage_corrected',
  approved: 'ticket.approved',
  rejected: 'ticket.rejected',
  came_back: 'ticket.reopened',
};

/** One ticket in one transaction, worked on by one person. Every step writes ticket, history and audit together. */
export class Desk {
  readonly tx: Tx;
  readonly at: string;
  readonly analysis: TicketAnalysis | null;
  readonly #caller: Caller;
  readonly #audit: AuditTrail;
  #ticket: Ticket;
  #lastAction: TicketHistoryAction | null = null;

  constructor(tx: Tx, audit: AuditTrail, caller: Caller, ticket: Ticket, analysis: TicketAnalysis | null, now: Date) {
    this.tx = tx;
    this.#audit = audit;
    this.#caller = caller;
    this.#ticket = ticket;
    this.analysis = analysis;
    this.at = nextInstant(now, ticket.updated_at);
  }

  /** The ticket as the steps so far have left it. */
  get ticket(): Ticket {
    return this.#ticket;
  }

  /** What was done last, for those who watch; null when nothing was. */
  get lastAction(): TicketHistoryAction | null {
    return this.#lastAction;
  }

  async take({ action, patch, detail }: Step & { action: Exclude<TicketHistoryAction, 'created'> }): Promise<Ticket> {
    const before = this.#ticket;
    const after = await this.tx.tickets.update(before.id, { ...patch, updated_at: this.at }, { status: before.status });
    if (after === null) throw ticketChanged('It was changed by somebody else in this moment: look at it again.');
    const { actor } = this.#caller;
    const moved = after.status === before.status ? {} : { from_status: before.status, to_status: after.status };
    await this.tx.history.append({
      ticket_id: before.id,
      action,
      ...moved,
      ...(detail === undefined ? {} : { detail }),
      actor: { kind: actor.role === 'support_agent' ? 'agent' : 'user', id: actor.id, name: actor.username },
      at: this.at,
    });
    await this.#audit.record(this.tx, this.#caller, {
      action: AUDIT_ACTIONS[action],
      subject_kind: 'ticket',
      subject_id: before.ticket_id,
      ...(detail === undefined ? {} : { detail }),
      before,
      after,
    });
    this.#ticket = after;
    this.#lastAction = action;
    return after;
  }
}

/**
 * Opens a ticket in a transaction for somebody who may see it, lets them work, and tells the watchers after the commit.
 *
 * @throws AppError `not_found`, and whatever the work throws: then nothing has changed.
 */
export async function atDesk<Result>(
  { db, audit, clock, feed }: DeskDeps,
  caller: Caller,
  ref: string,
  work: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  const { result, desk } = await db.transaction(async (tx) => {
    const ticket = await findTicket(tx, caller.actor, ref);
    const opened = new Desk(tx, audit, caller, ticket, await tx.tickets.analysis(ticket.id), clock());
    return { result: await work(opened), desk: opened };
  });
  const { ticket, lastAction } = desk;
  if (lastAction !== null) {
    feed.publish({
      created_by: ticket.created_by,
      change: {
        ticket_id: ticket.ticket_id,
        status: ticket.status,
        updated_at: ticket.updated_at,
        action: lastAction,
        actor: caller.actor.username,
        actor_key: ownerOf(caller.actor),
      },
    });
  }
  return result;
}

/** The same for an agent's own work. @throws AppError `forbidden` for a Tier2 agent and a ticket that needs a script. */
export async function atAgentsDesk<Result>(
  deps: DeskDeps,
  caller: Caller<AgentActor>,
  ref: string,
  work: (desk: Desk) => Promise<Result>,
): Promise<Result> {
  return atDesk(deps, caller, ref, (desk) => {
    requireMayWorkOn(caller.actor, isScriptResolution(desk.ticket));
    return work(desk);
  });
}

/** Finds a ticket for somebody. @throws AppError `not_found`, the same for a missing one and for somebody else's. */
export async function findTicket(db: Pick<ReadRepositories, 'tickets'>, actor: Actor, ref: string): Promise<Ticket> {
  const ticket = await db.tickets.byRef(ref);
  if (ticket === null || !canSee(actor, ticket.created_by)) throw new AppError('not_found', 'There is no such ticket.');
  return ticket;
}

export function ticketChanged(message: string): AppError {
  return new AppError('ticket_changed', message);
}
