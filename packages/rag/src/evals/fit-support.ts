import type { Corpus } from '@resolution/contracts';
import { Retriever } from '../index/retriever.ts';
import { SUPPORT_FEATURES, type SupportSettings, supportFeatures } from '../score/support.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { readIssue } from '../text/issue.ts';
import { documentsOf, type EvalQuestion, type FreshQuestion, type OutsideQuestion } from './cases.ts';
import { fitLogistic, type RegressionCase } from './logistic.ts';

export interface SupportCases {
  readonly corpus: Corpus;
  readonly questions: readonly EvalQuestion[];
  readonly freshIn: readonly FreshQuestion[];
  readonly freshOut: readonly OutsideQuestion[];
}

/** Outside questions weigh more because there are fewer; workbook cases less because they repeat each other. */
const WEIGHTS = { inside: 1, outside: 1.4, question: 0.3, conversation: 0.5 } as const;
const QUESTION_STRIDE = 3;
const CONVERSATION_STRIDE = 2;
const PENALTY = 1;
const PER_KIND = 10;
const TICKETS = 3;

/**
 * Fits the abstention model that `settings.support` holds: what the knowledge answers against what it does not.
 * Conversations are measured with every ticket of their issue out of sight.
 */
export function fitSupport({
  corpus,
  questions,
  freshIn,
  freshOut,
}: SupportCases): Pick<SupportSettings, 'bias' | 'weights'> {
  const retriever = new Retriever(DEFAULT_SETTINGS);
  for (const document of documentsOf(corpus)) retriever.upsert(document);
  const caseOf = (text: string, positive: boolean, weight: number, hiddenIssue?: string | null): RegressionCase => {
    const query = retriever.read(readIssue(text).text);
    const tickets = retriever.findKind(
      query,
      'ticket',
      TICKETS,
      ({ document }) =>
        hiddenIssue === undefined || document.kind !== 'ticket' || document.ticket.issue_summary !== hiddenIssue,
    );
    const found = [
      ...(['article', 'script', 'knowledge'] as const).flatMap((kind) => retriever.findKind(query, kind, PER_KIND)),
      ...tickets,
    ];
    const features = supportFeatures(retriever, query, found);
    return { features: SUPPORT_FEATURES.map((name) => features[name]), positive, weight };
  };
  const { bias, weights } = fitLogistic(
    [
      ...freshIn.map(({ text }) => caseOf(text, true, WEIGHTS.inside)),
      ...freshOut.map(({ text }) => caseOf(text, false, WEIGHTS.outside)),
      ...questions
        .filter((_, index) => index % QUESTION_STRIDE === 0)
        .map(({ text }) => caseOf(text, true, WEIGHTS.question)),
      ...corpus.tickets
        .filter(({ transcript }, index) => transcript !== null && index % CONVERSATION_STRIDE === 0)
        .map((ticket) => caseOf(ticket.transcript ?? '', true, WEIGHTS.conversation, ticket.issue_summary)),
    ],
    PENALTY,
  );
  const named = SUPPORT_FEATURES.map((name, index) => [name, weights[index] ?? 0] as const);
  return { bias, weights: Object.fromEntries(named) as SupportSettings['weights'] };
}
