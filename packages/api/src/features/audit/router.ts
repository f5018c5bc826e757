import { auditFilterSchema, auditPageSchema, PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '@resolution/contracts';
import { z } from 'zod';
import { queryInteger } from '../../query.ts';
import { rest } from '../../rest-meta.ts';
import { router, tier3Procedure } from '../../trpc.ts';

export const auditRouter = router({
  list: tier3Procedure
    .meta(
      rest({
        method: 'GET',
        path: '/audit',
        summary: 'Read the audit trail, newest first',
        tag: 'Audit',
        errors: [403],
      }),
    )
    .input(
      z.strictObject({
        ...auditFilterSchema.shape,
        limit: queryInteger({ minimum: 1, maximum: PAGE_LIMIT_MAX }).default(PAGE_LIMIT_DEFAULT),
        cursor: z.string().max(100).optional(),
      }),
    )
    .output(auditPageSchema)
    .query(({ ctx, input }) => ctx.services.audit.list(input)),
});
