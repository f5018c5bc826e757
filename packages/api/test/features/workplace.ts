import type { Conversation, CorpusArticle, Ticket } from '@resolution/contracts';
import type { AgentAccount, Db, UserAccount } from '@resolution/db';
import {
  addAgent,
  addUser,
  buildConversation,
  buildCorpus,
  createTestDb,
  type FaultInjector,
} from '@resolution/db/testing';
import { createEngine, createModelGateway, readIssue, systemClock } from '@resolution/rag';
import type { AgentActor, Caller, UserActor } from '../../src/actor.ts';
import { type AuditTrail, createAuditService } from '../../src/features/audit/service.ts';
import { type ChatService, createChatService } from '../../src/features/chat/service.ts';
import { type EmbeddingDesk, NO_EMBEDDINGS } from '../../src/features/embeddings/desk.ts';
import { loadEngineDocuments } from '../../src/features/knowledge/engine-documents.ts';
import { createKnowledgeService, type KnowledgeService } from '../../src/features/knowledge/service.ts';
import { createLearningService, type LearningService } from '../../src/features/learning/service.ts';
import { createModelDesk } from '../../src/features/models/desk.ts';
import { draftForGap, newTicketOf, type Resolution } from '../../src/features/resolution/resolved-ticket.ts';
import { createResolutionService, type ResolutionService } from '../../src/features/resolution/service.ts';
import { createTicketFeed, type TicketFeed } from '../../src/features/tickets/feed.ts';
import { createTicketsService, type TicketsService } from '../../src/features/tickets/service.ts';
import { createLiveEngine, type LiveEngine } from '../../src/live-engine.ts';

/** Services on a database of their own: real SQLite, real engine, and a clock the test moves. */
export interface Workplace extends AsyncDisposable {
  readonly db: Db;
  readonly path: string;
  readonly engine: LiveEngine;
  readonly embeddings: EmbeddingDesk;
  readonly audit: AuditTrail;
  readonly feed: TicketFeed;
  readonly tickets: TicketsService;
  readonly knowledge: KnowledgeService;
  readonly learning: LearningService;
  readonly resolution: ResolutionService;
  readonly chat: ChatService;
  readonly user: Caller<UserActor>;
  readonly other: Caller<UserActor>;
  readonly tier2: Caller<AgentActor>;
  readonly tier3: Caller<AgentActor>;
  /** Moves the clock; negative sets it back. */
  readonly pass: (milliseconds: number) => void;
  /** Makes a ticket of `user` as an import does; `over` replaces parts of what the engine made. */
  readonly ticket: (over?: Partial<Resolution>, conversation?: Partial<Conversation>) => Promise<Ticket>;
  /** What the trail has recorded so far. */
  readonly actions: () => Promise<string[]>;
}

const START = Date.parse('2026-03-01T09:00:00.000Z');

const ARTICLES: readonly Pick<CorpusArticle, 'kb_id' | 'title' | 'body' | 'category'>[] = [
  {
    kb_id: 'KB-00000000A1',
    title: 'Lease report shows no rows',
    category: 'Reports',
    body: 'The lease report is empty when its reporting period is closed.\n1. Open Settings > Reports.\n2. Set the reporting period to the open month.\n3. Run the lease report again.',
  },
  {
    kb_id: 'KB-00000000A2',
    title: 'Post a returned check',
    category: 'Payments',
    body: 'A check that the bank returns has to be reversed.\n1. Open the ledger of the resident.\n2. Select the payment.\n3. Choose Return and enter the bank fee.',
  },
  {
    kb_id: 'KB-00000000A3',
    title: 'Print a work order',
    category: 'Work Orders',
    body: 'Technicians want the order on paper.\n1. Open the work order.\n2. Choose Print.\n3. Pick the short form.',
  },
];

