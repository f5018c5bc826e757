import type { LearningDeps } from './deps.ts';
import { createGapsService, type GapsService } from './gaps-service.ts';
import { createKnowledgeHistory, type KnowledgeHistoryService } from './history-service.ts';
import { createOutcomesService, type OutcomesService } from './outcomes-service.ts';
import { createStaleService, type StaleService } from './stale-service.ts';

/** How knowledge grows, is governed and can be traced. */
export interface LearningService extends GapsService, KnowledgeHistoryService, OutcomesService, StaleService {}

export function createLearningService(deps: LearningDeps): LearningService {
  return {
    ...createGapsService(deps),
    ...createKnowledgeHistory(deps),
    ...createOutcomesService(deps),
    ...createStaleService(deps),
  };
}
