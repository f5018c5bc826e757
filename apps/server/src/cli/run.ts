import { AppError } from '@resolution/contracts';
import { Command, CommanderError } from 'commander';
import { EnvironmentError, loadEnv } from '../env.ts';
import { agentCommand } from './commands/agent.ts';
import { backupCommand, restoreCommand } from './commands/backup.ts';
import { corpusCommand } from './commands/corpus.ts';
import { evalCommand } from './commands/eval.ts';
import { resolveCommand } from './commands/resolve.ts';
import { CliError, EXIT_FAILED, EXIT_USAGE } from './exit.ts';

/** Runs one command and gives its exit status: 0 when everything went well, 2 for wrong usage, 1 for the rest. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const program = new Command('npm run cli --')
    .description('AI Resolution System on the command line')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, '')) });
  const commands = [corpusCommand, resolveCommand, evalCommand, agentCommand, backupCommand, restoreCommand];
  let status = 0;
  const context = { env: loadEnv, finish: (code: number) => (status = code) };
  for (const make of commands) program.addCommand(make(context));
  inheritExit(program);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    process.stderr.write(`${sentenceOf(error)}\n`);
    return error instanceof CliError ? error.status : EXIT_FAILED;
  }
}

/** Commander hands its settings to commands it makes itself, not to those that are added. */
function inheritExit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inheritExit(command);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CliError || error instanceof EnvironmentError || error instanceof AppError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error) {
    return `There is no file ${String(error.path)}.`;
  }
  return error instanceof Error ? `That did not work: ${error.message}` : 'That did not work.';
}
