// A door of its own: whoever serves should not load what only measures.
export {
  documentsOf as evalDocuments,
  type EvalQuestion,
  type FreshQuestion,
  type OutsideQuestion,
} from './cases.ts';
export { compareRuns, type EvalComparison } from './compare.ts';
export { renderFits } from './fits/report.ts';
export { renderLearningHtml, renderLearningReport } from './learning/report.ts';
export { type LearningEvalInput, type LearningReport, runLearningEval } from './learning/run.ts';
export { type MeaningReport, renderMeaningReport, runMeaningEval } from './meaning-eval.ts';
export { renderHtml } from './render-html.ts';
export { renderComparison, renderReport } from './render-text.ts';
export type { EvalReport, Measure } from './report.ts';
export { type EvalInput, runEval } from './run.ts';
export { freshCasesFor, freshInDomain, freshOutOfDomain } from './sets/fresh-sets.ts';
