import type { Query } from '../index/query.ts';
import type { Retriever } from '../index/retriever.ts';
import { readSentences } from '../text/sentences.ts';
import { termsOf } from '../text/terms.ts';

/** How strongly a stretch of text speaks to a question: summed rarity of the concepts it mentions. */
export function relevanceOf(retriever: Retriever, query: Query, text: string): number {
  const present = new Set(termsOf(text).map((term) => retriever.lexicon.numberOf(term)));
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
  return readSentences(text)
    .map((sentence, index) => ({
      text: sentence.text.replace(/\s+/g, ' '),
      index,
      relevance: relevanceOf(retriever, query, sentence.text),
    }))
    .filter(({ text: sentence }) => sentence.length > 3)
    .toSorted((a, b) => b.relevance - a.relevance || a.index - b.index)
    .slice(0, limit)
    .toSorted((a, b) => a.index - b.index)
    .map((sentence) => sentence.text);
}
