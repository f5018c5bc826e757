import { DatabaseSync } from 'node:sqlite';
import { type Promises, send, type Tokens } from './workload.ts';

/** Pause between two looks at imports that are still being worked off. */
const LOOK_EVERY_MS = 50;

/** What was compared with what was promised. */
export interface Recount {
  readonly acknowledgedUploads: number;
  readonly unacknowledgedWhole: number;
  readonly unacknowledgedAbsent: number;
  readonly tickets: number;
  readonly approvals: number;
}

/**
 * Lets the restarted server end what its predecessor left: imports that anybody sees, and those that were still coming in when
 * it was killed, which it takes back once its import thread has started.
 */
export async function untilNothingRuns(url: string, file: string, tokens: Tokens): Promise<void> {
  for (;;) {
    const answer = await send(`${url}/api/imports`, { token: tokens.user, alone: true });
    const { imports } = answer as { imports: { status: string }[] };
    const isQuiet = imports.every(({ status }) => status !== 'queued' && status !== 'running');
    if (isQuiet && !isReceiving(file)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function isReceiving(file: string): boolean {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return rows(database, `SELECT 1 FROM import_job WHERE status = 'receiving'`).length > 0;
  } finally {
    database.close();
  }
}

/**
 * Compares the file with what was promised, and its tables with one another.
 *
 * @throws Error that names what is wrong.
 */
export function recount(file: string, promises: Promises): Recount {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    checkFile(database);
    checkImports(database);
    checkDecisions(database, promises);
    return { ...checkUploads(database, promises), ...totals(database) };
  } finally {
    database.close();
  }
}

function checkFile(database: DatabaseSync): void {
  const sound = rows(database, 'PRAGMA integrity_check');
  demand(JSON.stringify(sound) === '[{"integrity_check":"ok"}]', `integrity_check says ${JSON.stringify(sound)}`);
  none(database, 'PRAGMA foreign_key_check', 'a foreign key leads nowhere');
}

/** The counters of imports, the outcomes of their rows and the tickets they made must all say the same. */
function checkImports(database: DatabaseSync): void {
  none(database, `SELECT id FROM import_job WHERE status NOT IN ('done', 'cancelled')`, 'an import is not done');
  none(
    database,
    `SELECT j.id FROM import_job j WHERE j.created <> (SELECT COUNT(*) FROM ticket_origin o WHERE o.import_id = j.id)
       OR j.created <> (SELECT COUNT(*) FROM import_row r WHERE r.import_id = j.id AND r.outcome = 'created')
       OR j.created + j.skipped + j.failed <> j.total
       OR j.total <> (SELECT COUNT(*) FROM import_row r WHERE r.import_id = j.id)`,
    'an import miscounts its tickets',
  );
  none(
    database,
    `SELECT t.id FROM ticket t LEFT JOIN ticket_origin o ON o.ticket_id = t.id LEFT JOIN ticket_analysis a ON a.ticket_id = t.id
     WHERE o.ticket_id IS NULL OR a.ticket_id IS NULL
       OR NOT EXISTS (SELECT 1 FROM ticket_history h WHERE h.ticket_id = t.id AND h.action = 'created')`,
    'a ticket lacks its origin, analysis or history',
  );
  // Every ticket's words begin with its CS- id.
  const [search] = rows(database, `SELECT COUNT(*) AS count FROM ticket_search WHERE ticket_search MATCH 'cs'`);
  const [tickets] = rows(database, 'SELECT COUNT(*) AS count FROM ticket');
  demand(search?.['count'] === tickets?.['count'], 'the text index has not every ticket');
}

function checkDecisions(database: DatabaseSync, { approvals }: Promises): void {
  none(
    database,
    `SELECT t.id FROM ticket t LEFT JOIN new_knowledge k ON k.ticket_id = t.id
     WHERE (t.status = 'approved') <> (k.id IS NOT NULL)
       OR (t.status = 'approved') <> (1 = (SELECT COUNT(*) FROM ticket_history h WHERE h.ticket_id = t.id AND h.action = 'approved'))
       OR (t.status = 'approved') <> (1 = (SELECT COUNT(*) FROM audit_event e WHERE e.action = 'ticket.approved' AND e.subject_id = t.ticket_id))`,
    'status, knowledge, history and audit of a ticket disagree',
  );
  for (const ticketId of approvals) {
    const [ticket] = rows(database, 'SELECT status FROM ticket WHERE ticket_id = ?', ticketId);
    demand(ticket?.['status'] === 'approved', `${ticketId} was approved and is ${String(ticket?.['status'])}`);
  }
}

function checkUploads(database: DatabaseSync, { uploads }: Promises) {
  const found = { acknowledgedUploads: 0, unacknowledgedWhole: 0, unacknowledgedAbsent: 0 };
  for (const [key, { ids, acknowledged }] of uploads) {
    const [made] = rows(
      database,
      `SELECT COUNT(*) AS tickets, COUNT(DISTINCT conversation_id) AS conversations FROM ticket_origin
       WHERE conversation_id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    );
    demand(made?.['tickets'] === made?.['conversations'], `${key}: a row is more than one ticket`);
    const whole = made?.['tickets'] === ids.length;
    demand(
      whole || (!acknowledged && made?.['tickets'] === 0),
      `${key}: ${String(made?.['tickets'])} of ${ids.length} rows are tickets`,
    );
    if (acknowledged) found.acknowledgedUploads += 1;
    else if (whole) found.unacknowledgedWhole += 1;
    else found.unacknowledgedAbsent += 1;
  }
  return found;
}

function totals(database: DatabaseSync) {
  const [count] = rows(
    database,
    `SELECT (SELECT COUNT(*) FROM ticket) AS tickets, (SELECT COUNT(*) FROM new_knowledge) AS approvals`,
  );
  return { tickets: Number(count?.['tickets']), approvals: Number(count?.['approvals']) };
}

function rows(database: DatabaseSync, sql: string, ...values: string[]): Record<string, unknown>[] {
  return database.prepare(sql).all(...values);
}

function none(database: DatabaseSync, sql: string, message: string): void {
  const found = rows(database, sql);
  demand(found.length === 0, `${message}: ${JSON.stringify(found.slice(0, 3))}`);
}

function demand(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}
