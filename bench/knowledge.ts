import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Corpus, CorpusArticle } from '@resolution/contracts';
import { demoCorpus } from '@resolution/demo';
import { readKnowledgeWorkbook } from '@resolution/workbook';
import { createRandom, pick } from './random.ts';

/** A workbook of 4,179 documents that lies beside the project on machines of its makers and is no part of it. */
const SHARED = fileURLToPath(new URL('../../shared/data/knowledge-workbook.xlsx', import.meta.url));
const GENERATED_ARTICLES = 4200;

export interface BenchKnowledge {
  readonly corpus: Corpus;
  readonly source: string;
  /** What conversations can be about. */
  readonly topics: readonly string[];
}

/** Some 4,300 documents to resolve from: the workbook beside the project, or else the demo corpus many times varied. */
export async function benchKnowledge(): Promise<BenchKnowledge> {
  if (existsSync(SHARED)) {
    const { corpus } = await readKnowledgeWorkbook(SHARED);
    return { corpus, source: 'the knowledge workbook beside the project', topics: topicsOf(corpus) };
  }
  const corpus = varied(demoCorpus);
  return { corpus, source: 'the demo corpus, varied', topics: topicsOf(corpus) };
}

function topicsOf({ articles, tickets }: Corpus): string[] {
  return [...tickets.map(({ description }) => description), ...articles.map(({ title }) => title)].filter(
    (topic) => topic.length > 20,
  );
}

/** Articles that mix the sentences of others: as many words as real ones, and none twice. */
function varied(corpus: Corpus): Corpus {
  const random = createRandom(7);
  const sentences = corpus.articles.flatMap(({ body }) => body.split(/(?<=[.!?])\s+/));
  const articles = Array.from({ length: GENERATED_ARTICLES }, (_, index): CorpusArticle => {
    const model = pick(random, corpus.articles);
    const body = Array.from({ length: 12 }, () => pick(random, sentences)).join('\n');
    const kb_id = `KB-${(0xb0_0000_0000 + index).toString(16).toUpperCase().padStart(10, '0')}`;
    return { ...model, kb_id, title: `${model.title}: case ${index + 1}`, body };
  });
  return { ...corpus, articles: [...corpus.articles, ...articles] };
}
