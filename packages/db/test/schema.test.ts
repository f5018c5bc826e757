import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openSchemaEngine } from '../src/migrations/schema-engine.ts';
import { connectedFactory, openConnection } from '../src/sqlite/connection.ts';
import { createTestDb } from '../src/testing/index.ts';

/** The specification's tables, column by column: name, type, NOT NULL, default. */
const DOCUMENTED = {
  realpage_user: `
    id INTEGER pk | username VARCHAR(100) required | email VARCHAR(255) required | password_hash VARCHAR(255) required
    | role VARCHAR(50) = 'realpage_user' | created_at DATETIME = CURRENT_TIMESTAMP`,
  support_agent: `
    id INTEGER pk | username VARCHAR(100) required | email VARCHAR(255) required | password_hash VARCHAR(255) required
    | agent_id VARCHAR(50) required | tier VARCHAR(20) required | created_at DATETIME = CURRENT_TIMESTAMP`,
  ticket: `
    id INTEGER pk | ticket_id VARCHAR(50) required | conversation_id VARCHAR(100) required | channel VARCHAR(50)
    | customer_role VARCHAR(100) | product VARCHAR(100) | category VARCHAR(100) | transcript TEXT
    | first_tier_agent_name VARCHAR(100) | account_name VARCHAR(200) | property_name VARCHAR(200)
    | property_city VARCHAR(100) | property_state VARCHAR(50) | contact_name VARCHAR(100) | contact_role VARCHAR(100)
    | contact_phone VARCHAR(50) | status VARCHAR(20) = 'pending' | created_by INTEGER | assigned_to INTEGER
    | resolution_content TEXT | edited_resolution TEXT | relevancy_score INTEGER | relevancy_points INTEGER
    | accuracy_points INTEGER | completeness_points INTEGER | reasoning TEXT | kb_id VARCHAR(50) | script_id VARCHAR(50)
    | generated_kb_id VARCHAR(50) | similarity_score FLOAT | distance FLOAT | priority VARCHAR(20) | sentiment VARCHAR(50)
    | created_at DATETIME = CURRENT_TIMESTAMP | updated_at DATETIME | resolved_at DATETIME`,
  new_knowledge: `
    id INTEGER pk | knowledge_id VARCHAR(50) required | ticket_id INTEGER | conversation_id VARCHAR(100)
    | product VARCHAR(100) | resolution TEXT required | reference_articles TEXT | created_by INTEGER
    | created_at DATETIME = CURRENT_TIMESTAMP`,
};
const UNIQUE = {
  realpage_user: ['email'],
  support_agent: ['agent_id', 'email'],
  ticket: ['ticket_id'],
  new_knowledge: ['knowledge_id', 'ticket_id'],
};
const FOREIGN_KEYS = {
  realpage_user: [],
  support_agent: [],
  ticket: ['assigned_to → support_agent.id', 'created_by → realpage_user.id'],
  new_knowledge: ['created_by → support_agent.id', 'ticket_id → ticket.id'],
};
const TABLES = ['realpage_user', 'support_agent', 'ticket', 'new_knowledge'] as const;

interface ColumnInfo {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
  pk: number;
}

describe.each(TABLES)('documented table %s', (table) => {
  test('has the documented columns and no other', async () => {
    await using scratch = await createTestDb();
    const database = new SqliteDatabase(scratch.path, { readonly: true });
    const columns = database.pragma(`table_info(${table})`) as ColumnInfo[];
    const described = columns.map(({ name, type, notnull, dflt_value, pk }) => {
      const rule = pk === 1 ? ' pk' : notnull === 1 ? ' required' : '';
      return `${name} ${type}${rule}${dflt_value === null ? '' : ` = ${dflt_value}`}`;
    });
    expect(described).toEqual(DOCUMENTED[table].split('|').map((column) => column.trim()));
    database.close();
  });

  test('has the documented unique columns, relations and AUTOINCREMENT', async () => {
    await using scratch = await createTestDb();
    const database = new SqliteDatabase(scratch.path, { readonly: true });
    const unique = database
      .prepare(
        `SELECT (SELECT group_concat(name) FROM pragma_index_info(i.name)) AS columns
         FROM pragma_index_list(?) i WHERE i."unique" = 1 ORDER BY columns`,
      )
      .pluck()
      .all(table);
    expect(unique).toEqual(UNIQUE[table]);
    const relations = database
      .prepare(`SELECT "from" || ' → ' || "table" || '.' || "to" AS r FROM pragma_foreign_key_list(?) ORDER BY r`)
      .pluck()
      .all(table);
    expect(relations).toEqual(FOREIGN_KEYS[table]);
    const sql = database.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table);
    expect(sql).toContain('AUTOINCREMENT');
    database.close();
  });
});

test('a row that names nothing but what is required gets the documented defaults', async () => {
  await using scratch = await createTestDb();
  const database = new SqliteDatabase(scratch.path);
  database.prepare(`INSERT INTO ticket (ticket_id, conversation_id) VALUES ('CS-12345678', 'CONV-1')`).run();
  database.close();
  const ticket = await scratch.db.tickets.byRef('CS-12345678');
  expect(ticket?.status).toBe('pending');
  expect(Date.now() - Date.parse(ticket?.created_at ?? '')).toBeLessThan(60_000);
});

test('the migrated database and the Prisma models are the same', async () => {
  await using scratch = await createTestDb();
  const folder = join(import.meta.dirname, '../prisma/sqlite');
  const names = ['schema.prisma', ...(await readdir(join(folder, 'models'))).map((name) => join('models', name))];
  const files = await Promise.all(
    names.map(async (path) => ({ path, content: await readFile(join(folder, path), 'utf8') })),
  );
  const { adapter, database } = await openConnection(scratch.path);
  const engine = await openSchemaEngine(
    connectedFactory(adapter),
    files.map(({ path, content }) => [path, content]),
  );
  const { stdout, exitCode } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: folder },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    // Prisma has no words for a full-text table; these are the table and its shadows.
    filters: {
      externalTables: ['ticket_search', 'ticket_search_config', 'ticket_search_data', 'ticket_search_idx'],
      externalEnums: [],
    },
  });
  expect(stdout?.trim() ?? '').toBe('-- This is an empty migration.');
  expect(exitCode).toBe(0);
  database.close();
});
