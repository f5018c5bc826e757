import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ServerEnv } from './env.ts';

/** The data folder, made when it is missing. */
export function dataFolder(env: ServerEnv): string {
  const folder = resolve(env.dataDir);
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function databaseUrl(env: ServerEnv): string {
  return env.databaseUrl ?? `file:${join(dataFolder(env), 'realpage.db')}`;
}
