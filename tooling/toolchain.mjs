// @ts-check
// Runs on whatever Node the machine has (20 or newer), before anything is installed: plain JavaScript, no dependencies.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Versions the project was tried with, see docs/decisions/001-toolchain.md. */
export const NODE_VERSION = '24.21.0';
export const PNPM_VERSION = '12.21.0';

const major = (/** @type {string} */ version) => Number.parseInt(version.replace(/^v/, ''), 10);
/** Where the programs keep what Node made of their sources; `apps/server/src/compile-cache.ts` names the same folder. */
const COMPILED = fileURLToPath(new URL('../.cache/compiled', import.meta.url));
const onWindows = process.platform === 'win32';

/**
 * Folder of a good enough Node and pnpm: the machine's own, or ones fetched through npm and remembered in `.cache`.
 * @param {string} root project root
 * @returns {string[]} folders to put first in PATH
 * @throws {Error} when npm cannot fetch them
 */
export function findToolchain(root) {
  const ownNode = major(process.version) >= major(NODE_VERSION);
  const ownPnpm = spawnSync('pnpm', ['--version'], { encoding: 'utf8', shell: onWindows, cwd: dirname(root) });
  if (ownNode && ownPnpm.status === 0 && major(ownPnpm.stdout) === major(PNPM_VERSION))
    return [dirname(process.execPath)];

  const cacheFile = join(root, '.cache', 'toolchain.json');
  const key = `node@${NODE_VERSION} pnpm@${PNPM_VERSION}`;
  if (existsSync(cacheFile)) {
    const cached = /** @type {{ key: string, folders: string[] }} */ (JSON.parse(readFileSync(cacheFile, 'utf8')));
    if (cached.key === key && cached.folders.every((folder) => existsSync(folder))) return cached.folders;
  }

  process.stderr.write(`Getting Node ${NODE_VERSION} and pnpm ${PNPM_VERSION} through npm (once)…\n`);
  const path = execFileSync(
    'npx',
    ['--yes', '-p', `node@${NODE_VERSION}`, '-p', `pnpm@${PNPM_VERSION}`, '-c', 'node -p process.env.PATH'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: onWindows, cwd: dirname(root) },
  );
  const folders = path
    .trim()
    .split(delimiter)
    .filter((folder) => folder.includes('_npx'))
    .slice(0, 1);
  if (folders.length === 0) throw new Error('npm did not say where it put Node and pnpm');
  mkdirSync(dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify({ key, folders }));
  return folders;
}

/**
 * Environment for everything the launcher starts: the right Node first in PATH, and no tool that phones home.
 * @param {string[]} folders from {@link findToolchain}
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(folders) {
  return {
    ...process.env,
    // Named here and not first by the program, it spares even the program's own first file the stripping of its types.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? COMPILED,
    PATH: [...folders, process.env.PATH ?? ''].join(delimiter),
    // Prisma would download its native engines otherwise; migrations run on the wasm engine, see packages/db.
    PRISMA_SCHEMA_ENGINE_BINARY: onWindows ? process.execPath : '/bin/true',
    CHECKPOINT_DISABLE: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    SCARF_ANALYTICS: 'false',
    AI_SDK_LOG_WARNINGS: 'false',
  };
}
