import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Conversation } from '@resolution/contracts';
import { createDb, migrate } from '@resolution/db';
import { createEngine, type EngineResolution } from '@resolution/rag';
import { NearCopies } from '../../packages/api/src/features/imports/near-copies.ts';
import { type ResolvedRow, settleRows } from '../../packages/api/src/features/imports/rows.ts';
import { transcriptSketch } from '../../packages/api/src/features/imports/transcript-sketch.ts';
import { type Measurement, median } from '../figures.ts';
import type { BenchKnowledge } from '../knowledge.ts';
import { conversations } from '../workbooks.ts';

const ROWS = 10_000;
const BATCH = 500;
const ROUNDS = 3;
/** Resolutions are asked for once per so many rows: P8 is about storing them. */
const DIFFERENT_RESOLUTIONS = 200;
const NOW = '2026-02-01T12:00:00.000Z';
const TABLES = ['ticket', 'ticket_origin', 'ticket_analysis', 'ticket_history'] as const;

/** P8: how fast an upload stores its tickets, over node:sqlite storing the same rows in the same tables. */
export async function measureInserts(
  folder: string,
  { corpus, topics }: BenchKnowledge,
  say: (text: string) => void,
): Promise<Measurement> {
  say('inserts: resolving');
  const engine = createEngine({
    documents: [
      ...corpus.articles.map((article) => ({ kind: 'article' as const, article })),
      ...corpus.scripts.map((script) => ({ kind: 'script' as const, script })),
    ],
    placeholders: corpus.placeholders,
  });
  const rows = [...conversations(ROWS, 55, topics)];
  // A gap opens a draft beside the ticket, which is no part of this.
  const resolutions = rows
    .slice(0, DIFFERENT_RESOLUTIONS)
    .map((conversation) => engine.resolve(conversation))
    .filter(({ abstained }) => !abstained);
  const resolved = rows.map((conversation, index): ResolvedRow => {
    const resolution = resolutions[index % resolutions.length];
    if (resolution === undefined) throw new Error('No resolution');
    return resolvedRow(conversation, index + 1, resolution);
  });

  const ours: number[] = [];
  const limit: number[] = [];
  const ticketsAlone: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const file = join(folder, `inserts-${round}.db`);
    ours.push(await throughPipeline(file, resolved));
    limit.push(await plainly(file, `${file}.plain`, TABLES));
    ticketsAlone.push(await plainly(file, `${file}.tickets`, ['ticket']));
    say(
      `inserts: ${Math.round(ours.at(-1) ?? 0)} tickets a second, plain ${Math.round(limit.at(-1) ?? 0)}, rows of the ticket table alone ${Math.round(ticketsAlone.at(-1) ?? 0)}`,
    );
  }
  return {
    id: 'P8',
    what: 'tickets stored in an upload, synchronous=FULL, over node:sqlite storing the same rows in batches of 500',
    unit: 'tickets a second',
    ours: median(ours),
    limit: median(limit),
    figure: (100 * median(ours)) / median(limit),
    must: 30,
    aim: 70,
    better: 'higher',
    figureUnit: '%',
    rounds: { ours, limit, ticketsAlone },
    note: 'limit: ticket, origin, analysis, citations, history, search words and outcome of the row; ticketsAlone: the documented table only',
  };
}

function resolvedRow(conversation: Conversation, row_number: number, resolution: EngineResolution): ResolvedRow {
  return {
    row_number,
    conversation,
    sketch: transcriptSketch(conversation.transcript),
    issue: conversation.transcript.slice(0, 200),
    resolution,
  };
}

