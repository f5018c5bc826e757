import {
  documentKindSchema,
  knowledgeDetailSchema,
  knowledgePageSchema,
  knowledgeRefInputSchema,
  retireKnowledgeInputSchema,
  SEARCH_LIMIT_DEFAULT,
  SEARCH_LIMIT_MAX,
  searchResponseSchema,
} from '@resolution/contracts';
import { z } from 'zod';
import { paging, queryInteger } from '../../query.ts';
import { rest } from '../../rest-meta.ts';
import { router, signedInProcedure, tier3Procedure } from '../../trpc.ts';
import { knowledgeProcedures } from '../learning/knowledge-procedures.ts';

const tag = 'Knowledge';
/** A pasted error text is a fair question; a whole transcript is not. */
const QUERY_MAX_LENGTH = 2000;

const narrowing = {
  kind: documentKindSchema.optional(),
  product: z.string().max(100).optional(),
  category: z.string().max(100).optional(),
};

/** `/knowledge/search` stands before `/knowledge/{id}`: the REST door takes the first that fits. */
export const knowledgeRouter = router({
  search: signedInProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/knowledge/search',
        summary: 'Search everything retrievable',
        description: 'Articles, scripts, approved knowledge and solved tickets. What matched stands between ⟦ and ⟧.',
        tag,
      }),
    )
    .input(
      z.strictObject({
        q: z.string().trim().max(QUERY_MAX_LENGTH),
        ...narrowing,
        limit: queryInteger({ minimum: 1, maximum: SEARCH_LIMIT_MAX }).default(SEARCH_LIMIT_DEFAULT),
      }),
    )
    .output(searchResponseSchema)
    .query(async ({ ctx, input }) => ({ results: await ctx.services.knowledge.search(ctx.caller, input) })),
  list: signedInProcedure
    .meta(rest({ method: 'GET', path: '/knowledge', summary: 'Approved knowledge, newest first', tag }))
    .input(
      z.strictObject({
        ...narrowing,
        ...paging,
      }),
    )
    .output(knowledgePageSchema)
    .query(({ ctx, input }) => ctx.services.knowledge.list(input)),
  ...knowledgeProcedures,
  byId: signedInProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/knowledge/{id}',
        summary: 'One document whole, with where it came from',
        tag,
        errors: [404],
      }),
    )
    .input(z.strictObject(knowledgeRefInputSchema.shape))
    .output(knowledgeDetailSchema)
    .query(({ ctx, input }) => ctx.services.knowledge.byId(ctx.actor, input.id)),
  retire: tier3Procedure
    .meta(
      rest({
        method: 'POST',
        path: '/knowledge/{id}/retire',
        summary: 'Take a document out of everything that is retrieved',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(retireKnowledgeInputSchema)
    .output(knowledgeDetailSchema)
    .mutation(({ ctx, input }) => ctx.services.knowledge.retire(ctx.caller, input.id, input.reason ?? '')),
  restore: tier3Procedure
    .meta(
      rest({
        method: 'POST',
        path: '/knowledge/{id}/restore',
        summary: 'Let a withdrawn document be retrieved again',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(z.strictObject(knowledgeRefInputSchema.shape))
    .output(knowledgeDetailSchema)
    .mutation(({ ctx, input }) => ctx.services.knowledge.restore(ctx.caller, input.id)),
  publish: tier3Procedure
    .meta(
      rest({
        method: 'POST',
        path: '/knowledge/{id}/publish',
        summary: 'Let visitors of other sites be answered from a document',
        description:
          'Articles and approved resolutions alone; a script and what rests on one, and solved tickets, are never public.',
        tag,
        errors: [403, 404, 409],
      }),
    )
    .input(z.strictObject(knowledgeRefInputSchema.shape))
    .output(knowledgeDetailSchema)
    .mutation(({ ctx, input }) => ctx.services.knowledge.setPublic(ctx.caller, input.id, true)),
  unpublish: tier3Procedure
    .meta(
      rest({
        method: 'POST',
        path: '/knowledge/{id}/unpublish',
        summary: 'Keep a document for people who are signed in, from the next question on',
        tag,
        errors: [403, 404],
      }),
    )
    .input(z.strictObject(knowledgeRefInputSchema.shape))
    .output(knowledgeDetailSchema)
    .mutation(({ ctx, input }) => ctx.services.knowledge.setPublic(ctx.caller, input.id, false)),
});
