import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { requireSignedIn, requireTier3, ticketFilterInput } from '@resolution/api';
import { auditFilterSchema, importIdSchema, ticketSortSchema } from '@resolution/contracts';
import { type Response, Router } from 'express';
import { z } from 'zod';
import type { DoorDeps } from '../http/api-context.ts';
import { asyncRoute } from '../http/async-route.ts';
import { checked, queryInput } from './query-input.ts';
import { callerOf } from './session-caller.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const exportQuery = z.strictObject({
  ...ticketFilterInput,
  sort: ticketSortSchema.default('-created_at'),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});

const knowledgeExportQuery = z.strictObject({
  product: z.string().max(100).optional(),
  category: z.string().max(100).optional(),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});

/** Answers that are files. */
export function downloadRoutes(deps: DoorDeps): Router {
  const { services } = deps;
  const router = Router();

  router.get(
    '/tickets/template.xlsx',
    asyncRoute(async (req, res) => {
      await callerOf(req, deps, requireSignedIn);
      const { file_name, content } = await services.imports.template();
      asDownload(res, file_name, XLSX).send(Buffer.from(content));
    }),
  );

  router.get(
    '/tickets/export',
    asyncRoute(async (req, res) => {
      const caller = await callerOf(req, deps, requireSignedIn);
      const { format, ...list } = queryInput(req, exportQuery);
      const { file_name, content_type, content } = await services.tickets.export(caller, list, format);
      asDownload(res, file_name, content_type);
      await pipeline(content, res);
    }),
  );

  router.get(
    '/knowledge/export',
    asyncRoute(async (req, res) => {
      const caller = await callerOf(req, deps, requireSignedIn);
      const { format, ...filter } = queryInput(req, knowledgeExportQuery);
      const { file_name, content_type, content } = await services.knowledge.export(caller, filter, format);
      asDownload(res, file_name, content_type);
      await pipeline(content, res);
    }),
  );

  router.get(
    '/imports/:import_id/rejected.xlsx',
    asyncRoute(async (req, res) => {
      const caller = await callerOf(req, deps, requireSignedIn);
      const importId = checked(importIdSchema, req.params['import_id']);
      const { file_name, content } = await services.imports.rejectedWorkbook(caller, importId);
      asDownload(res, file_name, XLSX).send(Buffer.from(content));
    }),
  );

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
function asDownload(res: Response, name: string, type: string): Response {
  return res.set({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
}
