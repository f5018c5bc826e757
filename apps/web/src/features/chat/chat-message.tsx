import { Link } from '@tanstack/react-router';
import { KindIcon } from '../knowledge/kind.tsx';
import { AnswerThumbs } from '../learning/answer-thumbs.tsx';
import { judgedSources } from '../learning/judged-sources.ts';
import { AnswerText } from './answer-text.tsx';
import { noticeOf, sourcesOf, type TalkMessage, textOf } from './talk.ts';

interface ChatMessageProps {
  readonly message: TalkMessage;
  /** What was asked before it. */
  readonly question: string;
}

/** One message of the talk; an answer with the sources it rests on. */
export function ChatMessage({ message, question }: ChatMessageProps) {
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
      <AnswerText text={textOf(message)} />
      {notice === null ? null : <p className="text-xs text-ink-3">The embedded engine answered; {notice}.</p>}
      {sources.length > 0 ? (
        <ul aria-label="Sources" className="grid grid-cols-1 gap-1 border-l-2 border-line pl-2.5">
          {sources.map((source) => (
            <li key={source.id} className="min-w-0">
              <Link
                to="/knowledge/$id"
                params={{ id: source.id }}
                className="flex items-center gap-2 rounded py-0.5 text-xs text-ink-2 hover:text-ink hover:underline"
              >
                <KindIcon kind={source.kind} size={13} />
                <span className="figures shrink-0">{source.id}</span>
                <span className="truncate">{source.title}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {sources.length > 0 && question !== '' ? (
        <AnswerThumbs message={question} sourceIds={judgedSources(textOf(message), sources)} />
      ) : null}
    </li>
  );
}
