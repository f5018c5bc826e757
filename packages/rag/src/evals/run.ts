import type { Corpus } from '@resolution/contracts';
import { createEngine } from '../engine.ts';
import type { Engine } from '../engine-types.ts';
import { seededRandom } from '../index/latent.ts';
import type { EngineSettings } from '../settings.ts';
import { evaluateAbstention } from './abstention-eval.ts';
import {
  documentsOf,
  type EvalQuestion,
  type FreshQuestion,
  knownItemCases,
  type OutsideQuestion,
  withTypos,
} from './cases.ts';
import { evaluateConversations } from './conversation-eval.ts';
import { MeasureSheet } from './measures.ts';
import type { Cost, EvalReport, Failure, Provenance } from './report.ts';
import {
  evaluateFresh,
  evaluateKnownItem,
  evaluateRespelled,
  evaluateTyped,
  evaluateUnified,
  fitReader,
} from './retrieval-eval.ts';
import { auroc, calibrationError, quantile, reliability } from './statistics.ts';

export interface EvalInput {
  readonly corpus: Corpus;
  readonly questions: readonly EvalQuestion[];
  readonly freshIn?: readonly FreshQuestion[];
  readonly freshOut?: readonly OutsideQuestion[];
  /** Milliseconds of a steady clock, for the cost. */
  readonly now: () => number;
  /** Bytes of memory in use, when the caller can tell. */
  readonly memory?: () => number;
  readonly name?: string;
  readonly seed?: number;
  readonly settings?: Partial<EngineSettings>;
  readonly progress?: (phase: string) => void;
}

const SEED = 20_260_101;
const BINS = 10;
const KNOWN_ITEMS = 200;

/** Measures the engine on a corpus with its questions, past tickets and fresh questions. Deterministic but for the cost. */
export function runEval(input: EvalInput): EvalReport {
  const { corpus, questions, freshIn = [], freshOut = [], seed = SEED, now } = input;
  const progress = input.progress ?? (() => undefined);
  const sheet = new MeasureSheet(seed);
  const before = input.memory?.();
  const started = now();
  const engine = createEngine({
    documents: documentsOf(corpus),
    placeholders: corpus.placeholders,
    ...(input.settings && { settings: input.settings }),
  });
  const indexed = now() - started;
  const after = input.memory?.();
  const known = questions.filter(({ target_id }) => engine.has(target_id));
  const fitOf = fitReader(corpus.scripts);
  const failures: Failure[] = [];
  progress('typed and unified retrieval');
  failures.push(...evaluateTyped(engine, known, fitOf, sheet), ...evaluateUnified(engine, known, sheet));
  progress('robustness');
  const random = seededRandom(seed);
  evaluateRespelled(engine, known, 'lower', 'all lower case', (text) => text.toLowerCase(), sheet);
  evaluateRespelled(engine, known, 'typos', 'one typo in six words', (text) => withTypos(text, random), sheet);
  const knownItems = knownItemCases(corpus, KNOWN_ITEMS, random);
  evaluateKnownItem(engine, knownItems, sheet);
  progress('fresh questions');
  failures.push(...evaluateFresh(engine, freshIn, sheet));
  const { roc, answered } = evaluateAbstention(engine, freshIn, freshOut, sheet);
  progress('cost');
  const cost = measureCost(
    engine,
    [...known.map(({ text }) => text), ...freshIn.map(({ text }) => text)],
    corpus,
    now,
    indexed,
    before,
    after,
  );
  progress('new conversations');
  const judged = [...evaluateConversations(engine, corpus, fitOf, sheet), ...answered];
  sheet.statistic(
    'relevancy.ece',
    'Relevancy score',
    'expected calibration error',
    judged,
    (sample) => calibrationError(sample, BINS),
    'lower',
  );
  sheet.statistic('relevancy.auroc', 'Relevancy score', 'AUROC of being right', judged, auroc);
  return {
    name: input.name ?? 'eval',
    engine_version: engine.version,
    counts: engine.counts,
    provenance: provenanceOf(corpus, known, freshIn, freshOut, knownItems.length),
    measures: sheet.measures,
    reliability: reliability(judged, BINS),
    roc,
    cost,
    failures,
  };
}

function measureCost(
  engine: Engine,
  texts: readonly string[],
  corpus: Corpus,
  now: () => number,
  indexed: number,
  before: number | undefined,
  after: number | undefined,
): Cost {
  const queries = timed(texts, (text) => engine.search(text), now);
  const transcripts = corpus.tickets.flatMap(({ transcript }) => (transcript === null ? [] : [transcript]));
  const resolves = timed(transcripts, (transcript) => engine.resolve({ conversation_id: 'cost', transcript }), now);
  return {
    documents: engine.size,
    index_ms: round(indexed),
    query_p50_ms: round(quantile(queries, 0.5)),
    query_p95_ms: round(quantile(queries, 0.95)),
    resolve_p50_ms: round(quantile(resolves, 0.5)),
    resolve_p95_ms: round(quantile(resolves, 0.95)),
    memory_mb: before === undefined || after === undefined ? null : round((after - before) / 1_000_000),
  };
}

function timed<Item>(items: readonly Item[], run: (item: Item) => unknown, now: () => number): number[] {
  return items
    .map((item) => {
      const start = now();
      run(item);
      return now() - start;
    })
    .toSorted((a, b) => a - b);
}

const round = (value: number): number => Math.round(value * 100) / 100;

function provenanceOf(
  corpus: Corpus,
  questions: readonly EvalQuestion[],
  inside: readonly FreshQuestion[],
  outside: readonly OutsideQuestion[],
  knownItems: number,
): Provenance[] {
  return [
    {
      set: 'questions',
      cases: questions.length,
      origin: 'the workbook\u2019s Questions sheet, targets that may be retrieved',
    },
    {
      set: 'tickets',
      cases: corpus.tickets.length,
      origin: 'the workbook\u2019s Tickets and Conversations, each held out in turn',
    },
    {
      set: 'fresh',
      cases: inside.length,
      origin: 'written by hand before tuning, none repeating a title\u2019s phrase',
    },
    { set: 'outside', cases: outside.length, origin: 'written by hand before tuning, without an answer in the corpus' },
    {
      set: 'known items',
      cases: knownItems,
      origin: 'twelve words in a row of an article\u2019s body, drawn by the seed',
    },
  ];
}
