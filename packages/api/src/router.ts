import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { agentsRouter } from './features/agents/router.ts';
import { auditRouter } from './features/audit/router.ts';
import { authRouter } from './features/auth/router.ts';
import { sessionRouter } from './features/auth/session-router.ts';
import { chatRouter } from './features/chat/router.ts';
import { corpusRouter } from './features/corpus/router.ts';
import { importsRouter } from './features/imports/router.ts';
import { knowledgeRouter } from './features/knowledge/router.ts';
import { learningRouter } from './features/learning/router.ts';
import { modelsRouter } from './features/models/router.ts';
import { resolutionRouter } from './features/resolution/router.ts';
import { ticketsRouter } from './features/tickets/router.ts';
import { router } from './trpc.ts';

/** Everything that can be asked for; the REST door takes the operations among it that have REST meta. */
export const appRouter = router({
  auth: authRouter,
  session: sessionRouter,
  agents: agentsRouter,
  audit: auditRouter,
  tickets: ticketsRouter,
  imports: importsRouter,
  knowledge: knowledgeRouter,
  learning: learningRouter,
  resolution: resolutionRouter,
  chat: chatRouter,
  corpus: corpusRouter,
  models: modelsRouter,
});

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
