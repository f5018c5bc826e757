import { randomBytes } from 'node:crypto';
import type { Services } from '@resolution/api';
import type { Db } from '@resolution/db';
import type { ServerEnv } from './env.ts';

const USER_EMAIL = 'user@example.com';
const AGENTS = [
  { email: 'tier2@example.com', username: 'Toni (Tier 2)', tier: 'Tier2' },
  { email: 'tier3@example.com', username: 'Theo (Tier 3)', tier: 'Tier3' },
] as const;

/** What people need to know to try the demo. `password` is null when they chose it themselves. */
export interface DemoAccounts {
  readonly emails: readonly string[];
  readonly password: string | null;
}

async function hasAccounts(db: Db): Promise<boolean> {
  const { users, agents } = await db.accounts.counts();
  return users + agents > 0;
}

async function hasKnowledge(db: Db): Promise<boolean> {
  const counts = await db.corpus.counts();
  return Object.values(counts).some((count) => count > 0);
}

/**
 * Fills an empty data folder with the demo: its corpus, three accounts, and the sample conversations made into tickets by
 * the import that everybody uses. Whoever imported their own corpus before the first start gets the accounts alone: their
 * knowledge is not mixed with ours. Once there is an account, nothing is touched.
 * @returns null when nothing was made
 */
export async function fillWithDemo(
  { db, services }: { db: Db; services: Services },
  env: Pick<ServerEnv, 'demo' | 'demoPassword'>,
): Promise<DemoAccounts | null> {
  if (!env.demo || (await hasAccounts(db))) return null;
  const { demoCorpus, sampleConversations } = await import('@resolution/demo');
  const password = env.demoPassword ?? randomBytes(12).toString('base64url');
  const origin = { requestId: 'demo', address: 'local' };
  const ownKnowledge = await hasKnowledge(db);
  if (!ownKnowledge) await services.corpus.importCorpus(demoCorpus);
  const { response } = await services.auth.register({ username: 'Uma (User)', email: USER_EMAIL, password }, origin);
  for (const agent of AGENTS) await services.agents.add(null, { ...agent, password });
  const actor = await services.auth.authenticate(response.access_token);
  if (!ownKnowledge) {
    await services.imports.uploadJson({ ...origin, actor }, { tickets: [...sampleConversations], async: false });
  }
  await services.auth.logout({ ...origin, actor });
  return {
    emails: [USER_EMAIL, ...AGENTS.map(({ email }) => email)],
    password: env.demoPassword === null ? password : null,
  };
}
