import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError, type VisitorQuestion, type VisitorSource, type VisitorToken } from '@resolution/contracts';
import type { Db } from '@resolution/db';
import { admitQuestion, type ChatPart, selectPassage, standaloneQuestion, streamChat } from '@resolution/rag';
import type { RequestOrigin } from '../../actor.ts';
import type { Clock } from '../../clock.ts';
import type { LiveEngine } from '../../live-engine.ts';
import type { VisitorTokens } from '../auth/visitor-token.ts';
import { sourcePassages } from '../chat/source-passages.ts';
import type { EmbeddingDesk } from '../embeddings/desk.ts';
import { type ModelDesk, noteDropped } from '../models/desk.ts';
import { createPublicIndex } from './public-index.ts';
import { createRateLimit } from './rate-limit.ts';

/** Somebody on a page of an allowed origin, whom nobody knows. */
export interface Visitor extends RequestOrigin {
  /** The name in the token: `visitor:…`. */
  readonly name: string;
}

/** What a visitor sees of an answer. Which model answered, and why not, is not among it. */
export type VisitorPart =
  | { readonly type: 'sources'; readonly sources: VisitorSource[]; readonly abstained: boolean }
  | Extract<ChatPart, { type: 'text' }>;

/** The chat for pages of other sites. It knows public documents alone, no ticket and no talk of anybody. */
export interface VisitorsService {
  /** Origins whose pages may hold the chat; empty where it is off. */
  readonly origins: readonly string[];
  /**
   * A short-lived token for a visitor of a page.
   *
   * @throws AppError `not_found` where the chat is off; `origin_refused` for another origin; `too_many_requests`.
   */
  issueToken(origin: string | undefined, address: string): Promise<VisitorToken>;
  /** @returns the visitor's name @throws AppError `not_found` where the chat is off; `unauthenticated` */
  authenticate(token: string | null): string;
  /**
   * Answers from public documents, sources first. Nothing more is done once the signal aborts or the reader leaves.
   *
   * @throws AppError `too_many_requests`, before the first part.
   */
  stream(visitor: Visitor, question: VisitorQuestion, signal: AbortSignal): AsyncGenerator<VisitorPart, void, void>;
}

export interface VisitorsDeps {
  readonly db: Db;
  readonly engine: LiveEngine;
  readonly clock: Clock;
  readonly models: ModelDesk;
  readonly embeddings: EmbeddingDesk;
  readonly tokens: VisitorTokens;
  readonly origins: readonly string[];
}

/** Whose tokens all visitors' answers are counted as: together they have one budget. */
export const VISITORS_KEY = 'visitors';

const MINUTE = 60;
/** Enough for a reader; behind a proxy all visitors have one address, so that limit is wide. */
const QUESTIONS_A_MINUTE = 10;
const QUESTIONS_OF_ADDRESS_A_MINUTE = 120;
const TOKENS_OF_ADDRESS_A_MINUTE = 60;
/** Characters of a source that are quoted beneath an answer. */
const QUOTED = 1200;

const TOO_MANY = 'That were many questions in a short time.';

export function createVisitorsService(deps: VisitorsDeps): VisitorsService {
  const { db, engine, clock, models, embeddings, tokens, origins } = deps;
  const index = createPublicIndex({ db, engine, embeddings });
  const perMinute = (limit: number) => createRateLimit({ clock, limit, windowSeconds: MINUTE, message: TOO_MANY });
  const tokensOfAddress = perMinute(TOKENS_OF_ADDRESS_A_MINUTE);
  const questionsOfAddress = perMinute(QUESTIONS_OF_ADDRESS_A_MINUTE);
  const questionsOfVisitor = perMinute(QUESTIONS_A_MINUTE);

  const requireOn = (): void => {
    if (origins.length === 0) throw new AppError('not_found', 'There is no chat for other sites here.');
  };

  return {
    origins,

    async issueToken(origin, address) {
      requireOn();
      if (origin === undefined || !origins.includes(origin)) {
        throw new AppError('origin_refused', 'The chat is not meant for this page.');
      }
      tokensOfAddress.take(address);
      const { token, expires_in } = await tokens.issue(`visitor:${randomUUID()}`, clock());
      return { access_token: token, token_type: 'bearer', expires_in };
    },

    authenticate(token) {
      requireOn();
      const name = token === null ? null : tokens.read(token, clock());
      if (name === null) throw new AppError('unauthenticated', 'Reload the page, then ask again.');
      return name;
    },

    async *stream(visitor, { message, previous_messages: history = [] }, signal) {
      questionsOfAddress.take(visitor.address);
      questionsOfVisitor.take(visitor.name);
      const caller = { user: VISITORS_KEY, requestId: visitor.requestId, signal };
      const beyondBudget = 'engine';
      admitQuestion(models, { question: message, caller, beyondBudget });
      const knowledge = await index.engine();
      const audience = 'visitors';
      const { text } = standaloneQuestion(message, { history });
      const vector = await embeddings.questionVector({ text }, caller);
      const parts = streamChat(models, {
        question: message,
        history,
        audience,
        embedded: knowledge.streamAnswer(message, { history, audience, vector }),
        engineVersion: knowledge.version,
        passages: (sources) => sourcePassages(db, sources, isPublic),
        caller,
        beyondBudget,
      });
      for await (const part of parts) {
        if (signal.aborted) return;
        if (part.type === 'end') noteDropped(models, visitor, part.dropped);
        if (part.type === 'text') yield part;
        if (part.type === 'sources') {
          const passages = await sourcePassages(db, part.sources, isPublic);
          const sources = part.sources.flatMap((source) => {
            const passage = passages.find(({ id }) => id === source.id);
            return passage === undefined ? [] : [{ ...source, text: selectPassage(passage.text, message, QUOTED) }];
          });
          yield { ...part, sources };
        }
        await nextTurn();
      }
    },
  };
}

const isPublic = ({ is_public }: { readonly is_public: boolean }): boolean => is_public;
