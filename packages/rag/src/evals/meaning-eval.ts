import type { Corpus, SearchResult } from '@resolution/contracts';
import { createEngine } from '../engine.ts';
import type { Engine } from '../engine-types.ts';
import { documentsOf, type EvalQuestion, type FreshQuestion, inHalves, type OutsideQuestion } from './cases.ts';
import { mean } from './statistics.ts';

export interface MeaningEvalInput {
  readonly corpus: Corpus;
  readonly questions: readonly EvalQuestion[];
  readonly freshIn: readonly FreshQuestion[];
  readonly freshOut: readonly OutsideQuestion[];
  /** By document id. */
  readonly documentVectors: ReadonlyMap<string, Float32Array>;
  /** By a question's text. */
  readonly questionVectors: ReadonlyMap<string, Float32Array>;
  readonly weights?: readonly number[];
  readonly progress?: (phase: string) => void;
}

/** Means over questions, over all kinds of documents. */
export interface SearchFigures {
  readonly hit1: number;
  readonly hit5: number;
  readonly mrr: number;
  readonly cases: number;
}

export interface MeaningRow {
  readonly weight: number;
  /** The tuning half of the fresh questions, and the workbook's own. */
  readonly fresh: SearchFigures;
  readonly workbook: SearchFigures;
  /** Share of the questions without an answer that the engine declines. */
  readonly declined: number;
  /** What is made as large as can be: the mean of both sets' MRR@10. */
  readonly objective: number;
}

export interface MeaningReport {
  readonly rows: readonly MeaningRow[];
  /** The best weight; of equal ones the smallest. */
  readonly best: number;
  /** The checking half, which chose nothing: by words alone, and with the best weight. */
  readonly checked: { readonly words: SearchFigures; readonly best: SearchFigures };
}

/** From words alone to meaning before everything. */
const WEIGHTS = [0, 0.25, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16] as const;
const DEPTH = 10;

/** Tries weights of meaning beside words, on one half of the questions, and tells what the other half makes of the best. */
export function runMeaningEval(input: MeaningEvalInput): MeaningReport {
  const { corpus, freshOut, questionVectors, weights = WEIGHTS, progress = () => undefined } = input;
  const engine = createEngine({ documents: documentsOf(corpus), placeholders: corpus.placeholders });
  engine.setVectors(input.documentVectors);
  const known = inHalves(input.freshIn).filter(({ target_ids }) => target_ids.some((id) => engine.has(id)));
  const tuning = known.filter(({ half }) => half === 'tuning');
  const checking = known.filter(({ half }) => half === 'checking');
  const workbook = input.questions
    .filter(({ target_id }) => engine.has(target_id))
    .map(({ text, target_id }) => ({ text, target_ids: [target_id] }));

  const vectorOf = (text: string, weight: number) => {
    const values = questionVectors.get(text);
    return values === undefined ? {} : { vector: { values, weight } };
  };
  const search = (text: string, weight: number): SearchResult[] =>
    engine.search(text, { limit: DEPTH, ...vectorOf(text, weight) });
  const figures = (cases: readonly Case[], weight: number): SearchFigures =>
    figuresOf(cases.map(({ text, target_ids }) => placeOf(search(text, weight), target_ids)));
  const rows = weights.map((weight): MeaningRow => {
    progress(`Weight ${weight}`);
    const fresh = figures(tuning, weight);
    const own = figures(workbook, weight);
    const sets = [fresh, own].filter(({ cases }) => cases > 0);
    return {
      weight,
      fresh,
      workbook: own,
      declined: mean(freshOut.map(({ text }) => (isDeclined(engine, text, vectorOf(text, weight)) ? 1 : 0))),
      objective: mean(sets.map(({ mrr }) => mrr)),
    };
  });
  const best = rows.reduce((so_far, row) => (row.objective > so_far.objective + EQUAL ? row : so_far)).weight;
  return { rows, best, checked: { words: figures(checking, 0), best: figures(checking, best) } };
}

interface Case {
  readonly text: string;
  readonly target_ids: readonly string[];
}

/** Sums of the same numbers in another order differ by less. */
const EQUAL = 1e-9;

function isDeclined(engine: Engine, text: string, options: Parameters<Engine['resolve']>[1]): boolean {
  return engine.resolve({ conversation_id: 'outside', transcript: text }, options).abstained;
}

function placeOf(results: readonly SearchResult[], targets: readonly string[]): number {
  return results.findIndex(({ id, equivalent_ids }) => [id, ...equivalent_ids].some((one) => targets.includes(one)));
}

function figuresOf(places: readonly number[]): SearchFigures {
  const within = (cut: number): number => mean(places.map((place) => (place >= 0 && place < cut ? 1 : 0)));
  const mrr = mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1))));
  return { hit1: within(1), hit5: within(5), mrr, cases: places.length };
}

const three = (value: number): string => value.toFixed(3);
const cellsOf = ({ hit1, hit5, mrr }: SearchFigures): string[] => [three(hit1), three(hit5), three(mrr)];
const lineOf = (cells: readonly string[]): string => cells.map((cell, at) => cell.padStart(WIDTHS[at] ?? 0)).join('  ');

const HEADINGS = ['weight', 'fresh hit@1', 'hit@5', 'MRR@10', 'workbook hit@1', 'hit@5', 'MRR@10', 'declined', 'mean'];
const WIDTHS = HEADINGS.map((heading) => Math.max(heading.length, 6));

/** The grid as a table for a terminal, the best weight and what it is worth where it was not chosen. */
export function renderMeaningReport({ rows, best, checked }: MeaningReport): string {
  const [first] = rows;
  const lines = rows.map(({ weight, fresh, workbook, declined, objective }) => {
    const cells = [String(weight), ...cellsOf(fresh), ...cellsOf(workbook), three(declined), three(objective)];
    return `${lineOf(cells)}${weight === best ? '  best' : ''}`;
  });
  return [
    `${first?.fresh.cases ?? 0} fresh questions, the tuning half, and ${first?.workbook.cases ?? 0} of the workbook chose the weight`,
    'by the mean of their MRR@10; declined: questions without an answer that the engine declines.',
    lineOf(HEADINGS),
    ...lines,
    '',
    `The checking half, ${checked.best.cases} fresh questions that chose nothing: hit@1, hit@5, MRR@10`,
    `  words alone: ${cellsOf(checked.words).join('  ')}`,
    `  weight ${best}: ${cellsOf(checked.best).join('  ')}`,
    '',
    `Best weight for this model: ${best}. Set AI_EMBEDDING_WEIGHT=${best} to use it.`,
  ].join('\n');
}
