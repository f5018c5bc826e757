import type { ChatSource, DocumentKind } from '@resolution/contracts';
import type { AnswerOptions, AnswerPart, Audience } from '../engine-types.ts';
import type { Found } from '../index/retriever.ts';
import { findAnywhere } from '../index/router.ts';
import { clipped } from '../resolve/draft.ts';
import { type DraftContext, draftFrom } from '../resolve/drafting.ts';
import { rounded } from '../resolve/resolution.ts';
import { supportFeatures, supportProbability } from '../score/support.ts';
import { standaloneQuestion } from './conversation-context.ts';

const SOURCES_DEFAULT = 5;
const NEAREST_SHOWN = 3;
/** Coverage from which a past ticket is similar enough to lend a script its checks. */
const SIMILAR_COVERAGE = 0.5;

/** Answers a question of a talk from the knowledge, as parts: the sources first, then the text line by line. */
export function* composeAnswer(
  context: DraftContext,
  question: string,
  options: AnswerOptions = {},
): Generator<AnswerPart, void, undefined> {
  const { retriever } = context;
  const standalone = standaloneQuestion(question, options);
  const query = retriever.read(standalone.text, '', options.vector);
  const limit = options.limit ?? SOURCES_DEFAULT;
  const named = standalone.ids.flatMap((id) => retriever.named(id) ?? []);
  const found = findAnywhere(retriever, query, limit * 2);
  const probability = supportProbability(supportFeatures(retriever, query, found), retriever.settings.support);
  const main = named[0] ?? (probability >= retriever.settings.support.threshold ? found[0] : undefined);
  if (main === undefined) {
    const { audience = 'staff' } = options;
    // A visitor has no search to go on with: what comes nearest is there to be read, though it answers nothing.
    const shown = audience === 'visitors' ? found.slice(0, NEAREST_SHOWN) : [];
    yield { type: 'sources', sources: shown.map(toChatSource), abstained: true };
    yield* abstain(found, audience);
    return;
  }
  const others = [...named, ...found].filter((one) => one.entry !== main.entry);
  const sources = [main, ...withoutRepeats(others)].slice(0, limit);
  yield { type: 'sources', sources: sources.map(toChatSource), abstained: false };
  const [, ...lines] = draftFrom(context, query, main, {
    ticket: found.find(isSimilarTicket),
    caseArticle: undefined,
  }).content.split('\n');
  yield { type: 'text', text: `${OPENINGS[main.kind](main.entry.searchable.id)}\n` };
  for (const line of lines) yield { type: 'text', text: `${line}\n` };
  const also = sources
    .slice(1, 3)
    .map(({ entry }) => `${entry.searchable.id} (${clipped(entry.searchable.title, 80)})`);
  if (also.length > 0) yield { type: 'text', text: `\nSee also: ${also.join('; ')}.` };
}

function* abstain(found: readonly Found[], audience: Audience): Generator<AnswerPart, void, undefined> {
  yield { type: 'text', text: 'I found nothing in the knowledge that answers this. ' };
  const nearest = found
    .slice(0, NEAREST_SHOWN)
    .map(({ entry }) => `${entry.searchable.id} (${clipped(entry.searchable.title, 80)})`);
  if (nearest.length > 0)
    yield { type: 'text', text: `The nearest documents, none of them an answer: ${nearest.join('; ')}. ` };
  yield { type: 'text', text: ADVICE[audience] };
}

const ADVICE: Readonly<Record<Audience, string>> = {
  staff: 'Try other words, an error text or an id, or make a ticket of it.',
  visitors: 'Try other words, or ask our support.',
};

const OPENINGS: Readonly<Record<DocumentKind, (id: string) => string>> = {
  article: (id) => `This is covered by ${id}:`,
  script: (id) => `The data fix for this is ${id}, for Tier 3 to run:`,
  ticket: (id) => `The same was solved in ${id}:`,
  knowledge: (id) => `An approved resolution answers this, ${id}:`,
};

const isSimilarTicket = ({ kind, match }: Found): boolean => kind === 'ticket' && match.coverage >= SIMILAR_COVERAGE;

function withoutRepeats(found: readonly Found[]): Found[] {
  return found.filter((one, index) => found.findIndex((other) => other.entry === one.entry) === index);
}

function toChatSource({ kind, entry: { searchable }, rank }: Found): ChatSource {
  return { id: searchable.id, kind, title: searchable.title, score: rounded(Math.max(0, rank)) };
}
