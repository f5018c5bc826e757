import { generateInputSchema, ragResponseSchema } from '@resolution/contracts';
import { rest } from '../../rest-meta.ts';
import { router, signedInProcedure } from '../../trpc.ts';

export const resolutionRouter = router({
  generate: signedInProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/rag/generate',
        summary: 'Resolve a transcript, or a ticket again',
        description: 'With `ticket_id` the answer is stored on the ticket; with `transcript` nothing is stored.',
        tag: 'RAG',
        errors: [404, 409],
      }),
    )
    .input(generateInputSchema)
    .output(ragResponseSchema)
    .mutation(({ ctx, input }) => ctx.services.resolution.generate(ctx.caller, input, ctx.signal)),
});
