import type { Server } from 'node:http';
import type { Logger } from 'pino';

/** Work in hand gets this long to end, so that the whole stop takes less than ten seconds; what still runs then is cut off. */
export const STOP_DEADLINE_MS = 8_000;

const IDLE_SWEEP_MS = 50;

export interface StopParts {
  readonly server: Server;
  readonly logger: Logger;
  /** Ends streams with a closing event and makes `/ready` say no. */
  readonly stopping: AbortController;
  /** Lets jobs finish or put back what they hold, then closes the database. */
  readonly close: (deadline: AbortSignal) => Promise<void>;
  readonly deadlineMs?: number;
}

/**
 * Makes the one stop of a server. A second call gets the same promise, so that a second signal changes nothing.
 * Readiness fails at once, no connection is accepted any more, requests in hand finish.
 */
export function createStop({ server, logger, stopping, close, deadlineMs = STOP_DEADLINE_MS }: StopParts) {
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    logger.info('stopping');
    stopping.abort();
    const deadline = AbortSignal.timeout(deadlineMs);
    deadline.addEventListener('abort', () => server.closeAllConnections());
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection whose request has just ended would be kept for a next one that nobody will answer.
    const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
    await closed;
    clearInterval(sweep);
    await close(deadline);
    logger.info('stopped');
  };
  return (): Promise<void> => {
    stopped ??= stop();
    return stopped;
  };
}
