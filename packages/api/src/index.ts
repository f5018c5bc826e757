export { canSee, requireAgent, requireMayWorkOn, requireSignedIn, requireTier3 } from './access.ts';
export {
  type Actor,
  type AgentActor,
  type Caller,
  type OwnerKey,
  ownerOf,
  type RequestOrigin,
  type UserActor,
} from './actor.ts';
export type { Clock } from './clock.ts';
export { type ApiContext, rememberActor, type TokenCookies } from './context.ts';
export { describeFailure, type Failure, issuesOf } from './failure.ts';
export type { ApiMeta, RestRule } from './rest-meta.ts';
export { type AppRouter, appRouter, type RouterInputs, type RouterOutputs } from './router.ts';
export { createServices, type ServiceDeps, type Services } from './services.ts';
export { createCallerFactory } from './trpc.ts';
