import type { Query } from '../index/query.ts';
import type { Found, Retriever } from '../index/retriever.ts';
import { readSentences } from '../text/sentences.ts';
import { contentSize, matchFeatures, type SupportFeatures, supportFeatures } from './support.ts';

/** How well the knowledge answers an issue, which may be one question or a long story. */
export interface IssueSupport {
  readonly features: SupportFeatures;
  /** Share of a sentence of the issue that one passage of a document mentions, at best; by the document's id. */
  readonly passages: ReadonlyMap<string, number>;
}

/**
 * Content words up to which an issue is one question. The fresh questions that the support model was fitted to stay below.
 */
const ONE_QUESTION = 16;
/** Content words that a sentence needs to ask something by itself. */
const SENTENCE_LEAST = 4;
/** Documents of each kind that are measured against each sentence. */
const MEASURED_PER_KIND = 6;

/** What a document can mention of a sentence. What tells the trade is read from the whole issue: a stranger's story has usual sentences too. */
const OF_A_SENTENCE = ['coverage', 'exact', 'head', 'passage', 'phrase', 'title', 'pairs', 'ticket'] as const;

/**
 * People tell a story: no document mentions all of it, and the share that one does mention falls with every sentence. So a
 * long issue is measured by its best sentence.
 *
 * @param found the best documents of every kind, in any order
 */
export function issueSupport(retriever: Retriever, query: Query, found: readonly Found[]): IssueSupport {
  const whole = supportFeatures(retriever, query, found);
  const passages = new Map(found.map(({ entry, match }) => [entry.searchable.id, match.passage]));
  if (contentSize(query) <= ONE_QUESTION) return { features: whole, passages };

  const byKind = [...Map.groupBy(found, ({ kind }) => kind)].map(
    ([kind, list]) => [kind, list.slice(0, MEASURED_PER_KIND).map(({ entry }) => entry.searchable.id)] as const,
  );
  const features = { ...whole };
  for (const { text } of readSentences(query.text)) {
    const sentence = retriever.readSentence(text);
    if (contentSize(sentence) < SENTENCE_LEAST) continue;
    const near = byKind.flatMap(([kind, ids]) => retriever.measure(sentence, kind, ids));
    const measured = matchFeatures(near);
    for (const name of OF_A_SENTENCE) features[name] = Math.max(features[name], measured[name]);
    for (const { entry, match } of near) {
      const { id } = entry.searchable;
      passages.set(id, Math.max(passages.get(id) ?? 0, match.passage));
    }
  }
  return { features, passages };
}
