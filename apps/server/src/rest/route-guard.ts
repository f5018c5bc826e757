import { AppError } from '@resolution/contracts';
import type { RequestHandler } from 'express';
import { matchOperation, type Operation } from './operations.ts';

declare global {
  namespace Express {
    interface Request {
      /** The operation this request means; set for everything under `/api`. */
      operation?: Operation;
    }
  }
}

/** Settles 404 and 405 before anything is read or asked. HEAD is a GET whose body node leaves out. */
export function routeGuard(): RequestHandler {
  return (req, res, next) => {
    const path = pathnameOf(req.originalUrl);
    if (req.method === 'HEAD') req.method = 'GET';
    const match = matchOperation(req.method, path);
    if (match.kind === 'unknown') throw new AppError('not_found', 'There is nothing under this address.');
    if (match.kind === 'wrong_method') {
      res.set('Allow', match.allowed.join(', '));
      throw new AppError('method_not_allowed', `This address takes ${match.allowed.join(', ')}.`);
    }
    req.operation = match.operation;
    next();
  };
}

/** @throws AppError `invalid_input` for what is no address, or holds broken percent signs */
function pathnameOf(url: string): string {
  const base = 'http://localhost';
  if (!URL.canParse(url, base)) throw new AppError('invalid_input', 'The address is malformed.');
  const { pathname } = new URL(url, base);
  try {
    decodeURIComponent(pathname);
  } catch (cause) {
    throw new AppError('invalid_input', 'The address is malformed.', { cause });
  }
  return pathname;
}
