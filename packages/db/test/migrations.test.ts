import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDb, migrate } from '../src/index.ts';
import { readMigrations, SQLITE_MIGRATIONS } from '../src/migrations/history.ts';
import { buildAnalysis } from '../src/testing/index.ts';
import { runChild } from './support/child.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resolution-migrations-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The real history and one step more. */
async function historyWith(name: string, sql: string): Promise<string> {
  const path = join(folder, `history-${name}`);
  await cp(SQLITE_MIGRATIONS, path, { recursive: true });
  await mkdir(join(path, `29990101000000_${name}`));
  await writeFile(join(path, `29990101000000_${name}`, 'migration.sql'), sql);
  return path;
}

/** The real history as it was before a step. */
async function historyBefore(name: string): Promise<string> {
  const path = join(folder, `history-before-${name}`);
  await cp(SQLITE_MIGRATIONS, path, { recursive: true });
  const { migrations } = await readMigrations(SQLITE_MIGRATIONS);
  const later = migrations.filter((migration) => migration.name >= name);
  await Promise.all(later.map((migration) => rm(join(path, migration.name), { recursive: true })));
  return path;
}

const byCodeUnits = (left: unknown, right: unknown): number => (String(left) < String(right) ? -1 : 1);

function tablesOf(path: string): unknown[] {
  const database = new SqliteDatabase(path, { readonly: true });
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).pluck().all();
  database.close();
  return tables;
}

test('makes folder, file and schema, and the second time there is nothing to do', async () => {
  const url = `file:${join(folder, 'deep/er/new.db')}`;
  const { migrations } = await readMigrations(SQLITE_MIGRATIONS);
  expect(await migrate({ url })).toEqual(migrations.map(({ name }) => name));
  expect(await migrate({ url })).toEqual([]);
  await using db = await createDb({ url });
  expect(await db.ping()).toBe(true);
});

test('killed in the middle of a step, the database is the old one, and the next start finishes', async () => {
  const path = join(folder, 'killed.db');
  const url = `file:${path}`;
  await migrate({ url });
  const before = tablesOf(path);
  const steps = 'CREATE TABLE first_half (a INTEGER);\nINSERT INTO first_half VALUES (1);';
  const deadly = await historyWith('deadly', `${steps}\nSELECT die();\nCREATE TABLE second_half (a INTEGER);`);
  const end = await runChild('migrate-and-die.ts', [path, deadly]);
  expect(end.signal).toBe('SIGKILL');
  expect(tablesOf(path)).toEqual(before);

  const mended = await historyWith('deadly2', `${steps}\nCREATE TABLE second_half (a INTEGER);`);
  expect(await migrate({ url, folder: mended })).toEqual(['29990101000000_deadly2']);
  expect(tablesOf(path)).toEqual([...before, 'first_half', 'second_half'].toSorted(byCodeUnits));
});

test('a step that fails leaves nothing of itself, nor of the steps before it', async () => {
  const path = join(folder, 'failed.db');
  const failing = await historyWith('failing', 'CREATE TABLE half (a INTEGER);\nINSERT INTO no_such_table VALUES (1);');
  await expect(migrate({ url: `file:${path}`, folder: failing })).rejects.toThrow(/no_such_table/);
  expect(tablesOf(path)).toEqual([]);
});

test('a step that breaks a foreign key is refused', async () => {
  const path = join(folder, 'broken.db');
  const breaking = await historyWith(
    'breaking',
    `INSERT INTO ticket (ticket_id, conversation_id, created_by) VALUES ('CS-1', 'C', 99);`,
  );
  await expect(migrate({ url: `file:${path}`, folder: breaking })).rejects.toThrow(/foreign key/);
  expect(tablesOf(path)).toEqual([]);
});

test('a database newer than the program does not start', async () => {
  const url = `file:${join(folder, 'newer.db')}`;
  await migrate({ url, folder: await historyWith('future', 'CREATE TABLE later (a INTEGER);') });
  await expect(migrate({ url })).rejects.toThrow(/newer than this program/);
});

test('a step that was changed after it had been applied is noticed', async () => {
  const url = `file:${join(folder, 'changed.db')}`;
  const history = await historyWith('step', 'CREATE TABLE later (a INTEGER);');
  await migrate({ url, folder: history });
  await writeFile(join(history, '29990101000000_step', 'migration.sql'), 'CREATE TABLE later (a TEXT);');
  await expect(migrate({ url, folder: history })).rejects.toThrow(/changed after/);
});

test('four processes that start at once migrate once', async () => {
  const path = join(folder, 'race.db');
  const ends = await Promise.all(Array.from({ length: 4 }, () => runChild('migrate-once.ts', [path])));
  expect(ends.map((end) => [end.code, end.stderr])).toEqual(Array.from({ length: 4 }, () => [0, '']));
  const database = new SqliteDatabase(path, { readonly: true });
  expect(database.prepare('SELECT COUNT(*) FROM _prisma_migrations').pluck().get()).toBe(
    (await readMigrations(SQLITE_MIGRATIONS)).migrations.length,
  );
  database.close();
});

test('the sources of tickets that were there before source lists stay theirs', async () => {
  const path = join(folder, 'lists.db');
  const url = `file:${path}`;
  await migrate({ url, folder: await historyBefore('20260420000000_source_lists') });
  const sources = [{ id: 'KB-A', kind: 'article', title: 'T', cited: true }];
  const database = new SqliteDatabase(path);
  database.exec(`
    INSERT INTO ticket (id, ticket_id, conversation_id) VALUES (4, 'CS-10000004', 'C4'), (9, 'CS-10000009', 'C9');
    INSERT INTO ticket_analysis (ticket_id, tier, abstained, engine_version, evidence, sources, gap)
      VALUES (4, 'Tier2', 0, 'old', '[]', '${JSON.stringify(sources)}', NULL), (9, 'Tier3', 1, 'old', '[]', '[]', 'A gap');
    INSERT INTO ticket_citation (ticket_id, document_id) VALUES (4, 'KB-A');`);
  database.close();

  expect(await migrate({ url })).toContain('20260420000000_source_lists');
  await using db = await createDb({ url });
  const old = { abstained: false, engine_version: 'old', evidence: [] };
  expect(await db.tickets.analysis(4)).toEqual({ ...old, tier: 'Tier2', sources, gap: null });
  expect(await db.tickets.analysis(9)).toEqual({ ...old, tier: 'Tier3', abstained: true, sources: [], gap: 'A gap' });
  expect(await db.tickets.citing('KB-A', { limit: 5 })).toEqual(['CS-10000004']);
  await db.transaction((tx) => tx.tickets.replaceAnalysis(4, buildAnalysis({ sources: [] })));
  expect(await db.tickets.citing('KB-A', { limit: 5 })).toEqual([]);
});
