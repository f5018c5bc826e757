import type { ReactNode } from 'react';
import { AnswerText, type ReferenceLook } from './answer-text.tsx';
import { noticeOf, type ShownSource, sourcesOf, type TalkMessage, textOf } from './talk.ts';

interface Answer {
  readonly text: string;
  /** What was asked; empty where that is not known. */
  readonly question: string;
  readonly sources: readonly ShownSource[];
}

/** What depends on who reads an answer. */
export interface AnswerLook {
  readonly Reference: ReferenceLook;
  readonly source: (source: ShownSource) => ReactNode;
  /** What stands under an answer, if anything. */
  readonly after?: (answer: Answer) => ReactNode;
}

interface ChatMessageProps {
  readonly message: TalkMessage;
  /** What was asked before it. */
  readonly question: string;
  readonly look: AnswerLook;
}

/** One message of the talk; an answer with the sources it rests on. */
export function ChatMessage({ message, question, look }: ChatMessageProps) {
  if (message.role === 'user') {
    return (
      <li
        className="ml-8 justify-self-end rounded-xl rounded-br-sm bg-accent-soft px-3 py-2 text-sm whitespace-pre-wrap"
        dir="auto"
      >
        <span className="sr-only">You: </span>
        {textOf(message)}
      </li>
    );
  }
  const sources = sourcesOf(message)?.sources ?? [];
  const notice = noticeOf(message);
  return (
    <li className="grid grid-cols-1 gap-2">
      <span className="sr-only">Answer: </span>
      <AnswerText text={textOf(message)} Reference={look.Reference} />
      {notice === null ? null : <p className="text-xs text-ink-3">The embedded engine answered; {notice}.</p>}
      {sources.length > 0 ? (
        <ul aria-label="Sources" className="grid grid-cols-1 gap-1 border-l-2 border-line pl-2.5">
          {sources.map((source) => (
            <li key={source.id} className="min-w-0">
              {look.source(source)}
            </li>
          ))}
        </ul>
      ) : null}
      {look.after?.({ text: textOf(message), question, sources })}
    </li>
  );
}
