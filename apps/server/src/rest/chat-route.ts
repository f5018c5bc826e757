import { requireSignedIn } from '@resolution/api';
import { chatInputSchema } from '@resolution/contracts';
import { Router } from 'express';
import { sendUiMessageStream } from '../compose/ui-message-stream.ts';
import type { DoorDeps } from '../http/api-context.ts';
import { asyncRoute } from '../http/async-route.ts';
import { JSON_BODY_LIMIT, readJsonBody } from '../http/json-body.ts';
import { leavingSignal } from './leaving-signal.ts';
import { checked } from './query-input.ts';
import { callerOf } from './session-caller.ts';

/** The assistant's answer while it is made. Work stops when the client leaves or the server stops. */
export function chatRoute(deps: DoorDeps): Router {
  const router = Router();
  router.post(
    '/chatbot/stream',
    asyncRoute(async (req, res) => {
      const caller = await callerOf(req, deps, requireSignedIn);
      const input = checked(chatInputSchema, (await readJsonBody(req, JSON_BODY_LIMIT)).value);
      const signal = leavingSignal(res, deps.stopping);
      await sendUiMessageStream(res, deps.services.chat.stream(caller, input, signal), signal);
    }),
  );
  return router;
}
