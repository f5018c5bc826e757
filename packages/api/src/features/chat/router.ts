import {
  chatInputSchema,
  chatResponseSchema,
  renameTalkInputSchema,
  talkIdSchema,
  talkListSchema,
  talkSchema,
  talkSummarySchema,
  talkTicketSchema,
} from '@resolution/contracts';
import { z } from 'zod';
import { rest } from '../../rest-meta.ts';
import { router, signedInProcedure } from '../../trpc.ts';

const tag = 'Chat';
const talkRef = z.strictObject({ talk_id: talkIdSchema });

const talksRouter = router({
  list: signedInProcedure
    .meta(rest({ method: 'GET', path: '/chatbot/talks', summary: "One's own talks, last used first", tag }))
    .output(talkListSchema)
    .query(async ({ ctx }) => ({ talks: await ctx.services.chat.talks.list(ctx.caller) })),
  byId: signedInProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/chatbot/talks/{talk_id}',
        summary: 'One talk with all that was said',
        tag,
        errors: [404],
      }),
    )
    .input(talkRef)
    .output(talkSchema)
    .query(({ ctx, input }) => ctx.services.chat.talks.byId(ctx.caller, input.talk_id)),
  rename: signedInProcedure
    .meta(rest({ method: 'PATCH', path: '/chatbot/talks/{talk_id}', summary: 'Rename a talk', tag, errors: [404] }))
    .input(renameTalkInputSchema)
    .output(talkSummarySchema)
    .mutation(({ ctx, input }) => ctx.services.chat.talks.rename(ctx.caller, input.talk_id, input.title)),
  delete: signedInProcedure
    .meta(
      rest({
        method: 'DELETE',
        path: '/chatbot/talks/{talk_id}',
        summary: 'Delete a talk with all that was said',
        tag,
        errors: [404],
        status: 204,
      }),
    )
    .input(talkRef)
    .output(z.void())
    .mutation(({ ctx, input }) => ctx.services.chat.talks.remove(ctx.caller, input.talk_id)),
});

export const chatRouter = router({
  message: signedInProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/chatbot/message',
        summary: 'Ask the knowledge',
        description: 'With `talk_id` the question and its answer are kept in that talk, which is begun when it is new.',
        tag,
        errors: [404],
      }),
    )
    .input(chatInputSchema)
    .output(chatResponseSchema)
    .mutation(({ ctx, input }) => ctx.services.chat.message(ctx.caller, input, ctx.signal)),
  talks: talksRouter,
  toTicket: signedInProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/chatbot/talks/{talk_id}/ticket',
        summary: 'Make a ticket of a talk',
        description: 'The same talk makes one ticket; asked again, that one is named.',
        tag,
        errors: [404, 409],
      }),
    )
    .input(talkRef)
    .output(talkTicketSchema)
    .mutation(({ ctx, input }) => ctx.services.chat.talks.toTicket(ctx.caller, input.talk_id)),
});
