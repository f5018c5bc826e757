/**
 * Says how much JavaScript each first page loads, compressed, out of the build's manifest.
 * Run after a build: `pnpm --filter @resolution/web size`; with `--json` for a program to read.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const ENTRY = 'index.html';
const SHELL = 'src/app/shell.tsx';
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'sign in': ['src/features/session/sign-in.tsx'],
  register: ['src/features/session/register.tsx'],
  'my tickets': [SHELL, 'src/features/tickets/my-tickets-screen.tsx'],
  queue: [SHELL, 'src/features/tickets/queue-screen.tsx'],
  case: [SHELL, 'src/features/tickets/case-screen.tsx'],
  upload: [SHELL, 'src/features/imports/upload-screen.tsx'],
  knowledge: [SHELL, 'src/features/knowledge/knowledge-screen.tsx'],
};

const manifest = JSON.parse(await readFile(`${DIST}.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;

function withImports(names: readonly string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`${name} is not in the build.`);
    if (seen.has(name)) continue;
    seen.add(name);
    withImports(chunk.imports ?? [], seen);
  }
  return seen;
}

const asJson = process.argv.includes('--json');
const kilobytes: Record<string, number> = {};
for (const [page, chunks] of Object.entries(PAGES)) {
  const files = [...withImports([ENTRY, ...chunks])].flatMap((name) => manifest[name]?.file ?? []);
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(DIST + file)).byteLength));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  kilobytes[page] = total / 1000;
  if (!asJson)
    process.stdout.write(`${page.padEnd(12)} ${(total / 1000).toFixed(1).padStart(7)} kB in ${files.length} files\n`);
}
if (asJson) process.stdout.write(`${JSON.stringify(kilobytes)}\n`);
