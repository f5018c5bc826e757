import { type AppRouter, appRouter, describeFailure } from '@resolution/api';
import { AppError } from '@resolution/contracts';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { createOpenApiNodeHttpHandler } from 'trpc-to-openapi';
import { apiContext, type DoorDeps } from '../http/api-context.ts';
import { failureHeaders, logFailure } from '../http/failure-response.ts';
import { hasBody, JSON_BODY_LIMIT, readJsonBody } from '../http/json-body.ts';
import { NO_COOKIES } from '../http/token-cookies.ts';
import { OPERATIONS } from './operations.ts';

/**
 * REST over the same procedures as tRPC: the adapter finds the procedure and hands it path, query and body as they are.
 * It knows no feature; statuses come from the procedures' meta, errors from the one table.
 */
export function openApiAdapter(deps: DoorDeps): Router {
  const handle = createOpenApiNodeHttpHandler<AppRouter, Request, Response>({
    router: appRouter,
    createContext: ({ req, res }) => apiContext(deps, { req, res, cookies: NO_COOKIES }),
    maxBodySize: JSON_BODY_LIMIT,
    onError: ({ error, req }) => logFailure(req.log, describeFailure(error, req.requestId), error.cause ?? error),
    responseMeta: ({ errors, ctx, paths }) => {
      const [error] = errors;
      if (error) return { headers: failureHeaders(describeFailure(error, ctx?.requestId ?? 'none')) };
      return { status: statusOf(paths?.[0]), headers: { 'Cache-Control': 'no-store' } };
    },
  });
  const door = Router();
  door.use(plainQuery(), jsonObjectBody(), (req, res, next) => handle(req, res, next));
  return door;
}

function statusOf(procedure: string | undefined): number {
  return OPERATIONS.find((operation) => operation.procedure === procedure)?.rule?.status ?? 200;
}

/** A repeated `__proto__` would become the prototype of what the adapter builds. */
function plainQuery(): RequestHandler {
  return (req, _res, next) => {
    if (Object.hasOwn(req.query, '__proto__')) throw new AppError('invalid_input', 'The query is not understood.');
    next();
  };
}

/** Hands the adapter a parsed body: an object, or nothing where nothing was sent. */
function jsonObjectBody(): RequestHandler {
  return async (req, _res, next) => {
    if (req.method === 'GET' || req.method === 'DELETE') return next();
    req.body = hasBody(req) ? objectOf((await readJsonBody(req, JSON_BODY_LIMIT)).value) : {};
    req.headers['content-type'] = 'application/json';
    const inPath = [...(req.operation?.path.matchAll(/\{([^}]+)\}/g) ?? [])].map(([, name]) => name ?? '');
    const twice = inPath.find((name) => Object.hasOwn(req.body as object, name));
    if (twice !== undefined) {
      const message = `${twice} stands in the address already.`;
      throw new AppError('invalid_input', message, { issues: [{ path: twice, message }] });
    }
    next();
  };
}

function objectOf(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new AppError('invalid_input', 'Send a JSON object as the request body.');
}
