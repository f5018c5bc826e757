import { basename } from 'node:path';
import { Command } from 'commander';
import { compose } from '../../compose.ts';
import { createLogger } from '../../log.ts';
import { corpusTable, refusedLines } from '../corpus-table.ts';
import type { CliContext } from '../exit.ts';
import { existingFile } from '../files.ts';
import { createProgress } from '../progress.ts';

export function corpusCommand({ env }: CliContext): Command {
  const importing = new Command('import')
    .description('Load a knowledge workbook; again: updates, never doubles')
    .argument('<file>', 'the workbook')
    .action(async (name: string) => {
      const settings = env();
      const path = existingFile(settings, name);
      await using system = await compose(settings, createLogger(settings.logLevel));
      const progress = createProgress('Importing');
      const report = await system.services.corpus.importWorkbook(
        null,
        { path, file_name: basename(path) },
        (part, done, total) => progress.update(part, done, total),
      );
      progress.end();
      process.stdout.write(`${corpusTable(report)}\n`);
      for (const line of refusedLines(report)) process.stderr.write(`${line}\n`);
    });
  return new Command('corpus').description('The knowledge that resolutions rest on').addCommand(importing);
}
