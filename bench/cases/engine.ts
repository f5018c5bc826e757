import { type EngineCost, engineAlone } from '../children.ts';
import { type Measurement, median, percentile } from '../figures.ts';
import type { BenchKnowledge } from '../knowledge.ts';
import { requestTimes } from '../load.ts';
import { makeDataFolder, signIn, startProduct } from '../product.ts';

const ROUNDS = 3;
const MANY_DOCUMENTS = 100_000;

/** P9 and P10: the engine by itself, over the corpus and over many more documents, and a search over HTTP beside it. */
export async function measureEngine(
  folder: string,
  { corpus, questions }: BenchKnowledge,
  say: (text: string) => void,
): Promise<Measurement[]> {
  const data = await makeDataFolder(`${folder}/engine`, corpus);
  await using server = await startProduct(data, { probe: false });
  const { token } = await signIn(server);
  const headers = { authorization: `Bearer ${token}` };
  const searches = questions.map((question) => `${server.url}/api/knowledge/search?q=${encodeURIComponent(question)}`);

  say(`engine: warming up with ${questions.length} searches`);
  await requestTimes(searches, headers);
  const alone: EngineCost[] = [];
  const overHttp: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cost = await engineAlone();
    alone.push(cost);
    overHttp.push(percentile(await requestTimes(searches, headers), 0.95));
    say(`engine: p95 ${cost.queryP95.toFixed(2)} ms, over HTTP ${overHttp.at(-1)?.toFixed(2)} ms`);
  }
  say(`engine: ${MANY_DOCUMENTS} documents`);
  const many = await engineAlone(MANY_DOCUMENTS);

  const indexing = alone.map(({ indexMs }) => indexMs / 1000);
  const p95s = alone.map(({ queryP95 }) => queryP95);
  const documents = alone[0]?.documents ?? 0;
  return [
    {
      id: 'P9a',
      what: `the engine indexes ${documents} documents`,
      unit: 's',
      ours: median(indexing),
      limit: null,
      figure: median(indexing),
      must: 1,
      aim: 0.5,
      better: 'lower',
      figureUnit: 's',
      rounds: { ours: indexing },
    },
    {
      id: 'P9b',
      what: `p95 of ${questions.length} questions over all kinds, ${documents} documents`,
      unit: 'ms',
      ours: median(p95s),
      limit: null,
      figure: median(p95s),
      must: 3,
      aim: 2,
      better: 'lower',
      figureUnit: 'ms',
      rounds: { ours: p95s, p50: alone.map(({ queryP50 }) => queryP50) },
    },
    {
      id: 'P9c',
      what: `the same over ${many.documents} documents`,
      unit: 'ms',
      ours: many.queryP95,
      limit: null,
      figure: many.queryP95,
      must: 10,
      aim: 5,
      better: 'lower',
      figureUnit: 'ms',
      rounds: { ours: [many.queryP95], p50: [many.queryP50], indexSeconds: [many.indexMs / 1000] },
      note: 'the corpus with articles and tickets whose sentences are mixed from those it has',
    },
    {
      id: 'P10',
      what: 'p95 of GET /api/knowledge/search over the p95 of the engine by itself, same questions',
      unit: 'ms',
      ours: median(overHttp),
      limit: median(p95s),
      figure: median(overHttp) / median(p95s),
      must: 3,
      aim: 2,
      better: 'lower',
      figureUnit: '×',
      rounds: { ours: overHttp, limit: p95s },
    },
  ];
}
