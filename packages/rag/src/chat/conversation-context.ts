import type { AnswerOptions, ChatTurn, TicketInView } from '../engine-types.ts';
import { readIssue } from '../text/issue.ts';
import { documentIdsIn } from '../text/references.ts';
import { CHATTER_WORDS } from '../text/stopwords.ts';
import { termOf } from '../text/terms.ts';
import { foldedWords } from '../text/words.ts';

/** A question of a talk as it can be searched by itself. */
export interface StandaloneQuestion {
  /** The question with what its pronouns and omissions point at. */
  readonly text: string;
  /** Ids that the question names or points at ("that script"), most direct first. */
  readonly ids: readonly string[];
}

const POINTS_BACK =
  /\b(?:it|its|that|this|those|these|them|they|he|she|the (?:same|first|second|last|other) (?:one|script|article|step)|there|instead|then|also|what about|how about|and (?:if|what|how|for)|why|the (?:script|article|steps?|ticket|inputs?|table|warning))\b/i;
const POINTS_AT_TICKET = /\b(?:this|the|that|my|current) (?:ticket|case|conversation|customer|issue|caller)\b/i;
const POINTS_AT_SCRIPT = /\b(?:that|this|the) script\b/i;
const POINTS_AT_ARTICLE = /\b(?:that|this|the) (?:article|kb|guide)\b/i;
const FEW_WORDS = 4;

/**
 * Resolves a follow-up against the talk: a question that points back or says little takes along the previous question
 * and the sources of the previous answer; one that points at the ticket in view takes along its issue.
 */
export function standaloneQuestion(question: string, { history = [], ticket }: AnswerOptions): StandaloneQuestion {
  const ids = new Set(documentIdsIn(question));
  const parts = [question];
  const content = contentWords(question);
  const previous = lastOf(history, 'user');
  const followsUp = previous !== undefined && (content < FEW_WORDS || POINTS_BACK.test(question));
  if (followsUp && ids.size === 0) {
    parts.push(previous);
    for (const id of pointedIds(question, lastOf(history, 'assistant') ?? '')) ids.add(id);
  }
  if (ticket !== undefined && (POINTS_AT_TICKET.test(question) || (previous === undefined && content < FEW_WORDS))) {
    if (ticket.transcript !== null) parts.push(readIssue(ticket.transcript).text);
    for (const id of idsOfTicket(ticket, question)) ids.add(id);
  } else if (ticket !== undefined && previous === undefined && POINTS_BACK.test(question)) {
    for (const id of idsOfTicket(ticket, question)) ids.add(id);
  }
  return { text: parts.join('\n'), ids: [...ids] };
}

function lastOf(history: readonly ChatTurn[], role: ChatTurn['role']): string | undefined {
  return history.findLast((turn) => turn.role === role)?.content;
}

/** Ids of the last answer that the question points at: of the kind it names, else the first. */
function pointedIds(question: string, answer: string): string[] {
  const ids = documentIdsIn(answer);
  if (POINTS_AT_SCRIPT.test(question)) return ids.filter((id) => id.startsWith('SCRIPT-')).slice(0, 1);
  if (POINTS_AT_ARTICLE.test(question)) return ids.filter((id) => id.startsWith('KB-')).slice(0, 1);
  return /\b(?:it|its|that|this|the (?:steps?|inputs?|table|warning|same))\b/i.test(question) ? ids.slice(0, 1) : [];
}

function idsOfTicket(ticket: TicketInView, question: string): string[] {
  const wanted = POINTS_AT_ARTICLE.test(question) ? [ticket.kb_id, ticket.script_id] : [ticket.script_id, ticket.kb_id];
  return wanted.filter((id): id is string => id !== null);
}

function contentWords(text: string): number {
  return foldedWords(text).filter((word) => termOf(word) !== '' && !CHATTER_WORDS.has(word)).length;
}
