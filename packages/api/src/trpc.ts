import { AppError } from '@resolution/contracts';
import { initTRPC } from '@trpc/server';
import { requireAgent, requireTier3 } from './access.ts';
import type { Actor, Caller } from './actor.ts';
import type { ApiContext } from './context.ts';
import { describeFailure, toTrpcError } from './failure.ts';
import type { ApiMeta } from './rest-meta.ts';

const t = initTRPC
  .context<ApiContext>()
  .meta<ApiMeta>()
  .create({
    isDev: false,
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 30_000 } },
    errorFormatter({ shape, error, ctx }) {
      const { body, httpStatus } = describeFailure(error, ctx?.requestId ?? 'none');
      return {
        code: shape.code,
        message: body.message,
        data: { ...body, httpStatus },
      };
    },
  });

export const router = t.router;

/** For calls inside the process, tests above all: no door, the same middlewares. */
export const createCallerFactory = t.createCallerFactory;

/**
 * Stands before everything, so it sees what input checks, access rules, services and output checks threw. In tRPC 11
 * `next()` does not reject: it resolves with `ok: false`.
 */
const mapErrors = t.middleware(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  const error = toTrpcError(result.error);
  if (error.cause instanceof AppError && error.cause.code === 'forbidden') {
    const actor = await ctx.identify();
    if (actor) await ctx.services.audit.refused(callerOf(ctx, actor), path);
  }
  throw error;
});

function callerOf<A extends Actor>(ctx: ApiContext, actor: A): Caller<A> {
  return { actor, requestId: ctx.requestId, address: ctx.address };
}

/** Open to everybody. `ctx.identify()` tells who asks, if anyone. */
export const publicProcedure = t.procedure.use(mapErrors);

/** Signed in, whatever the role. `ctx.caller` goes to the service. */
export const signedInProcedure = publicProcedure.use(async ({ ctx, next }) => {
  const actor = await ctx.authenticate();
  return next({ ctx: { actor, caller: callerOf(ctx, actor) } });
});

/** Agents of both tiers. */
export const agentProcedure = signedInProcedure.use(({ ctx, next }) => {
  const actor = requireAgent(ctx.actor);
  return next({ ctx: { actor, caller: callerOf(ctx, actor) } });
});

/** Tier3 agents. */
export const tier3Procedure = signedInProcedure.use(({ ctx, next }) => {
  const actor = requireTier3(ctx.actor);
  return next({ ctx: { actor, caller: callerOf(ctx, actor) } });
});
