import type { CorpusArticle } from '@resolution/contracts';
import type { Query } from '../index/query.ts';
import type { Found, Retriever } from '../index/retriever.ts';
import { foldPunctuation } from '../text/fold.ts';
import { readSteps } from '../text/sentences.ts';
import { bulleted, clipped, type Draft, numbered } from './draft.ts';
import { relevanceOf, tellingSentences } from './passage.ts';

const PREPARATION = /\b(?:Before You Begin|Prerequisites?|Requirements?)\b[:\s]*/i;
const SECTION_LABEL = /^(?:Resolution|How To|Cause|Summary)\s*:?\s*/i;
const FOLLOW_UP =
  /\b(?:What Happens Next|Next Steps?|Result|After (?:you|the)|You will see|will (?:now )?(?:appear|display|show|be))\b/i;
/** The heading of the list that follows: what stands before the list ends with it. */
const LIST_HEADING = /(?:^|(?<=[.!?:])|\n)\s*(?:Steps?|Procedure|Instructions)\s*:?\s*$/i;
const PREPARATION_SENTENCES = 3;
const PASSAGE_SENTENCES = 5;
const VERIFY_SENTENCES = 2;
const STEP_LENGTH = 400;
const STEPS_MAX = 14;

/** A resolution from an article: what to have ready, its steps as steps, cut to the part that the issue needs. */
export function draftFromArticle(retriever: Retriever, query: Query, main: Found, article: CorpusArticle): Draft {
  const text = instructionsOf(article);
  const { before, groups } = readSteps(text);
  const group = mostTelling(retriever, query, groups);
  const lines = [`KB: ${article.kb_id}`, article.title, ''];
  const preparation = preparationIn(retriever, query, before.replace(LIST_HEADING, ''));
  let passage: string;
  let verification: readonly string[] = [];
  if (group === undefined) {
    const sentences = tellingSentences(retriever, query, withoutLabel(text), PASSAGE_SENTENCES);
    passage = sentences.join(' ');
    lines.push(`What the article says (${article.kb_id}):`, bulleted(sentences));
  } else {
    const { steps, after } = splitLastStep(group);
    if (preparation.length > 0) lines.push(`Before you begin (${article.kb_id}):`, bulleted(preparation), '');
    lines.push(
      `Steps (${article.kb_id}):`,
      numbered(steps.slice(0, STEPS_MAX).map((step) => clipped(step, STEP_LENGTH))),
    );
    verification = after === '' ? [] : tellingSentences(retriever, query, after, VERIFY_SENTENCES);
    if (verification.length > 0)
      lines.push('', `What to expect afterwards (${article.kb_id}):`, bulleted(verification));
    passage = steps.join(' ');
  }
  const escalation = /\b(?:contact|escalate|reach out|support|administrator)\b/i.test(text);
  return {
    content: lines.join('\n'),
    main,
    cited: [{ found: main, passage: clipped(passage, 600) }],
    completeness: {
      preconditions: preparation.length > 0,
      steps: group !== undefined && group.length > 1,
      inputs: true,
      verification: verification.length > 0 || FOLLOW_UP.test(text),
      escalation,
    },
    lacks: [
      ...(preparation.length > 0 ? [] : [`${article.kb_id} names no preconditions`]),
      ...(group !== undefined && group.length > 1 ? [] : [`${article.kb_id} gives no numbered steps`]),
      ...(verification.length > 0 || FOLLOW_UP.test(text) ? [] : [`${article.kb_id} does not say how to verify`]),
      ...(escalation ? [] : [`${article.kb_id} does not say when to escalate`]),
    ],
  };
}

/** The body without its repeated title and the sentence of symptoms. */
function instructionsOf(article: CorpusArticle): string {
  const body = foldPunctuation(article.body);
  const title = foldPunctuation(article.title);
  const own = (body.startsWith(title) ? body.slice(title.length) : body).trim();
  const section = /\b(?:Resolution|How To)\b\s*:?/.exec(own);
  return section === null ? own : own.slice(section.index + section[0].length).trim();
}

const withoutLabel = (text: string): string => text.replace(SECTION_LABEL, '');

function mostTelling(
  retriever: Retriever,
  query: Query,
  groups: readonly (readonly string[])[],
): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let most = -1;
  for (const group of groups) {
    const relevance = relevanceOf(retriever, query, group.join(' ')) + Math.min(group.length, 4) / 100;
    if (relevance > most) {
      most = relevance;
      best = group;
    }
  }
  return best;
}

function preparationIn(retriever: Retriever, query: Query, before: string): string[] {
  const mark = PREPARATION.exec(before);
  if (mark === null) return [];
  return tellingSentences(retriever, query, before.slice(mark.index + mark[0].length), PREPARATION_SENTENCES).map(
    (sentence) => clipped(sentence, STEP_LENGTH),
  );
}

/** The last step swallows what follows the list; everything behind its first sentence is what comes after. */
function splitLastStep(group: readonly string[]): { steps: readonly string[]; after: string } {
  const last = group.at(-1) ?? '';
  const end = /[.!?](?=\s+[A-Z])|\s(?=What Happens Next)/.exec(last);
  if (end === null || last.length < 160) return { steps: group, after: '' };
  return {
    steps: [...group.slice(0, -1), last.slice(0, end.index + 1).trim()],
    after: last.slice(end.index + 1).trim(),
  };
}
