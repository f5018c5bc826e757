import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { requireTier3, type Services } from '@resolution/api';
import { auditFilterSchema } from '@resolution/contracts';
import { type Response, Router } from 'express';
import { z } from 'zod';
import { asyncRoute } from '../http/async-route.ts';
import { queryInput } from './query-input.ts';
import { callerOf } from './session-caller.ts';

interface DownloadDeps {
  readonly services: Services;
  readonly production: boolean;
}

export function downloadRoutes(deps: DownloadDeps): Router {
  const { services } = deps;
  const router = Router();

  router.get(
    '/audit/export',
    asyncRoute(async (req, res) => {
      const caller = await callerOf(req, deps, requireTier3);
      const filter = queryInput(req, z.strictObject(auditFilterSchema.shape));
      const events = await services.audit.export(caller, filter);
      asDownload(res, 'audit.ndjson', 'application/x-ndjson');
      await pipeline(Readable.from(jsonLines(events)), res);
    }),
  );

  return router;
}

async function* jsonLines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`;
}

/** Headers of a file to keep; its name is ours, so it needs no escaping. */
function asDownload(res: Response, name: string, type: string): void {
  res.set({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
}
