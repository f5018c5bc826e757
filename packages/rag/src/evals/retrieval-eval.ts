import type { DocumentKind, SearchResult } from '@resolution/contracts';
import type { Engine } from '../engine-types.ts';
import { primaryWrite, readSql } from '../sql/statements.ts';
import { type EvalQuestion, type FreshQuestion, HALVES, KIND_OF_ANSWER } from './cases.ts';
import type { MeasureSheet } from './measures.ts';
import type { Failure } from './report.ts';
import { mean } from './statistics.ts';

const DEPTH = 10;
const CUTS = [1, 3, 5, 10] as const;
const FAILURES_SHOWN = 8;

/** What tells a script from its siblings: category and primary written table, folded. */
export type FitOf = (scriptId: string) => string | undefined;

export function fitReader(
  scripts: Iterable<{ readonly script_id: string; readonly category: string | null; readonly script_text: string }>,
): FitOf {
  const fits = new Map<string, string>();
  for (const script of scripts) {
    const reading = readSql(script.script_text);
    const target = primaryWrite(reading)?.table ?? reading.procedures[0] ?? '';
    fits.set(script.script_id, `${script.category ?? ''}\n${target.toLowerCase()}`);
  }
  return (id) => fits.get(id);
}

interface Ranked {
  readonly question: EvalQuestion;
  readonly results: readonly SearchResult[];
  /** Place of the exact target, -1 when it is not there. */
  readonly place: number;
  /** Place of the target or of a script that does the same. */
  readonly classPlace: number;
}

const placeOf = (results: readonly SearchResult[], id: string): number =>
  results.findIndex((result) => result.id === id);
const classPlaceOf = (results: readonly SearchResult[], id: string): number =>
  results.findIndex((result) => result.id === id || result.equivalent_ids.includes(id));
const within = (place: number, cut: number): number => (place >= 0 && place < cut ? 1 : 0);
const reciprocal = (place: number): number => (place < 0 ? 0 : 1 / (place + 1));

/** Searches every question, either within the kind of its answer or over all kinds. */
function rank(engine: Engine, questions: readonly EvalQuestion[], typed: boolean): Ranked[] {
  return questions.map((question) => {
    const kind = KIND_OF_ANSWER[question.answer_type];
    const results = engine.search(question.text, { limit: DEPTH, ...(typed && { kind }) });
    return {
      question,
      results,
      place: placeOf(results, question.target_id),
      classPlace: classPlaceOf(results, question.target_id),
    };
  });
}

const NAMES: Readonly<Record<string, string>> = { KB: 'kb', SCRIPT: 'script', TICKET_RESOLUTION: 'ticket' };

/** Typed retrieval (the kind of the answer is known): hit@k, MRR, macro over targets, script fit and classes. */
export function evaluateTyped(
  engine: Engine,
  questions: readonly EvalQuestion[],
  fitOf: FitOf,
  sheet: MeasureSheet,
): Failure[] {
  const ranked = rank(engine, questions, true);
  for (const [type, name] of Object.entries(NAMES)) {
    const own = ranked.filter(({ question }) => question.answer_type === type);
    hits(sheet, `typed.${name}`, `Typed, ${type}`, own);
    macro(sheet, `typed.${name}`, `Typed, ${type}`, own);
  }
  hits(sheet, 'typed.all', 'Typed, all', ranked);
  const scripts = ranked.filter(({ question }) => question.answer_type === 'SCRIPT');
  sheet.mean(
    'typed.script.fit@1',
    'Typed, SCRIPT',
    'right category and table at 1',
    scripts.map(({ question, results }) => ({
      id: question.question_id,
      value: results[0] !== undefined && fitOf(results[0].id) === fitOf(question.target_id) ? 1 : 0,
    })),
  );
  for (const cut of CUTS) {
    sheet.mean(
      `typed.script.class@${cut}`,
      'Typed, SCRIPT',
      `same statements at ${cut}`,
      scripts.map(({ question, classPlace }) => ({ id: question.question_id, value: within(classPlace, cut) })),
    );
  }
  sheet.mean(
    'typed.script.listed@10',
    'Typed, SCRIPT',
    'exact id shown or stood for at 10',
    scripts.map(({ question, classPlace }) => ({ id: question.question_id, value: within(classPlace, DEPTH) })),
  );
  return failuresOf(
    'typed',
    ranked.filter(({ question }) => question.answer_type !== 'SCRIPT'),
  );
}

/** Unified retrieval (no kind given): hit@k and whether the right kind comes first. */
export function evaluateUnified(engine: Engine, questions: readonly EvalQuestion[], sheet: MeasureSheet): Failure[] {
  const ranked = rank(engine, questions, false);
  hits(sheet, 'unified.all', 'Unified, all', ranked);
  for (const [type, name] of Object.entries(NAMES)) {
    hits(
      sheet,
      `unified.${name}`,
      `Unified, ${type}`,
      ranked.filter(({ question }) => question.answer_type === type),
    );
  }
  sheet.mean(
    'unified.kind@1',
    'Unified, all',
    'right kind first',
    ranked.map(({ question, results }) => ({
      id: question.question_id,
      value: results[0]?.kind === KIND_OF_ANSWER[question.answer_type] ? 1 : 0,
    })),
  );
  return failuresOf(
    'unified kind',
    ranked.filter(({ question, results }) => results[0]?.kind !== KIND_OF_ANSWER[question.answer_type]),
    false,
  );
}

