import { AppError } from '@resolution/contracts';
import type { RequestHandler } from 'express';
import { hasTokenCookies } from './token-cookies.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Guards what a cookie may change. A browser names the page that asks: `Origin` on every unsafe request, else
 * `Sec-Fetch-Site`. A request that carries its own bearer token cannot be forged by another page and passes.
 *
 * @param unguarded Whole paths that use no cookie and look at the origin themselves.
 */
export function sameOrigin(frontendUrl: string, unguarded: readonly string[] = []): RequestHandler {
  return (req, _res, next) => {
    if (SAFE_METHODS.has(req.method) || req.get('authorization') !== undefined) return next();
    if (unguarded.includes(req.baseUrl + req.path)) return next();
    const origin = req.get('origin');
    const site = req.get('sec-fetch-site');
    const allowed =
      origin === undefined
        ? !hasTokenCookies(req) || site === 'same-origin' || site === 'none'
        : origin === frontendUrl || isOwnOrigin(origin, req.get('host'));
    if (allowed) return next();
    next(new AppError('origin_refused', 'This request came from another website and was not carried out.'));
  };
}

function isOwnOrigin(origin: string, host: string | undefined): boolean {
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
