import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from './random.ts';
import { type Recount, recount, untilNothingRuns } from './recount.ts';
import { startAndKill, startServerProcess } from './server-process.ts';
import { type Promises, prepareWorkbook, send, signIn, work } from './workload.ts';

/** How often a server is killed once more while it starts and goes on with what its predecessor left. */
const EARLY_KILLS = 0.3;
/** Longer than a start takes on a quiet machine, in milliseconds. */
const LONGEST_START_MS = 2_000;
/** Kills after which a run goes on with an empty folder: a recount reads everything. */
const KILLS_PER_FOLDER = 25;

export interface CrashOptions {
  /** The longest a server lives under load, in milliseconds: some lives end before the first answer, some after many. */
  readonly longestLifeMs: number;
  /** Folders that are worked on at a time, each with a server of its own. */
  readonly lanes: number;
}

export interface CrashRun {
  readonly kills: number;
  /** Sum over the folders of what was there in the end. */
  readonly total: Recount;
}

/**
 * Kills a working server again and again, each time at a random moment, and compares after each restart what is there with
 * what was promised.
 *
 * @param seed The same seed gives the same moments and contents; what the operating system does between is its own.
 * @throws AggregateError of what each lane found wrong, with the seed and the number of the kill.
 */
export async function crashRun(
  kills: number,
  seed: number,
  { longestLifeMs, lanes }: CrashOptions,
  report: (kill: number, recount: Recount) => void = () => {},
): Promise<CrashRun> {
  let total: Recount = {
    acknowledgedUploads: 0,
    unacknowledgedWhole: 0,
    unacknowledgedAbsent: 0,
    tickets: 0,
    approvals: 0,
  };
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < kills) {
      const done = next;
      next += KILLS_PER_FOLDER;
      const here = Math.min(KILLS_PER_FOLDER, kills - done);
      const last = await crashFolder(here, seed + done, longestLifeMs, (kill, counted) => report(done + kill, counted));
      total = sum(total, last);
    }
  };
  const found: unknown[] = [];
  const giveUp = (error: unknown): void => {
    found.push(error);
    // Nobody begins with another folder.
    next = kills;
  };
  await Promise.all(Array.from({ length: lanes }, () => lane().catch(giveUp)));
  // Only now: whoever exits while a lane is at work leaves its server running.
  if (found.length > 0) throw new AggregateError(found, found.map(String).join('\n'));
  return { kills, total };
}

async function crashFolder(
  kills: number,
  seed: number,
  longestLifeMs: number,
  report: (kill: number, recount: Recount) => void,
): Promise<Recount> {
  const folder = await mkdtemp(join(tmpdir(), 'resolution-crash-'));
  const random = createRandom(seed);
  const promises: Promises = { uploads: new Map(), approvals: new Set() };
  let server = await startServerProcess(folder);
  try {
    const tokens = await signIn(server.url);
    let last: Recount | undefined;
    const check = async (kill: number): Promise<Recount> => {
      const file = join(folder, 'realpage.db');
      await untilNothingRuns(server.url, file, tokens);
      try {
        last = recount(file, promises);
        await checkIndex(server.url, tokens.agent);
        return last;
      } catch (error) {
        throw new Error(`Kill ${kill} of the run with seed ${seed}: ${(error as Error).message}`, { cause: error });
      }
    };
    for (let killed = 0, life = 1; killed < kills; life += 1) {
      const workbook = await prepareWorkbook(folder, life, random);
      const lifeMs = random() * longestLifeMs;
      await Promise.all([
        work(server.url, tokens, promises, { life, workbook, random }),
        new Promise((resolve) => setTimeout(resolve, lifeMs)).then(server.kill),
      ]);
      killed += 1;
      if (killed < kills && random() < EARLY_KILLS) {
        await startAndKill(folder, random() * LONGEST_START_MS);
        killed += 1;
      }
      server = await startServerProcess(folder);
      report(killed, await check(killed));
    }
    if (last === undefined) throw new Error('No kill was asked for');
    return last;
  } finally {
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The index in memory must hold what the tables hold. */
async function checkIndex(url: string, token: string): Promise<void> {
  const stats = (await send(`${url}/api/corpus/stats`, { token, alone: true })) as {
    knowledge: number;
    retrievable: { knowledge: number };
  };
  if (stats.knowledge !== stats.retrievable.knowledge) {
    throw new Error(`${stats.knowledge} approved entries, ${stats.retrievable.knowledge} of them in the index`);
  }
}

function sum(left: Recount, right: Recount): Recount {
  const names = Object.keys(left) as (keyof Recount)[];
  return Object.fromEntries(names.map((name) => [name, left[name] + right[name]])) as unknown as Recount;
}
