import { modelUsageSchema } from '@resolution/contracts';
import { z } from 'zod';
import { queryInteger } from '../../query.ts';
import { rest } from '../../rest-meta.ts';
import { router, tier3Procedure } from '../../trpc.ts';

const LONGEST_DAYS = 90;

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
    .input(z.strictObject({ days: queryInteger({ minimum: 1, maximum: LONGEST_DAYS }).default(7) }))
    .output(modelUsageSchema)
    .query(({ ctx, input }) => ctx.services.models.usage(input.days)),
});
