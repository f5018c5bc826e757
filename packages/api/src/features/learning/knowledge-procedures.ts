import {
  careInputSchema,
  complaintListSchema,
  editKnowledgeInputSchema,
  knowledgeHistorySchema,
  knowledgeRefInputSchema,
  outcomeKindSchema,
  outcomePageSchema,
  rankExplanationSchema,
  ticketRefSchema,
} from '@resolution/contracts';
import { z } from 'zod';
import { paging, queryInteger } from '../../query.ts';
import { rest } from '../../rest-meta.ts';
import { agentProcedure, tier3Procedure } from '../../trpc.ts';

const tag = 'Knowledge';
const refInput = z.strictObject(knowledgeRefInputSchema.shape);

/** Versions, care and rank of a document: part of the knowledge router. */
export const knowledgeProcedures = {
  history: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/knowledge/{id}/history',
        summary: 'Versions with their differences, care, outcomes, and provenance both ways',
        tag,
        errors: [403, 404],
      }),
    )
    .input(refInput)
    .output(knowledgeHistorySchema)
    .query(({ ctx, input }) => ctx.services.learning.history(input.id)),
  complaints: tier3Procedure
    .meta(
      rest({
        method: 'GET',
        path: '/knowledge/{id}/complaints',
        summary: 'Why people said that answers which rest on a document did not help, newest first',
        tag,
        errors: [403, 404],
      }),
    )
    .input(refInput)
    .output(complaintListSchema)
    .query(async ({ ctx, input }) => ({ complaints: await ctx.services.learning.complaints(input.id) })),
  outcomes: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/knowledge/{id}/outcomes',
        summary: 'The outcomes of one kind that move the rank of a document, newest first',
        tag,
        errors: [403, 404],
      }),
    )
    .input(z.strictObject({ ...knowledgeRefInputSchema.shape, kind: outcomeKindSchema, ...paging }))
    .output(outcomePageSchema)
    .query(({ ctx, input: { id, kind, ...page } }) => ctx.services.learning.outcomesOf(id, kind, page)),
  explain: agentProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/knowledge/{id}/explain',
        summary: 'Why a document ranks where it does for a question or a ticket',
        tag,
        errors: [403, 404],
      }),
    )
    .input(
      z.strictObject({
        ...knowledgeRefInputSchema.shape,
        q: z.string().trim().max(2000).optional(),
        ticket_id: ticketRefSchema.optional(),
      }),
    )
    .output(rankExplanationSchema)
    .query(({ ctx, input: { id, ...of } }) => ctx.services.learning.explain(ctx.actor, id, of)),
  edit: agentProcedure
    .meta(
      rest({
        method: 'PATCH',
        path: '/knowledge/{id}',
        summary: 'Edit a document: the text before is kept as a version',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(editKnowledgeInputSchema)
    .output(knowledgeHistorySchema)
    .mutation(({ ctx, input: { id, ...edit } }) => ctx.services.learning.edit(ctx.caller, id, edit)),
  revert: tier3Procedure
    .meta(
      rest({
        method: 'POST',
        path: '/knowledge/{id}/versions/{version}/restore',
        summary: 'Let an older version be the text again',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(
      z.strictObject({
        ...knowledgeRefInputSchema.shape,
        version: queryInteger({ minimum: 1, maximum: 1_000_000 }),
        reason: z.string().trim().min(1, 'Say why').max(2000),
      }),
    )
    .output(knowledgeHistorySchema)
    .mutation(({ ctx, input: { id, version, reason } }) =>
      ctx.services.learning.revert(ctx.caller, id, version, reason),
    ),
  changeCare: agentProcedure
    .meta(
      rest({
        method: 'PATCH',
        path: '/knowledge/{id}/care',
        summary: 'Say who looks after a document and until when it holds',
        description: 'Once the date has passed, only verifying moves it.',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(careInputSchema)
    .output(knowledgeHistorySchema)
    .mutation(({ ctx, input: { id, ...change } }) => ctx.services.learning.changeCare(ctx.caller, id, change)),
  verify: agentProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/knowledge/{id}/verify',
        summary: 'Say that a document was found right: clears its stale mark',
        tag,
        errors: [403, 404],
      }),
    )
    .input(refInput)
    .output(knowledgeHistorySchema)
    .mutation(({ ctx, input }) => ctx.services.learning.verify(ctx.caller, input.id)),
};
