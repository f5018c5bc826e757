/** `npm run crash [-- KILLS [SEED]]`: kills the server 1,000 times, says what was there each time, and sums it up. */
import { availableParallelism } from 'node:os';
import { crashRun } from './crash-run.ts';
import type { Recount } from './recount.ts';

const [kills = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const begin = Date.now();
process.stdout.write(`Seed ${seed}\n`);
const { total } = await crashRun(
  Number(kills),
  Number(seed),
  // Long enough for imports to be settled, also where everything takes twice as long.
  { longestLifeMs: 6_000, lanes: availableParallelism() },
  (kill, counted) => void process.stdout.write(`kill ${kill}: ${sentence(counted)}\n`),
);
const minutes = ((Date.now() - begin) / 60_000).toFixed(1);
process.stdout.write(
  `\nRecount after ${kills} kills in ${minutes} minutes, seed ${seed}: nothing lost and nothing doubled. ${sentence(total)}\n`,
);

function sentence({
  acknowledgedUploads,
  unacknowledgedWhole,
  unacknowledgedAbsent,
  tickets,
  approvals,
}: Recount): string {
  return (
    `${acknowledgedUploads} acknowledged uploads whole, of the others ${unacknowledgedWhole} whole and ` +
    `${unacknowledgedAbsent} absent, ${tickets} tickets, ${approvals} approvals`
  );
}
