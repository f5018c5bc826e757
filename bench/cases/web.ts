import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Measurement } from '../figures.ts';
import type { BenchKnowledge } from '../knowledge.ts';

const run = promisify(execFile);
const SCRIPTS = new URL('../../apps/web/scripts/', import.meta.url);

/** What `apps/web/scripts/scroll.ts` prints. */
interface Scrolled {
  readonly signInPaintsMs: readonly number[];
  readonly signInPaintMs: number;
  readonly firstRowMs: number;
  readonly firstRowsMs: readonly number[];
  readonly frames: number;
  readonly framesWithHoles: number;
  readonly longTasks: number;
  readonly longestTaskMs: number;
  readonly scrolledSeconds: number;
}

/** P13: what the web client's first page loads and how soon it paints, and how a queue of 10,000 tickets scrolls. */
export async function measureWeb(
  _folder: string,
  _knowledge: BenchKnowledge,
  say: (text: string) => void,
): Promise<Measurement[]> {
  say('web: scrolling through 10,000 tickets in a Chromium');
  const scrolled = await scroll(say);
  // Scrolling has built the client.
  const sizes = JSON.parse(await script('size.ts', '--json')) as Readonly<Record<string, number>>;
  const firstPage = sizes['sign in'] ?? 0;
  const weight: Measurement = {
    id: 'P13',
    what: 'web client: JavaScript of the first page, gzip',
    unit: 'kB',
    ours: firstPage,
    limit: null,
    figure: firstPage,
    must: 200,
    aim: 120,
    better: 'lower',
    figureUnit: ' kB',
    rounds: Object.fromEntries(Object.entries(sizes).map(([page, size]) => [page, [size]])),
    note: Object.entries(sizes)
      .map(([page, size]) => `${page} ${size.toFixed(0)} kB`)
      .join(', '),
  };
  if (scrolled === null) return [weight];
  const whole = (100 * (scrolled.frames - scrolled.framesWithHoles)) / scrolled.frames;
  return [
    weight,
    {
      id: 'P13b',
      what: 'first contentful paint of the first page, nothing cached',
      unit: 'ms',
      ours: scrolled.signInPaintMs,
      limit: null,
      figure: scrolled.signInPaintMs,
      must: 1800,
      aim: 900,
      better: 'lower',
      figureUnit: ' ms',
      rounds: { ours: scrolled.signInPaintsMs },
    },
    {
      id: 'P13c',
      what: 'the first row of a queue of 10,000 tickets, nothing cached',
      unit: 'ms',
      ours: scrolled.firstRowMs,
      limit: null,
      figure: scrolled.firstRowMs,
      must: 2500,
      aim: 1200,
      better: 'lower',
      figureUnit: ' ms',
      rounds: { ours: scrolled.firstRowsMs },
    },
    {
      id: 'P13d',
      what: 'frames without a gap while all 10,000 rows are scrolled through',
      unit: 'frames',
      ours: scrolled.frames - scrolled.framesWithHoles,
      limit: scrolled.frames,
      figure: whole,
      must: 100,
      aim: 100,
      better: 'higher',
      figureUnit: ' %',
      rounds: { ours: [scrolled.frames - scrolled.framesWithHoles], limit: [scrolled.frames] },
    },
    {
      id: 'P13e',
      what: `the longest task meanwhile; ${scrolled.longTasks} over 50 ms in ${scrolled.scrolledSeconds} s`,
      unit: 'ms',
      ours: scrolled.longestTaskMs,
      limit: null,
      figure: scrolled.longestTaskMs,
      must: 200,
      aim: 100,
      better: 'lower',
      figureUnit: ' ms',
      rounds: { ours: [scrolled.longestTaskMs] },
    },
  ];
}

async function script(name: string, ...words: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [fileURLToPath(new URL(name, SCRIPTS)), ...words]);
  return stdout;
}

/** Null where there is no Chromium to scroll in. */
async function scroll(say: (text: string) => void): Promise<Scrolled | null> {
  try {
    return JSON.parse(await script('scroll.ts')) as Scrolled;
  } catch (error) {
    if (!String(error).includes('No Chromium was found')) throw error;
    say('web: no Chromium was found; only the weight of the pages is measured');
    return null;
  }
}
