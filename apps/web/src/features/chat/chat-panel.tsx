import { CHAT_MESSAGE_MAX_LENGTH } from '@resolution/contracts';
import { ArrowUp, MessageCircle, RotateCcw, SquarePen, X } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { api } from '../../app/api.ts';
import { failureSentence } from '../../app/failure.ts';
import { chatOpen, ticketInView } from '../../app/panels.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Empty, Notice } from '../../ui/notice.tsx';
import { useSignal } from '../../ui/signal.ts';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { storageOwner, useUser } from '../session/user.ts';
import { ChatMessage } from './chat-message.tsx';
import { asPrevious, keepTalk, readTalk, type TalkMessage } from './talk.ts';

const scrollHere = (end: HTMLElement | null) => end?.scrollIntoView({ block: 'end' });

/** A talk with the knowledge, beside whatever one is doing. It knows the case in view. */
export function ChatPanel() {
  const owner = storageOwner(useUser());
  const ticketId = useSignal(ticketInView);
  const [talk, setTalk] = useState<readonly TalkMessage[]>(() => readTalk(owner));
  const [text, setText] = useState('');
  const ask = api.chat.message.useMutation();

  useEffect(() => keepTalk(owner, talk), [owner, talk]);

  const send = (message: string, before: readonly TalkMessage[]) => {
    const question: TalkMessage = { id: crypto.randomUUID(), role: 'user', content: message, sources: [] };
    setTalk([...before, question]);
    ask.mutate(
      {
        message,
        context: { previous_messages: asPrevious(before), ...(ticketId ? { ticket_id: ticketId } : {}) },
      },
      {
        onSuccess: ({ response, sources }) =>
          setTalk((now) => [...now, { id: crypto.randomUUID(), role: 'assistant', content: response, sources }]),
      },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const message = text.trim();
    if (message === '' || ask.isPending) return;
    setText('');
    send(message, talk);
  };
  const retry = () => {
    const last = talk.at(-1);
    if (last?.role === 'user') send(last.content, talk.slice(0, -1));
  };

  return (
    <aside
      aria-label="Chat"
      className="flex w-90 shrink-0 flex-col border-l border-line bg-canvas max-xl:fixed max-xl:inset-y-0 max-xl:right-0 max-xl:z-30 max-xl:shadow-float max-sm:w-full"
    >
      <div className="flex h-12 shrink-0 items-center gap-1 border-b border-line pr-2 pl-4">
        <h2 className="flex-1 text-sm font-semibold">Ask</h2>
        <IconButton
          size="sm"
          label="Begin a new talk"
          disabled={talk.length === 0}
          onClick={() => {
            ask.reset();
            setTalk([]);
          }}
        >
          <SquarePen size={15} />
        </IconButton>
        <IconButton size="sm" label="Close the chat" onClick={() => chatOpen.set(false)}>
          <X size={15} />
        </IconButton>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="log" aria-label="Talk">
        {talk.length === 0 ? (
          <Empty icon={<MessageCircle size={20} />} title="Ask the knowledge">
            Answers name their sources. {ticketId ? 'The case in view is known.' : 'Open a case and it is known here.'}
          </Empty>
        ) : (
          <ol className="grid gap-4 p-4">
            {talk.map((message) => (
              <ChatMessage key={message.id} message={message} />
            ))}
          </ol>
        )}
        {ask.isPending ? (
          <div className="px-4 pb-4">
            <SkeletonText lines={3} />
          </div>
        ) : null}
        {ask.isError ? (
          <div className="px-4 pb-4">
            <Notice
              tone="bad"
              title={failureSentence(ask.error)}
              actions={
                <Button size="sm" icon={<RotateCcw size={13} aria-hidden />} onClick={retry}>
                  Ask again
                </Button>
              }
            />
          </div>
        ) : null}
        <div key={`${talk.length} ${ask.status}`} ref={scrollHere} />
      </div>
      <form onSubmit={submit} className="border-t border-line p-3">
        {ticketId ? (
          <div className="mb-2">
            <Badge tone="accent">About {ticketId}</Badge>
          </div>
        ) : null}
        <div className="flex items-end gap-2 rounded-lg border border-line-strong bg-surface p-1.5 focus-within:border-control">
          <textarea
            aria-label="Question"
            placeholder="Ask a question"
            autoFocus
            rows={2}
            maxLength={CHAT_MESSAGE_MAX_LENGTH}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
            }}
            dir="auto"
            className="max-h-40 min-h-10 flex-1 resize-none bg-transparent px-1.5 py-1 text-sm outline-none [field-sizing:content]"
          />
          <Button
            type="submit"
            size="sm"
            look="primary"
            aria-label="Send"
            className="w-7 px-0!"
            disabled={text.trim() === '' || ask.isPending}
          >
            <ArrowUp size={15} aria-hidden />
          </Button>
        </div>
      </form>
    </aside>
  );
}
