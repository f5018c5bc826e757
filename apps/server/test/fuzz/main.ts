import { documentedOperations } from '../support/documented.ts';
import { startServer } from '../support/server.ts';
import { createWorld } from '../support/world.ts';
import { fuzzOperation } from './fuzz-operation.ts';
import { knownIds } from './known-ids.ts';

/** The long run: `main.ts [requests per operation] [seed]`. Ends with status 1 when any operation answered wrongly. */
const runs = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? Date.now() % 2_147_483_647);

await using server = await startServer({ env: { LOG_LEVEL: 'error' } });
const known = await knownIds(createWorld(server));
let failed = 0;
for (const operation of documentedOperations) {
  const name = `${operation.method} ${operation.path}`;
  try {
    await fuzzOperation(server, operation, known, { runs, seed });
    process.stdout.write(`ok      ${name}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(
      `WRONG   ${name}\n${error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error)}\n`,
    );
  }
}
process.stdout.write(
  `fuzz: ${documentedOperations.length} operations × ${runs} requests, seed ${seed}, ${failed} operations answered wrongly\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
