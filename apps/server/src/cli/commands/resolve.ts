import { statSync, writeFileSync } from 'node:fs';
import { loadEngineDocuments, previewRagResponse } from '@resolution/api';
import type { RagResponse, RowError } from '@resolution/contracts';
import { createDb, migrate } from '@resolution/db';
import { createEngine, type Engine } from '@resolution/rag';
import { readConversations } from '@resolution/workbook';
import { Command } from 'commander';
import { databaseUrl } from '../../data-folder.ts';
import type { ServerEnv } from '../../env.ts';
import { type CliContext, EXIT_FAILED } from '../exit.ts';
import { existingFile, typedPath } from '../files.ts';
import { createProgress } from '../progress.ts';
import { resolutionTable } from '../resolution-table.ts';

/** The engine over the corpus in the data folder, as the server has it. */
async function engineOf(env: ServerEnv): Promise<Engine> {
  const url = databaseUrl(env);
  await migrate({ url });
  await using db = await createDb({ url });
  return createEngine(await loadEngineDocuments(db));
}

export function resolveCommand({ env, finish }: CliContext): Command {
  return new Command('resolve')
    .description('Resolve a workbook of conversations; nothing is stored')
    .argument('<file>', 'a workbook of conversations')
    .option('--json <out>', 'write the documented responses to this file')
    .action(async (name: string, { json }: { json?: string }) => {
      const settings = env();
      const path = existingFile(settings, name);
      const engine = await engineOf(settings);
      const { responses, errors } = await resolveWorkbook(engine, path, settings.maxUploadBytes);
      process.stdout.write(`${resolutionTable(responses, process.stdout.columns)}\n`);
      if (json !== undefined) writeFileSync(typedPath(settings, json), `${JSON.stringify(responses, null, 2)}\n`);
      for (const { row, column, message } of errors) {
        process.stderr.write(`Row ${row}${column === undefined ? '' : `, ${column}`}: ${message}\n`);
      }
      if (engine.size === 0) process.stderr.write('The knowledge base is empty: import a corpus first.\n');
      if (errors.length > 0) finish(EXIT_FAILED);
    });
}

async function resolveWorkbook(engine: Engine, path: string, maxFileBytes: number) {
  // A conversation without a date gets the file's own, so that the answer is the same in every run.
  const fileDate = statSync(path).mtime.toISOString();
  const reading = await readConversations(path, { maxFileBytes });
  const progress = createProgress('Resolving');
  const responses: RagResponse[] = [];
  const errors: RowError[] = [];
  let read = 0;
  for await (const row of reading.rows) {
    if ('conversation' in row) {
      responses.push(previewRagResponse(row.conversation, engine.resolve(row.conversation), fileDate));
    } else {
      errors.push(...row.errors);
    }
    read += 1;
    progress.update('conversations', read, null);
  }
  progress.update('conversations', read, read);
  progress.end();
  return { responses, errors };
}
