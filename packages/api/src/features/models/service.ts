import type { ModelCallPage, ModelUsage } from '@resolution/contracts';
import type { Db } from '@resolution/db';
import type { UseCase } from '@resolution/rag';
import type { Clock } from '../../clock.ts';
import type { EmbeddingDesk, EmbeddingStatus } from '../embeddings/desk.ts';
import type { ModelDesk } from './desk.ts';

export interface ModelsService {
  /** What models did over some days up to now, by purpose, with what it cost and how it ended. */
  usage(days: number): Promise<ModelUsage>;
  /** The calls behind a line of usage, newest first. @throws AppError `invalid_cursor` */
  calls(input: ModelCallsInput): Promise<ModelCallPage>;
  /** How vectors are coming along; null where no embedding model is named. */
  embeddings(): EmbeddingStatus | null;
}

export interface ModelCallsInput {
  readonly use_case: string;
  readonly model: string;
  /** UTC days up to today, which counts as one. */
  readonly days: number;
  /** Only those that ended otherwise than well. */
  readonly failed: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface ModelsDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly models: ModelDesk;
  readonly embeddings: EmbeddingDesk;
}

/** The purposes a running server has; drafts and suggestions are written on demand by other programs. */
const SHOWN: readonly UseCase[] = ['resolve', 'judge', 'chat'];
const DAY_MS = 86_400_000;

export function createModelsService({ db, clock, models, embeddings }: ModelsDeps): ModelsService {
  const { gateway, limits } = models;
  const firstOf = (days: number): string => {
    const today = Date.parse(`${clock().toISOString().slice(0, 10)}T00:00:00.000Z`);
    return new Date(today - (days - 1) * DAY_MS).toISOString();
  };
  return {
    embeddings: () => embeddings.status(),
    async usage(days) {
      return {
        configured: gateway.configured,
        models: Object.fromEntries(SHOWN.map((useCase) => [useCase, gateway.modelFor(useCase)])),
        days,
        lines: await db.modelCalls.usageSince(firstOf(days)),
        today: { tokens: gateway.spentTokens().total, limit: limits.all, limit_per_person: limits.user },
      };
    },
    calls: ({ use_case, model, days, failed, ...page }) =>
      db.modelCalls.page({ use_case, model, failed, from: firstOf(days) }, page),
  };
}
