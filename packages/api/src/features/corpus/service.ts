import { AppError, type Corpus, type CorpusImportReport, type CorpusStats } from '@resolution/contracts';
import type { Db, SheetName } from '@resolution/db';
import { createEngine } from '@resolution/rag';
import { readKnowledgeWorkbookInWorker } from '@resolution/workbook';
import type { AgentActor, Caller } from '../../actor.ts';
import type { LiveEngine } from '../../live-engine.ts';
import type { AuditTrail } from '../audit/service.ts';
import { loadEngineDocuments } from '../knowledge/engine-documents.ts';
import { syncDocument } from '../knowledge/index-sync.ts';
import { corpusReport } from './report.ts';

/** Rows of a part that are stored by now; `done` equals `total` at its end. */
export type CorpusProgress = (part: SheetName, done: number, total: number) => void;

export interface CorpusService {
  /**
   * Takes a knowledge workbook over: new rows are inserted, changed ones updated, equal ones left alone. What can be
   * retrieved has followed when it returns.
   * @param by null on the command line.
   * @throws AppError `workbook_…`; `request_in_progress` while another import runs; `storage_full`, `unavailable`
   */
  readonly importWorkbook: (
    by: Caller<AgentActor> | null,
    file: { readonly path: string; readonly file_name: string },
    progress?: CorpusProgress,
  ) => Promise<CorpusImportReport>;
  /** The same for a corpus that is at hand, such as the demo. */
  readonly importCorpus: (corpus: Corpus) => Promise<void>;
  readonly stats: () => Promise<CorpusStats>;
}

export interface CorpusServiceDeps {
  readonly db: Db;
  readonly engine: LiveEngine;
  readonly audit: AuditTrail;
}

/** Changed documents that are put into the index one by one; for more of them building it anew is quicker. */
const MAX_SINGLE_CHANGES = 100;
/** Parts that an index takes in only when it is built. */
const BUILT_IN: ReadonlySet<SheetName> = new Set(['lineage', 'placeholders']);

export function createCorpusService({ db, engine, audit }: CorpusServiceDeps): CorpusService {
  let running = false;

  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (running) throw new AppError('request_in_progress', 'Another corpus is being imported: wait until it is in.');
    running = true;
    try {
      return await work();
    } finally {
      running = false;
    }
  }

  async function store(by: Caller<AgentActor> | null, corpus: Corpus, source: string, progress?: CorpusProgress) {
    const changed: { sheet: SheetName; id: string }[] = [];
    const stored = await db.transaction(async (tx) => {
      const report = await tx.corpus.upsert(corpus, {
        changed: (sheet, id) => changed.push({ sheet, id }),
        ...(progress === undefined ? {} : { progress }),
      });
      await audit.record(tx, by, {
        action: 'corpus.imported',
        subject_kind: 'corpus',
        subject_id: source,
        detail: JSON.stringify(report),
      });
      return report;
    });
    await follow(corpus, changed);
    return stored;
  }

  /** Makes the index agree with the tables. */
  async function follow(corpus: Corpus, changed: readonly { sheet: SheetName; id: string }[]): Promise<void> {
    if (changed.length > MAX_SINGLE_CHANGES || changed.some(({ sheet }) => BUILT_IN.has(sheet))) {
      engine.replace(createEngine(await loadEngineDocuments(db)));
      return;
    }
    const judged = new Map(corpus.learningEvents.map((event) => [event.event_id, event.proposed_kb_id]));
    for (const { sheet, id } of changed) {
      const document = sheet === 'learningEvents' ? judged.get(id) : id;
      if (document != null) await syncDocument(db, engine, document);
    }
  }

  return {
    importWorkbook: (by, { path, file_name }, progress) =>
      alone(async () => {
        const reading = await readKnowledgeWorkbookInWorker(path);
        return corpusReport(reading, await store(by, reading.corpus, file_name, progress));
      }),
    importCorpus: (corpus) =>
      alone(async () => {
        await store(null, corpus, 'built in');
      }),
    async stats() {
      const { articles, scripts, tickets, lineage, learningEvents, placeholders } = await db.corpus.counts();
      return {
        articles,
        scripts,
        tickets,
        lineage,
        learning_events: learningEvents,
        placeholders,
        knowledge: await db.knowledge.count(),
        retrievable: { ...engine.counts },
      };
    },
  };
}
