import { chatInputSchema, chatResponseSchema } from '@resolution/contracts';
import { rest } from '../../rest-meta.ts';
import { router, signedInProcedure } from '../../trpc.ts';

export const chatRouter = router({
  message: signedInProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/chatbot/message',
        summary: 'Ask the knowledge',
        tag: 'Chat',
        errors: [404],
      }),
    )
    .input(chatInputSchema)
    .output(chatResponseSchema)
    .mutation(({ ctx, input }) => ctx.services.chat.message(ctx.caller, input)),
});
