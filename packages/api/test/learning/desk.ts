import type { Ticket } from '@resolution/contracts';
import type { FaultInjector } from '@resolution/db/testing';
import type { AgentActor, Caller } from '../../src/actor.ts';
import type { Resolution } from '../../src/features/resolution/resolved-ticket.ts';
import { FROM_ARTICLE, openWorkplace, type Workplace } from '../features/workplace.ts';

/** A workplace with the rules of learning, and short words for what tests do with tickets. */
export interface LearningDesk extends Workplace {
  /** A ticket with this issue, resting on an article. */
  readonly about: (issue: string, over?: Partial<Resolution>) => Promise<Ticket>;
  readonly approve: (ticket: Ticket, text?: string, as?: Caller<AgentActor>) => Promise<string>;
  /** What a search over approved entries finds. */
  readonly finds: (q: string) => Promise<string[]>;
}

export async function openLearningDesk(faults?: FaultInjector): Promise<LearningDesk> {
  const place = await openWorkplace(faults);
  return {
    ...place,
    about: (issue, over = {}) =>
      place.ticket({ ...FROM_ARTICLE, ...over }, { transcript: `Customer: ${issue}\nAgent: I will look into it.` }),
    approve: async (ticket, text, as = place.tier2) =>
      (await place.tickets.approve(as, ticket.ticket_id, text)).knowledge_id,
    finds: async (q) => (await place.knowledge.search(place.user, { q, limit: 10 })).map(({ id }) => id),
  };
}

export const ISSUE = 'The lease report shows no rows since we closed the month.';
export const SAME_ISSUE = 'Our lease report shows no rows after we closed the month.';
export const OTHER_ISSUE = 'The bank returned a check and the resident ledger is wrong.';
export const STEPS = [
  'Open Settings > Reports.',
  'Set the reporting period to 30 days.',
  'Run the lease report again and compare it with the rent roll.',
].join('\n');
