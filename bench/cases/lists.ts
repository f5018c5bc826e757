import { deepStrictEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TicketPage } from '@resolution/contracts';
import { startChild } from '../children.ts';
import { type Measurement, median } from '../figures.ts';
import type { BenchKnowledge } from '../knowledge.ts';
import { requestRate, requestTimes } from '../load.ts';
import { databaseUrl, makeDataFolder, signIn, startProduct } from '../product.ts';
import { fillWithTickets } from '../tickets.ts';

const TICKETS = 100_000;
const DEPTH = 90_000;
const ROUNDS = 5;
const SECONDS = 4;
const WARM_UP_SECONDS = 2;
const PAGE_REQUESTS = 300;
const STARTS = 3;

/** P6, P7 and P11: pages of a long list, and the start of a server that has one. */
export async function measureLists(
  folder: string,
  { corpus, topics }: BenchKnowledge,
  say: (text: string) => void,
): Promise<Measurement[]> {
  say('lists: filling in 100,000 tickets');
  const data = await makeDataFolder(join(folder, 'lists'), corpus);
  {
    await using server = await startProduct(data, { probe: false });
    await signIn(server);
  }
  await fillWithTickets(databaseUrl(data), TICKETS, topics);

  say('lists: cold starts');
  const starts: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    await using started = await startProduct(data, { probe: false });
    starts.push(started.startMs / 1000);
  }

  await using server = await startProduct(data, { probe: false });
  const client = await signIn(server);
  const headers = { authorization: `Bearer ${client.token}` };
  const list = `${server.url}/api/tickets`;
  const first = (await (await client.get('/api/tickets')).json()) as TicketPage;
  await using plain = await startChild({
    program: [
      fileURLToPath(new URL('../limits/plain-server.ts', import.meta.url)),
      join(data, 'realpage.db'),
      first.next_cursor ?? '',
    ],
    probe: false,
  });
  deepStrictEqual(await (await fetch(plain.url)).json(), first);

  await requestRate(list, headers, WARM_UP_SECONDS);
  await requestRate(plain.url, {}, WARM_UP_SECONDS);
  const ours: number[] = [];
  const limit: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await requestRate(list, headers, SECONDS));
    limit.push(await requestRate(plain.url, {}, SECONDS));
    say(`lists: ${Math.round(ours.at(-1) ?? 0)} requests a second, plain ${Math.round(limit.at(-1) ?? 0)}`);
  }

  say('lists: to a depth of 90,000');
  const deep = `${list}?cursor=${await cursorAt(client.get, DEPTH)}`;
  const firstTimes: number[] = [];
  const deepTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    firstTimes.push(median(await requestTimes(again(list), headers)));
    deepTimes.push(median(await requestTimes(again(deep), headers)));
  }

  const share = (100 * median(ours)) / median(limit);
  return [
    {
      id: 'P6',
      what: 'GET /api/tickets, 50 rows of 100,000, over plain node:http and node:sqlite giving the same JSON',
      unit: 'requests a second',
      ours: median(ours),
      limit: median(limit),
      figure: share,
      must: 35,
      aim: 47,
      better: 'higher',
      figureUnit: '%',
      rounds: { ours, limit },
    },
    {
      id: 'P7',
      what: 'the page at depth 90,000 over the first',
      unit: 'ms',
      ours: median(deepTimes),
      limit: median(firstTimes),
      figure: median(deepTimes) / median(firstTimes),
      must: 1.5,
      aim: 1.1,
      better: 'lower',
      figureUnit: '×',
      rounds: { ours: deepTimes, limit: firstTimes },
    },
    {
      id: 'P11',
      what: `cold start to ready, with ${corpus.articles.length + corpus.scripts.length + corpus.tickets.length} documents and 100,000 tickets`,
      unit: 's',
      ours: median(starts),
      limit: null,
      figure: median(starts),
      must: 2,
      aim: 1,
      better: 'lower',
      figureUnit: 's',
      rounds: { ours: starts },
    },
  ];
}

/** Walks down the list; the cursor of the last page leads to the row at that depth. */
async function cursorAt(get: (path: string) => Promise<Response>, depth: number): Promise<string> {
  let cursor = '';
  for (let passed = 0; passed < depth; passed += 100) {
    const page = (await (await get(`/api/tickets?limit=100${cursor && `&cursor=${cursor}`}`)).json()) as TicketPage;
    cursor = page.next_cursor ?? '';
  }
  return cursor;
}

/** One address as often as it is asked for. */
function again(url: string): string[] {
  return Array.from({ length: PAGE_REQUESTS }, () => url);
}
