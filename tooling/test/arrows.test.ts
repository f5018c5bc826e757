import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One statement that breaks a rule of the house, where it would stand, and the rule that has to notice. */
const FORBIDDEN = [
  ['packages/contracts/src/a.ts', "import '@resolution/db';"],
  ['packages/contracts/src/b.ts', "import 'node:fs';"],
  ['packages/db/src/a.ts', "import '@resolution/rag';"],
  ['packages/rag/src/a.ts', "import '@resolution/db';"],
  ['packages/rag/src/b.ts', "import 'node:fs';"],
  ['packages/rag/src/c.ts', "import 'express';"],
  ['packages/workbook/src/a.ts', "import '@resolution/db';"],
  ['packages/api/src/a.ts', "import '@prisma/client';"],
  ['packages/api/src/b.ts', "import 'exceljs';"],
  ['packages/api/src/features/tickets/router.ts', "import 'lucia';"],
  ['packages/api/src/features/tickets/service.ts', "import '@trpc/server';"],
  ['apps/server/src/a.ts', "import 'lucia';"],
  ['apps/server/src/b.ts', "import '../../../packages/db/src/index.ts';"],
  ['apps/web/src/a.ts', "import '@resolution/db';"],
  ['apps/web/src/b.ts', "import { appRouter } from '@resolution/api';\nexport const router = appRouter;"],
  ['apps/server/src/c.ts', 'export const port = process.env.PORT;'],
  ['packages/api/src/c.ts', 'export const parse = (text: string): any => JSON.parse(text);'],
] as const;

const ALLOWED = [
  ['packages/contracts/src/ok.ts', "import 'zod';"],
  ['packages/db/src/ok.ts', "import '@resolution/contracts';\nimport '@prisma/client';"],
  ['packages/workbook/src/ok.ts', "import 'exceljs';"],
  ['packages/rag/src/ok.ts', "import 'ai';\nimport '@resolution/contracts';"],
  ['packages/api/src/features/auth/ok.ts', "import 'lucia';\nimport 'oslo/jwt';"],
  ['packages/api/src/features/tickets/ok.service.ts', "import '@resolution/db';\nimport '@resolution/rag';"],
  ['apps/server/src/env.ts', 'export const port = process.env.PORT;'],
  ['apps/web/src/ok.ts', "import type { AppRouter } from '@resolution/api';\nexport type Router = AppRouter;"],
] as const;

interface Finding {
  readonly filename: string;
}

describe('the import arrows', () => {
  let folder = '';
  let found: ReadonlySet<string> = new Set();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'arrows-'));
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [path, source] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${source}\n`);
    }
    found = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORBIDDEN)('%s may not say: %s', (path) => {
    expect(found).toContain(path);
  });

  it.each(ALLOWED)('%s may say: %s', (path) => {
    expect(found).not.toContain(path);
  });

  it('notices a cycle', () => {
    writeFileSync(join(folder, 'packages/rag/src/x.ts'), "import { y } from './y.ts';\nexport const x = () => y;\n");
    writeFileSync(join(folder, 'packages/rag/src/y.ts'), "import { x } from './x.ts';\nexport const y = () => x;\n");
    expect(lint(folder)).toContain('packages/rag/src/x.ts');
  });
});

/** Files in which the project's linter finds an error. It exits with 1 when it does; its report is on stdout either way. */
function lint(folder: string): ReadonlySet<string> {
  const report = run(join(root, 'node_modules/.bin/oxlint'), ['--format=json'], folder);
  const { diagnostics } = JSON.parse(report) as { diagnostics: Finding[] };
  return new Set(diagnostics.map(({ filename }) => filename));
}

function run(program: string, args: string[], cwd: string): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  }
}
