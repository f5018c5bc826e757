import type { DocumentKind } from '@resolution/contracts';
import { Retriever } from '../../index/retriever.ts';
import {
  findAnywhere,
  KIND_EVIDENCE,
  type KindEvidence,
  kindEvidence,
  type RouterSettings,
} from '../../index/router.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { documentsOf, KIND_OF_ANSWER } from '../cases.ts';
import { type ChoiceCase, fitChoice } from './choice.ts';
import type { Fit, FitInput } from './probabilities.ts';

const KINDS = ['article', 'script', 'ticket'] as const satisfies readonly DocumentKind[];
/** Workbook questions repeat four phrasings, so each counts a quarter. */
const QUESTION_WEIGHT = 0.25;
const PENALTY = 0.5;
const NEAR = 10;

/**
 * Fits the choice between kinds that `settings.router` holds, on the tuning half of the fresh questions and the workbook's
 * questions. Approved knowledge, of which a workbook has none, is taken for an article.
 */
export function fitRouter({ corpus, questions, freshIn }: FitInput): Fit<Pick<RouterSettings, 'bias' | 'weights'>> {
  const retriever = new Retriever(DEFAULT_SETTINGS);
  for (const document of documentsOf(corpus)) retriever.upsert(document);
  const caseOf = (text: string, kind: DocumentKind, weight: number): ChoiceCase => {
    const query = retriever.read(text);
    const options = KINDS.map((one, group) => {
      const evidence = kindEvidence(retriever, query, one, retriever.findKind(query, one, NEAR));
      return { group, features: KIND_EVIDENCE.map((name) => evidence[name]) };
    });
    return { options, right: KINDS.findIndex((one) => one === kind), weight };
  };
  const model = fitChoice(
    [
      ...freshIn.flatMap(({ text, kind, half }) =>
        kind === undefined || half === 'checking' ? [] : [caseOf(text, kind, 1)],
      ),
      ...questions
        .filter(({ target_id }) => retriever.get(target_id) !== undefined)
        .map(({ text, answer_type }) => caseOf(text, KIND_OF_ANSWER[answer_type], QUESTION_WEIGHT)),
    ],
    KINDS.length,
    KIND_EVIDENCE.length,
    PENALTY,
  );
  const weightsOf = (kind: (typeof KINDS)[number]): KindEvidence => {
    const own = model.weights[KINDS.indexOf(kind)] ?? [];
    return Object.fromEntries(KIND_EVIDENCE.map((name, index) => [name, own[index] ?? 0])) as unknown as KindEvidence;
  };
  const [article = 0, script = 0, ticket = 0] = model.bias;
  const settings = {
    bias: { article, script, ticket, knowledge: article },
    weights: {
      article: weightsOf('article'),
      script: weightsOf('script'),
      ticket: weightsOf('ticket'),
      knowledge: weightsOf('article'),
    },
  };
  const judge = new Retriever({ ...DEFAULT_SETTINGS, router: { ...DEFAULT_SETTINGS.router, ...settings } });
  for (const document of documentsOf(corpus)) judge.upsert(document);
  const checked = freshIn.filter(({ half }) => half === 'checking');
  const right = checked.filter(({ text, kind }) => findAnywhere(judge, judge.read(text), 1)[0]?.kind === kind).length;
  return { settings, unseen: { 'checking, right kind first': checked.length === 0 ? 0 : right / checked.length } };
}
