/**
 * Measures how soon the first page paints and the queue with 10,000 tickets in the real client: time to the first paint
 * and the first row, and, while every row is scrolled through, the tasks that block the page and the frames that show a
 * hole instead of rows.
 * Run by hand: `pnpm --filter @resolution/web scroll [path of a Chromium]`. Prints one JSON object.
 */
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../test/browser/chromium.ts';
import { buildClient, PASSWORD, startServer } from '../test/browser/serve.ts';

const TICKETS = 10_000;
const PER_UPLOAD = 5000;
/** Visits in a browser that has nothing cached, of which the median counts. */
const COLD_VISITS = 5;
/** Pixels and milliseconds of one turn of the wheel: about two screens a second. */
const TURN = { pixels: 600, every: 100 };

interface Scrolling {
  frames: number;
  holes: number;
  longTasks: number[];
}

declare global {
  interface Window {
    scrolling: Scrolling;
  }
}

async function fill(context: BrowserContext, origin: string): Promise<void> {
  for (let start = 0; start < TICKETS; start += PER_UPLOAD) {
    const tickets = Array.from({ length: PER_UPLOAD }, (_, index) => ({
      conversation_id: `SCROLL-${start + index}`,
      contact_name: `Person ${start + index}`,
      transcript: `Customer: Case ${start + index}: the bank deposit stays open and the batch total is wrong.`,
    }));
    const answer = await context.request.post('/api/tickets/upload?async=true', {
      data: { tickets },
      headers: { origin },
      timeout: 60_000,
    });
    if (!answer.ok()) throw new Error(await answer.text());
    const { import_id } = (await answer.json()) as { import_id: string };
    let done = false;
    while (!done) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const { status } = (await (await context.request.get(`/api/imports/${import_id}`)).json()) as { status: string };
      done = status !== 'queued' && status !== 'running';
    }
  }
}

/** Runs in the page: watches every frame and every long task from now on. */
function watch(): void {
  const seen: Scrolling = { frames: 0, holes: 0, longTasks: [] };
  window.scrolling = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longTasks.push(Math.round(entry.duration));
  }).observe({ type: 'longtask' });
  const look = () => {
    const box = document.querySelector('[role=table]')?.parentElement?.getBoundingClientRect();
    if (box) {
      seen.frames += 1;
      const heights = [0.1, 0.5, 0.9].map((share) => box.top + box.height * share);
      const holds = (y: number) => document.elementFromPoint(box.left + box.width / 2, y)?.closest('[role=row]');
      if (!heights.every(holds)) seen.holes += 1;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** First contentful paint of the sign-in. */
async function signInPaints(baseURL: string): Promise<number[]> {
  const paints: number[] = [];
  for (let visit = 0; visit < COLD_VISITS; visit += 1) {
    const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('Password').waitFor();
    paints.push(await page.evaluate(firstPaint));
    await context.close();
  }
  return paints;
}

/** A browser of somebody who is signed in, with nothing cached. */
async function signedIn(baseURL: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
  await context.request.post('/trpc/session.login', {
    data: { email: 'tier3@example.com', password: PASSWORD },
    headers: { origin: baseURL },
  });
  await context.addInitScript(() => {
    if (location.protocol === 'http:') localStorage.setItem('signed-in', 'yes');
  });
  return context;
}

const median = (values: readonly number[]): number | undefined =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];

/** Runs in the page. */
const firstPaint = () =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint !== undefined) resolve(Math.round(paint.startTime));
    }).observe({ type: 'paint', buffered: true });
  });

const executablePath = findChromium(process.argv[2], { whole: true });
if (!executablePath) throw new Error('No Chromium was found. Give the path of one.');
await buildClient();
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  const paints = await signInPaints(server.baseUrl);
  const first = await signedIn(server.baseUrl);
  await fill(first, server.baseUrl);
  await first.close();

  const rows: number[] = [];
  const queuePaints: number[] = [];
  const look = async (): Promise<Page> => {
    const page = await (await signedIn(server.baseUrl)).newPage();
    await page.goto('/queue');
    await page.locator('[role=row]').first().waitFor();
    rows.push(await page.evaluate(() => Math.round(performance.now())));
    queuePaints.push(await page.evaluate(firstPaint));
    return page;
  };
  for (let visit = 1; visit < COLD_VISITS; visit += 1) await (await look()).context().close();
  const page = await look();

  await page.evaluate(watch);
  await page.mouse.move(800, 500);
  const begun = performance.now();
  const last = page.locator(`[aria-rowindex="${TICKETS}"]`);
  while ((await last.count()) === 0) {
    await page.mouse.wheel(0, TURN.pixels);
    await page.waitForTimeout(TURN.every);
  }
  const { frames, holes, longTasks } = await page.evaluate(() => window.scrolling);
  const result = {
    tickets: TICKETS,
    signInPaintMs: median(paints),
    signInPaintsMs: paints,
    firstPaintMs: median(queuePaints),
    firstRowMs: median(rows),
    firstRowsMs: rows,
    scrolledSeconds: Math.round((performance.now() - begun) / 1000),
    frames,
    framesWithHoles: holes,
    longTasks: longTasks.length,
    longestTaskMs: Math.max(0, ...longTasks),
    rowsInThePage: await page.locator('[role=row]').count(),
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await browser.close();
  await server.stop();
}
