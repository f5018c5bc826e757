import { ASYNC_IMPORT_ROWS } from '@resolution/contracts';
import type { ImportJob } from '@resolution/db';

/**
 * Whose import is worked on next: owners take turns batch by batch, so that a small upload is through while somebody's
 * large one goes on. Of one owner's imports those go first that somebody waits for, then the oldest.
 *
 * @param jobs Unfinished imports, oldest first.
 * @param lastOwner Who had the turn before.
 */
export function nextTurn<Job extends Pick<ImportJob, 'owner' | 'total'>>(
  jobs: readonly Job[],
  lastOwner: string | undefined,
): Job | undefined {
  const owners = [...new Set(jobs.map((job) => job.owner))].toSorted();
  const owner = owners.find((name) => lastOwner === undefined || name > lastOwner) ?? owners[0];
  const own = jobs.filter((job) => job.owner === owner);
  return own.find(({ total }) => total <= ASYNC_IMPORT_ROWS) ?? own[0];
}
