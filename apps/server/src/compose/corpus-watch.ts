import { type LiveEngine, loadEngineDocuments } from '@resolution/api';
import type { Db } from '@resolution/db';
import { createEngine } from '@resolution/rag';
import type { Logger } from 'pino';

/** How soon a corpus that the command line imported is found by a running server. */
const LOOK_EVERY_MS = 500;

interface CorpusWatchDeps {
  readonly db: Db;
  readonly engine: LiveEngine;
  readonly logger: Logger;
}

/**
 * A corpus can be imported by another process while the server runs. Every import leaves an audit event in its own
 * transaction, so a new one that this process did not follow itself means: build the index anew.
 * @returns What ends the watch, once what it is doing is done.
 */
export async function watchCorpus({ db, engine, logger }: CorpusWatchDeps): Promise<() => Promise<void>> {
  const latest = () => db.audit.latestId('corpus.imported');
  let seen = await latest();
  let looking = Promise.resolve();
  const next = (work: () => Promise<void>): void => {
    looking = looking.then(work).catch((error: unknown) => logger.error({ err: error }, 'corpus watch failed'));
  };

  // What this process imports itself is in the index already. A small import changes single documents instead; then the
  // index is built once more than needed.
  const unfollow = engine.follow(({ kind }) => {
    if (kind !== 'reload') return;
    next(async () => {
      seen = await latest();
    });
  });
  const look = async (): Promise<void> => {
    const now = await latest();
    if (now === seen) return;
    seen = now;
    engine.replace(createEngine(await loadEngineDocuments(db)));
    logger.info('another process imported a corpus: index built anew');
  };
  const timer = setInterval(() => next(look), LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    unfollow();
    await looking;
  };
}
