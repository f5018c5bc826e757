import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const PACKAGE = join(import.meta.dirname, '..');

test('a PostgreSQL client can be generated from the same models', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'resolution-postgresql-'));
  const schema = await readFile(join(PACKAGE, 'prisma/sqlite/schema.prisma'), 'utf8');
  await writeFile(
    join(folder, 'schema.prisma'),
    schema.replace('"sqlite"', '"postgresql"').replace('../../src/gen/sqlite', './client'),
  );
  await symlink(join(PACKAGE, 'prisma/models'), join(folder, 'models'));
  const prisma = join(dirname(createRequire(import.meta.url).resolve('prisma/package.json')), 'build/index.js');
  await promisify(execFile)(process.execPath, [prisma, 'generate', '--schema', folder], { cwd: PACKAGE });
  expect(await readdir(join(folder, 'client/models'))).toContain('ticket.ts');
  await rm(folder, { recursive: true, force: true });
});
