import type { Corpus } from '@resolution/contracts';
import { createEngine } from '../../engine.ts';
import type { Engine, Measured } from '../../engine-types.ts';
import { RIGHTNESS_FEATURES, type RightnessSettings } from '../../score/rightness.ts';
import { SUPPORT_FEATURES, type SupportSettings, supportProbability } from '../../score/support.ts';
import { DEFAULT_SETTINGS, type EngineSettings } from '../../settings.ts';
import { documentsOf, type EvalQuestion, type FreshQuestion, type Half, type OutsideQuestion } from '../cases.ts';
import { solves } from '../conversation-eval.ts';
import { holdOut, ticketsAlone, ticketsByIssue } from '../hold-out.ts';
import { fitReader } from '../retrieval-eval.ts';
import { auroc, keptAt, type Scored } from '../statistics.ts';
import { fitLogistic, type RegressionCase } from './logistic.ts';

export interface FitInput {
  readonly corpus: Corpus;
  readonly questions: readonly EvalQuestion[];
  readonly freshIn: readonly FreshQuestion[];
  readonly freshOut: readonly OutsideQuestion[];
}

type SupportFit = Pick<SupportSettings, 'bias' | 'weights'>;

interface MeasuredCase {
  readonly measured: Measured;
  readonly inside: boolean;
  /** Whether the main source is right; null where nobody knows. */
  readonly right: boolean | null;
  readonly half: Half | undefined;
  readonly weight: number;
}

/** Outside questions weigh more because there are fewer; workbook cases less because they repeat each other. */
const WEIGHTS = { inside: 1, outside: 1.4, question: 0.3, conversation: 0.5 } as const;
const QUESTION_STRIDE = 3;
/** Conversations are all inside: every second one is enough to say so. Which source is right, each of them tells. */
const CONVERSATION_STRIDES = { support: 2, rightness: 1 } as const;
const PENALTY = 1;
const FALSE_ACCEPTS = 0.05;

/** A fit, and what the same fit reaches on one half of the hand-written cases when it has seen only the other. */
export interface Fit<Settings> {
  readonly settings: Settings;
  readonly unseen: Readonly<Record<string, number>>;
}

/** Fits the abstention model that `settings.support` holds: what the knowledge answers against what it does not. */
export function fitSupport(input: FitInput): Fit<SupportFit> {
  const cases = measureCases(input, CONVERSATION_STRIDES.support);
  const unseen: Record<string, number> = {};
  for (const half of ['tuning', 'checking'] as const) {
    const others = supportFrom(cases.filter((one) => one.half !== half));
    const scored = cases
      .filter((one) => one.half === half)
      .map(({ measured, inside }) => ({
        score: supportProbability(measured.support, { ...DEFAULT_SETTINGS.support, ...others }),
        positive: inside,
      }));
    unseen[`${half}, AUROC`] = auroc(scored);
    unseen[`${half}, inside kept at 5 % false accepts`] = keptAt(scored, FALSE_ACCEPTS).kept;
  }
  return { settings: supportFrom(cases), unseen };
}

/** Fits the probability that the main source is right, that `settings.rightness` holds, to a support model. */
export function fitRightness(input: FitInput, support: SupportFit): Fit<RightnessSettings> {
  const cases = measureCases(input, CONVERSATION_STRIDES.rightness, {
    support: { ...DEFAULT_SETTINGS.support, ...support },
  }).filter(({ measured, right }) => measured.main !== null && right !== null);
  const unseen: Record<string, number> = {};
  for (const half of ['tuning', 'checking'] as const) {
    const { bias, weights } = rightnessFrom(cases.filter((one) => one.half !== half));
    const scored = cases
      .filter((one) => one.half === half)
      .map(
        ({ measured, right }): Scored => ({
          score: RIGHTNESS_FEATURES.reduce(
            (sum, name) => sum + weights[name] * (measured.main?.rightness[name] ?? 0),
            bias,
          ),
          positive: right === true,
        }),
      );
    unseen[`${half}, AUROC`] = auroc(scored);
  }
  return { settings: rightnessFrom(cases), unseen };
}

function supportFrom(cases: readonly MeasuredCase[]): SupportFit {
  const { bias, weights } = fitLogistic(
    cases.map(
      ({ measured, inside, weight }): RegressionCase => ({
        features: SUPPORT_FEATURES.map((name) => measured.support[name]),
        positive: inside,
        weight,
      }),
    ),
    PENALTY,
  );
  return { bias, weights: named(SUPPORT_FEATURES, weights) };
}

function rightnessFrom(cases: readonly MeasuredCase[]): RightnessSettings {
  const { bias, weights } = fitLogistic(
    cases.map(
      ({ measured, right }): RegressionCase => ({
        features: RIGHTNESS_FEATURES.map((name) => measured.main?.rightness[name] ?? 0),
        positive: right === true,
        weight: 1,
      }),
    ),
    PENALTY,
  );
  return { sharpness: DEFAULT_SETTINGS.rightness.sharpness, bias, weights: named(RIGHTNESS_FEATURES, weights) };
}

function named<Name extends string>(names: readonly Name[], weights: readonly number[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0])) as Record<Name, number>;
}

/** Conversations are measured as the eval resolves them: with their ticket out of sight, and with every ticket of their issue. */
function measureCases(
  { corpus, questions, freshIn, freshOut }: FitInput,
  conversationStride: number,
  settings: Partial<EngineSettings> = {},
): MeasuredCase[] {
  const engine = createEngine({ documents: documentsOf(corpus), placeholders: corpus.placeholders, settings });
  const ask = (id: string, transcript: string): Measured => engine.measure({ conversation_id: id, transcript });
  const isOneOf = (measured: Measured, targets: readonly string[]): boolean => {
    const id = measured.main?.id;
    return id !== undefined && [id, ...equivalentsOf(engine, corpus, id)].some((one) => targets.includes(one));
  };
  return [
    ...freshIn.map(({ id, text, target_ids, half }) => {
      const measured = ask(id, text);
      return { measured, inside: true, right: isOneOf(measured, target_ids), half, weight: WEIGHTS.inside };
    }),
    ...freshOut.map(({ id, text, half }) => ({
      measured: ask(id, text),
      inside: false,
      right: false,
      half,
      weight: WEIGHTS.outside,
    })),
    ...questions
      .filter((_, index) => index % QUESTION_STRIDE === 0)
      .map(({ question_id, text }) => ({
        measured: ask(question_id, text),
        inside: true,
        right: null,
        half: undefined,
        weight: WEIGHTS.question,
      })),
    ...heldOut(engine, corpus, conversationStride),
  ];
}

function heldOut(engine: Engine, corpus: Corpus, stride: number): MeasuredCase[] {
  const fitOf = fitReader(corpus.scripts);
  return [ticketsAlone(corpus), ticketsByIssue(corpus)].flatMap((groups) =>
    holdOut(
      engine,
      corpus,
      groups.filter((_, index) => index % stride === 0),
      (conversation, ticket): MeasuredCase => {
        const measured = engine.measure(conversation);
        const right = solves(ticket, measured.main?.id ?? null, fitOf);
        return { measured, inside: true, right, half: undefined, weight: WEIGHTS.conversation };
      },
    ),
  );
}

function equivalentsOf(engine: Engine, corpus: Corpus, id: string): readonly string[] {
  const script = corpus.scripts.find(({ script_id }) => script_id === id);
  return script === undefined ? [] : engine.describeScript(script).equivalent_ids;
}
