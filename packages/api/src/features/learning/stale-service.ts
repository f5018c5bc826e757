import type { StalePage } from '@resolution/contracts';
import type { AgentActor } from '../../actor.ts';
import { partsOf } from '../knowledge/document-parts.ts';
import { withStaleness } from './care.ts';
import type { LearningDeps } from './deps.ts';

/** Whose documents are listed: everybody's, the asking agent's, or those that nobody looks after. */
export type StaleOwner = 'anybody' | 'me' | 'nobody';

export interface StaleListInput {
  readonly owner: StaleOwner;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What has to be looked at again. */
export interface StaleService {
  /** Documents past their date that are still retrieved, the longest past first. @throws AppError `invalid_cursor` */
  stale(actor: AgentActor, input: StaleListInput): Promise<StalePage>;
}

export function createStaleService({ db, clock }: Pick<LearningDeps, 'db' | 'clock'>): StaleService {
  return {
    async stale(actor, { owner, ...request }) {
      const now = clock();
      const owner_id = { anybody: undefined, me: actor.id, nobody: null }[owner];
      const { documents, ...page } = await db.care.stale({ at: now.toISOString(), owner_id }, request);
      return {
        documents: documents.map(({ record, care, cited }) => {
          const { id, title, category } = partsOf(record.document);
          return { id, kind: record.document.kind, title, category, care: withStaleness(care, now), cited };
        }),
        ...page,
      };
    },
  };
}
