// @ts-check
// The one entry of `npm start`, `npm run dev`, `npm run cli`, `npm test` and the longer checks: gets what is missing, then runs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from './checks.mjs';
import { SERVER } from './server-program.mjs';
import { findToolchain, toolEnvironment } from './toolchain.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const CLI = 'apps/server/src/cli/main.ts';

/**
 * Runs a command to its end; its output is shown only when it fails, unless `loud`.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} what for the error message
 * @param {string[]} words
 */
function prepare(env, what, words, loud = false) {
  const [name = '', ...rest] = words;
  const done = spawnSync(name, rest, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: loud ? ['ignore', 2, 2] : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}\nCould not ${what}: ${words.join(' ')} failed.\n`);
  process.exit(1);
}

/** @param {NodeJS.ProcessEnv} env */
function install(env) {
  const stampFile = join(root, '.cache', 'installed');
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .update(readFileSync(join(root, 'pnpm-workspace.yaml')))
    .digest('hex');
  const installed = existsSync(join(root, 'node_modules', '.modules.yaml'));
  if (installed && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('Installing packages…\n');
  prepare(env, 'install the packages', ['pnpm', 'install', '--frozen-lockfile', '--prefer-offline']);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/**
 * Starts a long-running program and becomes it as far as signals and exit status go. The IPC channel tells the program
 * when this launcher is gone for good, so that no server is left behind.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} words
 * @returns {Promise<number>}
 */
function become(env, words) {
  const [name = '', ...rest] = words;
  return new Promise((resolve) => {
    const child = spawn(name, rest, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      // A terminal sends Ctrl-C to the whole group, so the child has it already.
      process.on(signal, () => signal !== 'SIGINT' && child.kill(signal));
    }
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

const turbo = (/** @type {string[]} */ ...tasks) => [
  'node_modules/.bin/turbo',
  'run',
  ...tasks,
  '--output-logs=errors-only',
];

async function main() {
  const [command = '', ...args] = process.argv.slice(2);
  const env = toolEnvironment(findToolchain(root));
  install(env);

  switch (command) {
    case 'start': {
      process.stderr.write('Building…\n');
      prepare(env, 'build server and client', turbo('generate', 'build'));
      return become(env, ['node', ...SERVER, ...args]);
    }
    case 'dev': {
      prepare(env, 'generate the database client', turbo('generate'));
      return become(env, ['node_modules/.bin/turbo', 'run', 'dev', '--ui=stream', '--env-mode=loose']);
    }
    case 'cli': {
      prepare(env, 'generate the database client', turbo('generate'));
      // npm runs scripts at the root; paths are meant from where the person is.
      return become({ ...env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() }, ['node', CLI, ...args]);
    }
    case 'test': {
      prepare(env, 'build server and client', turbo('generate', 'build'));
      return runChecks({ root, env, args });
    }
    case 'run': {
      prepare(env, 'build server and client', turbo('generate', 'build'));
      return become(env, ['node', ...args]);
    }
    default:
      process.stderr.write('Use npm start, npm test, npm run dev or npm run cli.\n');
      return 2;
  }
}

process.exitCode = await main();
