import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  compareRuns,
  type EvalReport,
  freshCasesFor,
  renderComparison,
  renderFits,
  renderHtml,
  renderLearningHtml,
  renderLearningReport,
  renderReport,
  runEval,
  runLearningEval,
} from '@resolution/rag/evals';
import { readKnowledgeWorkbook, readQuestions } from '@resolution/workbook';
import { Command } from 'commander';
import { type CliContext, CliError } from '../exit.ts';
import { existingFile, typedPath } from '../files.ts';
import { createPhases } from '../phases.ts';
import { evaluateEmbeddings, requireEmbeddingModel } from './eval-embeddings.ts';

interface EvalOptions {
  readonly json?: string;
  readonly html?: string;
  readonly learning?: boolean;
  readonly embeddings?: boolean;
  readonly against?: string;
  readonly fit?: boolean;
}

export function evalCommand({ env }: CliContext): Command {
  return new Command('eval')
    .description('Measure retrieval and triage against the questions, tickets and conversations of a workbook')
    .argument('<file>', 'a knowledge workbook with a sheet Questions')
    .option('--json <out>', 'write the figures to this file')
    .option('--html <out>', 'write a page with plots to this file')
    .option('--against <report>', 'say what differs beyond chance from an earlier run, written by --json')
    .option('--fit', "fit the engine's weights anew instead, and print them; nothing is changed")
    .option('--learning', 'replay the tickets in time order instead: does each help the next?')
    .option('--embeddings', 'find the weight of the configured embedding model beside words instead')
    .action(async (name: string, options: EvalOptions) => {
      const { json, html, learning = false, embeddings = false, against, fit = false } = options;
      const settings = env();
      if (embeddings) requireEmbeddingModel(settings);
      const path = existingFile(settings, name);
      const phase = createPhases();
      phase('Reading the workbook');
      const { corpus } = await readKnowledgeWorkbook(path);
      const write = (out: string | undefined, content: () => string): void => {
        if (out !== undefined) writeFileSync(typedPath(settings, out), content());
      };
      if (learning) {
        const solved = corpus.tickets.some(
          ({ transcript, kb_id, script_id }) => transcript !== null && (kb_id ?? script_id) !== null,
        );
        if (!solved) throw new CliError(`${name} has no solved tickets with conversations to replay.`);
        phase('Replaying its tickets in time order');
        const report = runLearningEval({ corpus, name: basename(path) });
        process.stdout.write(`${renderLearningReport(report)}\n`);
        write(json, () => `${JSON.stringify(report, null, 2)}\n`);
        write(html, () => renderLearningHtml(report));
        return;
      }
      const reading = await readQuestions(path);
      const questions = reading.questions.map(({ question_text: text, ...question }) => ({ ...question, text }));
      if (questions.length === 0) throw new CliError(`${name} has no sheet Questions with questions to ask.`);
      if (embeddings) {
        process.stdout.write(`${await evaluateEmbeddings(settings, corpus, questions, phase)}\n`);
        return;
      }
      if (fit) {
        const { freshIn, freshOut } = freshCasesFor(corpus);
        if (freshIn === undefined || freshOut === undefined)
          throw new CliError(`The hand-written questions that the weights are fitted to were not written for ${name}.`);
        phase('Fitting');
        process.stdout.write(`${renderFits({ corpus, questions, freshIn, freshOut })}\n`);
        return;
      }
      const earlier = against === undefined ? undefined : readReport(existingFile(settings, against));
      const report = runEval({
        corpus,
        questions,
        ...freshCasesFor(corpus),
        now: () => performance.now(),
        memory: () => process.memoryUsage().rss,
        progress: phase,
        name,
      });
      const comparison = earlier === undefined ? undefined : compareRuns(earlier, report);
      process.stdout.write(`${renderReport(report)}\n`);
      if (comparison !== undefined) process.stdout.write(`\n${renderComparison(comparison)}\n`);
      write(json, () => `${JSON.stringify(report, null, 2)}\n`);
      write(html, () => renderHtml(report, comparison));
    });
}

/** @throws {CliError} when the file is not the report of an eval */
function readReport(path: string): EvalReport {
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isReport(report)) return report;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new CliError(`${path} is not a report that eval --json wrote.`);
}

const isReport = (value: unknown): value is EvalReport =>
  typeof value === 'object' && value !== null && 'measures' in value && Array.isArray(value.measures);
