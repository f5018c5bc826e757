/** `npm run crash [-- KILLS [SEED]]`: kills the server 1,000 times and says what was there each time. */
import { crashRun } from './crash-run.ts';

const [kills = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
process.stdout.write(`Seed ${seed}\n`);
const { total } = await crashRun(Number(kills), Number(seed), (kill, counted) => {
  const { acknowledgedUploads, unacknowledgedWhole, unacknowledgedAbsent, tickets, approvals } = counted;
  process.stdout.write(
    `kill ${kill}: ${acknowledgedUploads} acknowledged uploads whole, of the others ${unacknowledgedWhole} whole and ` +
      `${unacknowledgedAbsent} absent, ${tickets} tickets, ${approvals} approvals\n`,
  );
});
process.stdout.write(
  `${kills} kills, nothing lost and nothing doubled: ${total.acknowledgedUploads} acknowledged uploads whole, of the others ` +
    `${total.unacknowledgedWhole} whole and ${total.unacknowledgedAbsent} absent, ${total.tickets} tickets, ${total.approvals} approvals\n`,
);
