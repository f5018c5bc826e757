import { modelCallPageSchema, modelUsageSchema } from '@resolution/contracts';
import { z } from 'zod';
import { paging, queryBoolean, queryInteger } from '../../query.ts';
import { rest } from '../../rest-meta.ts';
import { router, tier3Procedure } from '../../trpc.ts';

const LONGEST_DAYS = 90;

const days = queryInteger({ minimum: 1, maximum: LONGEST_DAYS }).default(7);

export const modelsRouter = router({
  usage: tier3Procedure
    .meta(
      rest({
        method: 'GET',
        path: '/models/usage',
        summary: 'What models did: calls, tokens, cost, time and failures by purpose',
        description: 'Days are UTC days, today counts as one. No text of anybody is kept with a call.',
        tag: 'Models',
        errors: [403],
      }),
    )
    .input(z.strictObject({ days }))
    .output(modelUsageSchema)
    .query(({ ctx, input }) => ctx.services.models.usage(input.days)),
  calls: tier3Procedure
    .meta(
      rest({
        method: 'GET',
        path: '/models/calls',
        summary: 'The calls behind a line of usage, newest first',
        tag: 'Models',
        errors: [403],
      }),
    )
    .input(
      z.strictObject({
        use_case: z.string().max(100),
        model: z.string().max(200),
        failed: queryBoolean().default(false),
        days,
        ...paging,
      }),
    )
    .output(modelCallPageSchema)
    .query(({ ctx, input }) => ctx.services.models.calls(input)),
});
