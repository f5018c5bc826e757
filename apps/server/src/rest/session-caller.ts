import type { Actor, Caller, Services } from '@resolution/api';
import type { Request } from 'express';
import { accessTokenOf } from '../http/token-cookies.ts';

/**
 * Who asks, for the routes beside the adapter. `allow` is one of the rules of the API's access module.
 * @throws AppError `unauthenticated`, `session_ended`, `forbidden`
 */
export async function callerOf<A extends Actor>(
  req: Request,
  { services, production }: { services: Services; production: boolean },
  allow: (actor: Actor) => A,
): Promise<Caller<A>> {
  const actor = await services.auth.authenticate(accessTokenOf(req, production));
  const origin = { requestId: req.requestId, address: req.socket.remoteAddress ?? 'unknown' };
  try {
    return { actor: allow(actor), ...origin };
  } catch (error) {
    await services.audit.refused({ actor, ...origin }, `${req.method} ${req.operation?.path ?? req.path}`);
    throw error;
  }
}
