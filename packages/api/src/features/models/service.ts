import type { ModelUsage } from '@resolution/contracts';
import type { Db } from '@resolution/db';
import type { UseCase } from '@resolution/rag';
import type { Clock } from '../../clock.ts';
import type { EmbeddingDesk, EmbeddingStatus } from '../embeddings/desk.ts';
import type { ModelDesk } from './desk.ts';

export interface ModelsService {
  /** What models did over some days up to now, by purpose, with what it cost and how it ended. */
  usage(days: number): Promise<ModelUsage>;
  /** How vectors are coming along; null where no embedding model is named. */
  embeddings(): EmbeddingStatus | null;
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
  return {
    embeddings: () => embeddings.status(),
    async usage(days) {
      const today = Date.parse(`${clock().toISOString().slice(0, 10)}T00:00:00.000Z`);
      const from = new Date(today - (days - 1) * DAY_MS).toISOString();
      return {
        configured: gateway.configured,
        models: Object.fromEntries(SHOWN.map((useCase) => [useCase, gateway.modelFor(useCase)])),
        days,
        lines: await db.modelCalls.usageSince(from),
        today: { tokens: gateway.spentTokens().total, limit: limits.all, limit_per_person: limits.user },
      };
    },
  };
}
