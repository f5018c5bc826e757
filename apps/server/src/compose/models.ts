import { createCallBook, createModelDesk, type ModelDesk, spentToday, VISITORS_KEY } from '@resolution/api';
import type { Db } from '@resolution/db';
import { createModelGateway, type ModelGateway, type ModelGatewayOptions, systemClock } from '@resolution/rag';
import type { Logger } from 'pino';
import type { ServerEnv } from '../env.ts';

export interface Models {
  readonly desk: ModelDesk;
  /** Waits until every call is in the books. */
  readonly settled: () => Promise<void>;
}

/** How long models are waited for, and how many failures open a circuit, where it is not the product's own. */
export type ModelPatience = Pick<ModelGatewayOptions, 'useCases' | 'circuit'>;

/** US dollars per million tokens, of the models that are taken when none is named. */
const PRICES = {
  'gpt-4.1': { input: 2, output: 8 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'text-embedding-3-small': { input: 0.02, output: 0 },
} as const;

/** The gateway that the environment asks for; without key and server it is there and answers that no model is set up. */
export function modelGateway(
  env: ServerEnv,
  rest: Pick<ModelGatewayOptions, 'recordCall' | 'budgets'> & ModelPatience,
): ModelGateway {
  // Warnings about settings that some models refuse; the gateway's own records say what matters.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const { openAiApiKey, aiBaseUrl, aiChatModel, aiEmbeddingModel } = env;
  return createModelGateway({
    ...(openAiApiKey === null ? {} : { apiKey: openAiApiKey }),
    ...(aiBaseUrl === null ? {} : { baseUrl: aiBaseUrl }),
    models: {
      ...(aiChatModel === null ? {} : { small: aiChatModel, large: aiChatModel }),
      ...(aiEmbeddingModel === null ? {} : { embedding: aiEmbeddingModel }),
    },
    // Prices are the provider's own; another server sets others.
    prices: aiBaseUrl === null ? PRICES : {},
    clock: systemClock,
    random: Math.random,
    ...rest,
  });
}

/** The models of a running server: budgets go on from what today's calls have used. */
export async function composeModels(
  env: ServerEnv,
  db: Db,
  logger: Logger,
  patience: ModelPatience = {},
): Promise<Models> {
  const book = createCallBook(db, (error) => logger.error({ err: error }, 'model call not recorded'));
  const gateway = modelGateway(env, {
    recordCall: book.record,
    ...patience,
    budgets: {
      userTokensPerDay: env.aiUserTokensPerDay,
      ownLimits: { [VISITORS_KEY]: env.aiVisitorTokensPerDay },
      tokensPerDay: env.aiTokensPerDay,
      spent: await spentToday(db, new Date()),
    },
  });
  const desk = createModelDesk({
    gateway,
    limits: { user: env.aiUserTokensPerDay, all: env.aiTokensPerDay },
    noteDropped: (about) => logger.warn(about, 'model said what no source says'),
  });
  return { desk, settled: book.settled };
}
