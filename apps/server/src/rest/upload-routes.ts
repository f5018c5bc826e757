import { requireSignedIn, requireTier3 } from '@resolution/api';
import {
  AppError,
  corpusReportSchema,
  type ImportLayout,
  importLayoutSchema,
  importPreviewSchema,
  type UploadAnswer,
  uploadAcceptedSchema,
  uploadJsonInputSchema,
  uploadResultSchema,
} from '@resolution/contracts';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { DoorDeps } from '../http/api-context.ts';
import { asyncRoute } from '../http/async-route.ts';
import { readJsonBody } from '../http/json-body.ts';
import type { Spool } from './multipart.ts';
import { checked, queryInput } from './query-input.ts';
import { callerOf } from './session-caller.ts';

export interface UploadDeps extends DoorDeps {
  readonly maxUploadBytes: number;
}

const uploadQuery = z.strictObject({ async: z.enum(['true', 'false']).default('false') });

/** Workbooks on their way in. Who asks is settled before the first byte of a file is taken. */
export function uploadRoutes(deps: UploadDeps, spool: Spool): Router {
  const { services } = deps;
  const router = Router();

  router.post(
    '/tickets/upload',
    asyncRoute(async (req, res) => {
      const caller = await callerOf(req, deps, requireSignedIn);
      const options = {
        async: queryInput(req, uploadQuery).async === 'true',
        idempotency_key: req.get('idempotency-key'),
      };
      if (isJson(req)) {
        const { value } = await readJsonBody(req, deps.maxUploadBytes);
        const { tickets } = checked(uploadJsonInputSchema, value);
        sendAnswer(res, await services.imports.uploadJson(caller, { tickets, ...options }));
        return;
      }
      const answer = await spool.withFile(req, res, ({ path, file_name, fields }) =>
        services.imports.upload(caller, {
          file: { path, file_name },
          layout: layoutOf(fields),
          signal: goneSignal(res),
          ...options,
        }),
      );
      sendAnswer(res, answer);
    }),
  );

  router.post(
    '/tickets/upload/preview',
    asyncRoute(async (req, res) => {
      const caller = await callerOf(req, deps, requireSignedIn);
      const preview = await spool.withFile(req, res, ({ path, file_name, fields }) =>
        services.imports.preview(caller, { path, file_name }, layoutOf(fields), goneSignal(res)),
      );
      res.set('Cache-Control', 'no-store').json(importPreviewSchema.parse(preview));
    }),
  );

  router.post(
    '/corpus/import',
    asyncRoute(async (req, res) => {
      const caller = await callerOf(req, deps, requireTier3);
      const report = await spool.withFile(req, res, (file) => services.corpus.importWorkbook(caller, file));
      res.set('Cache-Control', 'no-store').json(corpusReportSchema.parse(report));
    }),
  );

  return router;
}

function isJson(req: Request): boolean {
  return /^application\/json\s*(?:;|$)/i.test(req.get('content-type') ?? '');
}

function sendAnswer(res: Response, answer: UploadAnswer): void {
  res.set('Cache-Control', 'no-store');
  if (answer.replayed) res.set('Idempotent-Replayed', 'true');
  if (answer.kind === 'done') res.status(201).json(uploadResultSchema.parse(answer.result));
  else res.status(202).json(uploadAcceptedSchema.parse({ import_id: answer.import_id }));
}

/** The person's own layout, from the form's text fields. @throws AppError `invalid_input` */
function layoutOf(fields: Readonly<Record<string, string>>): ImportLayout {
  const { sheet, mapping, ...unknown } = fields;
  return checked(importLayoutSchema, {
    ...unknown,
    ...(sheet === undefined ? {} : { sheet }),
    ...(mapping === undefined ? {} : { mapping: parsedJson(mapping) }),
  });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = 'Send the mapping as a JSON object.';
    throw new AppError('invalid_input', message, { cause, issues: [{ path: 'mapping', message }] });
  }
}

/** Aborts when the client goes before it has its answer. */
function goneSignal(res: Response): AbortSignal {
  const gone = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  return gone.signal;
}
