import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  renderHtml,
  renderLearningHtml,
  renderLearningReport,
  renderReport,
  runEval,
  runLearningEval,
} from '@resolution/rag';
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
}

export function evalCommand({ env }: CliContext): Command {
  return new Command('eval')
    .description('Measure retrieval and triage against the questions, tickets and conversations of a workbook')
    .argument('<file>', 'a knowledge workbook with a sheet Questions')
    .option('--json <out>', 'write the figures to this file')
    .option('--html <out>', 'write a page with plots to this file')
    .option('--learning', 'replay the tickets in time order instead: does each help the next?')
    .option('--embeddings', 'find the weight of the configured embedding model beside words instead')
    .action(async (name: string, { json, html, learning = false, embeddings = false }: EvalOptions) => {
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
      const report = runEval({ corpus, questions, now: () => performance.now(), progress: phase, name });
      process.stdout.write(`${renderReport(report)}\n`);
      write(json, () => `${JSON.stringify(report, null, 2)}\n`);
      write(html, () => renderHtml(report));
    });
}
