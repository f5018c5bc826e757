import {
  importIdSchema,
  importListSchema,
  importProgressSchema,
  importRefInputSchema,
  PAGE_LIMIT_MAX,
  ticketPageSchema,
  uploadAnswerSchema,
  uploadJsonInputSchema,
} from '@resolution/contracts';
import { z } from 'zod';
import { paging } from '../../query.ts';
import { rest } from '../../rest-meta.ts';
import { router, signedInProcedure } from '../../trpc.ts';

const tag = 'Imports';

/** Uploading a workbook, its preview and the downloads are files and stand beside the procedures. */
export const importsRouter = router({
  list: signedInProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/imports',
        summary: 'The latest imports',
        description: 'One’s own, newest first; a Tier3 agent sees everybody’s.',
        tag,
      }),
    )
    .output(importListSchema)
    .query(async ({ ctx }) => ({ imports: await ctx.services.imports.list(ctx.caller, PAGE_LIMIT_MAX) })),
  byId: signedInProcedure
    .meta(rest({ method: 'GET', path: '/imports/{import_id}', summary: 'How far an import is', tag, errors: [404] }))
    .input(importRefInputSchema)
    .output(importProgressSchema)
    .query(({ ctx, input }) => ctx.services.imports.byId(ctx.caller, input.import_id)),
  tickets: signedInProcedure
    .meta(
      rest({
        method: 'GET',
        path: '/imports/{import_id}/tickets',
        summary: 'The tickets an import made, in the order of its rows',
        tag,
        errors: [404],
      }),
    )
    .input(
      z.strictObject({
        import_id: importIdSchema,
        ...paging,
      }),
    )
    .output(ticketPageSchema)
    .query(({ ctx, input: { import_id, ...page } }) => ctx.services.imports.tickets(ctx.caller, import_id, page)),
  cancel: signedInProcedure
    .meta(
      rest({
        method: 'POST',
        path: '/imports/{import_id}/cancel',
        summary: 'Stop an import; what is a ticket stays one',
        tag,
        errors: [404, 409],
      }),
    )
    .input(importRefInputSchema)
    .output(importProgressSchema)
    .mutation(({ ctx, input }) => ctx.services.imports.cancel(ctx.caller, input.import_id)),
  /** What `POST /api/tickets/upload` does with JSON, for clients of tRPC. */
  uploadJson: signedInProcedure
    .input(
      uploadJsonInputSchema.extend({
        async: z.boolean().default(false),
        idempotency_key: z.string().max(255).optional(),
      }),
    )
    .output(uploadAnswerSchema)
    .mutation(({ ctx, input }) => ctx.services.imports.uploadJson(ctx.caller, input)),
  progress: signedInProcedure.input(importRefInputSchema).subscription(async function* ({ ctx, input, signal }) {
    const gone = AbortSignal.any([ctx.signal, ...(signal === undefined ? [] : [signal])]);
    yield* ctx.services.imports.progress(ctx.caller, input.import_id, gone);
  }),
});
