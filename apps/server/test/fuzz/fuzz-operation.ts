import fc from 'fast-check';
import { type DocumentedOperation, undocumented } from '../support/documented.ts';
import type { TestServer } from '../support/server.ts';
import { type FuzzRequest, type KnownIds, requests } from './request-arbitrary.ts';

/** Words that only our inside knows; none of them has any business in an answer. */
const INSIDE = /SQLITE_|\bat \S+ \(|node_modules|\/src\/|password_hash|Prisma|ZodError/;

/** What is wrong with an answer: nothing for a good one. */
async function wrongsOf(server: TestServer, operation: DocumentedOperation, request: FuzzRequest): Promise<string[]> {
  const reply = await server.request(request.path, request);
  return [
    ...(reply.status >= 500 ? [`status ${reply.status}: ${reply.text.slice(0, 200)}`] : undocumented(operation, reply)),
    ...(INSIDE.test(reply.text) && reply.status !== 200 ? [`tells of our inside: ${reply.text.slice(0, 200)}`] : []),
  ];
}

/** @throws with the smallest request found that is answered wrongly, and the seed that makes it again */
export async function fuzzOperation(
  server: TestServer,
  operation: DocumentedOperation,
  known: KnownIds,
  { runs, seed }: { runs: number; seed: number },
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(requests(operation, known), async (request) => {
      const wrongs = await wrongsOf(server, operation, request);
      if (wrongs.length > 0) throw new Error(wrongs.join('; '));
    }),
    { numRuns: runs, seed },
  );
}
