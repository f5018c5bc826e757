import type { ImportJob } from '@resolution/db';

/**
 * Whose import is worked on next: owners take turns batch by batch, each with their oldest unfinished import, so that a
 * small upload is through while somebody's large one goes on.
 *
 * @param jobs Unfinished imports, oldest first.
 * @param lastOwner Who had the turn before.
 */
export function nextTurn<Job extends Pick<ImportJob, 'owner'>>(
  jobs: readonly Job[],
  lastOwner: string | undefined,
): Job | undefined {
  const owners = [...new Set(jobs.map((job) => job.owner))].toSorted();
  const owner = owners.find((name) => lastOwner === undefined || name > lastOwner) ?? owners[0];
  return jobs.find((job) => job.owner === owner);
}
