import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { agentsRouter } from './features/agents/router.ts';
import { auditRouter } from './features/audit/router.ts';
import { authRouter } from './features/auth/router.ts';
import { sessionRouter } from './features/auth/session-router.ts';
import { router } from './trpc.ts';

export const appRouter = router({
  auth: authRouter,
  session: sessionRouter,
  agents: agentsRouter,
  audit: auditRouter,
});

export type AppRouter = typeof appRouter;
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
