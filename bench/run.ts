/**
 * `npm run bench [-- uploads inserts lists engine chat web]`: measures both sides of every ratio of the performance goals in one run and
 * writes bench/results.json and docs/bench.md. With names: only those, and nothing is written.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureChat } from './cases/chat.ts';
import { measureEngine } from './cases/engine.ts';
import { measureInserts } from './cases/inserts.ts';
import { measureLists } from './cases/lists.ts';
import { measureUploads } from './cases/uploads.ts';
import { measureWeb } from './cases/web.ts';
import { holds, type Measurement } from './figures.ts';
import { type BenchKnowledge, benchKnowledge } from './knowledge.ts';
import { tableLine, writeReport } from './report.ts';

type Say = (text: string) => void;
const CASES: Readonly<Record<string, (folder: string, knowledge: BenchKnowledge, say: Say) => Promise<Measurement[]>>> =
  {
    uploads: measureUploads,
    inserts: async (...args) => [await measureInserts(...args)],
    lists: measureLists,
    engine: measureEngine,
    chat: measureChat,
    web: measureWeb,
  };

const say: Say = (text) => void process.stderr.write(`${text}\n`);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => CASES[name] === undefined);
if (unknown.length > 0) {
  say(`There is no ${unknown.join(', ')}. Choose from ${Object.keys(CASES).join(', ')}.`);
  process.exit(2);
}
const folder = await mkdtemp(join(tmpdir(), 'resolution-bench-'));
try {
  const knowledge = await benchKnowledge();
  say(`Knowledge: ${knowledge.source}`);
  const measured: Measurement[] = [];
  for (const [name, measure] of Object.entries(CASES)) {
    if (wanted.length === 0 || wanted.includes(name)) measured.push(...(await measure(folder, knowledge, say)));
  }
  measured.sort((left, right) => left.id.localeCompare(right.id, 'en', { numeric: true }));
  for (const measurement of measured) process.stdout.write(`${tableLine(measurement)}\n`);
  if (wanted.length === 0) await writeReport(measured, knowledge.source);
  process.exitCode = measured.every(holds) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
