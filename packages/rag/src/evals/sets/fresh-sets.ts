import type { Corpus } from '@resolution/contracts';
import { type FreshQuestion, inHalves, type OutsideQuestion } from '../cases.ts';
import { everydayQuestions } from './everyday.ts';
import { everydayAffordableQuestions } from './everyday-affordable-articles.ts';
import { everydayLeasingQuestions } from './everyday-leasing-articles.ts';
import { everydayPlanningQuestions } from './everyday-planning-articles.ts';
import { everydayScreeningQuestions } from './everyday-screening-and-payment-articles.ts';
import type { FreshInDomainQuestion, FreshOutOfDomainQuestion, TopicQuestion } from './fresh-question.ts';
import { householdScriptQuestions } from './household-script-corrections.ts';
import { officeQuestions } from './office-and-it.ts';
import { otherSoftwareQuestions } from './other-software.ts';
import { scriptRemovalAndAdditionQuestions } from './script-removals-and-additions.ts';
import { staffAffordableQuestions } from './staff-affordable-articles.ts';
import { staffLeasingQuestions } from './staff-leasing-articles.ts';
import { staffPlanningQuestions } from './staff-planning-articles.ts';
import { staffScreeningQuestions } from './staff-screening-and-payment-articles.ts';
import { voucherScriptQuestions } from './voucher-script-corrections.ts';

/**
 * In-domain questions, written by hand before the engine was tuned to them and without running it. Articles: two seeded
 * random draws among the active ones that no ticket produced, each read before its question was asked; two that nobody
 * would ask about were passed over. The second draw is worded as staff would throughout, because the first turned out
 * to be worded further from the articles than staff usually are. Scripts: one drawn per written table for 44 tables,
 * more from the tables that are written most, described by symptom or by the repair. None repeats more than three words
 * in a row of a target's title. The lists of equal answers were completed by reading near titles and bodies, so an
 * answer may be missing from a large family.
 */
export const freshInDomain: readonly FreshInDomainQuestion[] = [
  ...staffAffordableQuestions,
  ...staffLeasingQuestions,
  ...staffScreeningQuestions,
  ...staffPlanningQuestions,
  ...everydayAffordableQuestions,
  ...everydayLeasingQuestions,
  ...everydayScreeningQuestions,
  ...everydayPlanningQuestions,
  ...householdScriptQuestions,
  ...voucherScriptQuestions,
  ...scriptRemovalAndAdditionQuestions,
];

/** Share of the questions that a corpus must be able to answer for the sets to say anything about it. */
const ENOUGH = 0.5;

/**
 * The hand-written questions that fit a corpus: those inside it with a target that may be found, and those outside it.
 * None at all for a corpus that they were not written for.
 */
export function freshCasesFor(corpus: Corpus): { freshIn?: FreshQuestion[]; freshOut?: OutsideQuestion[] } {
  const known = new Set([
    ...corpus.articles.filter(({ status }) => status === 'active').map(({ kb_id }) => kb_id),
    ...corpus.scripts.filter(({ status }) => status === 'active').map(({ script_id }) => script_id),
  ]);
  const freshIn = inHalves<FreshQuestion>(freshInDomain).filter(({ target_ids }) =>
    target_ids.some((id) => known.has(id)),
  );
  if (freshIn.length < freshInDomain.length * ENOUGH) return {};
  return { freshIn, freshOut: inHalves<OutsideQuestion>(freshOutOfDomain) };
}

const ofDifficulty =
  (difficulty: FreshOutOfDomainQuestion['difficulty']) =>
  (question: TopicQuestion): FreshOutOfDomainQuestion => ({ ...question, difficulty });

/** Questions that the corpus cannot answer; more than a third are hard. */
export const freshOutOfDomain: readonly FreshOutOfDomainQuestion[] = [
  ...otherSoftwareQuestions.map(ofDifficulty('hard')),
  ...[...officeQuestions, ...everydayQuestions].map(ofDifficulty('plain')),
];
