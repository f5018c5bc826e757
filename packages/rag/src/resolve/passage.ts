import type { Query } from '../index/query.ts';
import type { Retriever } from '../index/retriever.ts';
import { remembered } from '../text/remembered.ts';
import { readSentences } from '../text/sentences.ts';

/** Texts whose sentences are remembered: a few articles answer most questions. */
const TEXTS_KEPT = 500;

const sentencesOf = remembered(TEXTS_KEPT, (text) =>
  readSentences(text).map((sentence) => ({ text: sentence.text, shown: sentence.text.replace(/\s+/g, ' ') })),
);

/** How strongly a stretch of text speaks to a question: summed rarity of the concepts it mentions. */
export function relevanceOf(retriever: Retriever, query: Query, text: string): number {
  const present = retriever.termsIn(text);
  let sum = 0;
  for (const concept of query.concepts) {
    let best = 0;
    for (const { term, weight } of concept.alternatives)
      if (present.has(term)) best = Math.max(best, weight * retriever.idf(term));
    sum += best * concept.weight;
  }
  return sum;
}

/** The sentences of a text that speak most to a question, in the order of the text. */
export function tellingSentences(retriever: Retriever, query: Query, text: string, limit: number): string[] {
  return sentencesOf(text)
    .map((sentence, index) => ({
      text: sentence.shown,
      index,
      relevance: relevanceOf(retriever, query, sentence.text),
    }))
    .filter(({ text: sentence }) => sentence.length > 3)
    .toSorted((a, b) => b.relevance - a.relevance || a.index - b.index)
    .slice(0, limit)
    .toSorted((a, b) => a.index - b.index)
    .map((sentence) => sentence.text);
}
