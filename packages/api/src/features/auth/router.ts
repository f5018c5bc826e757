import {
  changePasswordInputSchema,
  loginInputSchema,
  refreshInputSchema,
  registerInputSchema,
  tokenResponseSchema,
  userSchema,
} from '@resolution/contracts';
import { z } from 'zod';
import { toUser } from '../../actor.ts';
import { rest } from '../../rest-meta.ts';
import { publicProcedure, router, signedInProcedure } from '../../trpc.ts';

const tag = 'Authentication';

/** Bearer tokens for REST clients; the web client signs in through `session`. */
export const authRouter = router({
  register: publicProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/auth/register',
        summary: 'Make a user account and sign in',
        tag,
        status: 201,
        errors: [409],
        open: true,
      }),
    )
    .input(registerInputSchema)
    .output(tokenResponseSchema)
    .mutation(async ({ ctx, input }) => (await ctx.services.auth.register(input, ctx)).response),
  login: publicProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/auth/login',
        summary: 'Sign in',
        tag,
        errors: [401, 403],
        open: true,
      }),
    )
    .input(loginInputSchema)
    .output(tokenResponseSchema)
    .mutation(async ({ ctx, input }) => (await ctx.services.auth.login(input, ctx)).response),
  refresh: publicProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/auth/refresh',
        summary: 'Trade a refresh token, or a still valid access token, for a new pair',
        description: 'The refresh token used stops working. Using it again later ends the whole session.',
        tag,
        errors: [401],
      }),
    )
    .input(refreshInputSchema)
    .output(tokenResponseSchema)
    .mutation(async ({ ctx, input }) => {
      const { auth } = ctx.services;
      if (input.refresh_token !== undefined) return (await auth.refresh(input.refresh_token, ctx)).response;
      return (await auth.renew(await ctx.authenticate())).response;
    }),
  logout: signedInProcedure
    .meta(rest({ method: 'POST', path: '/auth/logout', summary: 'End the session', tag, status: 204 }))
    .output(z.void())
    .mutation(({ ctx }) => ctx.services.auth.logout(ctx.caller)),
  me: signedInProcedure
    .meta(rest({ method: 'GET', path: '/auth/me', summary: 'Who is signed in', tag }))
    .output(userSchema)
    .query(({ ctx }) => toUser(ctx.actor)),
  changePassword: signedInProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/auth/password',
        summary: 'Change the password; ends all other sessions',
        tag,
        status: 204,
      }),
    )
    .input(changePasswordInputSchema)
    .output(z.void())
    .mutation(({ ctx, input }) => ctx.services.auth.changePassword(ctx.caller, input)),
});
