import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ServerEnv } from '../env.ts';
import { CliError, EXIT_USAGE } from './exit.ts';

/** A file name as typed, meant from where it was typed. */
export function typedPath(env: ServerEnv, name: string): string {
  return resolve(env.invocationDir, name);
}

/** The same for a file that must be there. @throws CliError */
export function existingFile(env: ServerEnv, name: string): string {
  const path = typedPath(env, name);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return path;
  throw new CliError(stats ? `${name} is not a file.` : `There is no file ${name}.`, EXIT_USAGE);
}
