import type { ConflictGround } from '@resolution/contracts';
import { type Instruction, instructionsOf, withoutReferences } from './instructions.ts';
import { cosine, type TermCounts, termCounts } from './similarity.ts';

/** A resolution with the issue that it answers. */
export interface Answer {
  readonly issue: string;
  readonly text: string;
}

export interface Comparison {
  readonly issue_similarity: number;
  readonly text_similarity: number;
  readonly verdict: 'near_copy' | 'contradiction' | 'unrelated';
  /** Why it is a contradiction; empty otherwise. */
  readonly grounds: readonly ConflictGround[];
}

/** Texts from which one is a copy of the other but for a few words. */
const NEAR_COPY = 0.9;
/** Issues from which both are taken to be the same. Two reports of one problem in other words stand at about 0.8. */
const SAME_ISSUE = 0.75;
/** Texts below which they advise different things, and how many content words each must have to advise anything. */
const OTHER_ADVICE = 0.2;
const LEAST_WORDS = 8;
/** Instructions from which both speak of the same step; the second where only a figure tells them apart. */
const SAME_STEP = 0.6;
const SAME_STEP_BUT_FIGURE = 0.75;
const LEAST_STEP_WORDS = 3;

/**
 * Compares what is about to be approved with an entry that is there. They contradict one another when they answer the same
 * issue and one says to do what the other says not to do, gives another figure or another path for the same step, or, where a
 * person wrote the text, advises something else altogether. What the engine quoted from two sources may lead along different
 * paths without being opposed, so there the last two are no grounds.
 *
 * @param written Whether a person wrote the text.
 */
export function compareAnswers(ours: Answer, theirs: Answer, written: boolean): Comparison {
  const issue_similarity = cosine(termCounts(ours.issue), termCounts(theirs.issue));
  const [ourText, theirText] = [withoutReferences(ours.text), withoutReferences(theirs.text)];
  const [ourTerms, theirTerms] = [termCounts(ourText), termCounts(theirText)];
  const text_similarity = cosine(ourTerms, theirTerms);
  const similarities = { issue_similarity, text_similarity };
  if (ourText === theirText) return { ...similarities, verdict: 'near_copy', grounds: [] };
  const grounds =
    issue_similarity < SAME_ISSUE
      ? []
      : [
          ...opposedSteps(instructionsOf(ourText), instructionsOf(theirText)).filter(
            ({ kind }) => written || kind !== 'path',
          ),
          ...(written && text_similarity < OTHER_ADVICE && advises(ourTerms) && advises(theirTerms)
            ? [otherAdvice(ourText, theirText)]
            : []),
        ];
  if (grounds.length > 0) return { ...similarities, verdict: 'contradiction', grounds };
  return { ...similarities, verdict: text_similarity >= NEAR_COPY ? 'near_copy' : 'unrelated', grounds };
}

const advises = (terms: TermCounts): boolean => terms.size >= LEAST_WORDS;

function otherAdvice(ours: string, theirs: string): ConflictGround {
  const message = 'Both answer the same issue, and they advise different things.';
  return { kind: 'advice', message, ours: firstLine(ours), theirs: firstLine(theirs) };
}

/** Steps that both give and give differently. A step that the other says in the same words is agreed on. */
function opposedSteps(ours: readonly Instruction[], theirs: readonly Instruction[]): ConflictGround[] {
  const open = theirs.filter((their) => !agreedOn(their, ours));
  return ours
    .filter((our) => !agreedOn(our, theirs))
    .flatMap((our) => open.map((their) => opposed(our, their)).find((ground) => ground !== null) ?? []);
}

function agreedOn({ plain }: Instruction, others: readonly Instruction[]): boolean {
  return others.some((other) => other.plain === plain);
}

function opposed(ours: Instruction, theirs: Instruction): ConflictGround | null {
  const alike = cosine(ours.terms, theirs.terms);
  if (alike < SAME_STEP || Math.min(ours.terms.size, theirs.terms.size) < LEAST_STEP_WORDS) return null;
  const pair = { ours: ours.text, theirs: theirs.text };
  if (ours.negated !== theirs.negated || reversed(ours, theirs)) {
    return { kind: 'polarity', message: 'One says to do what the other says not to do.', ...pair };
  }
  if (ours.path !== null && theirs.path !== null && ours.path !== theirs.path) {
    return { kind: 'path', message: `The same step is at ${ours.path} here and at ${theirs.path} there.`, ...pair };
  }
  if (
    alike >= SAME_STEP_BUT_FIGURE &&
    ours.figures !== '' &&
    theirs.figures !== '' &&
    ours.figures !== theirs.figures
  ) {
    return { kind: 'number', message: `The figure is ${ours.figures} here and ${theirs.figures} there.`, ...pair };
  }
  return null;
}

/** Whether each has the opposite of a word that the other has. */
function reversed(ours: Instruction, theirs: Instruction): boolean {
  return OPPOSITES.some(
    ([left, right]) =>
      (only(left, right, ours.words) && only(right, left, theirs.words)) ||
      (only(right, left, ours.words) && only(left, right, theirs.words)),
  );
}

const only = (word: string, opposite: string, words: ReadonlySet<string>): boolean =>
  words.has(word) && !words.has(opposite);

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['enable', 'disable'],
  ['check', 'uncheck'],
  ['select', 'deselect'],
  ['before', 'after'],
  ['add', 'remove'],
  ['allow', 'block'],
  ['increase', 'decrease'],
  ['on', 'off'],
  ['lock', 'unlock'],
  ['include', 'exclude'],
  ['open', 'close'],
  ['reopen', 'close'],
  ['approve', 'reject'],
  ['always', 'never'],
];

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? '';
}
