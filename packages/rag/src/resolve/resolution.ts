import type { CitedSource } from '@resolution/contracts';
import { similarityOf } from '../index/latent.ts';
import type { Query } from '../index/query.ts';
import type { Found } from '../index/retriever.ts';
import { type RightnessFeatures, rightnessFeatures, rightnessProbability } from '../score/rightness.ts';
import { type Score, scoreDraft } from '../score/score.ts';
import { supportProbability } from '../score/support.ts';
import { remembered } from '../text/remembered.ts';
import { clipped, type Draft } from './draft.ts';
import { type DraftContext, draftFrom } from './drafting.ts';
import type { Evidence } from './evidence.ts';
import { abstentionText, describeGap, type Gap } from './gap.ts';
import { chooseMain } from './main-source.ts';

/** The answer to one issue: everything of a resolution that does not depend on how the transcript was worded. */
export interface Answer {
  readonly content: string;
  readonly score: Score;
  /** The document that it rests on, or would if the engine dared; null when nothing was found at all. */
  readonly main: { readonly id: string; readonly rightness: RightnessFeatures } | null;
  readonly kb_id: string | null;
  readonly script_id: string | null;
  readonly generated_kb_id: string | null;
  readonly similarity_score: number | null;
  readonly distance: number | null;
  readonly sources: readonly Readonly<CitedSource>[];
  readonly abstained: boolean;
  readonly gap: Gap | null;
}

/** Measures the distance between a question and a document in the latent space. */
export type DistanceTo = (found: Found) => number;

export interface IssueInHand {
  readonly distanceTo: DistanceTo;
  readonly text: string;
  readonly query: Query;
  readonly category: string | null;
  readonly tier3: number;
  readonly evidence: Evidence;
}

const NEAREST_SHOWN = 3;
const RELATED_SHOWN = 3;
const SNIPPET_LENGTH = 300;
const SNIPPETS_KEPT = 2000;

/** How a document begins: the same few are shown with most issues. */
const snippetOf = remembered(SNIPPETS_KEPT, (text) => clipped(text, SNIPPET_LENGTH));

export function answerIssue(context: DraftContext, issue: IssueInHand): Answer {
  const { retriever } = context;
  const { evidence } = issue;
  const support = supportProbability(evidence.support.features, retriever.settings.support);
  const main = chooseMain(evidence, issue.tier3, retriever.settings.mainSource);
  if (main === undefined) return abstain(context, issue, support, null);
  const features = rightnessFeatures(
    main,
    listOf(evidence, main),
    evidence,
    support,
    issue.tier3,
    retriever.settings.rightness,
  );
  const measured = { id: main.entry.searchable.id, rightness: features };
  if (support < retriever.settings.support.threshold) return abstain(context, issue, support, measured);
  const draft = draftFrom(context, issue.query, main, {
    ticket: evidence.tickets.find(solvedByScript),
    caseArticle: evidence.caseArticles[0],
  });
  const right = rightnessProbability(features, retriever.settings.rightness);
  const score = scoreDraft(draft, evidence, support, right, features);
  const related = relatedTo(main, draft, evidence);
  const cited = [...draft.cited, ...companionsOf(main, evidence, draft)];
  const distance = issue.distanceTo(main);
  return {
    content: withCompanions(draft, cited.slice(draft.cited.length)),
    score,
    main: measured,
    ...idsOf(cited.map(({ found }) => found)),
    similarity_score: rounded(similarityOf(distance)),
    distance: rounded(distance),
    sources: [
      ...cited.map(({ found, passage }) => toSource(context, issue, found, passage, true)),
      ...related.map((found) => toSource(context, issue, found, snippetOf(found.entry.searchable.text), false)),
    ],
    abstained: false,
    gap: null,
  };
}

function solvedByScript({ entry: { searchable } }: Found): boolean {
  return searchable.document.kind === 'ticket' && searchable.document.ticket.script_id !== null;
}

const listOf = (evidence: Evidence, main: Found): readonly Found[] =>
  ({ article: evidence.articles, script: evidence.scripts, ticket: evidence.tickets, knowledge: evidence.knowledge })[
    main.kind
  ];

