import { createEmbeddingDesk, type EmbeddingDesk, NO_EMBEDDINGS } from '@resolution/api';
import type { Db } from '@resolution/db';
import { describeFailure, type ModelGateway } from '@resolution/rag';
import type { Logger } from 'pino';
import type { ServerEnv } from '../env.ts';

/** The embeddings that the environment asks for: none where no model is named for them, or none can be reached. */
export function composeEmbeddings(env: ServerEnv, db: Db, gateway: ModelGateway, logger: Logger): EmbeddingDesk {
  if (env.aiEmbeddingModel === null || !gateway.configured) return NO_EMBEDDINGS;
  return createEmbeddingDesk({
    db,
    gateway,
    dimensions: env.aiEmbeddingDimensions ?? undefined,
    weight: env.aiEmbeddingWeight,
    report: (error) => logger.error({ err: error }, 'embeddings failed'),
    note(event) {
      switch (event.kind) {
        case 'failing': {
          const { failure, waiting } = event;
          return logger.warn(
            { reason: describeFailure(failure), waiting },
            'no vectors for now: words alone are searched',
          );
        }
        case 'recovered':
          return logger.info({ waiting: event.waiting }, 'vectors are made again');
        case 'refused':
          return logger.warn({ document_ids: event.document_ids }, 'the embedding model does not take these documents');
      }
    },
  });
}
