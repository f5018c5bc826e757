import { describeFailure, type Failure } from '@resolution/api';
import { AppError } from '@resolution/contracts';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

/** Bytes of a refused body that are still taken, so that a client which is nearly done reads its answer. */
const REFUSED_BODY_REST = 512 * 1024;

/** Headers that belong to a refusal. */
export function failureHeaders(failure: Failure): Record<string, string> {
  return {
    'Cache-Control': 'no-store',
    ...(failure.retryAfter === undefined ? {} : { 'Retry-After': String(failure.retryAfter) }),
    ...(failure.httpStatus === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
  };
}

/** Logs a failure at its level; only an error that nobody threw on purpose brings its stack. */
export function logFailure(log: Logger, failure: Failure, error: unknown): void {
  const { code } = failure.body;
  const cause = error instanceof AppError ? error.cause : error;
  if (failure.logLevel === 'error') log.error({ code, err: cause ?? error }, 'request failed');
  else log[failure.logLevel]({ code }, 'request refused');
}

/** Answers with the one error shape. Nothing can be said once the headers are gone: then the connection ends. */
export function sendFailure(req: Request, res: Response, error: unknown): void {
  const failure = describeFailure(asAppError(error), req.requestId);
  logFailure(req.log, failure, error);
  if (res.headersSent) {
    res.destroy();
    return;
  }
  res.set(failureHeaders(failure));
  if (!req.complete) boundRest(req);
  res.status(failure.httpStatus).json(failure.body);
}

/** Reads a little of what is left of the body, then ends the connection. */
function boundRest(req: Request): void {
  let left = REFUSED_BODY_REST;
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) req.socket.destroy();
  });
  req.resume();
}

export function failureHandler(): ErrorRequestHandler {
  return (error, req, res, _next) => sendFailure(req, res, error);
}

/** Addresses that nothing answers. */
export function unknownRoute(): RequestHandler {
  return (_req, _res, next) => next(new AppError('not_found', 'There is nothing under this address.'));
}

/** What Express and its middlewares throw for a client's mistake carries a 4xx status. */
function asAppError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const status = 'status' in error ? error.status : undefined;
  if (status === 404) return new AppError('not_found', 'There is nothing under this address.', { cause: error });
  if (status === 413) return new AppError('payload_too_large', 'The request body is too large.', { cause: error });
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new AppError('invalid_input', 'The request is not understood.', { cause: error });
  }
  return error;
}
