import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CliError, EXIT_USAGE } from './exit.ts';

/** Asks on the terminal without showing what is typed. @throws CliError where there is no terminal to ask on */
export async function askPassword(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new CliError('There is no terminal to ask for the password on: set AGENT_PASSWORD.', EXIT_USAGE);
  }
  process.stderr.write(question);
  // readline echoes what it reads into its output: this one swallows it.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      prompt.once('line', resolve);
      prompt.once('SIGINT', () => reject(new CliError('Nothing was added.')));
    });
  } finally {
    prompt.close();
    process.stderr.write('\n');
  }
}
