import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const SOURCES = new URL('../src/', import.meta.url);
/** Constants of a module, and names that are parts of SQL put together from them. No value a client sends is among these. */
const PARTS =
  /\$\{(?:[A-Z][A-Z_]*(?:\.join\(', '\))?|CORPUS_SHEETS\[name\]\.table|names\.join\(', '\)|placeholders\([^}]*\)|table|key|where|after|text|column|expression|orderBy|direction|mine|from)\}/g;

test('SQL is put together from constants of this package alone', async () => {
  let statements = 0;
  for await (const file of glob('**/*.ts', { cwd: SOURCES })) {
    if (file.startsWith('gen/')) continue;
    const source = await readFile(new URL(file, SOURCES), 'utf8');
    for (const [statement] of source.matchAll(/`(?:SELECT|INSERT|UPDATE|DELETE)\b[^`]*`/g)) {
      statements += 1;
      expect([file, statement.replaceAll(PARTS, '')]).toEqual([file, expect.not.stringContaining('${')]);
    }
    expect([file, /\$(?:query|execute)RawUnsafe/.test(source)]).toEqual([file, false]);
  }
  expect(statements).toBeGreaterThan(20);
});
