import { type LiveEngine, loadEngineDocuments } from '@resolution/api';
import type { Db } from '@resolution/db';
import { createEngine } from '@resolution/rag';
import type { Logger } from 'pino';

/** How soon a corpus that the command line imported is found by a running server. */
const LOOK_EVERY_MS = 2_000;

/**
 * A corpus can be imported by another process while the server runs. Every import leaves an audit event in its own
 * transaction, so a new one that this process did not follow itself means: build the index anew.
 */
export function followCorpus({ db, engine, logger }: { db: Db; engine: LiveEngine; logger: Logger }) {
  let seen: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();

  const latest = async (): Promise<number> => {
    const { events } = await db.audit.page({ action: 'corpus.imported' }, { limit: 1 });
    return events[0]?.id ?? 0;
  };
  const look = async (): Promise<void> => {
    const now = await latest();
    if (now === seen) return;
    seen = now;
    engine.replace(createEngine(await loadEngineDocuments(db)));
    logger.info('another process imported a corpus: index built anew');
  };
  // What this process imports itself is in the index already. A small import changes single documents instead; then the
  // index is built once more than needed.
  engine.follow(({ kind }) => {
    if (kind !== 'reload') return;
    looking = looking.then(async () => {
      seen = await latest();
    });
  });
  return {
    async start(): Promise<void> {
      seen = await latest();
      timer = setInterval(() => {
        looking = looking.then(look).catch((error: unknown) => logger.error({ err: error }, 'corpus watch failed'));
      }, LOOK_EVERY_MS);
      timer.unref();
    },
    stop: (): void => clearInterval(timer),
  };
}
