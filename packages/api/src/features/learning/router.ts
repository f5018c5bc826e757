import {
  acceptGapInputSchema,
  gapDetailSchema,
  gapListInputSchema,
  gapPageSchema,
  gapRefSchema,
  gapTicketPageSchema,
  knowledgeDetailSchema,
  outcomeKindSchema,
  outcomePageSchema,
  rateGroupSchema,
  ratesSchema,
  rejectGapInputSchema,
  stalePageSchema,
  thumbInputSchema,
} from '@resolution/contracts';
import { z } from 'zod';
import { paging } from '../../query.ts';
import { rest } from '../../rest-meta.ts';
import { agentProcedure, router, signedInProcedure } from '../../trpc.ts';

const tag = 'Learning';

export const learningRouter = router({
  gaps: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/learning/gaps',
        summary: 'What the knowledge lacks, worst first',
        description:
          'Equal gaps are one, with the number of tickets that show it. A Critical ticket hurts as much as eight Low ones.',
        tag,
        errors: [403],
      }),
    )
    .input(z.strictObject({ ...gapListInputSchema.shape, ...paging }))
    .output(gapPageSchema)
    .query(({ ctx, input }) => ctx.services.learning.gaps(input)),
  gap: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/learning/gaps/{id}',
        summary: 'One gap with its draft and its tickets',
        tag,
        errors: [403, 404],
      }),
    )
    .input(z.strictObject({ id: gapRefSchema }))
    .output(gapDetailSchema)
    .query(({ ctx, input }) => ctx.services.learning.gap(input.id)),
  gapTickets: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/learning/gaps/{id}/tickets',
        summary: 'All tickets that show a gap, oldest first',
        tag,
        errors: [403, 404],
      }),
    )
    .input(z.strictObject({ id: gapRefSchema, ...paging }))
    .output(gapTicketPageSchema)
    .query(({ ctx, input: { id, ...page } }) => ctx.services.learning.gapTickets(id, page)),
  acceptGap: agentProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/learning/gaps/{id}/accept',
        summary: 'Approve the draft, edited or not: it is found from then on',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(acceptGapInputSchema)
    .output(knowledgeDetailSchema)
    .mutation(({ ctx, input: { id, ...edits } }) => ctx.services.learning.acceptGap(ctx.caller, id, edits)),
  rejectGap: agentProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/learning/gaps/{id}/reject',
        summary: 'Reject the draft, saying why: it is never found',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(rejectGapInputSchema)
    .output(gapDetailSchema)
    .mutation(({ ctx, input }) =>
      ctx.services.learning.rejectGap(ctx.caller, input.id, input.reason, input.reason_code),
    ),
  stale: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/learning/stale',
        summary: 'Documents past their date, the longest past first',
        description:
          'They are still retrieved, which clears nothing: somebody has to look at them and verify, edit or retire them.',
        tag,
        errors: [403],
      }),
    )
    .input(z.strictObject({ owner: z.enum(['anybody', 'me', 'nobody']).default('anybody'), ...paging }))
    .output(stalePageSchema)
    .query(({ ctx, input }) => ctx.services.learning.stale(ctx.caller.actor, input)),
  rates: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/learning/rates',
        summary: 'How often answers held, by source, category or kind of document',
        tag,
        errors: [403],
      }),
    )
    .input(z.strictObject({ by: rateGroupSchema.default('source'), ...paging }))
    .output(ratesSchema)
    .query(({ ctx, input }) => ctx.services.learning.rates(input)),
  outcomes: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/learning/outcomes',
        summary: 'The outcomes behind a figure of the rates, newest first',
        tag,
        errors: [403],
      }),
    )
    .input(
      z.strictObject({ by: rateGroupSchema, key: z.string().max(100).default(''), kind: outcomeKindSchema, ...paging }),
    )
    .output(outcomePageSchema)
    .query(({ ctx, input }) => ctx.services.learning.outcomes(input)),
  thumb: signedInProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/chatbot/feedback',
        summary: 'Say whether a chat answer helped',
        description:
          '`source_ids` are the sources that the answer rests on, not those that were only listed beside it: each of them is judged.',
        tag: 'Chat',
        errors: [404],
        status: 204,
      }),
    )
    .input(thumbInputSchema)
    .output(z.void())
    .mutation(({ ctx, input }) => ctx.services.learning.thumb(ctx.caller, input)),
});
