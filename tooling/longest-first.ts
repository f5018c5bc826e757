import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take long on two quiet cores, longest first: begun at the start they run beside everything else, begun last
 * they would run alone. A file that is not named takes seconds, and its place is of no matter.
 */
const LONGEST = [
  'apps/server/test/fuzz.test.ts',
  'apps/server/test/model.test.ts',
  'apps/server/test/crash/crash.test.ts',
  'apps/server/test/leaving.test.ts',
  'apps/server/test/leaving-memory.test.ts',
  'apps/web/test/browser/panes.test.ts',
  'apps/web/test/browser/axe.test.ts',
  'apps/web/test/browser/cases.test.ts',
  'apps/web/test/browser/figures.test.ts',
  'apps/web/test/browser/narrow.test.ts',
  'apps/server/test/start.test.ts',
  'apps/web/test/browser/accounts.test.ts',
  'apps/web/test/browser/learning.test.ts',
  'apps/web/test/browser/empty.test.ts',
  'apps/web/test/browser/keyboard.test.ts',
  'apps/web/test/browser/visitor-chat.test.ts',
  'apps/web/test/browser/talks.test.ts',
  'apps/server/test/uploads-over-http.test.ts',
  'apps/server/test/eval-embeddings.test.ts',
  'packages/api/test/faults.test.ts',
  'apps/server/test/cli.test.ts',
  'packages/api/test/learning/faults.test.ts',
  'apps/server/test/models.test.ts',
  'apps/web/test/browser/away.test.ts',
  'apps/server/test/access.test.ts',
  'packages/rag/test/learning-eval.test.ts',
  'packages/db/test/transactions.test.ts',
];

/** The order of test files over all projects. */
export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((left, right) => placeOf(left) - placeOf(right)));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((file) => moduleId.endsWith(file));
  return at === -1 ? LONGEST.length : at;
}
