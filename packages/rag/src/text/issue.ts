import { customerTurns, type Turn } from './conversation.ts';
import { foldPunctuation } from './fold.ts';
import { remembered } from './remembered.ts';
import { readSentences, type Span } from './sentences.ts';
import { CHATTER_WORDS } from './stopwords.ts';
import { termOf } from './terms.ts';
import { foldedWords } from './words.ts';

/** What the customer came for, in the customer's own words. */
export interface Issue {
  /** The sentences that carry the issue, in order. */
  readonly text: string;
  /** Every sentence of the customer, with offsets into the transcript; mood and urgency are read from these. */
  readonly sentences: readonly Span[];
  readonly turns: readonly Turn[];
}

/** Names that are not the issue, however rare their words are: who called, from where. */
export interface IssueContext {
  readonly first_tier_agent_name?: string | null | undefined;
  readonly contact_name?: string | null | undefined;
  readonly property_name?: string | null | undefined;
  readonly account_name?: string | null | undefined;
  readonly product?: string | null | undefined;
}

const NAME = String.raw`(?:[A-Z][\w'&.-]*)(?:\s+(?:of|the|at|and|&|[A-Z][\w'&.-]*))*`;
/** "this is Kim Lee from Summit Housing", "Parker Miller here at Sunstone", "My name is Ann, I'm the manager at Oak Court". */
const INTRODUCTIONS = [
  new RegExp(
    String.raw`\b(?:[Tt]his is|[Ii] am|[Ii]'m|[Mm]y name is|[Ii]t's)\s+${NAME}(?:\s+(?:with|from|at|of|over at)\s+${NAME})?`,
    'g',
  ),
  new RegExp(String.raw`\b${NAME}\s+here\b(?:\s+(?:with|from|at)\s+${NAME})?`, 'g'),
  new RegExp(String.raw`\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Tt]hanks|[Tt]hank you)[,]?\s+[A-Z][a-z]+\b`, 'g'),
  new RegExp(String.raw`\b(?:calling|writing|reaching out)\s+(?:from|for|on behalf of)\s+${NAME}`, 'g'),
];
/** A place at the end of a sentence that only says where: "for Willow Creek.", "at Harbor Court." */
const TRAILING_PLACE = new RegExp(String.raw`\s+(?:for|at)\s+(?:[A-Z][\w'&-]*)(?:\s+[A-Z][\w'&-]*){1,3}(?=[.!?]*$)`);

/** What is left of "for Willow Creek." once the name is out. */
const DANGLING = /\s+(?:for|at|from|of|in|with)\s*(?=[.!?]*$)/i;

/** An answer to the agent rather than part of the issue; it needs more content to count. */
const ACKNOWLEDGEMENT =
  /^(?:ok(?:ay)?|yes|yep|yeah|yup|no|nope|sure|done|thanks?|thank you|great|perfect|got it|please do|will do|hi|hello|hey|worked|success)\b/i;
const ASKS_FOR_HELP = /\b(?:help|assistance|assist|support|a hand|stuck|trouble|problems?|issues?)\b/i;
/** How soon an answer is wanted says nothing of what about. */
const IMPATIENCE: ReadonlySet<string> = new Set([
  'urgent',
  'urgently',
  'hurry',
  'asap',
  'quick',
  'quickly',
  'soon',
  'immediately',
  'wait',
  'waiting',
  'answer',
  'reply',
]);
/** Content words that a sentence needs to be about something. */
const LEAST_CONTENT = 2;
const LEAST_CONTENT_ACKNOWLEDGEMENT = 3;
/** Sentences that are remembered; conversations repeat them. */
const SENTENCES_KEPT = 5_000;

/** The conversation that was read last: whoever resolves one also shows how it begins. */
let last: { readonly transcript: string; readonly context: readonly unknown[]; readonly issue: Issue } | undefined;

/** Reads the issue from the customer's turns; the agent's words give answers away that a new ticket does not have. */
export function readIssue(transcript: string, context: IssueContext = {}): Issue {
  const { first_tier_agent_name, contact_name, property_name, account_name, product } = context;
  const names = [first_tier_agent_name, contact_name, property_name, account_name, product];
  if (last?.transcript !== transcript || last.context.some((name, at) => name !== names[at])) {
    last = { transcript, context: names, issue: readAnew(transcript, context) };
  }
  return last.issue;
}

function readAnew(transcript: string, context: IssueContext): Issue {
  const folded = foldPunctuation(transcript);
  const turns = customerTurns(folded, context.first_tier_agent_name);
  const sentences = turns.flatMap((turn) =>
    sentencesOf(turn.text).map((span) => ({
      text: span.text,
      start: span.start + turn.start,
      end: span.end + turn.start,
    })),
  );
  const names = [context.contact_name, context.property_name, context.account_name]
    .filter((name): name is string => typeof name === 'string' && name.trim().length > 2)
    .map(foldPunctuation);
  const product = wordsOf(context.product ?? '');
  const telling = new Set(
    sentences
      .map((sentence) => withoutNames(sentence.text, names))
      .filter((text) => text !== '' && isTelling(text) && !asksForHelpAlone(text, product)),
  );
  return {
    text: telling.size > 0 ? [...telling].join(' ') : sentences.map((sentence) => sentence.text).join(' '),
    sentences,
    turns,
  };
}

/** Most turns are the same few words, and so are their sentences. */
const sentencesOf = remembered(SENTENCES_KEPT, readSentences);

const wordsOf = remembered(SENTENCES_KEPT, (text): ReadonlySet<string> => new Set(foldedWords(foldPunctuation(text))));

function withoutNames(sentence: string, names: readonly string[]): string {
  let text = sentence;
  for (const name of names) if (text.includes(name)) text = text.replaceAll(name, ' ');
  return withoutIntroductions(text === sentence ? text : text.replace(DANGLING, ''));
}

const withoutIntroductions = remembered(SENTENCES_KEPT, (sentence) => {
  let text = sentence;
  for (const introduction of INTRODUCTIONS) text = text.replace(introduction, ' ');
  return text.replace(TRAILING_PLACE, '').replace(/\s+/g, ' ').trim();
});

/** Whether a sentence says enough to be part of the issue. */
const isTelling = remembered(
  SENTENCES_KEPT,
  (text) => contentWords(text).size >= (ACKNOWLEDGEMENT.test(text) ? LEAST_CONTENT_ACKNOWLEDGEMENT : LEAST_CONTENT),
);

/** "I need help in PropertySuite.": which product it is stands beside the transcript. */
function asksForHelpAlone(text: string, product: ReadonlySet<string>): boolean {
  return helpWords(text)?.isSubsetOf(product) === true;
}

/** The content words of a sentence that asks for help; null for any other. */
const helpWords = remembered(SENTENCES_KEPT, (text) => (ASKS_FOR_HELP.test(text) ? contentWords(text) : null));

function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    foldedWords(text).filter((word) => termOf(word) !== '' && !CHATTER_WORDS.has(word) && !IMPATIENCE.has(word)),
  );
}
