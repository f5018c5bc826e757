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
const ESCALATION = /\b(?:contact|escalate|reach out|support|administrator)\b/i;
const PREPARATION_SENTENCES = 3;
const PASSAGE_SENTENCES = 5;
const VERIFY_SENTENCES = 2;
const STEP_LENGTH = 400;
const PASSAGE_LENGTH = 600;
const STEPS_MAX = 14;
/** Characters from which a last step may hold more than itself. */
const LONG_STEP = 160;

/** An article as a resolution uses it; its texts do not depend on the question. */
interface Instructions {
  readonly text: string;
  /** What is to be ready before the first step; empty where the article names nothing. */
  readonly preparation: string;
  readonly groups: readonly StepGroup[];
  readonly followUp: boolean;
  readonly escalation: boolean;
}

/** Steps that belong together. */
interface StepGroup {
  readonly size: number;
  /** The steps as a resolution lists them, and as a passage. */
  readonly listed: string;
  readonly passage: string;
  /** As they stand in the article: with what follows the last one. */
  readonly whole: string;
  /** What follows the last step. */
  readonly after: string;
}

/** Articles that were read: as long as the knowledge holds them. */
const readArticles = new WeakMap<CorpusArticle, Instructions>();

/** A resolution from an article: what to have ready, its steps as steps, cut to the part that the issue needs. */
export function draftFromArticle(retriever: Retriever, query: Query, main: Found, article: CorpusArticle): Draft {
  const { text, preparation: toPrepare, groups, followUp, escalation } = instructionsOf(article);
  const group = mostTelling(retriever, query, groups);
  const lines = [`KB: ${article.kb_id}`, article.title, ''];
  const preparation = tellingSentences(retriever, query, toPrepare, PREPARATION_SENTENCES).map((sentence) =>
    clipped(sentence, STEP_LENGTH),
  );
  let passage: string;
  let verification: readonly string[] = [];
  if (group === undefined) {
    const sentences = tellingSentences(retriever, query, withoutLabel(text), PASSAGE_SENTENCES);
    passage = clipped(sentences.join(' '), PASSAGE_LENGTH);
    lines.push(`What the article says (${article.kb_id}):`, bulleted(sentences));
  } else {
    const { listed, after } = group;
    if (preparation.length > 0) lines.push(`Before you begin (${article.kb_id}):`, bulleted(preparation), '');
    lines.push(`Steps (${article.kb_id}):`, listed);
    verification = after === '' ? [] : tellingSentences(retriever, query, after, VERIFY_SENTENCES);
    if (verification.length > 0)
      lines.push('', `What to expect afterwards (${article.kb_id}):`, bulleted(verification));
    ({ passage } = group);
  }
  const hasSteps = group !== undefined && group.size > 1;
  return {
    content: lines.join('\n'),
    main,
    cited: [{ found: main, passage }],
    completeness: {
      preconditions: preparation.length > 0,
      steps: hasSteps,
      inputs: true,
      verification: verification.length > 0 || followUp,
      escalation,
    },
    lacks: [
      ...(preparation.length > 0 ? [] : [`${article.kb_id} names no preconditions`]),
      ...(hasSteps ? [] : [`${article.kb_id} gives no numbered steps`]),
      ...(verification.length > 0 || followUp ? [] : [`${article.kb_id} does not say how to verify`]),
      ...(escalation ? [] : [`${article.kb_id} does not say when to escalate`]),
    ],
  };
}

function instructionsOf(article: CorpusArticle): Instructions {
  let instructions = readArticles.get(article);
  if (instructions === undefined) {
    instructions = readInstructions(ownText(article));
    readArticles.set(article, instructions);
  }
  return instructions;
}

function readInstructions(text: string): Instructions {
  const { before, groups } = readSteps(text);
  const head = before.replace(LIST_HEADING, '');
  const mark = PREPARATION.exec(head);
  return {
    text,
    preparation: mark === null ? '' : head.slice(mark.index + mark[0].length),
    groups: groups.filter((group) => group.length > 0).map(readGroup),
    followUp: FOLLOW_UP.test(text),
    escalation: ESCALATION.test(text),
  };
}

/** The body without its repeated title and the sentence of symptoms. */
function ownText(article: CorpusArticle): string {
  const body = foldPunctuation(article.body);
  const title = foldPunctuation(article.title);
  const own = (body.startsWith(title) ? body.slice(title.length) : body).trim();
  const section = /\b(?:Resolution|How To)\b\s*:?/.exec(own);
  return section === null ? own : own.slice(section.index + section[0].length).trim();
}

const withoutLabel = (text: string): string => text.replace(SECTION_LABEL, '');

function mostTelling(retriever: Retriever, query: Query, groups: readonly StepGroup[]): StepGroup | undefined {
  let best: StepGroup | undefined;
  let most = -1;
  for (const group of groups) {
    const relevance = relevanceOf(retriever, query, group.whole) + Math.min(group.size, 4) / 100;
    if (relevance > most) {
      most = relevance;
      best = group;
    }
  }
  return best;
}

/** The last step swallows what follows the list; everything behind its first sentence is what comes after. */
function readGroup(group: readonly string[]): StepGroup {
  const last = group.at(-1) ?? '';
  const end = /[.!?](?=\s+[A-Z])|\s(?=What Happens Next)/.exec(last);
  const cut = end === null || last.length < LONG_STEP ? last.length : end.index + 1;
  const steps = [...group.slice(0, -1), last.slice(0, cut).trim()];
  return {
    size: steps.length,
    listed: numbered(steps.slice(0, STEPS_MAX).map((step) => clipped(step, STEP_LENGTH))),
    passage: clipped(steps.join(' '), PASSAGE_LENGTH),
    whole: group.join(' '),
    after: last.slice(cut).trim(),
  };
}
