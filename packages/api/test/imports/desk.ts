import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppError, Conversation } from '@resolution/contracts';
import type { Db, UserAccount } from '@resolution/db';
import { addAgent, addUser, buildCorpus, createTestDb, type FaultInjector } from '@resolution/db/testing';
import { createEngine, type Engine } from '@resolution/rag';
import { writeConversations } from '@resolution/workbook';
import type { AgentActor, Caller, UserActor } from '../../src/actor.ts';
import { type AuditTrail, createAuditService } from '../../src/features/audit/service.ts';
import { createImportFeed } from '../../src/features/imports/import-feed.ts';
import { createImportPipeline, type ImportPipeline } from '../../src/features/imports/pipeline.ts';
import { createImportsService, type ImportsService } from '../../src/features/imports/service.ts';
import { loadEngineDocuments } from '../../src/features/knowledge/engine-documents.ts';

const MEGABYTE = 1024 * 1024;

/** An import desk on a database of its own: real SQLite, real engine, everything on this thread. */
export interface Desk extends AsyncDisposable {
  readonly db: Db;
  readonly audit: AuditTrail;
  readonly service: ImportsService;
  readonly pipeline: ImportPipeline;
  readonly user: Caller<UserActor>;
  readonly other: Caller<UserActor>;
  readonly tier2: Caller<AgentActor>;
  readonly tier3: Caller<AgentActor>;
  /** Faults that the log would show. */
  readonly faults: unknown[];
  /** Writes a workbook and gives what an upload of it is. */
  readonly workbook: (rows: Iterable<Conversation>) => Promise<{ path: string; file_name: string }>;
  /** A second desk on the same database, as after a restart. */
  readonly again: () => Pick<Desk, 'service' | 'pipeline'>;
}

export interface DeskOptions {
  /** Runs when an import has changed, before anybody who watches it hears of it. */
  readonly onNews?: (importId: string, stalled: AppError | undefined) => void;
  readonly engine?: (real: Engine) => Engine;
  readonly wrapDb?: (db: Db) => Db;
  readonly faults?: FaultInjector;
}

export const NOW = '2026-03-01T09:00:00.000Z';
const clock = (): Date => new Date(NOW);

export async function openDesk({
  onNews,
  engine: wrapEngine,
  wrapDb,
  faults: injector,
}: DeskOptions = {}): Promise<Desk> {
  const test = await createTestDb(injector === undefined ? {} : { beforeStatement: injector.hook });
  const folder = await mkdtemp(join(tmpdir(), 'resolution-desk-'));
  const db = wrapDb?.(test.db) ?? test.db;
  await test.db.transaction((tx) => tx.corpus.upsert(buildCorpus()));
  const real = createEngine(await loadEngineDocuments(test.db));
  const engine = wrapEngine?.(real) ?? real;
  const audit = createAuditService({ db, clock });
  const faults: unknown[] = [];
  const open = (): Pick<Desk, 'service' | 'pipeline'> => {
    const feed = createImportFeed();
    const pipeline = createImportPipeline({
      db,
      audit,
      clock,
      engine: () => engine,
      revision: () => 0,
      news: (importId, stalled) => {
        onNews?.(importId, stalled);
        feed.publish(importId, stalled);
      },
      report: (error) => faults.push(error),
      retryMs: 10,
    });
    const service = createImportsService({ db, audit, clock, pipeline, feed, maxUploadBytes: 5 * MEGABYTE });
    return { pipeline, service };
  };
  const first = open();
  let files = 0;
  return {
    db: test.db,
    audit,
    ...first,
    user: userCaller(await addUser(test.db)),
    other: userCaller(await addUser(test.db)),
    tier2: await agentCaller(test.db, 'Tier2'),
    tier3: await agentCaller(test.db, 'Tier3'),
    faults,
    async workbook(rows) {
      files += 1;
      const path = join(folder, `${files}.xlsx`);
      await writeConversations(createWriteStream(path), rows);
      return { path, file_name: `cases ${files}.xlsx` };
    },
    again: open,
    async [Symbol.asyncDispose]() {
      await first.pipeline.stop();
      await test[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function userCaller({ id, username, email }: UserAccount): Caller<UserActor> {
  return { actor: { role: 'realpage_user', id, username, email, session_id: 's' }, requestId: 'r', address: '::1' };
}

async function agentCaller(db: Db, tier: AgentActor['tier']): Promise<Caller<AgentActor>> {
  const { id, username, email, agent_id } = await addAgent(db, { tier });
  const actor: AgentActor = { role: 'support_agent', id, username, email, agent_id, tier, session_id: 's' };
  return { actor, requestId: 'r', address: '::1' };
}

const ISSUES = [
  'the lease report stays empty after the month was closed',
  'our lease starts a day late and the ledger is wrong',
  'a deposit was posted twice to the unit of a former resident',
  'the certification cannot be signed because a date is refused',
];

/** Conversations that differ in every sentence, so that none is a near copy of another. */
export function conversations(count: number, prefix = 'CONV'): Conversation[] {
  return Array.from({ length: count }, (_, index) => {
    const n = index + 1;
    const words = Array.from({ length: 30 }, (__, word) => `${prefix.toLowerCase()}${n}w${(word * 7 + n) % 101}`).join(
      ' ',
    );
    return {
      conversation_id: `${prefix}-${n}`,
      transcript: `Customer: Hello, ${ISSUES[n % ISSUES.length]}. ${words}\nAgent: I will look into ${words}.`,
    };
  });
}
