import { useChat } from '@ai-sdk/react';
import { CHAT_MESSAGE_MAX_LENGTH } from '@resolution/contracts';
import { DefaultChatTransport } from 'ai';
import { History, MessageCircle, RotateCcw, SquarePen, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fetchSignedIn } from '../../app/api.ts';
import { failureOfResponse, failureSentence, RequestFailed } from '../../app/failure.ts';
import { chatOpen, ticketInView } from '../../app/panels.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Empty, Notice } from '../../ui/notice.tsx';
import { useSignal } from '../../ui/signal.ts';
import { SkeletonText } from '../../ui/skeleton.tsx';
import { storageOwner, useUser } from '../session/user.ts';
import { ChatMessage } from './chat-message.tsx';
import { beginTalk, currentTalk, talkAs } from './current-talk.ts';
import { MakeTicket } from './make-ticket.tsx';
import { QuestionBox } from './question-box.tsx';
import { keepTalk, messagesOf, questionBefore, questionOf, readTalk, type TalkMessage } from './talk.ts';
import { TalkList } from './talk-list.tsx';

/** Asks the server's stream; a refusal keeps its own words. */
const createTransport = () =>
  new DefaultChatTransport<TalkMessage>({
    api: '/api/chatbot/stream',
    fetch: async (input, init) => {
      const response = await fetchSignedIn(input, init);
      if (!response.ok) throw new RequestFailed(await failureOfResponse(response));
      return response;
    },
    prepareSendMessagesRequest: ({ messages }) => ({
      body: questionOf(messages, ticketInView.get(), currentTalk.get()),
    }),
  });

const scrollHere = (end: HTMLElement | null) => end?.scrollIntoView({ block: 'end' });

/** A talk with the knowledge, beside whatever one is doing. It knows the case in view. */
export function ChatPanel() {
  const owner = storageOwner(useUser());
  const ticketId = useSignal(ticketInView);
  const [listing, setListing] = useState(false);
  const [transport] = useState(createTransport);
  const [before] = useState(() => {
    talkAs(owner);
    return readTalk(owner);
  });
  const talkId = useSignal(currentTalk);
  const chat = useChat<TalkMessage>({ id: owner, messages: before, transport });
  const { messages, status, error } = chat;
  const working = status === 'submitted' || status === 'streaming';

  const show = (talk: readonly TalkMessage[]) => {
    void chat.stop();
    chat.clearError();
    chat.setMessages([...talk]);
    setListing(false);
  };

  useEffect(() => keepTalk(owner, messages), [owner, messages]);

  return (
    <aside
      aria-label="Chat"
      className="flex w-90 shrink-0 flex-col border-l border-line bg-canvas max-xl:fixed max-xl:inset-y-0 max-xl:right-0 max-xl:z-30 max-xl:shadow-float max-sm:w-full"
    >
      <div className="flex h-12 shrink-0 items-center gap-1 border-b border-line pr-2 pl-4">
        <h2 className="flex-1 text-sm font-semibold">Ask</h2>
        <IconButton size="sm" label="Earlier talks" aria-pressed={listing} onClick={() => setListing(!listing)}>
          <History size={15} />
        </IconButton>
        <IconButton
          size="sm"
          label="Begin a new talk"
          disabled={messages.length === 0}
          onClick={() => {
            beginTalk();
            show([]);
          }}
        >
          <SquarePen size={15} />
        </IconButton>
        <IconButton size="sm" label="Close the chat" onClick={() => chatOpen.set(false)}>
          <X size={15} />
        </IconButton>
      </div>
      {listing ? (
        <div className="min-h-0 flex-1 overflow-y-auto">
          <TalkList
            current={talkId}
            onOpen={(talk) => {
              currentTalk.set(talk.talk_id);
              show(messagesOf(talk));
            }}
            onGone={() => {
              beginTalk();
              chat.setMessages([]);
            }}
          />
        </div>
      ) : null}
      <div
        className="min-h-0 flex-1 overflow-y-auto"
        hidden={listing}
        tabIndex={0}
        role="log"
        aria-label="Talk"
        aria-busy={working}
      >
        {messages.length === 0 ? (
          <Empty icon={<MessageCircle size={20} />} title="Ask the knowledge">
            Answers name their sources. {ticketId ? 'The case in view is known.' : 'Open a case and it is known here.'}
          </Empty>
        ) : (
          <ol className="grid grid-cols-1 gap-4 p-4">
            {messages.map((message, index) => (
              <ChatMessage key={message.id} message={message} question={questionBefore(messages, index)} />
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
                <Button
                  size="sm"
                  icon={<RotateCcw size={13} aria-hidden />}
                  onClick={() => {
                    chat.clearError();
                    void chat.regenerate();
                  }}
                >
                  Ask again
                </Button>
              }
            />
          </div>
        ) : null}
        {messages.length > 1 && !working ? (
          <div className="px-4 pb-4">
            <MakeTicket talkId={talkId} />
          </div>
        ) : null}
        <div key={`${messages.length} ${status}`} ref={scrollHere} />
      </div>
      <QuestionBox
        ticketId={ticketId}
        limit={CHAT_MESSAGE_MAX_LENGTH}
        working={working}
        onAsk={(text) => {
          setListing(false);
          chat.clearError();
          void chat.sendMessage({ text });
        }}
        onStop={() => void chat.stop()}
      />
    </aside>
  );
}