/** @param faults Makes statements fail when it is armed. */
export async function openWorkplace(faults?: FaultInjector): Promise<Workplace> {
  const test = await createTestDb(faults === undefined ? {} : { beforeStatement: faults.hook });
  const { db } = test;
  const { articles, ...rest } = buildCorpus();
  const model = articles[0];
  if (model === undefined) throw new Error('The corpus has no article');
  const own = ARTICLES.map((article) => ({ ...model, ...article }));
  await db.transaction((tx) => tx.corpus.upsert({ ...rest, articles: [...articles, ...own] }));
  const engine = createLiveEngine(createEngine(await loadEngineDocuments(db)));
  let now = START;
  const clock = (): Date => new Date(now);
  const audit = createAuditService({ db, clock });
  const feed = createTicketFeed();
  const models = createModelDesk({
    gateway: createModelGateway({ clock: systemClock, random: () => 0, recordCall: () => {} }),
    limits: { user: null, all: null },
    noteDropped: () => {},
  });
  const imports = { uploadJson: () => Promise.reject(new Error('Nothing is uploaded here')) };
  const deps = { db, audit, clock, engine, feed, models, imports, embeddings: NO_EMBEDDINGS };
  const user = userCaller(await addUser(db));
  return {
    ...deps,
    path: test.path,
    tickets: createTicketsService(deps),
    knowledge: createKnowledgeService(deps),
    learning: createLearningService(deps),
    resolution: createResolutionService(deps),
    chat: createChatService(deps),
    user,
    other: userCaller(await addUser(db)),
    tier2: agentCaller(await addAgent(db, { tier: 'Tier2', username: 'Sam' })),
    tier3: agentCaller(await addAgent(db, { tier: 'Tier3', username: 'Kim' })),
    pass: (milliseconds) => {
      now += milliseconds;
    },
    async ticket(over = {}, conversation = {}) {
      const source = buildConversation({
        transcript: 'Customer: The lease report shows no rows since we closed the month.\nAgent: I will look.',
        ...conversation,
      });
      const resolution = { ...engine.resolve(source), ...over };
      return db.transaction(async (tx) => {
        const ticket_id = tx.tickets.freeTicketId();
        const at = clock().toISOString();
        const issue = readIssue(source.transcript, source).text;
        const gap = { ticket_id, conversation_id: source.conversation_id, issue, at };
        const draft = await draftForGap(tx, resolution, gap);
        const [made] = tx.tickets.insertMany([
          newTicketOf({
            conversation: source,
            resolution: draft === null ? resolution : { ...resolution, generated_kb_id: draft },
            ticket_id,
            origin: {
              owner: `user:${user.actor.id}`,
              uploaded_by_agent: null,
              import_id: null,
              import_row: null,
              fingerprint: null,
            },
            now: at,
          }),
        ]);
        const ticket = await tx.tickets.byRef(made?.id ?? 0);
        if (ticket === null) throw new Error('The ticket was not made');
        return ticket;
      });
    },
    actions: async () => (await db.audit.page({}, { limit: 100 })).events.map(({ action }) => action).toReversed(),
    [Symbol.asyncDispose]: () => test[Symbol.asyncDispose](),
  };
}

function userCaller({ id, username, email }: UserAccount): Caller<UserActor> {
  return { actor: { role: 'realpage_user', id, username, email, session_id: 's' }, requestId: 'r', address: '::1' };
}

function agentCaller({ id, username, email, agent_id, tier }: AgentAccount): Caller<AgentActor> {
  const actor: AgentActor = { role: 'support_agent', id, username, email, agent_id, tier, session_id: 's' };
  return { actor, requestId: 'r', address: '::1' };
}

/** A resolution that rests on an article, whatever the engine would have made. */
export const FROM_ARTICLE: Partial<Resolution> = {
  content: 'KB: KB-00000000A1\nSet the reporting period to the open month.',
  kb_id: 'KB-00000000A1',
  script_id: null,
  generated_kb_id: null,
  abstained: false,
  gap: null,
  tier: 'Tier2',
  sources: [
    {
      id: 'KB-00000000A1',
      kind: 'article',
      title: 'Lease report shows no rows',
      score: 1,
      similarity_score: 0.7,
      distance: 0.4,
      passage: 'Set the reporting period to the open month.',
      cited: true,
      equivalent_ids: [],
    },
  ],
};

export const FROM_SCRIPT: Partial<Resolution> = {
  ...FROM_ARTICLE,
  content: 'Script: SCRIPT-0001\nMoves the start of a lease.',
  kb_id: null,
  script_id: 'SCRIPT-0001',
  tier: 'Tier3',
};

export const ABSTAINED: Partial<Resolution> = {
  ...FROM_ARTICLE,
  content: 'No resolution: nothing in the knowledge supports an answer.',
  kb_id: null,
  abstained: true,
  sources: [],
  gap: {
    title: 'Ghost tenants',
    description: 'Nothing describes ghost tenants.',
    body: 'To be written.',
    category: null,
  },
};
