import { appRouter, describeFailure } from '@resolution/api';
import { AppError } from '@resolution/contracts';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import { type RequestHandler, Router } from 'express';
import { apiContext, type DoorDeps } from './api-context.ts';
import { failureHeaders, logFailure } from './failure-response.ts';
import { JSON_BODY_LIMIT, readJsonBody, requireShallow } from './json-body.ts';
import { tokenCookies } from './token-cookies.ts';

/** Calls in one batch: a page makes about a dozen at once. */
const MAX_BATCH = 20;

/** The web client's door. Bodies are read here, so that their size and depth are bounded before tRPC parses them. */
export function trpcDoor(deps: DoorDeps): Router {
  const handler = createExpressMiddleware({
    router: appRouter,
    createContext: ({ req, res }) => apiContext(deps, { req, res, cookies: tokenCookies(req, res, deps.production) }),
    allowMethodOverride: false,
    onError: ({ error, req }) => logFailure(req.log, describeFailure(error, req.requestId), error.cause ?? error),
    responseMeta: ({ errors, ctx, type }) => {
      const [first] = errors;
      if (first) return { headers: failureHeaders(describeFailure(first, ctx?.requestId ?? 'none')) };
      return type === 'query' ? { headers: { 'Cache-Control': 'no-store' } } : {};
    },
  });
  const door = Router();
  door.use(boundedInput());
  door.use(handler);
  return door;
}

function boundedInput(): RequestHandler {
  return async (req, _res, next) => {
    if (req.path.split(',').length > MAX_BATCH) {
      throw new AppError('invalid_input', `Ask for at most ${MAX_BATCH} things in one batch.`);
    }
    if (req.method === 'POST') {
      req.body = (await readJsonBody(req, JSON_BODY_LIMIT)).text;
    } else if (req.method === 'GET') {
      const input = req.query['input'];
      if (typeof input === 'string') requireShallow(input);
    } else {
      throw new AppError('method_not_allowed', 'Use GET or POST here.');
    }
    next();
  };
}
