/**
 * The engine and nothing around it: how long it takes to index some documents, and how long questions over all kinds take.
 * Prints what it measured, as JSON. `engine-alone.ts [DOCUMENTS]`: as many documents, the corpus varied, instead of its own.
 */
import type { KnowledgeDocument } from '@resolution/contracts';
import { createEngine } from '@resolution/rag';
import type { EngineCost } from '../children.ts';
import { percentile } from '../figures.ts';
import { benchKnowledge, grownTo } from '../knowledge.ts';

const PASSES = 3;

const [documents = ''] = process.argv.slice(2);
const { corpus: own, questions } = await benchKnowledge();
const corpus = documents === '' ? own : grownTo(own, Number(documents));
const options = {
  documents: [
    ...corpus.articles.map((article): KnowledgeDocument => ({ kind: 'article', article })),
    ...corpus.scripts.map((script): KnowledgeDocument => ({ kind: 'script', script })),
    ...corpus.tickets.map((ticket): KnowledgeDocument => ({ kind: 'ticket', ticket })),
  ],
  placeholders: corpus.placeholders,
};
const begin = performance.now();
const engine = createEngine(options);
const indexMs = performance.now() - begin;

const p95s: number[] = [];
const p50s: number[] = [];
for (let pass = 0; pass < PASSES; pass += 1) {
  const times = questions.map((question) => {
    const asked = performance.now();
    engine.search(question);
    return performance.now() - asked;
  });
  // The first pass is the warm-up: a server has answered before.
  if (pass === 0) continue;
  p95s.push(percentile(times, 0.95));
  p50s.push(percentile(times, 0.5));
}
const cost: EngineCost = {
  documents: engine.size,
  questions: questions.length,
  indexMs,
  queryP95: Math.min(...p95s),
  queryP50: Math.min(...p50s),
};
process.stdout.write(JSON.stringify(cost));
