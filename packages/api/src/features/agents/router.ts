import {
  addAgentInputSchema,
  agentListSchema,
  agentRefInputSchema,
  agentSchema,
  changeTierInputSchema,
} from '@resolution/contracts';
import { rest } from '../../rest-meta.ts';
import { router, tier3Procedure } from '../../trpc.ts';

const tag = 'Agents';
const refusals = [403, 404, 409] as const;

/** Agents are made and unmade by Tier3 agents; nobody registers as one. */
export const agentsRouter = router({
  list: tier3Procedure
    .meta(rest({ method: 'GET', path: '/agents', summary: 'All agents, retired ones included', tag, errors: [403] }))
    .output(agentListSchema)
    .query(async ({ ctx }) => ({ agents: await ctx.services.agents.list() })),
  add: tier3Procedure
    .meta(rest({ method: 'POST', path: '/agents', summary: 'Add an agent', tag, status: 201, errors: [403, 409] }))
    .input(addAgentInputSchema)
    .output(agentSchema)
    .mutation(({ ctx, input }) => ctx.services.agents.add(ctx.caller, input)),
  disable: tier3Procedure
    .meta(
      rest({
        method: 'POST',
        path: '/agents/{agent_id}/disable',
        summary: 'Take an agent out of service; their sessions end at once',
        tag,
        errors: refusals,
      }),
    )
    .input(agentRefInputSchema)
    .output(agentSchema)
    .mutation(({ ctx, input }) => ctx.services.agents.disable(ctx.caller, input.agent_id)),
  enable: tier3Procedure
    .meta(
      rest({
        method: 'POST',
        path: '/agents/{agent_id}/enable',
        summary: 'Let a disabled agent sign in again',
        tag,
        errors: refusals,
      }),
    )
    .input(agentRefInputSchema)
    .output(agentSchema)
    .mutation(({ ctx, input }) => ctx.services.agents.enable(ctx.caller, input.agent_id)),
  retire: tier3Procedure
    .meta(
      rest({
        method: 'POST',
        path: '/agents/{agent_id}/retire',
        summary: 'Retire an agent for good',
        tag,
        errors: refusals,
      }),
    )
    .input(agentRefInputSchema)
    .output(agentSchema)
    .mutation(({ ctx, input }) => ctx.services.agents.retire(ctx.caller, input.agent_id)),
  changeTier: tier3Procedure
    .meta(
      rest({
        method: 'PATCH',
        path: '/agents/{agent_id}/tier',
        summary: 'Move an agent to another tier',
        tag,
        errors: refusals,
      }),
    )
    .input(changeTierInputSchema)
    .output(agentSchema)
    .mutation(({ ctx, input }) => ctx.services.agents.changeTier(ctx.caller, input.agent_id, input.tier)),
});
