import type { Db } from '@resolution/db';
import type { CallRecord, SpentTokens } from '@resolution/rag';

/** Keeps model calls beside the work: nobody waits for a record to be written. */
export interface CallBook {
  readonly record: (call: CallRecord) => void;
  /** Waits for what is being written. To be called before the database is closed. */
  readonly settled: () => Promise<void>;
}

/** @param report Told when a call could not be kept. */
export function createCallBook(db: Db, report: (error: unknown) => void): CallBook {
  let writing: Promise<void> = Promise.resolve();
  return {
    record(call) {
      writing = writing.then(() => db.transaction((tx) => tx.modelCalls.add(call))).catch(report);
    },
    settled: () => writing,
  };
}

/** What has been used since the UTC day began, so that a restart is no way around a budget. */
export async function spentToday(db: Db, now: Date): Promise<SpentTokens> {
  const day = now.toISOString().slice(0, 10);
  const used = await db.modelCalls.tokensSince(`${day}T00:00:00.000Z`);
  return {
    day,
    total: used.reduce((sum, { tokens }) => sum + tokens, 0),
    byUser: Object.fromEntries(used.flatMap(({ user, tokens }) => (user === null ? [] : [[user, tokens]]))),
  };
}
