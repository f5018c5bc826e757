import { expect, it } from 'vitest';
import { crashRun } from './crash-run.ts';

const KILLS = 25;

it('killed at a random moment of uploads and approvals, the server keeps what it promised and makes nothing twice', async () => {
  const seed = Date.now() % 1_000_000;
  const { kills, total } = await crashRun(KILLS, seed, { longestLifeMs: 2_500, lanes: 1 });
  process.stdout.write(
    `Crash test, seed ${seed}: ${kills} kills, ${total.acknowledgedUploads} acknowledged uploads whole, of the others ` +
      `${total.unacknowledgedWhole} whole and ${total.unacknowledgedAbsent} absent, ${total.approvals} approvals.\n`,
  );
  expect(kills).toBe(KILLS);
  expect(total.acknowledgedUploads).toBeGreaterThan(0);
  expect(total.approvals).toBeGreaterThan(0);
}, 600_000);
