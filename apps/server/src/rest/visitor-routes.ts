import { visitorQuestionSchema } from '@resolution/contracts';
import { Router } from 'express';
import { sendUiMessageStream } from '../compose/ui-message-stream.ts';
import type { DoorDeps } from '../http/api-context.ts';
import { asyncRoute } from '../http/async-route.ts';
import { JSON_BODY_LIMIT, readJsonBody } from '../http/json-body.ts';
import { bearerTokenOf } from '../http/token-cookies.ts';
import { leavingSignal } from './leaving-signal.ts';
import { checked } from './query-input.ts';

/** The only address that pages of other origins may ask by script. */
export const VISITOR_TOKEN_PATH = '/api/widget/token';

/** The chat for visitors of other sites. No cookie is read here: a visitor is whoever holds a visitor's token. */
export function visitorRoutes(deps: DoorDeps): Router {
  const { visitors } = deps.services;
  const router = Router();
  router.post(
    '/widget/token',
    asyncRoute(async (req, res) => {
      const token = await visitors.issueToken(req.get('origin'), req.socket.remoteAddress ?? 'unknown');
      res.set('Cache-Control', 'no-store').json(token);
    }),
  );
  router.post(
    '/widget/chat',
    asyncRoute(async (req, res) => {
      const name = visitors.authenticate(bearerTokenOf(req));
      const question = checked(visitorQuestionSchema, (await readJsonBody(req, JSON_BODY_LIMIT)).value);
      const signal = leavingSignal(res, deps.stopping);
      const visitor = { name, requestId: req.requestId, address: req.socket.remoteAddress ?? 'unknown' };
      await sendUiMessageStream(res, visitors.stream(visitor, question, signal), signal);
    }),
  );
  return router;
}
