import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Corpus, CorpusArticle, CorpusTicket } from '@resolution/contracts';
import { demoCorpus, demoQuestions } from '@resolution/demo';
import { readKnowledgeWorkbook, readQuestions } from '@resolution/workbook';
import { createRandom, pick } from './random.ts';

/** A workbook of 4,179 documents that lies beside the project on machines of its makers and is no part of it. */
const SHARED = fileURLToPath(new URL('../../shared/data/knowledge-workbook.xlsx', import.meta.url));
const DOCUMENTS = 4300;

export interface BenchKnowledge {
  readonly corpus: Corpus;
  readonly source: string;
  /** What conversations can be about. */
  readonly topics: readonly string[];
  /** What people ask it. */
  readonly questions: readonly string[];
}

/** Some 4,300 documents to resolve from: the workbook beside the project, or else the demo corpus many times varied. */
export async function benchKnowledge(): Promise<BenchKnowledge> {
  if (existsSync(SHARED)) {
    const { corpus } = await readKnowledgeWorkbook(SHARED);
    const { questions } = await readQuestions(SHARED);
    return {
      corpus,
      source: 'the knowledge workbook beside the project',
      topics: topicsOf(corpus),
      questions: questions.map(({ question_text }) => question_text),
    };
  }
  const corpus = grownTo(demoCorpus, DOCUMENTS);
  return {
    corpus,
    source: 'the demo corpus, varied',
    topics: topicsOf(corpus),
    questions: demoQuestions.map(({ text }) => text),
  };
}

function topicsOf({ articles, tickets }: Corpus): string[] {
  return [...tickets.map(({ description }) => description), ...articles.map(({ title }) => title)].filter(
    (topic) => topic.length > 20,
  );
}

/**
 * A corpus of so many documents: its own, and articles and solved tickets that mix the sentences of those it has, as many
 * words as real ones and none twice. Knowledge grows by these two; scripts stay what they are.
 */
export function grownTo(corpus: Corpus, documents: number): Corpus {
  const random = createRandom(7);
  const missing = documents - corpus.articles.length - corpus.scripts.length - corpus.tickets.length;
  const share = corpus.articles.length / (corpus.articles.length + corpus.tickets.length);
  const newArticles = Math.round(missing * share);
  const texts = mixer(
    corpus.articles.map(({ body }) => body),
    random,
  );
  const articles = Array.from({ length: newArticles }, (_, index): CorpusArticle => {
    const model = pick(random, corpus.articles);
    const kb_id = `KB-${(0xb0_0000_0000 + index).toString(16).toUpperCase().padStart(10, '0')}`;
    return { ...model, kb_id, title: `${model.title}: case ${index + 1}`, body: texts(model.body) };
  });
  const stories = mixer(
    corpus.tickets.map(({ description }) => description),
    random,
  );
  const tickets = Array.from({ length: missing - newArticles }, (_, index): CorpusTicket => {
    const model = pick(random, corpus.tickets);
    return { ...model, ticket_number: `CS-${90_000_000 + index}`, description: stories(model.description) };
  });
  return { ...corpus, articles: [...corpus.articles, ...articles], tickets: [...corpus.tickets, ...tickets] };
}

/** Makes texts of other texts' sentences, each as long as the one it is made after. */
function mixer(texts: readonly string[], random: () => number): (model: string) => string {
  const sentences = texts.flatMap(sentencesOf);
  return (model) =>
    sentencesOf(model)
      .map(() => pick(random, sentences))
      .join('\n');
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}
