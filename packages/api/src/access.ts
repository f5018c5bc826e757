import { AppError } from '@resolution/contracts';
import { type Actor, type AgentActor, ownerOf } from './actor.ts';

/**
 * Who may do what, in one place. Procedures ask about roles here, services about rows.
 * Rows of somebody else are answered as if they did not exist, so that ids tell nothing.
 */

/** Everybody who is signed in. */
export function requireSignedIn(actor: Actor): Actor {
  return actor;
}

/** @throws AppError `forbidden` */
export function requireAgent(actor: Actor): AgentActor {
  if (actor.role === 'support_agent') return actor;
  throw new AppError('forbidden', 'Only support agents can do this.');
}

/** @throws AppError `forbidden` */
export function requireTier3(actor: Actor): AgentActor {
  if (actor.role === 'support_agent' && actor.tier === 'Tier3') return actor;
  throw new AppError('forbidden', 'Only Tier3 agents can do this.');
}

/** Whose tickets, imports and drafts a person sees: their own, or everybody's for agents. */
export type Visibility = { readonly kind: 'all' } | { readonly kind: 'own'; readonly user_id: number };

export function visibilityOf(actor: Actor): Visibility {
  return actor.role === 'support_agent' ? { kind: 'all' } : { kind: 'own', user_id: actor.id };
}

/** Whether a row with this owner (null: nobody's, made on the command line) exists for the person. */
export function canSee(actor: Actor, createdBy: number | null): boolean {
  return actor.role === 'support_agent' || (createdBy !== null && createdBy === actor.id);
}

/**
 * Claim, edit, approve, reject: Tier2 agents for everything but tickets whose resolution is a script.
 * @throws AppError `forbidden`
 */
export function requireMayWorkOn(actor: Actor, resolutionIsScript: boolean): AgentActor {
  const agent = requireAgent(actor);
  if (resolutionIsScript && agent.tier !== 'Tier3') {
    throw new AppError('forbidden', 'The resolution of this ticket is a script; only Tier3 agents can work on it.');
  }
  return agent;
}

/** Uploads are their owner's; a Tier3 agent sees everybody's. */
export function canSeeImport(actor: Actor, owner: string): boolean {
  return owner === ownerOf(actor) || (actor.role === 'support_agent' && actor.tier === 'Tier3');
}

/** What was masked in a ticket before it left for a model is for Tier3 to check. */
export function seesMasked(actor: Actor): boolean {
  return actor.role === 'support_agent' && actor.tier === 'Tier3';
}