/** The typed questions again in another spelling. */
export function evaluateRespelled(
  engine: Engine,
  questions: readonly EvalQuestion[],
  id: string,
  label: string,
  respell: (text: string) => string,
  sheet: MeasureSheet,
): void {
  const ranked = rank(
    engine,
    questions.map((question) => ({ ...question, text: respell(question.text) })),
    true,
  );
  sheet.mean(
    `${id}.all.hit@1`,
    'Robustness',
    `${label}: typed, all, hit@1`,
    ranked.map(({ question, place }) => ({ id: question.question_id, value: within(place, 1) })),
  );
}

/** Questions in fresh words over all kinds; an equivalent script is as right as the target. */
export function evaluateFresh(engine: Engine, questions: readonly FreshQuestion[], sheet: MeasureSheet): Failure[] {
  const ranked = questions.map((question) => {
    const results = engine.search(question.text, { limit: DEPTH });
    return {
      question,
      results,
      place: results.findIndex((result) =>
        [result.id, ...result.equivalent_ids].some((id) => question.target_ids.includes(id)),
      ),
    };
  });
  const report = (id: string, label: string, some: typeof ranked): void => {
    for (const cut of CUTS) {
      sheet.mean(
        `${id}.hit@${cut}`,
        'Fresh words, unified',
        `${label}: hit@${cut}`,
        some.map(({ question, place }) => ({ id: question.id, value: within(place, cut) })),
      );
    }
  };
  report('fresh.all', 'all', ranked);
  for (const half of HALVES) {
    report(
      `fresh.${half}`,
      `${half} half`,
      ranked.filter(({ question }) => question.half === half),
    );
  }
  for (const group of [...new Set(questions.map(groupOf))].filter((name) => name !== '').toSorted()) {
    report(
      `fresh.${group}`,
      group,
      ranked.filter(({ question }) => groupOf(question) === group),
    );
  }
  return ranked
    .filter(({ place }) => place < 0 || place >= 5)
    .slice(0, FAILURES_SHOWN * 3)
    .map(({ question, results }) => ({
      set: 'fresh',
      case: question.id,
      text: question.text,
      wanted: question.target_ids,
      got: results.slice(0, 5).map(({ id }) => id),
    }));
}

const groupOf = ({ kind, wording }: FreshQuestion): string =>
  [kind, wording].filter((part) => part !== undefined).join(' ');

/** Known-item search by body text. */
export function evaluateKnownItem(engine: Engine, cases: readonly FreshQuestion[], sheet: MeasureSheet): void {
  const places = cases.map((one) => ({
    id: one.id,
    place: placeOf(
      engine.search(one.text, { limit: DEPTH, kind: 'article' satisfies DocumentKind }),
      one.target_ids[0] ?? '',
    ),
  }));
  for (const cut of [1, 5] as const) {
    sheet.mean(
      `known.hit@${cut}`,
      'Robustness',
      `known item by body text: hit@${cut}`,
      places.map(({ id, place }) => ({ id, value: within(place, cut) })),
    );
  }
}

function hits(sheet: MeasureSheet, id: string, group: string, ranked: readonly Ranked[]): void {
  for (const cut of CUTS) {
    sheet.mean(
      `${id}.hit@${cut}`,
      group,
      `hit@${cut}`,
      ranked.map(({ question, place }) => ({ id: question.question_id, value: within(place, cut) })),
    );
  }
  sheet.mean(
    `${id}.mrr@10`,
    group,
    'MRR@10',
    ranked.map(({ question, place }) => ({ id: question.question_id, value: reciprocal(place) })),
  );
}

/** Mean over targets instead of questions: a target that is asked for often counts once. */
function macro(sheet: MeasureSheet, id: string, group: string, ranked: readonly Ranked[]): void {
  const byTarget = Map.groupBy(ranked, ({ question }) => question.target_id);
  sheet.mean(
    `${id}.macro@1`,
    group,
    'hit@1, mean over targets',
    [...byTarget].map(([target, own]) => ({ id: target, value: mean(own.map(({ place }) => within(place, 1))) })),
  );
}

function failuresOf(set: string, ranked: readonly Ranked[], missedOnly = true): Failure[] {
  return ranked
    .filter(({ place }) => !missedOnly || place !== 0)
    .slice(0, FAILURES_SHOWN)
    .map(({ question, results }) => ({
      set,
      case: question.question_id,
      text: question.text,
      wanted: [question.target_id],
      got: results.slice(0, 3).map(({ id }) => id),
    }));
}
