import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServices, type Services } from '@resolution/api';
import { createDb, type Db, migrate } from '@resolution/db';
import type { ServerEnv } from './env.ts';
import { keptSecretKey } from './secret-key.ts';

/** bcrypt cost of the product: about 200 ms of one core for each hash. */
const PASSWORD_COST = 12;

export interface System {
  readonly db: Db;
  readonly services: Services;
  readonly dataDir: string;
  readonly ready: () => Promise<boolean>;
  readonly close: (deadline?: AbortSignal) => Promise<void>;
}

/** Where the real things meet: database, engine, clock, keys. */
export async function compose(env: ServerEnv): Promise<System> {
  const dataDir = resolve(env.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const url = env.databaseUrl ?? `file:${join(dataDir, 'realpage.db')}`;
  await migrate({ url });
  const db = await createDb({ url });
  const services = createServices({
    db,
    clock: () => new Date(),
    secretKey: env.secretKey ?? keptSecretKey(dataDir),
    accessTokenMinutes: env.accessTokenMinutes,
    passwordCost: PASSWORD_COST,
  });
  return {
    db,
    services,
    dataDir,
    ready: () => db.ping(),
    close: () => db.close(),
  };
}