/** Articles that go with a script: the one that near tickets were filed under. Named in the text, so they are cited. */
function companionsOf(main: Found, evidence: Evidence, draft: Draft): Draft['cited'] {
  if (main.kind !== 'script') return [];
  const article = evidence.articles.find(
    ({ entry }) => (evidence.votes.get(entry.searchable.id) ?? 0) > COMPANION_VOTES,
  );
  if (article === undefined || draft.cited.some(({ found }) => found === article)) return [];
  return [{ found: article, passage: snippetOf(article.entry.searchable.text) }];
}

const COMPANION_VOTES = 0.25;

function withCompanions(draft: Draft, companions: Draft['cited']): string {
  if (companions.length === 0) return draft.content;
  const lines = companions.map(
    ({ found }) => `Background (${found.entry.searchable.id}): ${found.entry.searchable.title}`,
  );
  return `${draft.content}\n\n${lines.join('\n')}`;
}

function relatedTo(main: Found, draft: Draft, evidence: Evidence): Found[] {
  const cited = new Set(draft.cited.map(({ found }) => found.entry.searchable.id));
  return [...listOf(evidence, main).slice(1), ...evidence.articles.slice(0, 1), ...evidence.tickets.slice(0, 1)]
    .filter(({ entry }) => !cited.has(entry.searchable.id) && entry.searchable.id !== main.entry.searchable.id)
    .filter((found, index, all) => all.findIndex((other) => other.entry === found.entry) === index)
    .slice(0, RELATED_SHOWN);
}

function idsOf(found: readonly Found[]): Pick<Answer, 'kb_id' | 'script_id' | 'generated_kb_id'> {
  const ids = found.map(({ entry }) => entry.searchable.id);
  return {
    kb_id: ids.find((id) => id.startsWith('KB-') && !id.startsWith('KB-SYN-')) ?? null,
    script_id: ids.find((id) => id.startsWith('SCRIPT-')) ?? null,
    generated_kb_id: ids.find((id) => id.startsWith('KB-SYN-')) ?? null,
  };
}

const nearness = ({ match, meaning }: Found): number => Math.max(match.coverage, meaning);

function abstain(context: DraftContext, issue: IssueInHand, support: number, main: Answer['main']): Answer {
  const { evidence } = issue;
  const nearest = [...evidence.knowledge, ...evidence.articles, ...evidence.scripts, ...evidence.tickets]
    .toSorted((a, b) => nearness(b) - nearness(a) || (a.entry.searchable.id < b.entry.searchable.id ? -1 : 1))
    .slice(0, NEAREST_SHOWN);
  const first = nearest[0];
  const distance = first === undefined ? null : issue.distanceTo(first);
  const relevancy = Math.round(10 * support);
  return {
    content: abstentionText(nearest),
    score: {
      total: relevancy,
      relevancy_points: relevancy,
      accuracy_points: 0,
      completeness_points: 0,
      reasoning:
        first === undefined
          ? 'Nothing is indexed, so nothing can be cited.'
          : `Nothing retrieved supports an answer: the nearest document, ${first.entry.searchable.id}, mentions only ${Math.round(first.match.exact * 100)} % of the issue in its own words. No source is cited, so accuracy and completeness earn nothing.`,
    },
    main,
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    similarity_score: distance === null ? null : rounded(similarityOf(distance)),
    distance: distance === null ? null : rounded(distance),
    sources: nearest.map((found) => toSource(context, issue, found, snippetOf(found.entry.searchable.text), false)),
    abstained: true,
    gap: describeGap(issue.text, issue.query, issue.category, nearest),
  };
}

function toSource(
  context: DraftContext,
  issue: IssueInHand,
  found: Found,
  passage: string,
  cited: boolean,
): CitedSource {
  const { id, title } = found.entry.searchable;
  const distance = issue.distanceTo(found);
  return {
    id,
    kind: found.kind,
    title,
    score: rounded(Math.max(0, found.rank)),
    similarity_score: rounded(similarityOf(distance)),
    distance: rounded(distance),
    passage,
    cited,
    equivalent_ids: found.kind === 'script' ? [...context.equivalentsOf(id)] : [],
  };
}

/** Four decimals, as the documented example shows them. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
