import type { Services } from '@resolution/api';
import type { Logger } from 'pino';

const EVERY_MS = 60 * 60 * 1000;
/** Begun at once it would delay the first answers: it is the first to need Prisma's query compiler. */
const FIRST_AFTER_MS = 2_000;

/** Forgets old sessions and sign-in attempts, soon and every hour. @returns What ends it, once what it does is done. */
export function keepTidy(auth: Pick<Services['auth'], 'forgetOld'>, logger: Logger): () => Promise<void> {
  let working = Promise.resolve();
  const tidy = (): void => {
    working = working
      .then(() => auth.forgetOld())
      .catch((error: unknown) => logger.error({ err: error }, 'housekeeping failed'));
  };
  const timers = [setTimeout(tidy, FIRST_AFTER_MS), setInterval(tidy, EVERY_MS)];
  for (const timer of timers) timer.unref();
  return async () => {
    for (const timer of timers) clearTimeout(timer);
    await working;
  };
}
