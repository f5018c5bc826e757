import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSpool } from '../src/rest/multipart.ts';
import { temporaryFolder } from './support/program.ts';

test('what a crash left of uploads is gone with the next start, and the folder is nobody else’s', () => {
  using folder = temporaryFolder();
  const spool = join(folder.path, 'spool');
  mkdirSync(join(spool, 'upload-1'), { recursive: true });
  writeFileSync(join(spool, 'upload-1', 'half'), 'half a workbook');
  createSpool(spool, 1024);
  expect(readdirSync(spool)).toEqual([]);
  expect(statSync(spool).mode & 0o077).toBe(0);
});
