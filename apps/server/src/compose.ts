import { join } from 'node:path';
import {
  createImportFeed,
  createImportNews,
  createImportThread,
  createLiveEngine,
  createServices,
  createTicketFeed,
  loadEngineDocuments,
  resolutionWriter,
  type Services,
} from '@resolution/api';
import { createDb, type Db, migrate } from '@resolution/db';
import { createEngine } from '@resolution/rag';
import type { Logger } from 'pino';
import { watchCorpus } from './compose/corpus-watch.ts';
import { composeEmbeddings } from './compose/embeddings.ts';
import { keepTidy } from './compose/housekeeping.ts';
import { composeModels, type ModelPatience } from './compose/models.ts';
import { databaseUrl, dataFolder } from './data-folder.ts';
import type { ServerEnv } from './env.ts';
import { keptSecretKey } from './secret-key.ts';

/** bcrypt cost of the product: about 200 ms of one core for each hash. */
const PASSWORD_COST = 12;

export interface System extends AsyncDisposable {
  readonly db: Db;
  readonly services: Services;
  /** Where uploads lie until they are read. */
  readonly spoolDir: string;
  /** Begins what runs beside requests: imports that an earlier process left, foreign corpora, housekeeping. */
  readonly start: () => Promise<void>;
  readonly ready: () => Promise<boolean>;
  /** Lets the batch in hand end, then closes the database. */
  readonly close: () => Promise<void>;
}

export interface ComposeOptions {
  /** A test's own cost of password hashes; the product has one. */
  readonly passwordCost?: number;
  /** A test's own patience with models. */
  readonly modelPatience?: ModelPatience;
}

/** Where the real things meet: database, engine, clock, keys. */
export async function compose(
  env: ServerEnv,
  logger: Logger,
  { passwordCost = PASSWORD_COST, modelPatience }: ComposeOptions = {},
): Promise<System> {
  const url = databaseUrl(env);
  await migrate({ url });
  const db = await createDb({ url });
  const engine = createLiveEngine(createEngine(await loadEngineDocuments(db)));
  const models = await composeModels(env, db, logger, modelPatience);
  const embeddings = composeEmbeddings(env, db, models.desk.gateway, logger);
  const importFeed = createImportFeed();
  const ticketFeed = createTicketFeed();
  const report = (error: unknown): void => logger.error({ err: error }, 'import failed');
  const pipeline = createImportThread({
    databaseUrl: url,
    engine,
    news: createImportNews({ db, importFeed, ticketFeed, report }),
    report,
    write: models.desk.gateway.configured ? resolutionWriter(models.desk) : undefined,
    embeddings,
  });
  const services = createServices({
    db,
    clock: () => new Date(),
    engine,
    models: models.desk,
    embeddings,
    ticketFeed,
    importFeed,
    pipeline,
    secretKey: env.secretKey ?? keptSecretKey(dataFolder(env)),
    accessTokenMinutes: env.accessTokenMinutes,
    passwordCost,
    maxUploadBytes: env.maxUploadBytes,
    widgetOrigins: env.widgetOrigins,
  });
  const running: (() => Promise<void>)[] = [];
  let closed: Promise<void> | undefined;
  const shut = async (): Promise<void> => {
    await Promise.all(running.map((end) => end()));
    await embeddings.stop();
    await services.imports.drain();
    await models.settled();
    await db.close();
  };
  const close = (): Promise<void> => {
    closed ??= shut();
    return closed;
  };
  return {
    db,
    services,
    spoolDir: join(dataFolder(env), 'spool'),
    async start() {
      await services.imports.resumePending();
      embeddings.follow(engine);
      running.push(await watchCorpus({ db, engine, logger }), keepTidy(services.auth, logger));
    },
    ready: () => db.ping(),
    close,
    [Symbol.asyncDispose]: close,
  };
}
