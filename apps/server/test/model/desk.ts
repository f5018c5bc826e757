import { TICKET_STATUS_MOVES, type TicketStatus } from '@resolution/contracts';
import type { Person, Reply, TestServer } from '../support/server.ts';

/** What the product must remember of a ticket, in the fewest words. */
export interface ModelTicket {
  readonly ref: string;
  readonly owner: 'user' | 'other';
  readonly script: boolean;
  status: TicketStatus;
  edited: string | null;
  knowledge: string | null;
}

/** The product in memory: what every answer is compared with. */
export interface Model {
  readonly tickets: ModelTicket[];
  /** Whose session was ended and not opened again. */
  readonly signedOut: Set<Person>;
}

export type Door = 'rest' | 'trpc';

/** The running product, reached over both doors alike. */
export interface Desk {
  readonly server: TestServer;
  readonly tokens: Map<Person, string>;
  /** Addresses that are not the person's own name. */
  readonly emails: ReadonlyMap<Person, string>;
  /** Makes a ticket without the engine, so that a run is about rules and not about resolving. */
  readonly makeTicket: (owner: 'user' | 'other', script: boolean) => Promise<string>;
  commands: number;
}

/** An operation over either door: what REST puts into path and body is one input for tRPC. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly procedure: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface Outcome {
  readonly status: number;
  /** The answer, the same over both doors. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** Asks over one of the doors. */
export async function ask(desk: Desk, door: Door, as: Person, call: Call): Promise<Outcome> {
  const token = desk.tokens.get(as);
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const { method, path, procedure, input } = call;
  if (door === 'rest') {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const address = path.replace(/\{(\w+)\}/g, (_, name: string) => String(input[name]));
    const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !named.includes(name)));
    const query = method === 'GET' ? `?${new URLSearchParams(rest as Record<string, string>).toString()}` : '';
    const body = method === 'GET' ? {} : { body: rest };
    return outcomeOf(await desk.server.request(address + query, { method, headers, ...body }), (json) => json);
  }
  const isQuery = method === 'GET';
  const query = isQuery ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const reply = await desk.server.request(`/trpc/${procedure}${query}`, {
    method: isQuery ? 'GET' : 'POST',
    headers,
    ...(isQuery ? {} : { body: input }),
  });
  return outcomeOf(reply, (json) => {
    const { result, error } = json as { result?: { data?: object }; error?: { data: object } };
    return result?.data ?? error?.data ?? {};
  });
}

function outcomeOf({ status, json }: Reply, valueOf: (json: object) => object): Outcome {
  return { status, value: { ...valueOf(json as object) } };
}

/** Who sees a ticket: its owner and every agent. */
export function sees(person: Person, ticket: ModelTicket): boolean {
  return person === 'tier2' || person === 'tier3' || person === ticket.owner;
}

/** The status with which a step on a ticket is refused because of who asks; null when it is not. */
export function refusal(model: Model, person: Person, ticket: ModelTicket): number | null {
  if (person === 'anonymous' || person === 'ended' || model.signedOut.has(person)) return 401;
  if (person === 'user' || person === 'other') return 403;
  return person === 'tier2' && ticket.script ? 403 : null;
}

export function isOpen({ status }: ModelTicket): boolean {
  return status === 'pending' || status === 'in_progress';
}

export function mayMove(from: TicketStatus, to: TicketStatus): boolean {
  return TICKET_STATUS_MOVES[from].includes(to);
}
