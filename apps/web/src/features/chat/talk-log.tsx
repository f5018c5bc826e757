import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { failureSentence } from '../../app/failure.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { type AnswerLook, ChatMessage } from './chat-message.tsx';
import { questionBefore, type TalkMessage } from './talk.ts';

interface TalkLogProps {
  readonly messages: readonly TalkMessage[];
  readonly status: 'submitted' | 'streaming' | 'ready' | 'error';
  readonly error: Error | undefined;
  readonly look: AnswerLook;
  /** What stands there before anything was asked. */
  readonly empty: ReactNode;
  /** What stands under a talk that waits for nothing. */
  readonly after?: ReactNode;
  readonly hidden?: boolean;
  readonly onAskAgain: () => void;
}

const scrollHere = (end: HTMLElement | null) => end?.scrollIntoView({ block: 'end' });

/** What was said, with what is under way and what went wrong. */
export function TalkLog({ messages, status, error, look, empty, after, hidden, onAskAgain }: TalkLogProps) {
  const working = status === 'submitted' || status === 'streaming';
  return (
    <div
      className="min-h-0 flex-1 overflow-y-auto"
      hidden={hidden}
      tabIndex={0}
      role="log"
      aria-label="Talk"
      aria-busy={working}
    >
      {messages.length === 0 ? (
        empty
      ) : (
        <ol className="grid grid-cols-1 gap-4 p-4">
          {messages.map((message, index) => (
            <ChatMessage key={message.id} message={message} question={questionBefore(messages, index)} look={look} />
          ))}
        </ol>
      )}
      {status === 'submitted' ? (
        <div className="px-4 pb-4">
          <SkeletonText lines={3} />
        </div>
      ) : null}
      {error ? (
        <div className="px-4 pb-4">
          <Notice
            tone="bad"
            title={failureSentence(error)}
            actions={
              <Button size="sm" icon={<RotateCcw size={13} aria-hidden />} onClick={onAskAgain}>
                Ask again
              </Button>
            }
          />
        </div>
      ) : null}
      {messages.length > 1 && !working && after ? <div className="px-4 pb-4">{after}</div> : null}
      <div key={`${messages.length} ${status}`} ref={scrollHere} />
    </div>
  );
}
