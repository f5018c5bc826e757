import type { Services } from '@resolution/api';
import type { Logger } from 'pino';

const EVERY_MS = 60 * 60 * 1000;

/** Forgets old sessions and sign-in attempts, now and every hour. @returns What ends it, once what it does is done. */
export function keepTidy(auth: Pick<Services['auth'], 'forgetOld'>, logger: Logger): () => Promise<void> {
  let working = Promise.resolve();
  const tidy = (): void => {
    working = working
      .then(() => auth.forgetOld())
      .catch((error: unknown) => logger.error({ err: error }, 'housekeeping failed'));
  };
  tidy();
  const timer = setInterval(tidy, EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await working;
  };
}
