import type { Db } from '@resolution/db';
import type { Engine } from '@resolution/rag';
import type { Clock } from '../../clock.ts';
import type { AuditTrail } from '../audit/service.ts';
import type { EmbeddingDesk } from '../embeddings/desk.ts';

/** What the rules of learning work with. */
export interface LearningDeps {
  readonly db: Db;
  readonly engine: Engine;
  readonly embeddings: EmbeddingDesk;
  readonly audit: AuditTrail;
  readonly clock: Clock;
}
