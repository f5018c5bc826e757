import type { ServerEnv } from '../env.ts';

export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;

/** A reason to stop, told in one sentence on standard error. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly status: number;

  constructor(message: string, status: number = EXIT_FAILED) {
    super(message);
    this.status = status;
  }
}

/** What every command gets: the checked environment, and a way to end well but with another status. */
export interface CliContext {
  readonly env: () => ServerEnv;
  readonly finish: (status: number) => void;
}
