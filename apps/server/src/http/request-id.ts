import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

/** What is taken over from a client: long enough to be an id, nothing that could forge a log line. */
const WELL_FORMED = /^[A-Za-z0-9._-]{8,64}$/;

declare global {
  namespace Express {
    interface Request {
      /** Echoed as `X-Request-Id`; stands in every log line and every error of the request. */
      requestId: string;
    }
  }
}

/** Gives every request an id before anything can fail. */
export function requestId(): RequestHandler {
  return (req, res, next) => {
    const given = req.get('x-request-id');
    req.requestId = given !== undefined && WELL_FORMED.test(given) ? given : randomUUID();
    res.setHeader('X-Request-Id', req.requestId);
    next();
  };
}
