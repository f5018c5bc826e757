import { writeFileSync } from 'node:fs';
import { renderHtml, renderReport, runEval } from '@resolution/rag';
import { readKnowledgeWorkbook, readQuestions } from '@resolution/workbook';
import { Command } from 'commander';
import { type CliContext, CliError } from '../exit.ts';
import { existingFile, typedPath } from '../files.ts';
import { createPhases } from '../phases.ts';

interface EvalOptions {
  readonly json?: string;
  readonly html?: string;
}

export function evalCommand({ env }: CliContext): Command {
  return new Command('eval')
    .description('Measure retrieval and triage against the questions, tickets and conversations of a workbook')
    .argument('<file>', 'a knowledge workbook with a sheet Questions')
    .option('--json <out>', 'write the figures to this file')
    .option('--html <out>', 'write a page with plots to this file')
    .action(async (name: string, { json, html }: EvalOptions) => {
      const settings = env();
      const path = existingFile(settings, name);
      const phase = createPhases();
      phase('Reading the workbook');
      const { corpus } = await readKnowledgeWorkbook(path);
      const { questions } = await readQuestions(path);
      if (questions.length === 0) throw new CliError(`${name} has no sheet Questions with questions to ask.`);
      const report = runEval({ corpus, questions, now: () => performance.now(), progress: phase, name });
      process.stdout.write(`${renderReport(report)}\n`);
      if (json !== undefined) writeFileSync(typedPath(settings, json), `${JSON.stringify(report, null, 2)}\n`);
      if (html !== undefined) writeFileSync(typedPath(settings, html), renderHtml(report));
    });
}
