import {
  AppError,
  type TicketChange,
  type TicketDetail,
  type TicketFacets,
  type TicketFilter,
  type TicketPage,
  type TicketSort,
  type TicketStatus,
} from '@resolution/contracts';
import type { TicketListFilter } from '@resolution/db';
import { canSee, seesMasked, visibilityOf } from '../../access.ts';
import type { Actor, AgentActor, Caller } from '../../actor.ts';
import type { ListFile, ListFileFormat } from '../../list-file.ts';
import { createTicketDecisions, type DecisionDeps, type TicketDecisions } from './decision-service.ts';
import { findTicket } from './desk.ts';
import { exportTickets } from './export.ts';

/** What a list is asked for; `me` is the agent who asks. */
export interface TicketListInput extends TicketFilter {
  readonly sort: TicketSort;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface TicketsService extends TicketDecisions {
  /** A user's own tickets, an agent's all. @throws AppError `invalid_cursor` */
  list(caller: Caller, input: TicketListInput): Promise<TicketPage>;
  /** What agents still have to decide. */
  pending(caller: Caller<AgentActor>, input: TicketListInput): Promise<TicketPage>;
  /** What they have decided. */
  resolved(caller: Caller<AgentActor>, input: TicketListInput): Promise<TicketPage>;
  facets(caller: Caller, filter: TicketFilter): Promise<TicketFacets>;
  /** @throws AppError `not_found` */
  byId(caller: Caller, ref: string): Promise<TicketDetail>;
  /** What happens to tickets from now on, of those the caller may see, until the signal aborts. */
  changes(caller: Caller, signal: AbortSignal): AsyncIterable<TicketChange>;
  /** The filtered list as a file, written while it is read. The export is recorded. */
  export(
    caller: Caller,
    filter: TicketFilter & { readonly sort: TicketSort },
    format: ListFileFormat,
  ): Promise<ListFile>;
}

const PENDING: readonly TicketStatus[] = ['pending', 'in_progress'];
const RESOLVED: readonly TicketStatus[] = ['approved', 'rejected'];

export function createTicketsService(deps: DecisionDeps): TicketsService {
  const { db, audit, clock, feed } = deps;

  const page = async (
    { actor }: Caller,
    { sort, limit, cursor, ...filter }: TicketListInput,
    statuses?: readonly TicketStatus[],
  ): Promise<TicketPage> =>
    db.tickets.page({
      filter: { ...listFilterOf(actor, filter), ...(statuses === undefined ? {} : { statuses }) },
      sort,
      limit,
      cursor,
    });

  return {
    ...createTicketDecisions(deps),

    list: (caller, input) => page(caller, input),
    pending: (caller, input) => page(caller, input, PENDING),
    resolved: (caller, input) => page(caller, input, RESOLVED),

    facets: async ({ actor }, filter) =>
      db.tickets.facets(listFilterOf(actor, filter), actor.role === 'support_agent' ? actor.id : undefined),

    async byId({ actor }, ref) {
      const ticket = await findTicket(db, actor, ref);
      const visibility = visibilityOf(actor);
      const surroundings = await db.tickets.surroundings(
        ticket,
        visibility.kind === 'own' ? { created_by: visibility.user_id } : undefined,
      );
      const detail = { ...ticket, ...surroundings, history: await db.history.of(ticket.id) };
      return seesMasked(actor) ? { ...detail, masked: await db.tickets.masked(ticket.id) } : detail;
    },

    async *changes({ actor }, signal) {
      for await (const { change, created_by } of feed.watch(signal)) {
        if (canSee(actor, created_by)) yield change;
      }
    },

    async export(caller, { sort, ...filter }, format) {
      await db.transaction((tx) =>
        audit.record(tx, caller, { action: 'ticket.exported', detail: JSON.stringify({ ...filter, sort, format }) }),
      );
      return exportTickets({ db, clock }, listFilterOf(caller.actor, filter), sort, format);
    },
  };
}

/** @throws AppError `invalid_input` when somebody to whom nothing is ever assigned asks for `me`. */
function listFilterOf(actor: Actor, { assigned_to, ...filter }: TicketFilter): TicketListFilter {
  const visibility = visibilityOf(actor);
  if (assigned_to === 'me' && actor.role !== 'support_agent') {
    const message = 'Only agents have tickets assigned to them.';
    throw new AppError('invalid_input', message, { issues: [{ path: 'assigned_to', message }] });
  }
  return {
    ...filter,
    ...(assigned_to === undefined ? {} : { assigned_to: assigned_to === 'me' ? actor.id : assigned_to }),
    ...(visibility.kind === 'own' ? { created_by: visibility.user_id } : {}),
  };
}
