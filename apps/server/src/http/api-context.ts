import { type ApiContext, rememberActor, type Services, type TokenCookies } from '@resolution/api';
import type { Request, Response } from 'express';
import { accessTokenOf } from './token-cookies.ts';

/** What every door is made of. */
export interface DoorDeps {
  readonly services: Services;
  readonly production: boolean;
  /** Fires when the server stops. */
  readonly stopping: AbortSignal;
}

/** What every door knows of a request, whichever it came through. */
export function apiContext(
  { services, production, stopping }: DoorDeps,
  { req, res, cookies }: { req: Request; res: Response; cookies: TokenCookies },
): ApiContext {
  const gone = new AbortController();
  // Aborting makes an exception with its stack: only for those who really left.
  res.once('close', () => {
    if (!res.writableFinished) gone.abort();
  });
  return {
    services,
    requestId: req.requestId,
    address: req.socket.remoteAddress ?? 'unknown',
    ...rememberActor(() => services.auth.authenticate(accessTokenOf(req, production))),
    cookies,
    signal: AbortSignal.any([gone.signal, stopping]),
  };
}
