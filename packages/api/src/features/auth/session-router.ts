import { AppError, loginInputSchema, registerInputSchema, sessionStateSchema } from '@resolution/contracts';
import { z } from 'zod';
import { toUser } from '../../actor.ts';
import type { ApiContext } from '../../context.ts';
import { publicProcedure, router, signedInProcedure } from '../../trpc.ts';
import type { IssuedTokens } from './service.ts';

/** Puts the tokens where no script can read them; the page learns who it works for and nothing more. */
function keep(ctx: ApiContext, { response, access_expires_at, refresh_expires_at }: IssuedTokens) {
  const { access_token, refresh_token, user } = response;
  ctx.cookies.set({ access_token, access_expires_at, refresh_token, refresh_expires_at });
  return { user };
}

/** The web client's way in: the same rules as `auth`, with tokens in cookies. */
export const sessionRouter = router({
  register: publicProcedure
    .input(registerInputSchema)
    .output(sessionStateSchema)
    .mutation(async ({ ctx, input }) => keep(ctx, await ctx.services.auth.register(input, ctx))),
  login: publicProcedure
    .input(loginInputSchema)
    .output(sessionStateSchema)
    .mutation(async ({ ctx, input }) => keep(ctx, await ctx.services.auth.login(input, ctx))),
  refresh: publicProcedure.output(sessionStateSchema).mutation(async ({ ctx }) => {
    const refreshToken = ctx.cookies.refreshToken();
    if (refreshToken === null) throw new AppError('unauthenticated', 'Sign in first.');
    return keep(ctx, await ctx.services.auth.refresh(refreshToken, ctx));
  }),
  logout: publicProcedure.output(z.void()).mutation(async ({ ctx }) => {
    const actor = await ctx.identify();
    const refreshToken = ctx.cookies.refreshToken();
    if (actor !== null) {
      await ctx.services.auth.logout({ actor, requestId: ctx.requestId, address: ctx.address });
    } else if (refreshToken !== null) {
      await ctx.services.auth.forget(refreshToken, ctx);
    }
    ctx.cookies.clear();
  }),
  me: signedInProcedure.output(sessionStateSchema).query(({ ctx }) => ({ user: toUser(ctx.actor) })),
});
