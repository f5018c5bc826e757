import { corpusStatsSchema } from '@resolution/contracts';
import { rest } from '../../rest-meta.ts';
import { router, signedInProcedure } from '../../trpc.ts';

/** Importing a corpus is a file upload and stands beside the procedures. */
export const corpusRouter = router({
  stats: signedInProcedure
    .meta(rest({ method: 'GET', path: '/corpus/stats', summary: 'How much knowledge there is', tag: 'Knowledge' }))
    .output(corpusStatsSchema)
    .query(({ ctx }) => ctx.services.corpus.stats()),
});
