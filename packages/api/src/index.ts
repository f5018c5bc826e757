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
export {
  createEmbeddingDesk,
  type EmbeddingDesk,
  type EmbeddingStatus,
  NO_EMBEDDINGS,
} from './features/embeddings/desk.ts';
export { cacheInDatabase } from './features/embeddings/vector-cache.ts';
export { createImportFeed } from './features/imports/import-feed.ts';
export { createImportNews } from './features/imports/news.ts';
export { createImportThread } from './features/imports/thread/import-thread.ts';
export { loadEngineDocuments } from './features/knowledge/engine-documents.ts';
export { createCallBook, spentToday } from './features/models/call-book.ts';
export { createModelDesk, type ModelDesk, resolutionWriter, type WriteResolution } from './features/models/desk.ts';
export { previewRagResponse } from './features/resolution/resolved-ticket.ts';
export { createTicketFeed } from './features/tickets/feed.ts';
export { ticketFilterInput } from './features/tickets/router.ts';
export { VISITORS_KEY } from './features/visitors/service.ts';
export { createLiveEngine, type LiveEngine } from './live-engine.ts';
export type { ApiMeta, RestRule } from './rest-meta.ts';
export { type AppRouter, appRouter, type RouterInputs, type RouterOutputs } from './router.ts';
export { createServices, type ServiceDeps, type Services } from './services.ts';
export { createCallerFactory } from './trpc.ts';
