import { articleQuestions } from './questions/articles.ts';
import type { DemoQuestion } from './questions/question.ts';
import { scriptQuestions } from './questions/scripts.ts';
import { ticketQuestions } from './questions/tickets.ts';
import { unanswerableQuestions } from './questions/unanswerable.ts';

/** Questions with known answers, for the engine's quick check. None repeats more than three words of its target's title. */
export const demoQuestions: readonly DemoQuestion[] = [
  ...articleQuestions,
  ...scriptQuestions,
  ...ticketQuestions,
  ...unanswerableQuestions,
];
