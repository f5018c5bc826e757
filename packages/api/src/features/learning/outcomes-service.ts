import { createHash } from 'node:crypto';
import {
  AppError,
  type Complaint,
  type DocumentKind,
  type OutcomeKind,
  type OutcomePage,
  type Rate,
  type RateGroup,
  type Rates,
  type ThumbReason,
} from '@resolution/contracts';
import type { OutcomeTally, PageRequest } from '@resolution/db';
import { type Caller, ownerOf } from '../../actor.ts';
import { partsOf } from '../knowledge/document-parts.ts';
import type { LearningDeps } from './deps.ts';
import { findKnowledge } from './knowledge-record.ts';
import { syncPriors } from './outcome.ts';
import { wilson } from './wilson.ts';

export interface Thumb {
  readonly rating: 'up' | 'down';
  readonly message: string;
  readonly source_ids: readonly string[];
  readonly reason?: string | undefined;
  readonly reason_code?: ThumbReason | undefined;
}

/** What became of answers, beside what agents decide on tickets. */
export interface OutcomesService {
  /**
   * Keeps what somebody thinks of a chat answer. One thumb for each person and answer: another one replaces it.
   *
   * @throws AppError `not_found` when a source named does not exist or is not retrieved.
   */
  thumb(caller: Caller, thumb: Thumb): Promise<void>;
  /** Why people said that answers which rest on a document did not help, newest first. @throws AppError `not_found` */
  complaints(ref: string): Promise<Complaint[]>;
  /**
   * How often answers held, by what they rest on or what they are about; most decided first.
   *
   * @throws AppError `invalid_cursor`
   */
  rates(input: RatesInput): Promise<Rates>;
  /** The outcomes behind a figure of the rates, newest first. @throws AppError `invalid_cursor` */
  outcomes(input: OutcomesInput): Promise<OutcomePage>;
  /**
   * The outcomes behind a figure of what moves a document's rank, newest first.
   *
   * @throws AppError `not_found`, `invalid_cursor`
   */
  outcomesOf(ref: string, kind: OutcomeKind, page: PageRequest): Promise<OutcomePage>;
}

export interface RatesInput extends PageRequest {
  readonly by: RateGroup;
}

export interface OutcomesInput extends RatesInput {
  /** The key of the rate: a source's id, a category or a kind. */
  readonly key: string;
  readonly kind: OutcomeKind;
}

const COMPLAINTS_SHOWN = 50;

export function createOutcomesService({ db, engine, audit, clock }: LearningDeps): OutcomesService {
  const titlesOf = async (ids: readonly string[]): Promise<Map<string, string>> => {
    const titles = new Map<string, string>();
    for (const id of ids) {
      const record = await db.corpus.document(id);
      if (record !== null) titles.set(id, partsOf(record.document).title);
    }
    return titles;
  };

  return {
    async thumb(caller, { rating, message, source_ids, reason, reason_code }) {
      const actor = ownerOf(caller.actor);
      const ids = [...new Set(source_ids)].toSorted();
      await db.transaction(async (tx) => {
        const sources: { id: string; kind: DocumentKind }[] = [];
        for (const id of ids) {
          const record = await tx.corpus.document(id);
          if (record?.status !== 'active') throw new AppError('not_found', `There is no source ${id}.`);
          sources.push({ id, kind: record.document.kind });
        }
        await tx.outcomes.record({
          key: `answer:${answerKey(message, ids)}:${actor}`,
          kind: rating === 'up' ? 'thumbs_up' : 'thumbs_down',
          reason: reason === '' ? undefined : reason,
          reason_code,
          category: null,
          engine_version: engine.version,
          actor,
          sources,
          at: clock().toISOString(),
        });
        await audit.record(tx, caller, { action: 'answer.rated', detail: `${rating}: ${ids.join(', ')}` });
      });
      await syncPriors(db, engine, ids);
    },

    complaints: async (ref) => db.outcomes.complaints((await findKnowledge(db, ref)).id, COMPLAINTS_SHOWN),

    outcomes: ({ by, key, kind, ...page }) => db.outcomes.tallied(by, key, kind, page),

    outcomesOf: async (ref, kind, page) => db.outcomes.counted((await findKnowledge(db, ref)).id, kind, page),

    async rates({ by, ...request }) {
      const { tallies, ...page } = await db.outcomes.tally(by, request);
      const titles = by === 'source' ? await titlesOf(tallies.map(({ key }) => key)) : new Map<string, string>();
      return { by, rates: tallies.map((tally) => toRate(tally, titles.get(tally.key) ?? null)), ...page };
    },
  };
}

function answerKey(message: string, ids: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([message, ids]))
    .digest('hex');
}

function toRate({ key, approved, edited, rejected, reopened, edit_share }: OutcomeTally, title: string | null): Rate {
  const accepted = approved + edited;
  const decided = accepted + rejected;
  const interval = wilson(accepted, decided);
  return {
    key,
    title,
    approved,
    edited,
    rejected,
    reopened,
    acceptance_rate: decided === 0 ? null : accepted / decided,
    acceptance_lower: interval?.lower ?? null,
    acceptance_upper: interval?.upper ?? null,
    edit_rate: accepted === 0 ? null : edited / accepted,
    mean_edit_share: edited === 0 ? null : edit_share / edited,
  };
}
