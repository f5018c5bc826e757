import { ACCURACY_MAX, COMPLETENESS_MAX, RELEVANCY_MAX } from '@resolution/contracts';
import type { Completeness, Draft } from '../resolve/draft.ts';
import type { Evidence } from '../resolve/evidence.ts';
import type { RightnessFeatures } from './rightness.ts';

export interface Score {
  /** Sum of the three parts, 0 to 100: about the probability, in percent, that the resolution is right. */
  readonly total: number;
  readonly relevancy_points: number;
  readonly accuracy_points: number;
  readonly completeness_points: number;
  /** What earned and what cost points, naming ids. */
  readonly reasoning: string;
}

const PARTS: readonly (keyof Completeness)[] = ['preconditions', 'steps', 'inputs', 'verification', 'escalation'];
/** A structure without any of the optional parts still carries the steps or the passage itself. */
const PART_FLOOR = 0.5;

/** Share of the parts of a complete resolution that are there, 0.5 to 1. */
export function completenessOf(completeness: Completeness): number {
  return PART_FLOOR + ((1 - PART_FLOOR) * PARTS.filter((part) => completeness[part]).length) / PARTS.length;
}

/**
 * Scores a resolution. The points are probabilities in disguise: relevancy is the probability that the knowledge answers
 * the issue, accuracy that this source is the right one, and completeness scales the latter by the parts that are there.
 *
 * @param support probability that the knowledge answers the issue
 * @param right probability that the main source is the right one
 */
export function scoreDraft(
  draft: Draft,
  evidence: Evidence,
  support: number,
  right: number,
  features: RightnessFeatures,
): Score {
  const relevancy = Math.round(RELEVANCY_MAX * Math.min(support, Math.sqrt(right)) * Math.sqrt(right));
  const accuracy = Math.round(ACCURACY_MAX * right);
  const completeness = Math.round(COMPLETENESS_MAX * right * completenessOf(draft.completeness));
  return {
    total: relevancy + accuracy + completeness,
    relevancy_points: relevancy,
    accuracy_points: accuracy,
    completeness_points: completeness,
    reasoning: reasonFor(draft, evidence, features, { relevancy, accuracy, completeness }),
  };
}

interface Points {
  readonly relevancy: number;
  readonly accuracy: number;
  readonly completeness: number;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function reasonFor(draft: Draft, evidence: Evidence, features: RightnessFeatures, points: Points): string {
  const { id } = draft.main.entry.searchable;
  const { match } = draft.main;
  const relevancy = [
    `${id} mentions ${percent(match.coverage)} of the issue`,
    `${percent(match.passage)} of it in one passage`,
  ];
  if (match.quotedTitle > 0.8) relevancy.push('its title is quoted');
  if (draft.main.tables >= 1) relevancy.push('its table is named');
  const accuracy: string[] = [];
  const nearest = evidence.tickets[0]?.entry.searchable.id;
  if (features.agreement > 0.2 && nearest !== undefined)
    accuracy.push(`the nearest past tickets (${nearest}) were solved with it`);
  else if (nearest !== undefined) accuracy.push(`no near past ticket (nearest ${nearest}) was solved with it`);
  accuracy.push(features.margin > 0.5 ? 'it stands well ahead of the next candidate' : 'other candidates are close');
  accuracy.push(
    `every line is taken from ${[...new Set(draft.cited.map(({ found }) => found.entry.searchable.id))].join(', ')}`,
  );
  const parts = draft.lacks.length === 0 ? ['all parts are there'] : draft.lacks;
  const completeness =
    points.completeness < COMPLETENESS_MAX * completenessOf(draft.completeness)
      ? [...parts, 'counted as far as the source is sure to be the right one']
      : parts;
  return [
    `Relevancy ${points.relevancy}/${RELEVANCY_MAX}: ${relevancy.join(', ')}.`,
    `Accuracy ${points.accuracy}/${ACCURACY_MAX}: ${accuracy.join('; ')}.`,
    `Completeness ${points.completeness}/${COMPLETENESS_MAX}: ${completeness.join('; ')}.`,
  ].join(' ');
}
