import { setTimeout as pause } from 'node:timers/promises';
import { streamAlone } from '../children.ts';
import { type Measurement, median, percentile } from '../figures.ts';
import type { BenchKnowledge } from '../knowledge.ts';
import { makeDataFolder, signIn, startProduct } from '../product.ts';
import { writeWorkbook } from '../workbooks.ts';

/** Interleaved rounds: one of ours, one of the limit. Either side differs by half from one round to the next. */
const ROUNDS = 5;
const ROWS = 10_000;
const MANY_ROWS = 50_000;
/** Requests of somebody who works while another uploads: one, a pause, the next. */
const REQUEST_PAUSE_MS = 10;
const IDLE_REQUESTS = 500;

interface UploadRound {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly loopDelayP99: number;
}

/** P1 to P5: what an upload costs, and what others notice of it. */
export async function measureUploads(
  folder: string,
  { corpus, topics }: BenchKnowledge,
  say: (text: string) => void,
): Promise<Measurement[]> {
  say('uploads: writing workbooks');
  const files: string[] = [];
  for (let seed = 1; seed <= ROUNDS + 2; seed += 1) files.push(await writeWorkbook(folder, ROWS, seed, topics));
  const small = await writeWorkbook(folder, 1_000, 90, topics);
  const large = await writeWorkbook(folder, MANY_ROWS, 91, topics);
  const data = await makeDataFolder(`${folder}/uploads`, corpus);

  await using server = await startProduct(data, { probe: true });
  const client = await signIn(server);
  const upload = async (path: string): Promise<UploadRound> => {
    await server.reset();
    const wallMs = await client.upload(path);
    return { wallMs, ...(await server.usage()) };
  };

  say('uploads: warming up with 1,000 rows');
  await upload(small);
  const ours: UploadRound[] = [];
  const alone: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const path = files[round] ?? '';
    ours.push(await upload(path));
    alone.push((await streamAlone(path)).cpuMs);
    say(
      `uploads: round ${round + 1}, ${Math.round(ours.at(-1)?.cpuMs ?? 0)} ms of CPU, exceljs alone ${Math.round(alone.at(-1) ?? 0)} ms`,
    );
  }

  say('uploads: requests while idle');
  const ask = async (until: () => boolean): Promise<number[]> => {
    const times: number[] = [];
    while (!until()) {
      const begin = performance.now();
      await (await client.get('/api/tickets')).text();
      times.push(performance.now() - begin);
      await pause(REQUEST_PAUSE_MS);
    }
    return times;
  };
  let left = IDLE_REQUESTS;
  const idle = await ask(() => left-- === 0);
  say('uploads: requests while 10,000 rows come in');
  let uploading = true;
  const [busy] = await Promise.all([
    ask(() => !uploading),
    client.upload(files[ROUNDS] ?? '').finally(() => {
      uploading = false;
    }),
  ]);

  say('uploads: 50,000 rows');
  await pause(2_000);
  await server.reset();
  const { rssMb: restingMb } = await server.usage();
  const manyWallMs = await client.upload(large);
  const { peakRssMb } = await server.usage();
  const largeAlone = await streamAlone(large);

  const wallMs = median(ours.map((round) => round.wallMs));
  const loopDelay = median(ours.map((round) => round.loopDelayP99));
  const cpuMs = median(ours.map((round) => round.cpuMs));
  const p99Idle = percentile(idle, 0.99);
  const p99Busy = percentile(busy, 0.99);
  return [
    {
      id: 'P1',
      what: 'CPU of an upload of 10,000 rows, from the file to the tickets, over exceljs streaming the same file alone',
      unit: 'ms of CPU',
      ours: cpuMs,
      limit: median(alone),
      figure: cpuMs / median(alone),
      must: 5,
      aim: 3,
      better: 'lower',
      figureUnit: '×',
      rounds: { ours: ours.map((round) => round.cpuMs), limit: alone },
    },
    {
      id: 'P2',
      what: 'time of 50,000 rows over time of 10,000',
      unit: 's',
      ours: manyWallMs / 1000,
      limit: wallMs / 1000,
      figure: manyWallMs / wallMs,
      must: 6,
      aim: 5.2,
      better: 'lower',
      figureUnit: '×',
      rounds: { ours: [manyWallMs / 1000], limit: ours.map((round) => round.wallMs / 1000) },
    },
    {
      id: 'P3',
      what: 'peak memory over idle during 50,000 rows, over exceljs streaming alone',
      unit: 'MB',
      ours: peakRssMb - restingMb,
      limit: largeAlone.memoryMb,
      figure: (peakRssMb - restingMb) / largeAlone.memoryMb,
      must: 1.5,
      aim: 0.7,
      better: 'lower',
      figureUnit: '×',
      rounds: { ours: [peakRssMb - restingMb], limit: [largeAlone.memoryMb] },
    },
    {
      id: 'P4',
      what: 'delay of the serving thread, p99, during an upload of 10,000 rows',
      unit: 'ms',
      ours: loopDelay,
      limit: null,
      figure: loopDelay,
      must: 20,
      aim: 10,
      better: 'lower',
      figureUnit: 'ms',
      rounds: { ours: ours.map((round) => round.loopDelayP99) },
    },
    {
      id: 'P5',
      what: 'p99 of GET /api/tickets while 10,000 rows come in, over idle',
      unit: 'ms',
      ours: p99Busy,
      limit: p99Idle,
      figure: p99Busy / p99Idle,
      must: 4,
      aim: 2,
      better: 'lower',
      figureUnit: '×',
      rounds: {
        ours: [p99Busy],
        limit: [p99Idle],
        p50: [percentile(busy, 0.5), percentile(idle, 0.5)],
        requests: [busy.length, idle.length],
      },
    },
  ];
}