/** @returns Tickets a second. */
async function throughPipeline(file: string, rows: readonly ResolvedRow[]): Promise<number> {
  const url = `file:${file}`;
  await migrate({ url });
  await using db = await createDb({ url });
  const job = { id: crypto.randomUUID(), file_name: 'bench.xlsx', headers: [] };
  const user = await db.transaction(async (tx) => {
    const added = await tx.accounts.addUser({
      username: 'Bench',
      email: 'bench@example.com',
      password_hash: 'x',
      created_at: NOW,
    });
    await tx.imports.create({ ...job, owner: `user:${added.id}`, file_hash: null, created_at: NOW });
    await tx.imports.addRows(
      job.id,
      rows.map(({ row_number, conversation }) => ({ row_number, payload: JSON.stringify(conversation) })),
    );
    await tx.imports.release(job.id);
    return added;
  });
  const uploader = { owner: `user:${user.id}`, account: { kind: 'user' as const, id: user.id }, name: 'Bench' };
  const nearCopies = new NearCopies(db);
  await nearCopies.ready();
  const begin = performance.now();
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    await nearCopies.during((group) => db.transaction((tx) => settleRows(tx, job, uploader, batch, group, NOW)));
  }
  return (rows.length * 1000) / (performance.now() - begin);
}

/** Stores what the pipeline stored once more, with nothing in between. @returns Tickets a second. */
async function plainly(source: string, target: string, tables: readonly string[]): Promise<number> {
  await migrate({ url: `file:${target}` });
  const from = new DatabaseSync(source, { readOnly: true });
  const rowsOf = (table: string) => from.prepare(`SELECT * FROM ${table}`).all();
  const byTicket = (table: string): Map<number, Record<string, unknown>[]> =>
    Map.groupBy(rowsOf(table), (row) => Number(table === 'ticket' ? row['id'] : row['ticket_id']));
  const data = new Map(tables.map((table) => [table, byTicket(table)]));
  const everything = tables.length > 1;

  const database = new DatabaseSync(target);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000',
  );
  for (const table of ['realpage_user', 'import_job', 'import_row', 'source_list', 'source_citation']) {
    for (const row of rowsOf(table)) insert(database, table, row);
  }
  database.exec(`UPDATE import_row SET outcome = 'pending', ticket_id = NULL, payload = (SELECT hex(randomblob(700)))`);
  const inserts = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const search = database.prepare('INSERT INTO ticket_search (rowid, words) VALUES (?, ?)');
  const outcome = database.prepare(
    `UPDATE import_row SET outcome = 'created', ticket_id = ?, payload = NULL WHERE import_id = ? AND row_number = ?`,
  );
  const ids = [...(data.get('ticket')?.keys() ?? [])];
  const begin = performance.now();
  for (let first = 0; first < ids.length; first += BATCH) {
    database.exec('BEGIN IMMEDIATE');
    const batch = ids.slice(first, first + BATCH);
    for (const id of batch) {
      for (const table of tables) {
        for (const row of data.get(table)?.get(id) ?? []) {
          let statement = inserts.get(table);
          if (statement === undefined) {
            statement = database.prepare(insertText(table, row));
            inserts.set(table, statement);
          }
          statement.run(...(Object.values(row) as string[]));
        }
      }
    }
    for (const id of everything ? batch : []) {
      const [ticket] = data.get('ticket')?.get(id) ?? [];
      const [origin] = data.get('ticket_origin')?.get(id) ?? [];
      outcome.run(String(ticket?.['ticket_id']), String(origin?.['import_id']), Number(origin?.['import_row']));
      search.run(
        id,
        `${String(ticket?.['ticket_id'])} ${String(ticket?.['contact_name'])} ${String(ticket?.['transcript'])}`,
      );
    }
    database.exec('COMMIT');
  }
  const rate = (ids.length * 1000) / (performance.now() - begin);
  database.close();
  from.close();
  return rate;
}

function insert(database: DatabaseSync, table: string, row: Record<string, unknown>): void {
  database.prepare(insertText(table, row)).run(...(Object.values(row) as string[]));
}

function insertText(table: string, row: Record<string, unknown>): string {
  const names = Object.keys(row);
  return `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
}
