import type { AgentTier, User } from '@resolution/contracts';

interface ActorBase {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly session_id: string;
}

export interface UserActor extends ActorBase {
  readonly role: 'realpage_user';
}

export interface AgentActor extends ActorBase {
  readonly role: 'support_agent';
  readonly agent_id: string;
  readonly tier: AgentTier;
}

/** Who is signed in. `id` is the row in the table of the role: `realpage_user` or `support_agent`. */
export type Actor = UserActor | AgentActor;

/** Where a request came from, for the audit trail and the limits. */
export interface RequestOrigin {
  readonly requestId: string;
  readonly address: string;
}

/** What a service is told about the person it works for. */
export interface Caller<A extends Actor = Actor> extends RequestOrigin {
  readonly actor: A;
}

/** The public form of an actor. */
export function toUser(actor: Actor): User {
  const { id, username, email, role } = actor;
  return role === 'support_agent'
    ? { id, username, email, role, agent_id: actor.agent_id, tier: actor.tier }
    : { id, username, email, role };
}

/** An account's name across both tables: `user:1`, `agent:3`. Owns imports and tickets, names a session's holder. */
export type OwnerKey = `user:${number}` | `agent:${number}`;

export function ownerOf(actor: Pick<Actor, 'role' | 'id'>): OwnerKey {
  return actor.role === 'support_agent' ? `agent:${actor.id}` : `user:${actor.id}`;
}
