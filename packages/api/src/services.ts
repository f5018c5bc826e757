import type { Db } from '@resolution/db';
import type { Clock } from './clock.ts';
import { type AgentsService, createAgentsService } from './features/agents/service.ts';
import { type AuditService, createAuditService } from './features/audit/service.ts';
import { createAccessTokens } from './features/auth/access-token.ts';
import { createLoginLimits } from './features/auth/login-limits.ts';
import { createPasswordHasher } from './features/auth/password-hasher.ts';
import { type AuthService, createAuthService } from './features/auth/service.ts';
import { createSessionStore } from './features/auth/session-store.ts';
import { createVisitorTokens } from './features/auth/visitor-token.ts';
import { type ChatService, createChatService } from './features/chat/service.ts';
import { type CorpusService, createCorpusService } from './features/corpus/service.ts';
import type { EmbeddingDesk } from './features/embeddings/desk.ts';
import type { ImportFeed } from './features/imports/import-feed.ts';
import type { ImportPipeline } from './features/imports/pipeline.ts';
import { createImportsService, type ImportsService } from './features/imports/service.ts';
import { createKnowledgeService, type KnowledgeService } from './features/knowledge/service.ts';
import { createLearningService, type LearningService } from './features/learning/service.ts';
import type { ModelDesk } from './features/models/desk.ts';
import { createModelsService, type ModelsService } from './features/models/service.ts';
import { createResolutionService, type ResolutionService } from './features/resolution/service.ts';
import type { TicketFeed } from './features/tickets/feed.ts';
import { createTicketsService, type TicketsService } from './features/tickets/service.ts';
import { createVisitorsService, type VisitorsService } from './features/visitors/service.ts';
import type { LiveEngine } from './live-engine.ts';

/** The rules of the product, one service per noun. Doors and jobs work through these alone. */
export interface Services {
  readonly auth: AuthService;
  readonly agents: AgentsService;
  readonly audit: AuditService;
  readonly tickets: TicketsService;
  readonly imports: ImportsService;
  readonly knowledge: KnowledgeService;
  readonly learning: LearningService;
  readonly resolution: ResolutionService;
  readonly chat: ChatService;
  readonly corpus: CorpusService;
  readonly models: ModelsService;
  readonly visitors: VisitorsService;
}

/** What the services need from outside; the server's composition fills it. */
export interface ServiceDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly engine: LiveEngine;
  readonly models: ModelDesk;
  readonly embeddings: EmbeddingDesk;
  readonly ticketFeed: TicketFeed;
  readonly importFeed: ImportFeed;
  readonly pipeline: ImportPipeline;
  readonly secretKey: string;
  readonly accessTokenMinutes: number;
  /** log2 of bcrypt's rounds: 12 in the product. */
  readonly passwordCost: number;
  readonly maxUploadBytes: number;
  /** Origins whose pages may hold the visitors' chat. */
  readonly widgetOrigins: readonly string[];
}

/** Password hashes that may wait before further sign-ins are told to come back: about three seconds' work. */
const HASH_QUEUE_LIMIT = 24;

export function createServices(deps: ServiceDeps): Services {
  const { db, clock, engine, models, embeddings } = deps;
  const audit = createAuditService({ db, clock });
  const hasher = createPasswordHasher({ cost: deps.passwordCost, queueLimit: HASH_QUEUE_LIMIT });
  const auth = createAuthService({
    db,
    audit,
    clock,
    hasher,
    tokens: createAccessTokens(deps.secretKey, deps.accessTokenMinutes),
    limits: createLoginLimits(db, clock),
    sessions: createSessionStore(db, clock),
  });
  const desk = { db, audit, clock, engine, feed: deps.ticketFeed };
  const imports = createImportsService({
    db,
    audit,
    clock,
    pipeline: deps.pipeline,
    feed: deps.importFeed,
    maxUploadBytes: deps.maxUploadBytes,
  });
  return {
    auth,
    agents: createAgentsService({ db, audit, clock, hasher }),
    audit,
    tickets: createTicketsService(desk),
    imports,
    knowledge: createKnowledgeService({ db, engine, embeddings, audit, clock }),
    learning: createLearningService({ db, engine, embeddings, audit, clock }),
    resolution: createResolutionService({ ...desk, models, embeddings }),
    chat: createChatService({ db, engine, clock, models, embeddings, imports }),
    corpus: createCorpusService({ db, engine, audit }),
    models: createModelsService({ db, clock, models, embeddings }),
    visitors: createVisitorsService({
      db,
      engine,
      clock,
      models,
      embeddings,
      tokens: createVisitorTokens(deps.secretKey),
      origins: deps.widgetOrigins,
    }),
  };
}
